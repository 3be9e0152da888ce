import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

export type SessionEnd =
  | 'SIGNED_OUT'
  | 'ENDED_BY_OWNER'
  | 'PASSWORD_CHANGED'
  | 'ROLE_CHANGED'
  | 'DISABLED'
  | 'IDLE'
  | 'EXPIRED';

/** A server-side session. The cookie holds 32 random bytes; the table only their SHA-256. */
@Entity({ tableName: 'session' })
export class Session {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Property({ type: 'Buffer', columnType: 'bytea' })
  tokenDigest!: Buffer;
  @Property({ type: 'uuid' })
  accountId!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  openedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  seenAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  expiresAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  endedAt!: Date | null;
  @Property({ type: 'text', nullable: true })
  endedBecause!: SessionEnd | null;
  @Property({ type: 'text', nullable: true })
  address!: string | null;
  @Property({ type: 'text', nullable: true })
  agent!: string | null;
}
