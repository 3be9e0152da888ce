import { StoredFileEntity } from './stored-file.entity.ts';

/** Registration only. Bytes travel by plain routes, files.routes.ts. */
export const fileEntities = [StoredFileEntity] as const;
