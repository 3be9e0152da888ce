import type { MikroORM } from '@mikro-orm/postgresql';
import type { FileStore } from './file-store.ts';

/** What commands and handlers use beside the database; made once per process. */
export interface Services {
  readonly orm: MikroORM;
  readonly files: FileStore;
  readonly digestKey: Buffer;
  /** Seals national ids and makes their digests. */
  readonly piiKey: Buffer;
  /** Keys of the register of seats across councils: the one in use, then those still read while a rotation runs. */
  readonly registerKeys: readonly [Buffer, ...Buffer[]];
  /** Where people reach the web server, without a slash at the end. */
  readonly webUrl: string;
  /** Whether signatures by keys made for development are taken; never in production. */
  readonly developmentKeys?: boolean;
  /** The organisation's own OpenID Connect provider, where one is configured. */
  readonly oidc?: { readonly issuer: string; readonly clientId: string } | null;
}
