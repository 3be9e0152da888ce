import { createOrm } from '../db/orm.ts';
import type { Environment } from '../environment.ts';
import type { Clock } from './clock.ts';
import { realClock, SettableClock } from './clock.ts';
import { Database } from './database.ts';
import { DirectoryStore, type FileStore } from './file-store.ts';
import { ObjectStore } from './object-store.ts';
import { SealingStore } from './sealing-store.ts';
import type { Services } from './services.ts';

/** What a process of Kenes (API, worker, demo, test) is made of. */
export interface Kenes {
  readonly database: Database;
  readonly clock: Clock;
  readonly services: Services;
}

/** Where bytes lie, the sealed ones as they are: the object store where one is named, else the directory. */
export function fileStoreOf(environment: Pick<Environment, 'objectStore' | 'filesDir'>): FileStore {
  return environment.objectStore ? new ObjectStore(environment.objectStore) : new DirectoryStore(environment.filesDir);
}

/** Builds the parts of a process from its environment; opens no connection yet. */
export function assemble(environment: Environment, clock?: Clock): Kenes {
  const time = clock ?? (environment.today ? new SettableClock(environment.today) : realClock);
  return {
    database: new Database(environment.databaseUrl, time),
    clock: time,
    services: {
      orm: createOrm(),
      files: new SealingStore(fileStoreOf(environment), environment.piiKey),
      digestKey: environment.digestKey,
      piiKey: environment.piiKey,
      registerKeys: environment.registerKeys,
      webUrl: environment.webUrl,
      oidc: environment.oidc,
      developmentKeys: environment.mode !== 'production',
    },
  };
}
