import { notFound, redirect } from 'next/navigation';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const Place = graphql(`query BallotPlace($id: ID!) { ballot(id: $id) { id kind competition { id } } }`);

/** The room in which a ballot is held, found by the ballot alone: the journal knows no more. */
export default async function BallotPlace({
  params,
}: {
  params: Promise<{ locale: string; tenant: string; id: string }>;
}) {
  const { tenant, id, ...given } = await params;
  const locale = localeOf(given);
  const { ballot } = await query(Place, { id }, { acting: asTenant(tenant) });
  if (!ballot?.competition) notFound();
  redirect(`/${locale}/t/${tenant}/competitions/${ballot.competition.id}/voting?kind=${ballot.kind}`);
}
