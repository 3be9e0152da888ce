import { ImportEntity } from './import.entity.ts';
import { ImportActsResolver } from './import-acts.resolver.ts';
import { ImportRowsResolver, ImportsResolver } from './imports.resolver.ts';

/** Registration only. */
export const importEntities = [ImportEntity] as const;
export const importResolvers = [ImportsResolver, ImportRowsResolver, ImportActsResolver] as const;
