import { UnknownYearError } from '@kenes/calendar';
import { combine, explainDeadline } from '@kenes/rules';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { execute, verdictOf } from '../../graphql/results.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { Operation } from '../../kernel/context.ts';
import { wordsOf } from '../../kernel/words.ts';
import { amendCalendar } from './amend-calendar.command.ts';
import { AmendCalendarInput } from './calendar.inputs.ts';
import { amendments, calendarFor, knownYear, type StoredAmendment, yearOf } from './calendar.reader.ts';
import { AmendCalendarResult } from './calendar.results.ts';
import { CalendarYearType, Deadline, DeadlineDirection } from './calendar.type.ts';
import { skippedInWords } from './skipped-in-words.ts';

/** No period of law is longer; a count beyond it is a slip of the hand. */
const longest = { wd: 1_000, cd: 3_660, month: 120 } as const;

@Resolver()
export class CalendarResolver {
  @Query(() => CalendarYearType, {
    nullable: true,
    description:
      'The working-day calendar of a year, with later amendments; null for a year that is not known. Open to everyone.',
  })
  async calendar(
    @Ctx() operation: Operation,
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
  ): Promise<CalendarYearType | null> {
    const base = knownYear(year);
    return base ? yearOf(base, await operation.level.rows<StoredAmendment>(amendments), operation.locale) : null;
  }

  @Query(() => Deadline, {
    description:
      'Computes any deadline by the calendar of Kazakhstan; exactly one of workingDays, calendarDays, months is given. Refuses a year without a calendar (CALENDAR_UNKNOWN_YEAR). Open to everyone.',
  })
  async deadline(
    @Ctx() operation: Operation,
    @Arg('from', () => DateScalar, { description: 'The day of the event; it is not counted itself.' }) from: string,
    @Arg('workingDays', () => Int, { nullable: true, description: 'How many working days, 0 to 1000.' })
    workingDays?: number | null,
    @Arg('calendarDays', () => Int, { nullable: true, description: 'How many calendar days, 0 to 3660.' })
    calendarDays?: number | null,
    @Arg('months', () => Int, { nullable: true, description: 'How many months, 0 to 120.' }) months?: number | null,
    @Arg('direction', () => DeadlineDirection, {
      defaultValue: DeadlineDirection.AFTER,
      description: 'After the event, or not later than so much before it.',
    })
    direction: DeadlineDirection = DeadlineDirection.AFTER,
  ): Promise<Deadline> {
    const given = [
      { unit: 'wd' as const, count: workingDays },
      { unit: 'cd' as const, count: calendarDays },
      { unit: 'month' as const, count: months },
    ].flatMap(({ unit, count }) => (typeof count === 'number' ? [{ unit, count }] : []));
    const [only, ...others] = given;
    if (!only || others.length > 0) throw bad(operation, 'DEADLINE_ONE_UNIT');
    if (only.count < 0 || only.count > longest[only.unit])
      throw bad(operation, 'DEADLINE_OUT_OF_BOUNDS', { max: longest[only.unit] });
    const calendar = await calendarFor(operation);
    try {
      const explained = explainDeadline({ from: Temporal.PlainDate.from(from), ...only, direction, calendar });
      return {
        date: explained.date.toString(),
        endsAt: explained.endsAt.toString(),
        skipped: skippedInWords(explained.skipped, operation.locale),
        provisional: explained.provisional,
        calendarVersion: explained.calendarVersion,
        points: verdictOf(operation, combine(explained.points)).points,
      };
    } catch (error) {
      if (error instanceof UnknownYearError)
        throw bad(operation, 'CALENDAR_UNKNOWN_YEAR', { year: error.year }, 'CALENDAR_UNKNOWN_YEAR');
      throw error;
    }
  }

  @Mutation(() => AmendCalendarResult, {
    description: 'Enters a later act that makes a day off or working; the platform. Running clocks keep their dates.',
  })
  async amendCalendar(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendCalendarInput) input: AmendCalendarInput,
  ): Promise<object> {
    return execute(operation, amendCalendar, input);
  }
}

function bad(operation: Operation, words: string, facts: Record<string, number> = {}, code = 'BAD_USER_INPUT') {
  // A year is a name, not a quantity: given as text so that no language writes it with a space.
  const values = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)]));
  return new GraphQLError(wordsOf(operation.locale, words, values), { extensions: { code } });
}
