import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';

export enum FindingState {
  DRAFT = 'DRAFT',
  CONFIRMED = 'CONFIRMED',
  WITHDRAWN = 'WITHDRAWN',
  REMEDIED = 'REMEDIED',
}
registerEnumType(FindingState, {
  name: 'FindingState',
  description: 'Where a finding stands (domain §3.16); a dispute of the object stands beside it.',
  valuesConfig: {
    DRAFT: { description: 'Captured, not yet confirmed by the lead.' },
    CONFIRMED: { description: 'Confirmed by the lead; what the public sees.' },
    WITHDRAWN: { description: 'Taken back, with a reason.' },
    REMEDIED: { description: 'Put right: with a date and a proof.' },
  },
});

export enum Severity {
  MINOR = 'MINOR',
  SERIOUS = 'SERIOUS',
  CRITICAL = 'CRITICAL',
}
registerEnumType(Severity, {
  name: 'Severity',
  description: 'How grave a finding is, by the lead’s judgement.',
  valuesConfig: {
    MINOR: { description: 'Minor.' },
    SERIOUS: { description: 'Serious.' },
    CRITICAL: { description: 'Critical: people are in danger.' },
  },
});

@ObjectType({ description: 'The norm that was violated, in words, with its address.' })
export class Norm {
  @Field(() => String, { description: 'The act and the article, as one would cite it.' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'An https address of the act.' })
  url!: string | null;
}

@ObjectType({ description: 'What a monitor found: at first a photo or a sentence, later described by the lead.' })
export class Finding {
  @Field(() => ID, { description: 'Its opaque ID.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'Its mission.' })
  missionId!: string;
  @Field(() => ID, { nullable: true, description: 'The visit at which it was found.' })
  visitId!: string | null;
  @Field(() => Int, { description: 'Its number within the mission, from 1.' })
  ordinal!: number;
  @Field(() => FindingState, { description: 'Where it stands.' })
  state!: FindingState;
  @Field(() => String, { nullable: true, description: 'What was found; null while there is only a photo.' })
  statement!: string | null;
  @Field(() => DateScalar, { description: 'The day it was observed.' })
  observedOn!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The instant of capture on the device; null for the public.',
  })
  capturedAt!: string | null;
  @Field(() => Float, { nullable: true, description: 'Latitude, degrees WGS 84; null for the public.' })
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude, degrees WGS 84; null for the public.' })
  longitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Accuracy of the position, metres; null for the public.' })
  accuracy!: number | null;
  @Field(() => Severity, { nullable: true, description: 'How grave it is.' })
  severity!: Severity | null;
  @Field(() => Norm, { nullable: true, description: 'The norm violated.' })
  norm!: Norm | null;
  @Field(() => String, { nullable: true, description: 'Causes of the violation (PC-CTRL-09).' })
  causes!: string | null;
  @Field(() => String, { nullable: true, description: 'Conditions that allowed it (PC-CTRL-09).' })
  conditions!: string | null;
  @Field(() => ID, { nullable: true, description: 'The object that answers for it.' })
  bodyId!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the lead confirmed it.' })
  confirmedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null for the public.' })
  withdrawnBecause!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was put right.' })
  remediedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'How it was put right.' })
  remedyText!: string | null;
  @Field(() => String, { nullable: true, description: 'Who entered it; null for the public.' })
  recordedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'For whom it was entered; null for the public.' })
  onBehalfOf!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was entered; null for the public.' })
  recordedAt!: string | null;
}

export const FindingConnection = connectionOf(Finding, 'Finding');
