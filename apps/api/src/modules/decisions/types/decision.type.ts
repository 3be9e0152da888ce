import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export enum DecisionEffect {
  OPENS_CONTROL = 'OPENS_CONTROL',
  ADOPTS_RECOMMENDATIONS = 'ADOPTS_RECOMMENDATIONS',
  CREATES_COMMISSION = 'CREATES_COMMISSION',
  APPROVES_REGULATION = 'APPROVES_REGULATION',
  APPROVES_PLAN = 'APPROVES_PLAN',
  ELECTS = 'ELECTS',
  ASSESSES_REPORT = 'ASSESSES_REPORT',
  ADOPTS_OPINION = 'ADOPTS_OPINION',
  INSTRUCTS = 'INSTRUCTS',
  NOTES = 'NOTES',
}
registerEnumType(DecisionEffect, {
  name: 'DecisionEffect',
  description: 'What a decision does.',
  valuesConfig: {
    OPENS_CONTROL: {
      description: 'Opens a public control with its mandates (PC-CTRL-07), or is the deciding act of one.',
    },
    ADOPTS_RECOMMENDATIONS: { description: 'Adopts drafts of recommendations: their wording freezes (PC-REC-01).' },
    CREATES_COMMISSION: { description: 'Creates a commission (PC-COM-01).' },
    APPROVES_REGULATION: { description: 'Approves a version of the council’s regulation (PWR-08).' },
    APPROVES_PLAN: { description: 'Approves the plan of work of a year, or its report (PC-ORG-06).' },
    ELECTS: { description: 'Elects (PC-ORG-02).' },
    ASSESSES_REPORT: { description: 'Assesses a report that was heard (PC-REP-03).' },
    ADOPTS_OPINION: { description: 'Adopts the council’s opinion on a draft act (PWR-05).' },
    INSTRUCTS: { description: 'Instructs somebody.' },
    NOTES: { description: 'Takes note.' },
  },
});

export enum DecisionState {
  NO_EXECUTION = 'NO_EXECUTION',
  IN_EXECUTION = 'IN_EXECUTION',
  EXECUTED = 'EXECUTED',
  NOT_EXECUTED = 'NOT_EXECUTED',
  TAKEN_OFF_CONTROL = 'TAKEN_OFF_CONTROL',
}
registerEnumType(DecisionState, {
  name: 'DecisionState',
  description: 'Where the execution of a decision stands.',
  valuesConfig: {
    NO_EXECUTION: { description: 'There is nothing to execute.' },
    IN_EXECUTION: { description: 'It is being executed; that its day has passed is computed.' },
    EXECUTED: { description: 'It was executed.' },
    NOT_EXECUTED: { description: 'It was not executed, and will not be.' },
    TAKEN_OFF_CONTROL: { description: 'The council follows it no longer.' },
  },
});

@ObjectType({ description: 'What the viewer may do with a decision.' })
export class DecisionMay {
  @Field(() => VerdictType, { description: 'Correct its words before the protocol is signed.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that it was executed, or was not.' })
  recordExecution!: VerdictType;
  @Field(() => VerdictType, { description: 'Take it off control.' })
  takeOffControl!: VerdictType;
  @Field(() => VerdictType, { description: 'Set another day for its execution.' })
  extend!: VerdictType;
}

@ObjectType({ description: 'A decision of a sitting, and its execution (domain §3.11).' })
export class Decision {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
  @Field(() => ID, { description: 'The question of the agenda.' })
  itemId!: string;
  @Field(() => ID, { nullable: true, description: 'The vote that adopted it.' })
  voteId!: string | null;
  @Field(() => Int, { description: 'Its place in the sitting.' })
  ordinal!: number;
  @Field(() => String, { nullable: true, description: 'Its number, one within its series and year (domain §8.6).' })
  number!: string | null;
  @Field(() => DateScalar, { description: 'The day it was taken.' })
  decidedOn!: string;
  @Field(() => LocalizedTextType, { description: 'Its words.' })
  text!: LocalizedText;
  @Field(() => DecisionEffect, { description: 'What it does.' })
  effect!: DecisionEffect;
  @Field(() => String, { nullable: true, description: 'Who is responsible.' })
  responsible!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'By which day: the council’s own, never moved (domain §8.2).',
  })
  dueOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day first set, where it was moved; null for the public.',
  })
  firstDueOn!: string | null;
  @Field(() => DecisionState, { description: 'Where its execution stands.' })
  state!: DecisionState;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was executed.' })
  executedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'What was done, or why not.' })
  executionNote!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was taken off control; null for the public.' })
  offControlOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The control it opened, or whose deciding act it is.' })
  missionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The commission it created; null for the public.' })
  commissionId!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published!: boolean;

  readonly uuid!: string;
  readonly councilId!: string;
  readonly responsiblePersonId!: string | null;
}

export const DecisionConnection = connectionOf(Decision, 'Decision');

@ObjectType({ description: 'A version of the council’s regulation (PWR-08).' })
export class CouncilRegulation {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version of the row, for `expectedVersion`.' })
  version!: number;
  @Field(() => Int, { description: 'Which version of the regulation, from 1.' })
  ordinal!: number;
  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title!: LocalizedText;
  @Field(() => DateScalar, { description: 'The day it was approved.' })
  approvedOn!: string;
  @Field(() => DateScalar, { description: 'From which day it is in force.' })
  inForceFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null for the latest.' })
  inForceUntil!: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision that approved it.' })
  decisionId!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the approving act.' })
  number!: string | null;

  readonly fileId!: string;
}
