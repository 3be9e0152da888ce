import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { ConclusionProse } from '../conclusion/conclusion-facts.ts';
import type { ConclusionSnapshot } from '../conclusion/conclusion-snapshot.ts';
import type { ConclusionState } from '../types/expertise.enums.ts';

/** The conclusion of an expertise: prose that people write over the answers, then frozen bytes that each expert signs. */
@Entity({ tableName: 'expertise_conclusion' })
export class ExpertiseConclusionEntity extends Versioned {
  @Property({ type: 'uuid' })
  expertiseId!: string;
  @Property({ type: 'text' })
  language!: 'kk' | 'ru';
  @Property({ type: 'text' })
  state: `${ConclusionState}` = 'DRAFT';
  @Property({ type: 'integer', nullable: true })
  year: number | null = null;
  @Property({ type: 'integer', nullable: true })
  ordinal: number | null = null;
  @Property({ type: 'text', nullable: true })
  number: string | null = null;
  @Property({ type: 'text' })
  code!: string;
  @Property({ type: 'json' })
  prose: ConclusionProse = {};
  @Property({ type: 'json', nullable: true })
  snapshot: ConclusionSnapshot | null = null;
  @Property({ type: 'Buffer', columnType: 'bytea', nullable: true })
  snapshotSha256: Buffer | null = null;
  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;
  @Property({ type: 'Buffer', columnType: 'bytea', nullable: true })
  sha256: Buffer | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  frozenAt: Date | null = null;
  @Property({ type: 'date', nullable: true })
  signedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  publishedOn: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
