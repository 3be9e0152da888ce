import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export type DecisionEffect =
  | 'OPENS_CONTROL'
  | 'ADOPTS_RECOMMENDATIONS'
  | 'CREATES_COMMISSION'
  | 'APPROVES_REGULATION'
  | 'APPROVES_PLAN'
  | 'ELECTS'
  | 'ASSESSES_REPORT'
  | 'ADOPTS_OPINION'
  | 'INSTRUCTS'
  | 'NOTES';
export type DecisionState = 'NO_EXECUTION' | 'IN_EXECUTION' | 'EXECUTED' | 'NOT_EXECUTED' | 'TAKEN_OFF_CONTROL';

/** What a sitting decided, and its execution. */
@Entity({ tableName: 'decision' })
export class DecisionEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'uuid' })
  itemId!: string;
  @Property({ type: 'uuid', nullable: true })
  voteId: string | null = null;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'text', nullable: true })
  number: string | null = null;
  @Property({ type: 'date' })
  decidedOn!: string;
  @Property({ type: 'json' })
  text!: LocalizedText;
  @Property({ type: 'text' })
  effect!: DecisionEffect;
  @Property({ type: 'text', nullable: true })
  responsible: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  responsiblePersonId: string | null = null;
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;
  @Property({ type: 'text' })
  state!: DecisionState;
  @Property({ type: 'date', nullable: true })
  executedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  executionNote: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  missionId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  commissionId: string | null = null;
  /** Within which its number is one: COUNCIL, HEARING, or the uuid of a commission. */
  @Property({ type: 'text' })
  series: string = 'COUNCIL';
  /** The day first set, where it was moved since. */
  @Property({ type: 'date', nullable: true })
  firstDueOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  offControlOn: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
