import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Register } from '../../db/register.ts';

/** A person's own calendar address for one place they work in. Only the SHA-256 of its token is kept. */
@Entity({ tableName: 'calendar_feed' })
export class CalendarFeedEntity extends Register {
  @Property({ type: 'Buffer', columnType: 'bytea' })
  tokenDigest!: Buffer;
  @Property({ type: 'uuid' })
  accountId!: string;
  @Property({ type: 'uuid', nullable: true })
  councilId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  bodyId: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  issuedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  revokedAt: Date | null = null;
}
