import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DecisionDossier, DecisionDossierParts } from '../../../../../../features/decisions/decision-dossier.tsx';
import { DecisionStanding } from '../../../../../../features/decisions/decision-standing.tsx';
import { JournalChain, JournalChainParts } from '../../../../../../features/journal/journal-chain.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const DecisionQuery = graphql(
  `
  query DecisionPage($id: ID!) {
    decision(id: $id) { id number effect state overdue executedOn ...DecisionDossierParts }
    journal(first: 50, subjectType: "Decision", subjectId: $id) { ...JournalChainParts }
  }
`,
  [DecisionDossierParts, JournalChainParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decisions');
  return { title: t('one'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A decision of a sitting and its execution. */
export default async function DecisionPage({ params }: { params: Params }) {
  const { tenant, id: coded, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, { decision, journal }] = await Promise.all([
    getTranslations(),
    query(DecisionQuery, { id: decodeURIComponent(coded) }, { acting: asTenant(tenant) }),
  ]);
  if (!decision) notFound();
  const base = `/${locale}/t/${tenant}`;
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `${base}/decisions`, label: t('decisions.title') }]}
          />
        }
        over={t(`enums.DecisionEffect_${decision.effect}`)}
        title={decision.number ? t('decisions.numbered', { number: decision.number }) : t('decisions.withoutNumber')}
        meta={<DecisionStanding {...decision} />}
      />
      <DecisionDossier tenant={tenant} data={decision} />
      <JournalChain base={base} data={journal} />
    </Page>
  );
}
