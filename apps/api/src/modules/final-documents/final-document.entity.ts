import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantOwned, Versioned } from '../../db/tenant-owned.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import type { StoredClock } from '../recommendations/why-this-date.ts';

/** The final document of a mission, or an interim one of a permanent mission (PC-CTRL-09). */
@Entity({ tableName: 'final_document' })
export class FinalDocumentEntity extends Versioned {
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'text', nullable: true })
  number: string | null = null;
  @Property({ type: 'text' })
  state: 'DRAFT' | 'SENT' = 'DRAFT';
  @Property({ type: 'text' })
  language!: 'kk' | 'ru';
  @Property({ type: 'date', nullable: true })
  datedOn: string | null = null;
  @Property({ type: 'text', columnType: 'time', nullable: true })
  drawnAtTime: string | null = null;
  @Property({ type: 'text', nullable: true })
  place: string | null = null;
  @Property({ type: 'text', nullable: true })
  tasks: string | null = null;
  @Property({ type: 'text', nullable: true })
  subjects: string | null = null;
  @Property({ type: 'text', nullable: true })
  forms: string | null = null;
  @Property({ type: 'text', nullable: true })
  facts: string | null = null;
  @Property({ type: 'text', nullable: true })
  otherDocuments: string | null = null;
  @Property({ type: 'text', nullable: true })
  proposals: string | null = null;
  @Property({ type: 'date' })
  completedOn!: string;
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;
  @Property({ type: 'json' })
  clock: Partial<Omit<StoredClock, 'startKind'>> = {};
  @Property({ type: 'date', nullable: true })
  sentOn: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
  /** The last day on which it is published in time (PC-CTRL-14), and when it was. */
  @Property({ type: 'date', nullable: true })
  publishBy: string | null = null;
  @Property({ type: 'json' })
  publishClock: Partial<Omit<StoredClock, 'startKind'>> = {};
  @Property({ type: 'date', nullable: true })
  publishedOn: string | null = null;
}

/** A finding as a body received it; camel case, because it is shown as it is kept. */
export interface FrozenFindingValue {
  readonly findingId: string;
  readonly ordinal: number;
  readonly statement: string | null;
  readonly observedOn: string;
  readonly severity: string | null;
  readonly norm: string | null;
}

/** That the document went to one object, with the findings as they stood. */
@Entity({ tableName: 'final_document_dispatch' })
export class FinalDocumentDispatchEntity extends Versioned {
  @Property({ type: 'uuid' })
  finalDocumentId!: string;
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'uuid' })
  bodyId!: string;
  @Property({ type: 'uuid', nullable: true })
  letterId: string | null = null;
  @Property({ type: 'json' })
  title!: LocalizedText;
  @Property({ type: 'json' })
  findings!: readonly FrozenFindingValue[];
  @Property({ type: 'date' })
  sentOn!: string;
  @Property({ type: 'date', nullable: true })
  receivedOn: string | null = null;
  @Property({ type: 'text' })
  legalBasis!: 'LAW_383_V' | 'LAW_30_VIII';
  @Property({ type: 'boolean' })
  published: boolean = false;
}

/** A body's objection to a finding. */
@Entity({ tableName: 'finding_dispute' })
export class FindingDisputeEntity extends Versioned {
  @Property({ type: 'uuid' })
  findingId!: string;
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'uuid' })
  bodyId!: string;
  /** The letter that carried the document: its link reads the objection. */
  @Property({ type: 'uuid', nullable: true })
  letterId: string | null = null;
  @Property({ type: 'text' })
  text!: string;
  @Property({ type: 'date' })
  disputedOn!: string;
  @Property({ type: 'uuid', nullable: true })
  recordedBy: string | null = null;
  @Property({ type: 'text', nullable: true })
  onBehalfOf: string | null = null;
  @Property({ type: 'text' })
  state: 'OPEN' | 'UPHELD' | 'WITHDRAWN' = 'OPEN';
  @Property({ type: 'date', nullable: true })
  decidedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  decisionReason: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}

/** A body's hearing of the council before it decides. */
@Entity({ tableName: 'answer_hearing' })
export class AnswerHearingEntity extends TenantOwned {
  @Property({ type: 'integer', version: true })
  version!: number;
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'uuid' })
  bodyId!: string;
  /** The letter that carried the document: its link reads the hearing. */
  @Property({ type: 'uuid', nullable: true })
  letterId: string | null = null;
  @Property({ type: 'date' })
  notifiedOn!: string;
  @Property({ type: 'date', nullable: true })
  heldOn: string | null = null;
  @Property({ type: 'date' })
  decisionOn!: string;
  @Property({ type: 'boolean' })
  online: boolean = false;
  @Property({ type: 'text', nullable: true })
  place: string | null = null;
  @Property({ type: 'text', nullable: true })
  result: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
