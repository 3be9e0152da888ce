import { Page, PageHead, SelectFilter } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { JournalList, JournalListParts } from '../../../../../features/journal/journal-list.tsx';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { ListFilters } from '../../../../../features/shared/list-filters.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const JournalQuery = graphql(
  `
  query Journal($after: String, $subjectType: String) {
    journal(first: 50, after: $after, subjectType: $subjectType) { ...JournalListParts }
  }
`,
  [JournalListParts],
);

const subjects = ['Mission', 'Recommendation', 'Letter'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navJournal'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The council's journal, newest first. */
export default async function JournalPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search] = await Promise.all([getTranslations(), searchParams]);
  const subjectType = oneOf(search, 'subject', subjects);
  const { journal } = await query(
    JournalQuery,
    { after: one(search, 'after'), subjectType },
    { acting: asTenant(tenant) },
  );
  const here = `/${locale}/t/${tenant}/journal`;
  const words = {
    Mission: t('cabinet.navMissions'),
    Recommendation: t('cabinet.navRecommendations'),
    Letter: t('cabinet.navLetters'),
  };
  return (
    <Page width="full">
      <PageHead title={t('cabinet.navJournal')} lead={t('cabinet.journalLead')} />
      <ListFilters action={here}>
        <SelectFilter
          name="subject"
          label={t('cabinet.about')}
          all={t('common.all')}
          chosen={subjectType}
          options={subjects.map((subject) => ({ value: subject, label: words[subject] }))}
        />
      </ListFilters>
      <JournalList tenant={tenant} search={search} data={journal} />
    </Page>
  );
}
