import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export type WorkPlanItemKind =
  | 'COUNCIL_SESSION'
  | 'COMMISSION_SESSION'
  | 'PUBLIC_HEARING'
  | 'REPORT_HEARING'
  | 'MONITORING'
  | 'EXPERTISE'
  | 'DRAFT_ACTS'
  | 'EVENT'
  | 'ORGANISATIONAL'
  | 'OTHER';
export type WorkPlanItemState = 'PLANNED' | 'DONE' | 'MOVED' | 'DROPPED';

/** A point of the plan: for a month, a quarter, or the whole year. */
@Entity({ tableName: 'work_plan_item' })
export class WorkPlanItemEntity extends Versioned {
  @Property({ type: 'uuid' })
  planId!: string;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'json' })
  title!: LocalizedText;
  @Property({ type: 'text' })
  kind!: WorkPlanItemKind;
  @Property({ type: 'integer', nullable: true })
  month: number | null = null;
  @Property({ type: 'integer', nullable: true })
  quarter: number | null = null;
  @Property({ type: 'text', nullable: true })
  responsible: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  commissionId: string | null = null;
  @Property({ type: 'text' })
  state: WorkPlanItemState = 'PLANNED';
  @Property({ type: 'date', nullable: true })
  stateOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  stateBecause: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  movedToId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  meetingId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  missionId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  decisionId: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
