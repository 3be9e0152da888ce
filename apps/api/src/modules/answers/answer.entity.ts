import type { AnswerKind, AnswerQuality } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';
import type { StoredClock } from '../recommendations/why-this-date.ts';

/** One answer of a body to one recommendation. */
@Entity({ tableName: 'answer' })
export class AnswerEntity extends Versioned {
  @Property({ type: 'uuid' })
  trackId!: string;
  @Property({ type: 'uuid' })
  recommendationId!: string;
  @Property({ type: 'uuid' })
  bodyId!: string;
  @Property({ type: 'uuid', nullable: true })
  letterId!: string | null;
  @Property({ type: 'uuid', nullable: true })
  answerLetterId!: string | null;
  @Property({ type: 'text' })
  kind!: AnswerKind;
  @Property({ type: 'text', nullable: true })
  number!: string | null;
  @Property({ type: 'date', nullable: true })
  datedOn!: string | null;
  @Property({ type: 'date' })
  arrivedOn!: string;
  @Property({ type: 'text', nullable: true })
  reasoning!: string | null;
  @Property({ type: 'text', nullable: true })
  decision!: string | null;
  @Property({ type: 'date', nullable: true })
  promisedOn!: string | null;
  @Property({ type: 'text', nullable: true })
  forwardedTo!: string | null;
  @Property({ type: 'uuid', nullable: true })
  forwardedToId!: string | null;
  @Property({ type: 'text', nullable: true })
  signer!: string | null;
  @Property({ type: 'text', nullable: true })
  signerPosition!: string | null;
  @Property({ type: 'text', nullable: true })
  executor!: string | null;
  @Property({ type: 'text', nullable: true })
  executorPhone!: string | null;
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  fileIds!: string[];
  @Property({ type: 'text' })
  enteredBy!: 'OFFICER' | 'LINK' | 'SECRETARIAT';
  @Property({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  recordedAt!: Date;
  @Property({ type: 'text', nullable: true })
  quality!: AnswerQuality | null;
  @Property({ type: 'text', nullable: true })
  qualityNote!: string | null;
  @Property({ type: 'date', nullable: true })
  assessedOn!: string | null;
  @Property({ type: 'boolean' })
  published!: boolean;
  /** The last day on which it is published in time (PC-CTRL-14). */
  @Property({ type: 'date', nullable: true })
  publishBy: string | null = null;
  @Property({ type: 'json' })
  publishClock: Partial<Omit<StoredClock, 'startKind'>> = {};
  /** Which of its files the public reads with it. */
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  publicFileIds: string[] = [];
  @Property({ type: 'date', nullable: true })
  withheldOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  withheldBecause: string | null = null;
}
