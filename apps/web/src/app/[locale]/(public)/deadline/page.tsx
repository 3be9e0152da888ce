import { Banner, Columns, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DeadlineAnswer, DeadlineAnswer_deadline } from '../../../../features/deadline/deadline-answer.tsx';
import { type DeadlineAsked, readAsked } from '../../../../features/deadline/deadline-asked.ts';
import { DeadlineForm } from '../../../../features/deadline/deadline-form.tsx';
import { thisDay } from '../../../../features/home/month.ts';
import { preview } from '../../../../features/portal/preview.ts';
import { readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { ApiFailure, query } from '../../../../session/api.ts';

const DeadlineQuery = graphql(
  `query Deadline($from: Date!, $workingDays: Int, $calendarDays: Int, $months: Int, $direction: DeadlineDirection!) {
    deadline(from: $from, workingDays: $workingDays, calendarDays: $calendarDays, months: $months, direction: $direction) {
      ...DeadlineAnswer
    }
  }`,
  [DeadlineAnswer_deadline],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'portal' });
  return preview(locale, '/deadline', { title: t('deadlineTitle'), description: t('deadlineLead') });
}

/** Asks the API; a year whose calendar nobody knows yet is an answer too, not a fault. */
async function compute(asked: DeadlineAsked & { from: string; count: number }) {
  try {
    const { from, count, unit, direction } = asked;
    const { deadline } = await query(DeadlineQuery, {
      from,
      direction,
      workingDays: unit === 'workingDays' ? count : null,
      calendarDays: unit === 'calendarDays' ? count : null,
      months: unit === 'months' ? count : null,
    });
    return { deadline, refusal: null };
  } catch (failure) {
    if (failure instanceof ApiFailure && failure.code !== 'API_AWAY' && failure.code !== 'UNEXPECTED')
      return { deadline: null, refusal: failure.message };
    throw failure;
  }
}

/** The calculator of legal periods, by the calendar of Kazakhstan. */
export default async function DeadlinePage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: SearchParams;
}) {
  setRequestLocale(localeOf(await params));
  const search = await readSearch(searchParams);
  const asked = readAsked(search);
  const t = await getTranslations('portal');
  const wrong = search.count !== undefined && asked.count === null ? t('countWrong') : null;
  const { from, count } = asked;
  const result =
    from !== null && count !== null
      ? { asked: { ...asked, from, count }, ...(await compute({ ...asked, from, count })) }
      : null;
  return (
    <Page>
      <PageHead title={t('deadlineTitle')} lead={t('deadlineLead')} />
      <Columns narrowFirst>
        <div>
          <DeadlineForm asked={asked} today={thisDay()} error={wrong} />
        </div>
        <div>
          {!result && <p>{t('deadlineEmpty')}</p>}
          {result?.deadline && <DeadlineAnswer data={result.deadline} asked={result.asked} />}
          {result?.refusal && (
            <Banner kind="warning" title={t('notComputed')}>
              {result.refusal}
            </Banner>
          )}
        </div>
      </Columns>
    </Page>
  );
}
