import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export type AgendaItemKind =
  | 'DRAFT_ACT'
  | 'REPORT_HEARING'
  | 'EXPERTISE'
  | 'CONTROL_DECISION'
  | 'RECOMMENDATIONS'
  | 'ELECTION'
  | 'COMMISSIONS'
  | 'REGULATION'
  | 'WORK_PLAN'
  | 'APPEAL'
  | 'LAW_ENFORCEMENT_INFORMATION'
  | 'EXECUTION_OF_DECISIONS'
  | 'ORGANISATIONAL'
  | 'OTHER';
export type AgendaItemState = 'PROPOSED' | 'INCLUDED' | 'DISCUSSED' | 'DECIDED' | 'POSTPONED' | 'REMOVED';
export type AgendaItemClosedGround = 'STATE_SECRETS' | 'PERSONAL_DATA' | 'OTHER';

export type AgendaItemElects =
  | 'CHAIR'
  | 'DEPUTY_CHAIR'
  | 'SECRETARY'
  | 'PRESIDIUM'
  | 'COMMISSION_HEAD'
  | 'COMMISSION_MEMBER'
  | 'OTHER';

/** Who reports on the question. */
export interface RapporteurValue {
  readonly name: string;
  readonly position: string | null;
}

/** A question of the agenda, and what was said of it. */
@Entity({ tableName: 'agenda_item' })
export class AgendaItemEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'text' })
  kind!: AgendaItemKind;
  @Property({ type: 'json' })
  title!: LocalizedText;
  @Property({ type: 'string[]', columnType: 'text[]' })
  powers: readonly string[] = [];
  /** Of an election: to what. */
  @Property({ type: 'text', nullable: true })
  elects: AgendaItemElects | null = null;
  @Property({ type: 'text' })
  state!: AgendaItemState;
  @Property({ type: 'text', nullable: true })
  proposedByName: string | null = null;
  @Property({ type: 'text', nullable: true })
  proposedBecause: string | null = null;
  @Property({ type: 'boolean' })
  closed: boolean = false;
  @Property({ type: 'text', nullable: true })
  closedGround: AgendaItemClosedGround | null = null;
  @Property({ type: 'text', nullable: true })
  closedBecause: string | null = null;
  @Property({ type: 'json' })
  rapporteurs: readonly RapporteurValue[] = [];
  @Property({ type: 'integer', nullable: true })
  reportMinutes: number | null = null;
  @Property({ type: 'integer', nullable: true })
  speechMinutes: number | null = null;
  @Property({ type: 'text', nullable: true })
  heard: string | null = null;
  @Property({ type: 'text', nullable: true })
  discussed: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  beganAt: Date | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  endedAt: Date | null = null;
  @Property({ type: 'text', nullable: true })
  endedBecause: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  carriedFromId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  missionId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  heardBodyId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  commissionId: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
