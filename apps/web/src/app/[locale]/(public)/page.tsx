import { LinkButton, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { RegionMap, RegionMap_regions } from '../../../features/councils/region-map.tsx';
import { PublicHearingRowParts, PublicHearings } from '../../../features/hearings/public-hearings.tsx';
import css from '../../../features/home/home.module.css';
import { thisMonth } from '../../../features/home/month.ts';
import { MonthFigures, MonthFigures_figures } from '../../../features/home/month-figures.tsx';
import { addresses, withQuery } from '../../../features/portal/addresses.ts';
import { preview } from '../../../features/portal/preview.ts';
import { TrackList, TrackRow_track } from '../../../features/recommendations/track-list.tsx';
import { SearchBox } from '../../../features/search/search-box.tsx';
import { type LocaleParams, localeOf } from '../../../features/shell/locale.ts';
import { graphql } from '../../../graphql.ts';
import { query } from '../../../session/api.ts';

const HomeQuery = graphql(
  `query Home($month: String!) {
    publicFigures(month: $month) { ...MonthFigures }
    overdue: tracks(is: OVERDUE, orderBy: DUE_ASC, first: 5) { totalCount nodes { id ...TrackRow } }
    answers: tracks(is: ANSWERED, orderBy: ANSWERED_DESC, first: 5) { nodes { id ...TrackRow } }
    councilRegions { ...RegionMap }
    publicHearings(first: 3, coming: true) { nodes { id ...PublicHearingRow } }
  }`,
  [MonthFigures_figures, TrackRow_track, RegionMap_regions, PublicHearingRowParts],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'portal' });
  return preview(locale, '', { title: t('homeTitle'), description: t('homeLead'), whole: true });
}

/** The public home. */
export default async function HomePage({ params }: { params: LocaleParams }) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const { month, name } = thisMonth(locale);
  const [t, words, data] = await Promise.all([
    getTranslations('portal'),
    getTranslations('hearings'),
    query(HomeQuery, { month }),
  ]);
  const to = addresses(locale);
  return (
    <Page>
      <PageHead title={t('homeTitle')} lead={t('homeLead')} />
      <SearchBox />
      {data.publicFigures && (
        <Section title={t('monthTitle', { month: name })}>
          <MonthFigures data={data.publicFigures} month={month} />
        </Section>
      )}
      {data.publicHearings.nodes.length > 0 && (
        <Section title={words('homeTitle')} more={<a href={to.hearings}>{words('allHearings')}</a>}>
          <PublicHearings hearings={data.publicHearings.nodes} />
        </Section>
      )}
      <div className={css.halves}>
        <Section
          title={t('overdueTitle')}
          more={
            <a href={withQuery(to.tracks, { is: 'OVERDUE' })}>
              {t('allOverdue', { count: data.overdue.totalCount ?? 0 })}
            </a>
          }
        >
          <TrackList tracks={data.overdue.nodes} label={t('overdueTitle')} empty={t('nothingOverdue')} />
        </Section>
        <Section
          title={t('answersTitle')}
          more={<a href={withQuery(to.tracks, { is: 'ANSWERED' })}>{t('allAnswers')}</a>}
        >
          <TrackList tracks={data.answers.nodes} label={t('answersTitle')} empty={t('noAnswers')} />
        </Section>
      </div>
      <div className={css.halves}>
        <Section title={t('whereTitle')} more={<a href={to.councils}>{t('allCouncils')}</a>}>
          <RegionMap data={data.councilRegions} />
        </Section>
        <Section title={t('toolsTitle')}>
          <p>{t('toolsLead')}</p>
          <div className={css.tools}>
            <LinkButton kind="secondary" icon="calendar" href={to.deadline}>
              {t('deadlineTitle')}
            </LinkButton>
            <LinkButton kind="quiet" icon="gavel" href={to.legalBasis}>
              {t('legalTitle')}
            </LinkButton>
          </div>
        </Section>
      </div>
    </Page>
  );
}
