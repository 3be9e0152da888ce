import { UnknownYearError } from '@kenes/calendar';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { conflict, refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import type { AmendCalendarInput } from './calendar.inputs.ts';
import { CalendarAmendmentEntity } from './calendar-amendment.entity.ts';

/**
 * Enters a later act that makes a day off or working (GEN-CAL-03). What is computed from now on counts with it; clocks
 * that run keep their dates until someone recomputes them by an act of their own.
 */
export const amendCalendar = defineCommand<AmendCalendarInput & CommandInput, { year: number; date: string }>({
  name: 'amendCalendar',
  authority: { platform: true },
  async run(act, input) {
    const reading = new InputReading();
    const name = {
      kk: reading.required('nameKk', input.nameKk, 200),
      ru: reading.required('nameRu', input.nameRu, 200),
      en: reading.required('nameEn', input.nameEn, 200),
    };
    const source = reading.required('act', input.act, 300);
    reading.done();
    const day = Temporal.PlainDate.from(input.date);
    const calendar = await act.calendar();
    if (!calendar.knows(day.year)) throw new UnknownYearError(day.year);
    const standing = await act.em.findOne(CalendarAmendmentEntity, { day: input.date });
    if (standing) throw conflict('DAY_ALREADY_AMENDED', standing.id);
    if (calendar.isWorkingDay(day) === (input.kind === 'WORKING')) throw refuse(refused('DAY_IS_SO_ALREADY'));
    const last = await act.transaction.one<{ ordinal: number }>(
      sql`select coalesce(max(ordinal), 0) as ordinal from calendar_amendment`,
    );
    const amendment = await act.insert(CalendarAmendmentEntity, {
      ordinal: (last?.ordinal ?? 0) + 1,
      day: input.date,
      kind: input.kind,
      name,
      act: source,
      recordedAt: act.operation.clock.now(),
    });
    act.journal({
      act: 'CalendarAmended',
      subjectType: 'CalendarAmendment',
      subjectId: amendment.id,
      occurredOn: act.today,
      facts: { day: input.date, kind: input.kind, act: source },
    });
    return { year: day.year, date: input.date };
  },
});
