import { formatDate } from '@kenes/messages';
import { Card, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { daysBetween } from '../candidacy/days-to-closing.ts';
import { todayInAlmaty } from '../desk/today.ts';
import { DayStanding } from '../meetings/meeting-days.tsx';
import css from '../meetings/meetings.module.css';
import { WhyDate, WhyDateParts } from '../shared/why-date.tsx';

/** The two clocks of a protocol. */
export const ProtocolDaysParts = graphql(
  `
  fragment ProtocolDaysParts on Protocol {
    state dueOn signedOn publishBy publishedOn restrictedOn
    whyDue { ...WhyDateParts }
    whyPublishBy { ...WhyDateParts }
  }
`,
  [WhyDateParts],
);

/** By which day it is signed and by which it is public, each with «почему эта дата?». */
export async function ProtocolDays({ data }: { data: FragmentOf<typeof ProtocolDaysParts> }) {
  const it = readFragment(ProtocolDaysParts, data);
  const t = await getTranslations('protocols');
  const today = todayInAlmaty();
  const late = (due: string | null, done: string | null) => due !== null && daysBetween(due, done ?? today) > 0;
  const days = [
    { key: 'signBy' as const, due: it.dueOn, doneOn: it.signedOn, why: it.whyDue },
    { key: 'publishBy' as const, due: it.publishBy, doneOn: it.publishedOn, why: it.whyPublishBy },
  ];
  return (
    <Card>
      <h2>{t('days')}</h2>
      <ol className={css.days}>
        {days.map(({ key, due, doneOn, why }) => (
          <li key={key} className={css.day}>
            <p className={css.dayHead}>
              <strong>{t(key)}</strong>
              {due && <span className="tabular">{formatDate(due)}</span>}
            </p>
            {key === 'publishBy' && !it.signedOn ? (
              <span className={css.soft}>{t('noDay')}</span>
            ) : key === 'publishBy' && it.restrictedOn ? (
              <StateBadge tone="closed" icon="lock">
                {t('stepRESTRICTED')}
              </StateBadge>
            ) : (
              <DayStanding day={{ what: key, due, doneOn, late: late(due, doneOn), without: null }} />
            )}
            {why && <WhyDate why={why} />}
          </li>
        ))}
      </ol>
    </Card>
  );
}
