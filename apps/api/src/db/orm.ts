import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/postgresql';
import { entities } from './entities.ts';

/** The write model's metadata. It never connects by itself: every unit of work runs on an operation's transaction. */
export function createOrm(): MikroORM {
  return new MikroORM({
    entities: [...entities],
    dbName: 'kenes',
    metadataProvider: ReflectMetadataProvider,
    allowGlobalContext: false,
    ensureDatabase: false,
    discovery: { warnWhenNoEntities: false },
  });
}
