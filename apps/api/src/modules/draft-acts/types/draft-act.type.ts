import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import type { StoredClock } from '../../recommendations/why-this-date.ts';

export enum DraftActOrder {
  URGENCY = 'URGENCY',
  RECEIVED = 'RECEIVED',
}
registerEnumType(DraftActOrder, {
  name: 'DraftActOrder',
  description: 'How draft acts are ordered.',
  valuesConfig: {
    URGENCY: { description: 'What waits for its opinion by its last day, the overdue first; then what is done with.' },
    RECEIVED: { description: 'Those that were received last come first.' },
  },
});

export enum DraftActState {
  RECEIVED = 'RECEIVED',
  ACCEPTED_FOR_REVIEW = 'ACCEPTED_FOR_REVIEW',
  RETURNED_WITHOUT_REVIEW = 'RETURNED_WITHOUT_REVIEW',
  OPINION_ADOPTED = 'OPINION_ADOPTED',
  SENT = 'SENT',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DraftActState, {
  name: 'DraftActState',
  description: 'Where a draft act stands (PC-PWR-02, 03).',
  valuesConfig: {
    RECEIVED: { description: 'It came, and nobody has decided yet whether it is considered.' },
    ACCEPTED_FOR_REVIEW: { description: 'The council considers it.' },
    RETURNED_WITHOUT_REVIEW: { description: 'The council does not consider it, for a reason.' },
    OPINION_ADOPTED: { description: 'The council or a commission adopted an opinion.' },
    SENT: { description: 'The opinion was sent.' },
    WITHDRAWN: { description: 'Its body took it back.' },
  },
});

export enum DraftActKind {
  LAW = 'LAW',
  GOVERNMENT_DECREE = 'GOVERNMENT_DECREE',
  MINISTER_ORDER = 'MINISTER_ORDER',
  MASLIKHAT_DECISION = 'MASLIKHAT_DECISION',
  AKIM_DECISION = 'AKIM_DECISION',
  AKIMAT_DECREE = 'AKIMAT_DECREE',
  BUDGET_PROGRAMME = 'BUDGET_PROGRAMME',
  DEVELOPMENT_PLAN = 'DEVELOPMENT_PLAN',
  OTHER = 'OTHER',
}
registerEnumType(DraftActKind, { name: 'DraftActKind', description: 'What kind of act a draft is to become.' });

export enum DraftActFileKind {
  DRAFT = 'DRAFT',
  EXPLANATORY_NOTE = 'EXPLANATORY_NOTE',
  COMPARISON = 'COMPARISON',
  CALCULATION = 'CALCULATION',
  OTHER = 'OTHER',
}
registerEnumType(DraftActFileKind, { name: 'DraftActFileKind', description: 'What a file of a draft act is.' });

export enum OpinionPosition {
  SUPPORTS = 'SUPPORTS',
  SUPPORTS_WITH_REMARKS = 'SUPPORTS_WITH_REMARKS',
  DOES_NOT_SUPPORT = 'DOES_NOT_SUPPORT',
}
registerEnumType(OpinionPosition, { name: 'OpinionPosition', description: 'What an opinion comes to.' });

export enum OpinionBy {
  COUNCIL = 'COUNCIL',
  COMMISSION = 'COMMISSION',
}
registerEnumType(OpinionBy, { name: 'OpinionBy', description: 'Who adopted an opinion.' });

@ObjectType({ description: 'A file that came with a draft act.' })
export class DraftActFile {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => DraftActFileKind, { description: 'What it is.' })
  kind!: DraftActFileKind;
  @Field(() => String, { description: 'Its title.' })
  title!: string;
  @Field(() => Boolean, { description: 'Whether the public reads it.' })
  published!: boolean;

  readonly fileId!: string;
}

@ObjectType({ description: 'What the viewer may do with a draft act.' })
export class DraftActMay {
  @Field(() => VerdictType, { description: 'Correct what was entered.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'Accept it for review (PC-PWR-02).' })
  accept!: VerdictType;
  @Field(() => VerdictType, { description: 'Return it without review; a reason is then asked for (PC-PWR-02).' })
  return!: VerdictType;
  @Field(() => VerdictType, { description: 'Hand it to a commission.' })
  handToCommission!: VerdictType;
  @Field(() => VerdictType, { description: 'Put it on the agenda of a sitting.' })
  putOnAgenda!: VerdictType;
  @Field(() => VerdictType, { description: 'Write the draft of the opinion.' })
  draftOpinion!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that the opinion was adopted.' })
  adoptOpinion!: VerdictType;
  @Field(() => VerdictType, { description: 'Send the opinion by a letter.' })
  sendOpinion!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that its body took it back.' })
  withdraw!: VerdictType;
  @Field(() => VerdictType, { description: 'Show it to the public.' })
  publish!: VerdictType;
  @Field(() => VerdictType, { description: 'Take it from the public’s sight.' })
  unpublish!: VerdictType;
}

@ObjectType({ description: 'A draft act received for the council’s opinion (PWR-05, PC-PWR-02, 03).' })
export class DraftAct {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => String, { description: 'Its number in the council’s register: number and year, `12/2026`.' })
  number!: string;
  @Field(() => DraftActState, { description: 'Where it stands.' })
  state!: DraftActState;
  @Field(() => DraftActKind, { description: 'What kind of act it is to become.' })
  kind!: DraftActKind;
  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title!: LocalizedText;
  @Field(() => String, { nullable: true, description: 'Who drew it up, where another than who sent it.' })
  developer!: string | null;
  @Field(() => DateScalar, { description: 'The day it was received; the clock of the opinion starts from it.' })
  receivedOn!: string;
  @Field(() => String, { nullable: true, description: 'Number of the paper it came with; null for the public.' })
  paperNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the paper it came with; null for the public.' })
  paperOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for the opinion (PC-PWR-03, not verified); null where none could be computed.',
  })
  dueOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was accepted or returned.' })
  triagedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was returned, or accepted.' })
  triageBecause!: string | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'The draft of the opinion; null for the public.',
  })
  opinionDraft!: LocalizedText | null;
  @Field(() => OpinionPosition, { nullable: true, description: 'What the draft comes to; null for the public.' })
  opinionDraftPosition!: OpinionPosition | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The opinion as adopted.' })
  opinion!: LocalizedText | null;
  @Field(() => OpinionPosition, { nullable: true, description: 'What the adopted opinion comes to.' })
  opinionPosition!: OpinionPosition | null;
  @Field(() => OpinionBy, { nullable: true, description: 'Who adopted it.' })
  opinionBy!: OpinionBy | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was adopted.' })
  opinionOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision or paper that adopted it.' })
  opinionNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was sent.' })
  sentOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day its body took it back.' })
  withdrawnOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why its body took it back.' })
  withdrawnBecause!: string | null;
  @Field(() => Boolean, { description: 'Whether the public reads it.' })
  published!: boolean;

  readonly councilId!: string;
  readonly fromBodyId!: string;
  readonly clock!: Partial<StoredClock>;
  readonly incomingLetterId!: string | null;
  readonly commissionId!: string | null;
  readonly itemId!: string | null;
  readonly opinionDecisionId!: string | null;
  readonly opinionFileId!: string | null;
  readonly opinionLetterId!: string | null;
}

export const DraftActConnection = connectionOf(DraftAct, 'DraftAct');
