import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { Convocation } from './convocation.type.ts';

export enum RenewalStage {
  QUIET = 'QUIET',
  AHEAD = 'AHEAD',
  DUE = 'DUE',
  OPENED = 'OPENED',
  ENDED = 'ENDED',
  SUCCEEDED = 'SUCCEEDED',
}
registerEnumType(RenewalStage, {
  name: 'RenewalStage',
  description: 'Where a council stands to its renewal (PC-FORM-02).',
  valuesConfig: {
    QUIET: { description: 'Nothing is to be done yet.' },
    AHEAD: { description: 'The council’s own early warning.' },
    DUE: { description: 'Two months or less are left and formation is not opened.' },
    OPENED: { description: 'Formation is under way.' },
    ENDED: { description: 'The term has ended without a successor.' },
    SUCCEEDED: { description: 'The next convocation has begun.' },
  },
});

export enum RenewalStep {
  GROUP_SIZE_SET = 'GROUP_SIZE_SET',
  GROUP_ANNOUNCED = 'GROUP_ANNOUNCED',
  GROUP_CLOSED = 'GROUP_CLOSED',
  GROUP_COMPLETE = 'GROUP_COMPLETE',
  COUNCIL_ANNOUNCED = 'COUNCIL_ANNOUNCED',
  COUNCIL_CLOSED = 'COUNCIL_CLOSED',
  COUNCIL_VOTED = 'COUNCIL_VOTED',
  COMPOSITION_APPROVED = 'COMPOSITION_APPROVED',
}
registerEnumType(RenewalStep, {
  name: 'RenewalStep',
  description: 'A step from the warning to the approved composition.',
});

export enum StepStanding {
  DONE = 'DONE',
  AHEAD = 'AHEAD',
  DUE = 'DUE',
  LATE = 'LATE',
}
registerEnumType(StepStanding, {
  name: 'StepStanding',
  description: 'Whether a step is done, near, or has slipped past its last day.',
});

export enum RenewalReminderKind {
  AHEAD = 'AHEAD',
  START = 'START',
  LAST = 'LAST',
  ENDED = 'ENDED',
}
registerEnumType(RenewalReminderKind, {
  name: 'RenewalReminderKind',
  description: 'Why people are told of a renewal on a day.',
});

@ObjectType({ description: 'One step of a renewal with its days.' })
export class ScheduledRenewalStep {
  @Field(() => RenewalStep, { description: 'The step.' })
  step!: RenewalStep;
  @Field(() => String, { description: 'The rule that makes it.' })
  ruleId!: string;
  @Field(() => DateScalar, { nullable: true, description: 'By the law’s own start, were nothing done yet.' })
  plannedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By what was done, never before today.' })
  expectedOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it may be done so that all still fits.',
  })
  latestOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' })
  doneOn!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days between expected and latest; negative when it does not fit.',
  })
  slackDays!: number | null;
  @Field(() => StepStanding, { description: 'How it stands.' })
  standing!: StepStanding;
}

@ObjectType({ description: 'A day on which secretariat and forming body are told.' })
export class RenewalReminder {
  @Field(() => RenewalReminderKind, { description: 'Why.' })
  kind!: RenewalReminderKind;
  @Field(() => DateScalar, { description: 'The day, a working one.' })
  on!: string;
}

@ObjectType({ description: 'The clock of renewal of the present composition (PC-FORM-02).' })
export class Renewal {
  @Field(() => Convocation, { description: 'The convocation that ends.' })
  convocation!: Convocation;
  @Field(() => Convocation, { nullable: true, description: 'The next one, once its formation is opened.' })
  next!: Convocation | null;
  @Field(() => RenewalStage, { description: 'Where the council stands.' })
  stage!: RenewalStage;
  @Field(() => DateScalar, { description: 'The day on which formation begins: two calendar months before the end.' })
  startsOn!: string;
  @Field(() => DateScalar, { description: 'The day from which the council itself wants to be warned.' })
  aheadOn!: string;
  @Field(() => DateScalar, { description: 'The last day of the term.' })
  endsOn!: string;
  @Field(() => Int, { description: 'Calendar days left until the last day; negative when it has passed.' })
  daysLeft!: number;
  @Field(() => VerdictType, { description: 'What is to be said of it.' })
  verdict!: VerdictType;
  @Field(() => [ScheduledRenewalStep], { description: 'Every step in its order.' })
  steps!: ScheduledRenewalStep[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the approval, as expected today, falls within the term; null without a calendar.',
  })
  feasible!: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days from the expected approval to the last day; negative when late.',
  })
  slackDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'The same, had everything begun on the law’s own day.' })
  plannedSlackDays!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which the whole may begin and still fit.' })
  latestStartOn!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The year for which no calendar is known, if that is why days are missing.',
  })
  noCalendarFor!: number | null;
  @Field(() => [RenewalReminder], { description: 'When people are told.' })
  reminders!: RenewalReminder[];
}
