import { notFound, redirect } from 'next/navigation';
import { addresses, withQuery } from '../../../../../features/portal/addresses.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const ByIdQuery = graphql(`
  query MissionById($id: ID!, $slug: String!) {
    mission(id: $id) { id number council { id slug } }
    council(slug: $slug) { id slug }
  }
`);

/** `/missions/<opaque id>` leads on to the mission’s lasting address, `/missions/<council>` to the council’s missions. */
export default async function MissionByIdPage({ params }: { params: Promise<{ locale: string; council: string }> }) {
  const { locale, council: key } = await params;
  const id = decodeURIComponent(key);
  const { mission, council } = await query(ByIdQuery, { id, slug: id });
  const to = addresses(locale);
  if (mission?.council) redirect(to.mission(mission.council.slug, mission.number));
  if (council) redirect(withQuery(to.missions, { council: council.slug }));
  notFound();
}
