import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';

/** The link by which a screen in the room follows one sitting. Only the SHA-256 of its token is kept. */
@Entity({ tableName: 'screen_token' })
export class ScreenTokenEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'Buffer', columnType: 'bytea' })
  tokenDigest!: Buffer;
  @Property({ type: 'text', nullable: true })
  name: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  issuedBy: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  issuedAt!: Date;
  @Property({ type: 'date' })
  lastDay!: string;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  revokedAt: Date | null = null;
}
