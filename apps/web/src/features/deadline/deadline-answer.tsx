import { formatDate } from '@kenes/messages';
import { Banner, Card, Section } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from './deadline.module.css';
import type { DeadlineAsked } from './deadline-asked.ts';

export const DeadlineAnswer_deadline = graphql(`
  fragment DeadlineAnswer on Deadline {
    date provisional calendarVersion
    skipped { date name act }
    points { code level message }
  }
`);

/** The computed day, its weekday, and why: where the count starts and each day it passed over. */
export async function DeadlineAnswer({
  data,
  asked,
}: {
  data: FragmentOf<typeof DeadlineAnswer_deadline>;
  asked: DeadlineAsked & { from: string; count: number };
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const { date, provisional, calendarVersion, skipped, points } = readFragment(DeadlineAnswer_deadline, data);
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const length = t(`portal.length_${asked.unit}`, { count: asked.count });
  return (
    <>
      <Card>
        <div className={css.answer}>
          <p>
            {t(asked.direction === 'AFTER' ? 'portal.answerAfter' : 'portal.answerBefore', {
              length,
              date: formatDate(asked.from),
            })}
          </p>
          <p className={css.date}>
            <time dateTime={date}>{formatDate(date)}</time>, {weekday.format(new Date(`${date}T00:00:00Z`))}
          </p>
          <p>{t('portal.untilEndOfDay')}</p>
        </div>
        {provisional && <Banner kind="warning">{t('common.whyProvisional')}</Banner>}
        {points
          .filter(({ level }) => level !== 'INFO')
          .map(({ code, message }) => (
            <p key={`${code} ${message}`}>{message}</p>
          ))}
      </Card>
      <Section title={t('common.whyThisDate')}>
        <p>
          {t(asked.direction === 'AFTER' ? 'portal.whyAfter' : 'portal.whyBefore', { date: formatDate(asked.from) })}
        </p>
        {asked.unit === 'workingDays' && skipped.length === 0 && <p>{t('portal.nothingSkipped')}</p>}
        {skipped.length > 0 && (
          <>
            <h3>{t('portal.skippedCount', { count: skipped.length })}</h3>
            <ul className={css.skipped}>
              {skipped.map((day) => (
                <li key={day.date}>
                  <time dateTime={day.date}>{formatDate(day.date)}</time>
                  <span>
                    {day.name}
                    {day.act && ` (${day.act})`}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>{t('portal.calendarVersion', { version: calendarVersion })}</p>
      </Section>
    </>
  );
}
