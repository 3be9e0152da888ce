import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';

export enum SendingChannel {
  EDMS = 'EDMS',
  EMAIL = 'EMAIL',
  PAPER = 'PAPER',
  BY_HAND = 'BY_HAND',
  DESK = 'DESK',
}
registerEnumType(SendingChannel, {
  name: 'SendingChannel',
  description: 'How a document leaves.',
  valuesConfig: {
    EDMS: { description: 'СЭД: the e-document system.' },
    EMAIL: { description: 'E-mail.' },
    PAPER: { description: 'Post.' },
    BY_HAND: { description: 'Нарочно: by hand.' },
    DESK: { description: 'The body’s desk here.' },
  },
});

@InputType({ description: 'Which mission is concluded.' })
export class DraftFinalDocumentInput extends ActInput {
  @Field(() => ID, { description: 'The mission, opaque id.' })
  missionId!: string;
  @Field(() => String, { description: 'The document’s language, kk or ru (PC-CTRL-10).' })
  language!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'For a permanent mission: the last day of the period of which it tells; not after today.',
  })
  completedOn?: string | null;
}

@InputType({ description: 'Parts of a draft: one left out stays, an empty one is emptied.' })
export class AmendFinalDocumentInput extends ActInput {
  @Field(() => ID, { description: 'The final document.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the person saw.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day it bears.' })
  datedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'The time it bears, HH:MM in Almaty.' })
  time?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the control was carried out.' })
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'Tasks.' })
  tasks?: string | null;
  @Field(() => String, { nullable: true, description: 'Subjects and their compliance with the law.' })
  subjects?: string | null;
  @Field(() => String, { nullable: true, description: 'Forms and methods.' })
  forms?: string | null;
  @Field(() => String, { nullable: true, description: 'Facts and circumstances established.' })
  facts?: string | null;
  @Field(() => String, { nullable: true, description: 'Other documents; «нет» where there are none.' })
  otherDocuments?: string | null;
  @Field(() => String, { nullable: true, description: 'Proposals to remove causes and conditions of violations.' })
  proposals?: string | null;
}

@InputType({ description: 'Where to, for one object of control.' })
export class EmailOfBodyInput {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;
  @Field(() => String, { description: 'Its e-mail for this letter.' })
  email!: string;
}

@InputType({ description: 'How a final document leaves for the objects of control.' })
export class SendFinalDocumentInput extends ActInput {
  @Field(() => ID, { description: 'The final document.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the person saw.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day it left; today when left out, never later.' })
  sentOn?: string | null;
  @Field(() => SendingChannel, { description: 'How it leaves.' })
  channel!: SendingChannel;
  @Field(() => String, { nullable: true, description: 'Who signs the letters.' })
  signatory?: string | null;
  @Field(() => String, { nullable: true, description: 'The signatory’s position.' })
  signatoryPosition?: string | null;
  @Field(() => [EmailOfBodyInput], {
    nullable: true,
    description: 'For EMAIL: where to; the register’s e-mail of each object that is not named. Papers are attached.',
  })
  emails?: EmailOfBodyInput[] | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the mission’s adopted recommendations to an object, not sent yet, go in the same letter, each with its clock.',
  })
  withRecommendations!: boolean;
}

@InputType({ description: 'Which final document becomes public.' })
export class PublishFinalDocumentInput extends ActInput {
  @Field(() => ID, { description: 'The final document.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the person saw.' })
  expectedVersion!: number;
}

@InputType({ description: 'When a body received a final document.' })
export class RecordFinalDocumentReceiptInput extends ActInput {
  @Field(() => ID, { description: 'The dispatch.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the person saw.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day of receipt; today when left out, never later.' })
  receivedOn?: string | null;
}

@InputType({ description: 'An objection to a finding.' })
export class DisputeFindingInput extends ActInput {
  @Field(() => ID, { description: 'The finding, opaque id.' })
  findingId!: string;
  @Field(() => String, { description: 'The objection in the body’s words.' })
  text!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the objection; today when left out.' })
  disputedOn?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The body, where the secretariat enters it; an officer’s own otherwise.',
  })
  bodyId?: string | null;
  @Field(() => String, { nullable: true, description: 'Who signed it on paper, where the secretariat enters it.' })
  onBehalfOf?: string | null;
}

export enum DisputeDecision {
  UPHELD = 'UPHELD',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(DisputeDecision, {
  name: 'DisputeDecision',
  description: 'How an objection is decided.',
  valuesConfig: {
    UPHELD: { description: 'The finding stands.' },
    WITHDRAWN: { description: 'The finding is withdrawn.' },
  },
});

@InputType({ description: 'The decision on an objection.' })
export class DecideDisputeInput extends ActInput {
  @Field(() => ID, { description: 'The objection.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the person saw.' })
  expectedVersion!: number;
  @Field(() => DisputeDecision, { description: 'How.' })
  decision!: DisputeDecision;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the decision; today when left out.' })
  decidedOn?: string | null;
}

@InputType({ description: 'What of a hearing’s record was wrong: one part left out stays.' })
export class AmendAnswerHearingInput extends ActInput {
  @Field(() => ID, { description: 'The hearing.' })
  id!: string;
  @Field(() => Int, { description: 'The version that the person saw.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why it is corrected; kept in the journal with what stood there before.' })
  reason!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day the council was invited.' })
  notifiedOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the body’s decision; may lie ahead.' })
  decisionOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was held; null where it was not.' })
  heldOn?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Held by video.' })
  online?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  result?: string | null;
}

@InputType({ description: 'The body’s hearing of the council before its decision.' })
export class RecordAnswerHearingInput extends ActInput {
  @Field(() => ID, { description: 'The mission, opaque id.' })
  missionId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The body, where the secretariat enters it; an officer’s own otherwise.',
  })
  bodyId?: string | null;
  @Field(() => DateScalar, { description: 'The day the council was invited.' })
  notifiedOn!: string;
  @Field(() => DateScalar, { description: 'The day of the body’s decision; may lie ahead.' })
  decisionOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was held.' })
  heldOn?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Held by video.' })
  online!: boolean;
  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  result?: string | null;
}
