import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { JournalChainParts } from '../../../../../../features/journal/journal-chain.tsx';
import { LetterCard, LetterCardParts } from '../../../../../../features/letters/letter-card.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const LetterQuery = graphql(
  `
  query LetterCard($id: ID!) {
    letter(id: $id) { number direction subject ...LetterCardParts }
    journal(first: 50, subjectType: "Letter", subjectId: $id) { ...JournalChainParts }
    tenantPeople(first: 100) { nodes { accountId name } }
  }
`,
  [LetterCardParts, JournalChainParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navLetters'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** One letter. */
export default async function LetterPage({ params }: { params: Params }) {
  const { tenant, id, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, { letter, journal, tenantPeople }] = await Promise.all([
    getTranslations(),
    query(LetterQuery, { id }, { acting: asTenant(tenant) }),
  ]);
  if (!letter) notFound();
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `/${locale}/t/${tenant}/letters`, label: t('cabinet.navLetters') }]}
          />
        }
        over={`${t(`enums.LetterDirection_${letter.direction}`)}${letter.number ? ` № ${letter.number}` : ''}`}
        title={letter.subject}
      />
      <LetterCard
        tenant={tenant}
        data={letter}
        journal={journal}
        people={tenantPeople.nodes.map(({ accountId, name }) => ({ value: accountId, label: name }))}
      />
    </Page>
  );
}
