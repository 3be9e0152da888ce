import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { code, type Sql, sql } from '../../kernel/sql.ts';
import { whereCalendarKnown } from './operation-calendar.ts';
import type { TrackFilter } from './recommendation.enums.ts';

/** Working days before the due day from which an answer is due soon: those on which reminders go out (PC-REC-02). */
export const soonWorkingDays = 3;

/** The legal dates that filters compare with; SQL never reads a clock. */
export interface Days {
  readonly today: string;
  /** The last due day that is "soon"; null where nothing asks for it. */
  readonly soonUntil: string | null;
}

/** Today and the end of "soon" by the calendar; where the calendar ends, by plain days. */
export function daysOf(today: LegalDate, calendar: LegalCalendar): Days {
  const soon = whereCalendarKnown(() => calendar.addWorkingDays(today, soonWorkingDays).date);
  return { today: today.toString(), soonUntil: (soon ?? today.add({ days: soonWorkingDays })).toString() };
}

/** The condition that a filter names, on the table `track` under an alias. Everything is computed from dates here. */
export function trackIs(alias: string, filter: `${TrackFilter}`, { today, soonUntil }: Days): Sql {
  const c = (name: string) => code(`${alias}.${name}`);
  const awaiting = sql`${c('state')} in ('SENT', 'RECEIVED')`;
  switch (filter) {
    case 'SENT_TO_BODY':
      return sql`${c('sent_on')} is not null and ${c('state')} <> 'TO_SEND'`;
    case 'AWAITING':
      return awaiting;
    case 'DUE_TODAY':
      return sql`${awaiting} and ${c('due_on')} = ${today}::date`;
    case 'DUE_SOON':
      if (!soonUntil) throw new Error('the end of "soon" was not computed');
      return sql`${awaiting} and ${c('due_on')} between ${today}::date and ${soonUntil}::date`;
    case 'OVERDUE':
      return sql`${awaiting} and ${c('due_on')} < ${today}::date`;
    case 'NO_TERM':
      return sql`${awaiting} and ${c('due_on')} is null`;
    case 'ANSWERED':
      return sql`${c('answered_on')} is not null`;
    case 'ANSWERED_IN_TIME':
      return sql`${c('answered_on')} <= ${c('due_on')}`;
    case 'ANSWERED_LATE':
      return sql`${c('answered_on')} > ${c('due_on')}`;
    case 'ACCEPTED':
    case 'PARTLY_ACCEPTED':
    case 'REJECTED':
      return sql`${c('answer_kind')} = ${filter}`;
    case 'TO_ASSESS':
      return sql`${c('state')} = 'ANSWERED' and (${c('quality')} is null or (${c('quality')} = 'INSUFFICIENT' and ${c('reanswer_asked_on')} is null))`;
    case 'REANSWER_ASKED':
      return sql`${c('state')} = 'ANSWERED' and ${c('reanswer_asked_on')} is not null`;
    case 'EXECUTION_OVERDUE':
      return sql`${c('state')} in ('ANSWERED', 'ON_EXECUTION') and ${c('execute_by')} < ${today}::date`;
    case 'CLOSED':
      return sql`${c('state')} in ('CLOSED', 'REISSUED')`;
    default:
      return sql`${c('state')} = ${filter}`;
  }
}
