import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { VerdictPoint } from '../../graphql/problems.type.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';

export enum CalendarDayKind {
  HOLIDAY = 'HOLIDAY',
  OBSERVED = 'OBSERVED',
  TRANSFERRED_OFF = 'TRANSFERRED_OFF',
  TRANSFERRED_WORKING = 'TRANSFERRED_WORKING',
  AMENDED_OFF = 'AMENDED_OFF',
  AMENDED_WORKING = 'AMENDED_WORKING',
}
registerEnumType(CalendarDayKind, {
  name: 'CalendarDayKind',
  description: 'Why a day is not what its weekday would make it (GEN-CAL-01…03).',
  valuesConfig: {
    HOLIDAY: { description: 'A holiday by name.' },
    OBSERVED: { description: 'A day off because a holiday fell on a weekend (GEN-CAL-02).' },
    TRANSFERRED_OFF: { description: 'A working day given off by an act (GEN-CAL-03).' },
    TRANSFERRED_WORKING: { description: 'A weekend day worked by an act (GEN-CAL-03).' },
    AMENDED_OFF: { description: 'Made a day off by a later act that the platform entered.' },
    AMENDED_WORKING: { description: 'Made a working day by a later act that the platform entered.' },
  },
});

export enum AmendmentKind {
  OFF = 'OFF',
  WORKING = 'WORKING',
}
registerEnumType(AmendmentKind, {
  name: 'AmendmentKind',
  description: 'What a later act makes of a day.',
  valuesConfig: { OFF: { description: 'A day off.' }, WORKING: { description: 'A working day.' } },
});

export enum DeadlineDirection {
  AFTER = 'AFTER',
  BEFORE = 'BEFORE',
}
registerEnumType(DeadlineDirection, {
  name: 'DeadlineDirection',
  description: 'Which way a period is counted from its event.',
  valuesConfig: {
    AFTER: {
      description:
        'Forward: day 1 is the day after; an end in calendar days or months moves off a day off (GEN-CAL-05).',
    },
    BEFORE: { description: '“Not later than N before”: back from the event, never moved (§8.2).' },
  },
});

@ObjectType({ description: 'A day that is not what its weekday would make it.' })
export class CalendarDay {
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;
  @Field(() => CalendarDayKind, { description: 'What it is.' })
  kind!: CalendarDayKind;
  @Field(() => String, { description: 'Its name, in the reader’s language.' })
  name!: string;
  @Field(() => String, { description: 'The act that makes it so.' })
  act!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the platform entered it; null for what was known from the start.',
  })
  recordedAt!: string | null;
}

@ObjectType({ description: 'One year of the working-day calendar of Kazakhstan, amendments included.' })
export class CalendarYearType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;
  @Field(() => Boolean, {
    description: 'True while no official calendar has been seen: what is computed may still move.',
  })
  provisional!: boolean;
  @Field(() => Int, { description: 'How many working days it has.' })
  workingDays!: number;
  @Field(() => [Int], { description: 'Working days of each month, January first.' })
  workingDaysByMonth!: number[];
  @Field(() => [CalendarDay], { description: 'The days that differ from their weekday, in order.' })
  days!: CalendarDay[];
  @Field(() => [String], { description: 'Where the days were read: the register of sources.' })
  sources!: string[];
  @Field(() => String, { description: 'The version of the calendar, kept beside every computed date.' })
  version!: string;
}

@ObjectType({ description: 'A day off that a count passed over.' })
export class SkippedDay {
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;
  @Field(() => String, { description: 'Why it is off, in the reader’s language.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'The act that makes it a day off.' })
  act!: string | null;
}

@ObjectType({ description: 'A computed date, and why it is that day (GEN-CAL-01…05).' })
export class Deadline {
  @Field(() => DateScalar, { description: 'The last day, inclusive, until its end in Asia/Almaty.' })
  date!: string;
  @Field(() => DateTimeScalar, { description: 'The last second of that day.' })
  endsAt!: string;
  @Field(() => [SkippedDay], { description: 'Every day off passed over, in order.' })
  skipped!: SkippedDay[];
  @Field(() => Boolean, { description: 'Whether a provisional year was used: the date may still move.' })
  provisional!: boolean;
  @Field(() => String, { description: 'The version of the calendar that counted.' })
  calendarVersion!: string;
  @Field(() => [VerdictPoint], { description: 'Each rule that had a say, in the order of the computation.' })
  points!: VerdictPoint[];
}
