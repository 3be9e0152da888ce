import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** A mailed link by which one expert from outside works without an account. The table keeps the digest of its token alone. */
@Entity({ tableName: 'expert_link' })
export class ExpertLinkEntity extends Versioned {
  @Property({ type: 'uuid' })
  expertiseId!: string;
  @Property({ type: 'uuid' })
  expertId!: string;
  @Property({ type: 'text' })
  email!: string;
  @Property({ type: 'text' })
  locale!: 'kk' | 'ru' | 'en';
  @Property({ type: 'Buffer', columnType: 'bytea' })
  tokenDigest!: Buffer;
  @Property({ type: 'uuid', nullable: true })
  issuedBy: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  issuedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  revokedAt: Date | null = null;
}
