import type { AnswerKind, AnswerQuality, TrackState } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import type { StoredClock } from './why-this-date.ts';

/** One addressee of a recommendation: its own sending, receipt, clock, answer and execution (PC-REC-03). */
@Entity({ tableName: 'track' })
export class TrackEntity extends Versioned {
  @Property({ type: 'uuid' })
  recommendationId!: string;
  @Property({ type: 'text' })
  recommendationNumber!: string;
  @Property({ type: 'uuid', nullable: true })
  missionId!: string | null;
  @Property({ type: 'uuid' })
  bodyId!: string;
  @Property({ type: 'json' })
  wording!: LocalizedText;
  @Property({ type: 'text' })
  legalBasis!: 'LAW_383_V' | 'LAW_30_VIII';
  @Property({ type: 'text' })
  state!: TrackState;
  @Property({ type: 'uuid', nullable: true })
  letterId!: string | null;
  @Property({ type: 'text', nullable: true })
  letterNumber!: string | null;
  @Property({ type: 'date', nullable: true })
  sentOn!: string | null;
  @Property({ type: 'date', nullable: true })
  receivedOn!: string | null;
  @Property({ type: 'text', nullable: true })
  receiptKind!: string | null;
  @Property({ type: 'text', nullable: true })
  receiptNumber!: string | null;
  @Property({ type: 'date', nullable: true })
  dueOn!: string | null;
  @Property({ type: 'json' })
  clock!: Partial<StoredClock>;
  @Property({ type: 'date', nullable: true })
  executeBy!: string | null;
  @Property({ type: 'date', nullable: true })
  answeredOn!: string | null;
  @Property({ type: 'text', nullable: true })
  answerKind!: Exclude<AnswerKind, 'INTERIM'> | null;
  @Property({ type: 'date', nullable: true })
  interimOn!: string | null;
  @Property({ type: 'text', nullable: true })
  quality!: AnswerQuality | null;
  @Property({ type: 'date', nullable: true })
  reanswerAskedOn!: string | null;
  @Property({ type: 'date', nullable: true })
  reanswerBy!: string | null;
  @Property({ type: 'date', nullable: true })
  escalatedOn!: string | null;
  @Property({ type: 'uuid', nullable: true })
  escalationLetterId!: string | null;
  @Property({ type: 'date', nullable: true })
  executedOn!: string | null;
  @Property({ type: 'text', nullable: true })
  executionText!: string | null;
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  executionFileIds!: string[];
  @Property({ type: 'date', nullable: true })
  closedOn!: string | null;
  @Property({ type: 'text', nullable: true })
  closedBecause!: string | null;
  @Property({ type: 'uuid', nullable: true })
  forwardedFromId!: string | null;
  @Property({ type: 'boolean' })
  published!: boolean;
}
