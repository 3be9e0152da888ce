import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import {
  type CompetitionState,
  type Override,
  parameter,
  renewalSchedule,
  resultsClock,
  reviewClock,
} from '@kenes/rules';
import { type Sql, sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import { whereCalendarKnown } from '../recommendations/operation-calendar.ts';
import { stateOn } from './competition.policy.ts';

/** What a council that forms its composition waits for. */
export type CompetitionDueName = 'WINDOW' | 'REVIEW' | 'RESULTS' | 'GROUP_DECISION';

/** A competition, or a working group that decides, as its days are computed from. */
export interface DueRow {
  /** A competition's or a group's uuid. */
  readonly id: string;
  readonly tenantId: string;
  readonly kind: 'WORKING_GROUP' | 'COUNCIL' | 'BY_ELECTION' | 'GROUP';
  /** The competition's number, or that of the convocation the group forms. */
  readonly number: number;
  readonly title: LocalizedText | null;
  readonly state: CompetitionState;
  readonly closesOn: string | null;
  readonly closedOn: string | null;
  readonly resultsOn: string | null;
  /** The last day of the present term; for a group. */
  readonly endsOn: string | null;
  readonly alerts: readonly {
    readonly clock: string;
    readonly kind: string;
    readonly due: string;
    readonly sentOn: string;
  }[];
}

/** A day of a competition or a group that lies ahead, or has slipped by. */
export interface CompetitionDue {
  readonly row: DueRow;
  readonly clock: CompetitionDueName;
  readonly dueOn: LegalDate;
}

const alertsOf = (
  column: Sql,
): Sql => sql`(select coalesce(json_agg(json_build_object('clock', s.clock, 'kind', s.kind, 'due', s.due_on, 'sentOn', s.sent_on)), '[]')
  from competition_notice s where s.tenant_id = w.tenant_id and ${column} = w.id)`;

/** The competitions of a tenant of which something is awaited, and groups that have not decided yet; not those entered from paper. */
export function dueRows(tenantId: string): Sql {
  return sql`select w.id, w.tenant_id as "tenantId", w.kind, w.ordinal as number, w.title, w.state, w.closes_on::text as "closesOn", w.closed_on::text as "closedOn",
      w.results_on::text as "resultsOn", null as "endsOn", ${alertsOf(sql`s.competition_id`)} as alerts
    from competition w where w.tenant_id = ${tenantId}::uuid and not w.recorded and w.results_published_on is null
      and w.state in ('OPEN', 'CLOSED', 'UNDER_REVIEW', 'RESULTS', 'APPROVED', 'COMPLETED')
    union all
    select w.id, w.tenant_id, 'GROUP', v.number, null, 'VOTING', null, null, null,
      (select p.ends_on::text from convocation p where p.tenant_id = v.tenant_id and p.number < v.number order by p.number desc limit 1), ${alertsOf(sql`s.group_id`)}
    from working_group w join convocation v on v.tenant_id = w.tenant_id and v.id = w.convocation_id
    where w.tenant_id = ${tenantId}::uuid and not w.recorded and w.state in ('COMPLETE', 'WORKING') and v.state = 'PREPARING' and v.protocol_on is null`;
}

/**
 * What each row waits for on a day: the window's last day, the end of the review (PC-COMP-05, PC-WG-03), the publication of the
 * results (PC-COMP-06), the last day on which the group may decide so that the approval fits into the term (PC-FORM-01, 02).
 * The nearest first; what would need a calendar not yet known is left out.
 */
export function duesOf(
  rows: readonly DueRow[],
  facts: { readonly today: LegalDate; readonly calendar: LegalCalendar; readonly overrides: readonly Override[] },
): readonly CompetitionDue[] {
  return rows
    .flatMap((row) => {
      const found = whereCalendarKnown(() => dueOf(row, facts));
      return found ? [{ row, ...found }] : [];
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(a.dueOn, b.dueOn));
}

function dueOf(
  row: DueRow,
  { today, calendar, overrides }: Parameters<typeof duesOf>[1],
): Omit<CompetitionDue, 'row'> | null {
  const made = (clock: CompetitionDueName, dueOn: LegalDate | null) => (dueOn === null ? null : { clock, dueOn });
  if (row.kind === 'GROUP') {
    if (row.endsOn === null) return null;
    const endsOn = Temporal.PlainDate.from(row.endsOn);
    const { steps } = renewalSchedule({ endsOn, openedOn: null, today, known: {}, calendar, overrides });
    return made('GROUP_DECISION', steps.find(({ step }) => step === 'COUNCIL_VOTED')?.latestOn ?? null);
  }
  const state = stateOn(row, today);
  if (state === 'OPEN') return made('WINDOW', row.closesOn === null ? null : Temporal.PlainDate.from(row.closesOn));
  if (state === 'CLOSED' || state === 'UNDER_REVIEW') {
    const closed = row.closedOn ?? row.closesOn;
    if (closed === null) return null;
    const from = Temporal.PlainDate.from(closed);
    if (row.kind !== 'WORKING_GROUP') return made('REVIEW', reviewClock({ from, calendar, overrides }).due);
    const days = parameter('PC-WG-03', 'groupReview', from, undefined, overrides).value;
    return days === null ? null : made('REVIEW', calendar.addWorkingDays(from, days).date);
  }
  if (row.resultsOn === null) return null;
  return made('RESULTS', resultsClock({ from: Temporal.PlainDate.from(row.resultsOn), calendar, overrides }).due);
}
