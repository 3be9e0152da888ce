import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { type Locale, translate } from '@kenes/messages';
import type { Act } from '../../kernel/command.ts';
import { type DueRow, dueRows, duesOf } from '../competitions/dues.ts';
import type { Awaited } from './sweep.reader.ts';

/** How late one may still be told: a council that joins in the middle of it is not reminded of its past. */
const latestAfter = { days: 14 };

/** The days of competitions and of the working group, as the sweep awaits them; told to the secretariat alone. */
export async function competitionDates(act: Act, date: LegalDate, calendar: LegalCalendar): Promise<Awaited[]> {
  const rows = await act.transaction.rows<DueRow>(dueRows(act.tenantId));
  const dues = duesOf(rows, { today: date, calendar, overrides: await act.overrides() });
  return dues
    .filter(({ dueOn }) => Temporal.PlainDate.compare(date, dueOn.add(latestAfter)) <= 0)
    .map(({ row, clock, dueOn }) => ({
      clock,
      trackId: null,
      missionId: null,
      competitionId: row.kind === 'GROUP' ? null : row.id,
      groupId: row.kind === 'GROUP' ? row.id : null,
      due: dueOn.toString(),
      number: String(row.number),
      wording: row.title ?? numbered(row.number),
      bodyId: null,
      bodyName: null,
      email: null,
      language: 'ru',
      alerts: row.alerts.filter((one) => one.clock === clock),
    }));
}

function numbered(number: number): Awaited['wording'] {
  const words = (locale: Locale) => translate(locale, 'mail.convocationNumber', { number });
  return { authentic: 'kk', kk: words('kk'), ru: words('ru'), en: words('en') };
}
