import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';

/** The answer link of a letter. Only the SHA-256 of its token is kept; at most one of a letter works at a time. */
@Entity({ tableName: 'answer_link' })
export class AnswerLinkEntity extends Versioned {
  @Property({ type: 'uuid' })
  letterId!: string;
  @Property({ type: 'uuid', nullable: true })
  bodyId!: string | null;
  @Property({ type: 'Buffer', columnType: 'bytea' })
  tokenDigest!: Buffer;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  issuedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
  @Property({ type: 'text', nullable: true })
  revokedBecause!: string | null;
}
