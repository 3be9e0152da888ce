import { notFound, redirect } from 'next/navigation';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const Place = graphql(`query ApplicationPlace($id: ID!) { application(id: $id) { id competitionId } }`);

/** A candidate’s card, found by the application alone: the journal knows no more. */
export default async function ApplicationPlace({
  params,
}: {
  params: Promise<{ locale: string; tenant: string; id: string }>;
}) {
  const { tenant, id, ...given } = await params;
  const locale = localeOf(given);
  const { application } = await query(Place, { id }, { acting: asTenant(tenant) });
  if (!application) notFound();
  redirect(`/${locale}/t/${tenant}/competitions/${application.competitionId}/applications/${application.id}`);
}
