import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ActInput } from '../../../graphql/inputs.ts';
import { DateScalar } from '../../../graphql/scalars.ts';

export enum MissionDate {
  OPENED = 'OPENED',
  STARTED = 'STARTED',
  COMPLETED = 'COMPLETED',
}
registerEnumType(MissionDate, {
  name: 'MissionDate',
  description: 'A date of fact of a mission that may have been entered wrong.',
  valuesConfig: {
    OPENED: { description: 'The day it was opened.' },
    STARTED: { description: 'The day the field part began.' },
    COMPLETED: { description: 'The day the field part ended; the clock of the final document is computed anew.' },
  },
});

@InputType({ description: 'A wrong date of a mission is corrected, with a reason (§8.2).' })
export class CorrectMissionDateInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => MissionDate, { description: 'Which date.' })
  date!: MissionDate;
  @Field(() => DateScalar, { description: 'The right day, never after today.' })
  becomes!: string;
  @Field(() => String, { description: 'Why, at most 1 000 characters; kept in the journal.' })
  reason!: string;
}

@InputType({
  description: 'The wrong day of a visit that took place, or of a refused access, is corrected, with a reason (§8.2).',
})
export class CorrectVisitDateInput extends ActInput {
  @Field(() => ID, { description: 'The visit.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { description: 'The right day, never after today.' })
  becomes!: string;
  @Field(() => String, { description: 'Why, at most 1 000 characters; kept in the journal.' })
  reason!: string;
}

@InputType({ description: 'The wrong day of an observation is corrected, with a reason (§8.2).' })
export class CorrectFindingDateInput extends ActInput {
  @Field(() => ID, { description: 'The finding.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { description: 'The right day, never after today.' })
  becomes!: string;
  @Field(() => String, { description: 'Why, at most 1 000 characters; kept in the journal.' })
  reason!: string;
}
