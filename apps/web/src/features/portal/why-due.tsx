import { formatDate, translate } from '@kenes/messages';
import { Unverified, WhyThisDate } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Citations, Citations_citation } from './citations.tsx';

export const WhyDue_why = graphql(
  `fragment WhyDue on WhyThisDate {
    startKind startsOn dueOn workingDays ruleId ruleVersion unverified setByCouncil provisional notRegulated noCalendarFor remarks
    skipped { date name act }
    basis { ...Citations }
  }`,
  [Citations_citation],
);

/** «Почему эта дата?»: where the term starts, each day not counted and why, the rule with its source. */
export async function WhyDue({ data }: { data: FragmentOf<typeof WhyDue_why> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const why = readFragment(WhyDue_why, data);
  const length =
    why.workingDays === null
      ? t('portal.noTermByLaw')
      : translate(locale, 'states.workingDays', { days: why.workingDays });
  return (
    <WhyThisDate
      labels={{
        summary: t('common.whyThisDate'),
        start: t('common.whyClockStarts'),
        length: t('portal.whyLength'),
        skipped: t('common.whySkipped'),
        due: t('common.whyDue'),
        rule: t('common.whyRule'),
      }}
      start={`${formatDate(why.startsOn)}, ${t(why.startKind === 'RECEIPT' ? 'portal.startReceipt' : 'portal.startSending')}`}
      length={
        <>
          {length}
          {why.unverified && (
            <>
              {' '}
              <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>
            </>
          )}
          {why.setByCouncil && ` · ${t('portal.setByCouncil')}`}
        </>
      }
      skipped={why.skipped.map(({ date, name, act }) => ({
        date: formatDate(date),
        name: act ? `${name} (${act})` : name,
      }))}
      due={
        why.dueOn
          ? t('portal.untilEndOf', { date: formatDate(why.dueOn) })
          : why.noCalendarFor !== null
            ? t('portal.noCalendarFor', { year: String(why.noCalendarFor) })
            : t('portal.noTermByLaw')
      }
      rule={
        <>
          {why.ruleId}
          {why.remarks.map((remark) => (
            <span key={remark}> {remark}</span>
          ))}
        </>
      }
      source={<Citations data={why.basis} />}
      {...(why.provisional && { provisional: t('common.whyProvisional') })}
    />
  );
}
