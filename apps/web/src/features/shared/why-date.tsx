import { formatDate } from '@kenes/messages';
import { Unverified, WhyThisDate } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { localeOf } from '../shell/locale.ts';
import { citationText } from './citation.ts';

/** Everything that explains a legal date, as stored with it. */
export const WhyDateParts = graphql(`
  fragment WhyDateParts on WhyThisDate {
    startKind startsOn dueOn workingDays calendarDays notRegulated noCalendarFor provisional setByCouncil unverified
    ruleId ruleVersion remarks
    skipped { date name }
    basis { act article url }
  }
`);

/** «Почему эта дата?»: the start, each day passed over with its name, the rule and its source; an unverified number says so. */
export async function WhyDate({ why }: { why: FragmentOf<typeof WhyDateParts> }) {
  const told = readFragment(WhyDateParts, why);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const length = told.noCalendarFor
    ? t('states.noCalendar', { year: String(told.noCalendarFor) })
    : !told.notRegulated && told.calendarDays !== null
      ? t('states.calendarDays', { days: told.calendarDays })
      : told.notRegulated || told.workingDays === null
        ? t('states.notRegulated')
        : t('states.workingDays', { days: told.workingDays });
  const start =
    told.startKind === 'RECEIPT'
      ? 'startReceipt'
      : told.startKind === 'SENDING'
        ? 'startSending'
        : told.startKind === 'ARRIVAL'
          ? 'startArrival'
          : told.startKind === 'PROTOCOL'
            ? 'startProtocol'
            : told.startKind === 'MEETING'
              ? 'startMeeting'
              : told.startKind === 'BEFORE_MEETING'
                ? 'startBeforeMeeting'
                : told.startKind === 'START'
                  ? 'startStart'
                  : 'startCompletion';
  return (
    <WhyThisDate
      labels={{
        summary: t('common.whyThisDate'),
        start: t('common.whyClockStarts'),
        length: t('states.length'),
        skipped: t('common.whySkipped'),
        due: t('common.whyDue'),
        rule: t('common.whyRule'),
      }}
      start={`${formatDate(told.startsOn)}, ${t(`states.${start}`)}`}
      length={
        <>
          {length} {told.setByCouncil && `(${t('states.setByCouncil')})`}{' '}
          {told.unverified && <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>}
        </>
      }
      skipped={told.skipped.map(({ date, name }) => ({ date: formatDate(date), name }))}
      due={told.dueOn ? formatDate(told.dueOn) : '—'}
      rule={[told.ruleId, ...told.remarks].join('. ')}
      source={told.basis.map(({ act, article, url }) => {
        const text = citationText(localeOf({ locale }), { act, article });
        return url ? (
          <a key={text} href={url}>
            {text}
          </a>
        ) : (
          <span key={text}>{text}</span>
        );
      })}
      provisional={told.provisional ? t('common.whyProvisional') : undefined}
    />
  );
}
