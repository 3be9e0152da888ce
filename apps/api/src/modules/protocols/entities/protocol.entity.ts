import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { StoredClock } from '../../recommendations/why-this-date.ts';
import type { ProtocolProse } from '../protocol-prose.ts';
import type { ProtocolSnapshot } from '../protocol-snapshot.ts';

export type ProtocolStateWord =
  | 'DRAFT'
  | 'FREEZING'
  | 'FOR_SIGNATURE'
  | 'SIGNED'
  | 'REGISTERED'
  | 'PUBLISHED'
  | 'RESTRICTED';

/** The protocol of a sitting: one edition of it. What was frozen for signing is kept by the database too (PC-PROT-02). */
@Entity({ tableName: 'protocol' })
export class ProtocolEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'integer' })
  edition: number = 1;
  @Property({ type: 'uuid', nullable: true })
  supersedesId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  supersededById: string | null = null;
  @Property({ type: 'text', nullable: true })
  correctionBecause: string | null = null;
  @Property({ type: 'text' })
  language!: 'kk' | 'ru';
  @Property({ type: 'text' })
  state: ProtocolStateWord = 'DRAFT';
  @Property({ type: 'text' })
  series: string = '';
  @Property({ type: 'integer', nullable: true })
  year: number | null = null;
  @Property({ type: 'integer', nullable: true })
  ordinal: number | null = null;
  @Property({ type: 'text', nullable: true })
  number: string | null = null;
  @Property({ type: 'text' })
  code!: string;
  /** Texts of people, by question: all that may be edited. */
  @Property({ type: 'json' })
  prose: ProtocolProse = {};
  /** The facts and the prose as they were frozen. */
  @Property({ type: 'json', nullable: true })
  snapshot: ProtocolSnapshot | null = null;
  @Property({ type: 'Buffer', columnType: 'bytea', nullable: true })
  snapshotSha256: Buffer | null = null;
  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;
  @Property({ type: 'Buffer', columnType: 'bytea', nullable: true })
  sha256: Buffer | null = null;
  /** The same file where nothing of it is withheld from the public. */
  @Property({ type: 'uuid', nullable: true })
  publicFileId: string | null = null;
  @Property({ type: 'Buffer', columnType: 'bytea', nullable: true })
  publicSha256: Buffer | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  frozenAt: Date | null = null;
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;
  @Property({ type: 'json' })
  clock: Partial<Omit<StoredClock, 'startKind'>> = {};
  @Property({ type: 'date', nullable: true })
  signedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  registeredOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  publishBy: string | null = null;
  @Property({ type: 'json' })
  publishClock: Partial<Omit<StoredClock, 'startKind'>> = {};
  @Property({ type: 'date', nullable: true })
  publishedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  restrictedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  restrictedBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
