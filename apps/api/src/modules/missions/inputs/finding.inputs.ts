import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../../graphql/inputs.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';
import { Severity } from '../types/finding.type.ts';

@InputType({
  description:
    'Something found. A photo or a sentence is enough; norm, severity and causes are the lead’s later work (§8.4). `key` is made on the device, so that an outbox may send it again.',
})
export class CaptureFindingInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  missionId!: string;
  @Field(() => ID, { nullable: true, description: 'The visit at which it was found.' })
  visitId?: string | null;
  @Field(() => String, { nullable: true, description: 'What was found, at most 5 000 characters.' })
  statement?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Stored files of the mission that show it, at most 50.' })
  fileIds?: string[] | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was observed; today unless given, never later, inside the mandate.',
  })
  observedOn?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'The instant of capture on the device.' })
  capturedAt?: Date | null;
  @Field(() => Float, { nullable: true, description: 'Latitude, degrees WGS 84; asked, never forced.' })
  latitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude, degrees WGS 84; asked, never forced.' })
  longitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Accuracy of the position, metres.' })
  accuracy?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'For whom the secretary enters it, where it came on paper (§8.3).',
  })
  onBehalfOf?: string | null;
}

@InputType({ description: 'The norm that was violated.' })
export class NormInput {
  @Field(() => String, { description: 'The act and the article, at most 1 000 characters.' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'An http or https address of the act.' })
  url?: string | null;
}

@InputType({
  description:
    'A finding is described; what is left out stays. A monitor by mandate changes only the statement of a draft.',
})
export class DescribeFindingInput extends ActInput {
  @Field(() => ID, { description: 'The finding.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'What was found, at most 5 000 characters.' })
  statement?: string | null;
  @Field(() => Severity, { nullable: true, description: 'How grave it is.' })
  severity?: Severity | null;
  @Field(() => NormInput, { nullable: true, description: 'The norm violated.' })
  norm?: NormInput | null;
  @Field(() => String, { nullable: true, description: 'Causes of the violation, at most 5 000 characters.' })
  causes?: string | null;
  @Field(() => String, { nullable: true, description: 'Conditions that allowed it, at most 5 000 characters.' })
  conditions?: string | null;
  @Field(() => ID, { nullable: true, description: 'The object that answers for it: one of the mission’s.' })
  bodyId?: string | null;
}

@InputType({ description: 'The lead confirms a finding; from then on the public may see it.' })
export class ConfirmFindingInput extends ActInput {
  @Field(() => ID, { description: 'The finding.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today unless given, never later.' })
  confirmedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'For whom the secretary enters it (§8.3).' })
  onBehalfOf?: string | null;
}

@InputType({ description: 'A finding is taken back.' })
export class WithdrawFindingInput extends ActInput {
  @Field(() => ID, { description: 'The finding.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why, at most 1 000 characters.' })
  reason!: string;
}

@InputType({ description: 'A finding was put right, with a date and a proof.' })
export class RemedyFindingInput extends ActInput {
  @Field(() => ID, { description: 'The finding.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was put right; today unless given, never later.',
  })
  remediedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'How, at most 5 000 characters.' })
  text?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Stored files of the mission that prove it, at most 50.' })
  fileIds?: string[] | null;
}
