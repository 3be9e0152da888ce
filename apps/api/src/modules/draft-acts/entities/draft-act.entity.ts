import type { DraftActState } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import type { StoredClock } from '../../recommendations/why-this-date.ts';

export type DraftActKind =
  | 'LAW'
  | 'GOVERNMENT_DECREE'
  | 'MINISTER_ORDER'
  | 'MASLIKHAT_DECISION'
  | 'AKIM_DECISION'
  | 'AKIMAT_DECREE'
  | 'BUDGET_PROGRAMME'
  | 'DEVELOPMENT_PLAN'
  | 'OTHER';
export type OpinionPosition = 'SUPPORTS' | 'SUPPORTS_WITH_REMARKS' | 'DOES_NOT_SUPPORT';
export type OpinionBy = 'COUNCIL' | 'COMMISSION';

/** A draft act received for the council's opinion (PWR-05). */
@Entity({ tableName: 'draft_act' })
export class DraftActEntity extends Versioned {
  @Property({ type: 'integer' })
  year!: number;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'text' })
  state: DraftActState = 'RECEIVED';
  @Property({ type: 'text' })
  kind!: DraftActKind;
  @Property({ type: 'json' })
  title!: LocalizedText;
  @Property({ type: 'uuid' })
  fromBodyId!: string;
  /** Who drew it up, where another than who sent it. */
  @Property({ type: 'text', nullable: true })
  developer: string | null = null;
  @Property({ type: 'date' })
  receivedOn!: string;
  @Property({ type: 'text', nullable: true })
  paperNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  paperOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  incomingLetterId: string | null = null;
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;
  @Property({ type: 'json' })
  clock: Partial<StoredClock> = {};
  @Property({ type: 'date', nullable: true })
  triagedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  triageBecause: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  consideringCommissionId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  itemId: string | null = null;
  @Property({ type: 'json', nullable: true })
  opinionDraft: LocalizedText | null = null;
  @Property({ type: 'text', nullable: true })
  opinionDraftPosition: OpinionPosition | null = null;
  @Property({ type: 'json', nullable: true })
  opinion: LocalizedText | null = null;
  @Property({ type: 'text', nullable: true })
  opinionPosition: OpinionPosition | null = null;
  @Property({ type: 'text', nullable: true })
  opinionBy: OpinionBy | null = null;
  @Property({ type: 'date', nullable: true })
  opinionOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  opinionNumber: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  opinionDecisionId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  opinionFileId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  opinionLetterId: string | null = null;
  @Property({ type: 'date', nullable: true })
  sentOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  withdrawnOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  withdrawnBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
