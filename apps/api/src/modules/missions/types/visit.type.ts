import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';

export enum VisitState {
  PLANNED = 'PLANNED',
  CONFIRMED = 'CONFIRMED',
  DONE = 'DONE',
  REFUSED_ACCESS = 'REFUSED_ACCESS',
  CANCELLED = 'CANCELLED',
}
registerEnumType(VisitState, {
  name: 'VisitState',
  description: 'Where a visit stands (domain §3.15).',
  valuesConfig: {
    PLANNED: { description: 'On the plan.' },
    CONFIRMED: { description: 'Agreed with those who go.' },
    DONE: { description: 'It took place.' },
    REFUSED_ACCESS: { description: 'The monitors were not let in; a finding says so.' },
    CANCELLED: { description: 'It will not take place.' },
  },
});

@ObjectType({ description: 'A visit to the site of a mission. The public sees those that took place.' })
export class Visit {
  @Field(() => ID, { description: 'Its opaque ID.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'Its mission.' })
  missionId!: string;
  @Field(() => VisitState, { description: 'Where it stands.' })
  state!: VisitState;
  @Field(() => DateScalar, { nullable: true, description: 'The planned day.' })
  plannedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it took place.' })
  visitedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'From, local time HH:MM:SS in Almaty; null for the public.' })
  fromTime!: string | null;
  @Field(() => String, { nullable: true, description: 'To, local time HH:MM:SS in Almaty; null for the public.' })
  toTime!: string | null;
  @Field(() => String, { nullable: true, description: 'Where.' })
  place!: string | null;
  @Field(() => Float, { nullable: true, description: 'Latitude, degrees WGS 84; null for the public.' })
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude, degrees WGS 84; null for the public.' })
  longitude!: number | null;
  @Field(() => String, { nullable: true, description: 'Who met the monitors, name and position; null for the public.' })
  metBy!: string | null;
  @Field(() => [String], { nullable: true, description: 'Who went, in words; null for the public.' })
  went!: string[] | null;
  @Field(() => String, { nullable: true, description: 'Notes; null for the public.' })
  notes!: string | null;
  @Field(() => String, { nullable: true, description: 'Who refused access; null for the public.' })
  refusedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'The reason given for the refusal.' })
  refusalReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null for the public.' })
  cancelledBecause!: string | null;
  @Field(() => String, { nullable: true, description: 'Who entered it; null for the public.' })
  recordedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'For whom it was entered; null for the public.' })
  onBehalfOf!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was entered; null for the public.' })
  recordedAt!: string | null;
}
