import { formatDate } from '@kenes/messages';
import { Card, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { daysBetween } from '../candidacy/days-to-closing.ts';
import { todayInAlmaty } from '../desk/today.ts';
import type { Words } from '../shared/choices.ts';
import { WhyDate, WhyDateParts } from '../shared/why-date.tsx';
import css from './meetings.module.css';

/** The days of law of a sitting, as a line says them. */
export const MeetingDayParts = graphql(`
  fragment MeetingDayParts on MeetingDay @_unmask { what due doneOn late without }
`);

/** The same, each with why it is that day. */
export const MeetingDaysParts = graphql(
  `
  fragment MeetingDaysParts on Meeting { state days { ...MeetingDayParts why { ...WhyDateParts } } }
`,
  [MeetingDayParts, WhyDateParts],
);

/** A day of law as a line shows it. */
export type MeetingDay = ResultOf<typeof MeetingDayParts>;

const kinds = ['NOTICE', 'MATERIALS', 'ANNOUNCEMENT', 'PROTOCOL'] as const;

/** What is due by a day, in words. */
export function dayWord(t: Words, what: string): string {
  const kind = kinds.find((one) => one === what);
  return kind ? t(`meetings.day_${kind}`) : what;
}

/** How a day of law stands today: done, late, or how long is left. */
export async function DayStanding({ day }: { day: MeetingDay }) {
  const t = await getTranslations('meetings');
  const { due, doneOn, late } = day;
  if (doneOn)
    return (
      <StateBadge tone={late ? 'dueSoon' : 'executed'}>
        {t(late ? 'dayDoneLate' : 'dayDone', { date: formatDate(doneOn) })}
      </StateBadge>
    );
  if (!due) return <span className={css.soft}>{t('dayNotSet')}</span>;
  if (late) return <StateBadge tone="overdue">{t('dayLate')}</StateBadge>;
  const left = daysBetween(todayInAlmaty(), due);
  return <StateBadge tone={left <= 3 ? 'dueSoon' : 'onTime'}>{t('dayLeft', { days: left })}</StateBadge>;
}

/** The days of law of a sitting with their state, and «почему эта дата?» of each. */
export async function MeetingDays({ data }: { data: FragmentOf<typeof MeetingDaysParts> }) {
  const { days } = readFragment(MeetingDaysParts, data);
  const t = await getTranslations();
  if (days.length === 0) return null;
  return (
    <Card>
      <h2>{t('meetings.days')}</h2>
      <ol className={css.days}>
        {days.map((day) => (
          <li key={day.what} className={css.day}>
            <p className={css.dayHead}>
              <strong>{dayWord(t, day.what)}</strong>
              {day.due && <span className="tabular">{t('meetings.dayBy', { date: formatDate(day.due) })}</span>}
            </p>
            <DayStanding day={day} />
            {day.without !== null && day.without > 0 && !day.doneOn && (
              <span className={css.soft}>{t('meetings.without', { count: day.without })}</span>
            )}
            {day.why && <WhyDate why={day.why} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}
