import { CouncilOfficeEntity } from './entities/council-office.entity.ts';

/** Registration only. */
export const officeEntities = [CouncilOfficeEntity] as const;
