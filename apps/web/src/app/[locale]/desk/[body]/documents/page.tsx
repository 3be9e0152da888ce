import { formatDate } from '@kenes/messages';
import { Card, EmptyState, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DispatchFindings, DispatchFindingsParts } from '../../../../../features/desk/dispatch-findings.tsx';
import { one, type Search } from '../../../../../features/shared/address.ts';
import { ListPages } from '../../../../../features/shared/list-pages.tsx';
import { Said, SaidParts } from '../../../../../features/shared/said.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asBody } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

type Params = Promise<{ locale: string; body: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('documentsTitle') };
}

const ReceivedDocumentsQuery = graphql(
  `query ReceivedDocuments($after: String) {
    receivedFinalDocuments(first: 10, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id title sentOn receivedOn council { name { ...SaidParts } } ...DispatchFindings }
    }
  }`,
  [SaidParts, DispatchFindingsParts],
);

/** Final documents that the body received, finding by finding. */
export default async function DocumentsPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const [given, search] = await Promise.all([params, searchParams]);
  setRequestLocale(localeOf(given));
  const [t, { receivedFinalDocuments: received }] = await Promise.all([
    getTranslations('desk'),
    query(ReceivedDocumentsQuery, { after: one(search, 'after') }, { acting: asBody(given.body) }),
  ]);
  return (
    <Page>
      <PageHead title={t('documentsTitle')} lead={t('documentsLead')} />
      {received.nodes.length === 0 && (
        <EmptyState level={2} title={t('documentsEmpty')}>
          {t('documentsEmptyHelp')}
        </EmptyState>
      )}
      {received.nodes.map((dispatch) => (
        <Card key={dispatch.id}>
          <h2>{dispatch.title}</h2>
          <p>
            {dispatch.council && <Said text={dispatch.council.name} />} · {t('sentOn')} {formatDate(dispatch.sentOn)}
            {dispatch.receivedOn && ` · ${t('receivedOn')} ${formatDate(dispatch.receivedOn)}`}
          </p>
          <DispatchFindings data={dispatch} />
        </Card>
      ))}
      <ListPages search={search} shown={received.nodes.length} total={received.totalCount} page={received.pageInfo} />
    </Page>
  );
}
