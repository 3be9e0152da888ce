import { notFound, redirect } from 'next/navigation';
import { addresses, withQuery } from '../../../../../features/portal/addresses.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const ByIdQuery = graphql(`
  query RecommendationById($id: ID!, $slug: String!) {
    recommendation(id: $id) { id number council { id slug } }
    council(slug: $slug) { id slug }
  }
`);

/** `/recommendations/<opaque id>` leads on to its lasting address, `/recommendations/<council>` to the council’s list. */
export default async function RecommendationByIdPage({
  params,
}: {
  params: Promise<{ locale: string; council: string }>;
}) {
  const { locale, council: key } = await params;
  const id = decodeURIComponent(key);
  const { recommendation, council } = await query(ByIdQuery, { id, slug: id });
  const to = addresses(locale);
  if (recommendation?.council) redirect(to.recommendation(recommendation.council.slug, recommendation.number));
  if (council) redirect(withQuery(to.recommendations, { council: council.slug }));
  notFound();
}
