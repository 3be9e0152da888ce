import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../../graphql/inputs.ts';
import { DateScalar } from '../../../graphql/scalars.ts';

@InputType({ description: 'A visit is put on the plan.' })
export class PlanVisitInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  missionId!: string;
  @Field(() => DateScalar, { description: 'The planned day.' })
  plannedOn!: string;
  @Field(() => String, { nullable: true, description: 'From, HH:MM, Almaty.' })
  fromTime?: string | null;
  @Field(() => String, { nullable: true, description: 'To, HH:MM, Almaty.' })
  toTime?: string | null;
  @Field(() => String, { nullable: true, description: 'Where; the mission’s site unless given.' })
  place?: string | null;
  @Field(() => [String], { nullable: true, description: 'Who goes, in words, at most 50.' })
  went?: string[] | null;
}

@InputType({ description: 'A planned visit is agreed with those who go.' })
export class ConfirmVisitInput extends ActInput {
  @Field(() => ID, { description: 'The visit.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'A visit will not take place.' })
export class CancelVisitInput extends ActInput {
  @Field(() => ID, { description: 'The visit.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why, at most 1 000 characters.' })
  reason!: string;
}

@InputType({ description: 'Until when a visit that took place went on.' })
export class FinishVisitInput extends ActInput {
  @Field(() => ID, { description: 'The visit.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'To, HH:MM, Almaty; not before it began.' })
  toTime!: string;
}

@InputType({ description: 'What is known of a visit that took place or was refused.' })
abstract class VisitFactsInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  missionId!: string;
  @Field(() => ID, { nullable: true, description: 'The planned visit it was; left out where none was planned.' })
  visitId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version of the planned visit that was looked at.' })
  expectedVersion?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the visit; today unless given, never later.' })
  visitedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'From, HH:MM, Almaty.' })
  fromTime?: string | null;
  @Field(() => String, { nullable: true, description: 'To, HH:MM, Almaty.' })
  toTime?: string | null;
  @Field(() => String, { nullable: true, description: 'Where; the mission’s site unless given.' })
  place?: string | null;
  @Field(() => Float, { nullable: true, description: 'Latitude, degrees WGS 84; asked, never forced.' })
  latitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude, degrees WGS 84; asked, never forced.' })
  longitude?: number | null;
  @Field(() => [String], { nullable: true, description: 'Who went, in words, at most 50.' })
  went?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Notes, at most 10 000 characters.' })
  notes?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For whom the secretary enters it, where it came on paper (§8.3).',
  })
  onBehalfOf?: string | null;
}

@InputType({ description: 'A visit that took place, entered on the day or later.' })
export class RecordVisitInput extends VisitFactsInput {
  @Field(() => String, {
    nullable: true,
    description: 'Who met the monitors: name and position, at most 500 characters.',
  })
  metBy?: string | null;
}

@InputType({
  description: 'A visit at which the monitors were not let in; it makes a finding by itself (domain §3.15).',
})
export class RecordRefusedAccessInput extends VisitFactsInput {
  @Field(() => String, { nullable: true, description: 'Who refused: name and position, at most 500 characters.' })
  refusedBy?: string | null;
  @Field(() => String, { nullable: true, description: 'The reason given, at most 2 000 characters.' })
  refusalReason?: string | null;
}
