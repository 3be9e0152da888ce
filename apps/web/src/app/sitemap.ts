import { defaultLocale, locales } from '@kenes/messages';
import type { MetadataRoute } from 'next';
import { environment } from '../environment.ts';
import { addresses } from '../features/portal/addresses.ts';
import { graphql } from '../graphql.ts';
import { send } from '../session/api.ts';
import { apiHeaders } from '../session/api-headers.ts';

export const dynamic = 'force-dynamic';

const SitemapQuery = graphql(`
  query Sitemap {
    councils(first: 100) { nodes { id slug } }
    missions(first: 100) { nodes { id number openedOn council { id slug } } }
    recommendations(first: 100) { nodes { id number adoptedOn council { id slug } } }
    bodyRecords(first: 100, orderBy: RECEIVED) { nodes { bodyId } }
    events(first: 100) { nodes { id heldOn } }
    competitions(first: 100) { nodes { id publishedOn } }
    publicHearings(first: 100) { nodes { id announcedOn } }
    reportHearings(first: 100) { nodes { id heardOn } }
    draftActs(first: 100) { nodes { id receivedOn } }
  }
`);

/** Lasting addresses of the open pages, each in three languages: registers, councils, and what was published last. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const found = await send(
    SitemapQuery,
    {},
    apiHeaders({ session: null, acting: null, locale: defaultLocale, forwarded: null }),
  );
  const in3 = (address: (to: ReturnType<typeof addresses>) => string, lastModified?: string | null) => ({
    url: environment().webUrl + address(addresses(defaultLocale)),
    ...(lastModified && { lastModified }),
    alternates: {
      languages: Object.fromEntries(
        locales.map((locale) => [locale, environment().webUrl + address(addresses(locale))]),
      ),
    },
  });
  return [
    in3((to) => to.home),
    in3((to) => to.councils),
    in3((to) => to.missions),
    in3((to) => to.recommendations),
    in3((to) => to.bodies),
    in3((to) => to.events),
    in3((to) => to.competitions),
    in3((to) => to.hearings),
    in3((to) => to.reportHearings),
    in3((to) => to.draftActs),
    in3((to) => to.deadline),
    in3((to) => to.legalBasis),
    ...found.councils.nodes.flatMap(({ slug }) => [
      in3((to) => to.council(slug)),
      in3((to) => to.monitoringTable(slug)),
    ]),
    ...found.missions.nodes.map(({ number, openedOn, council }) =>
      in3((to) => to.mission(council?.slug ?? '', number), openedOn),
    ),
    ...found.recommendations.nodes.map(({ number, adoptedOn, council }) =>
      in3((to) => to.recommendation(council?.slug ?? '', number), adoptedOn),
    ),
    ...found.bodyRecords.nodes.map(({ bodyId }) => in3((to) => to.body(bodyId))),
    ...found.competitions.nodes.map(({ id, publishedOn }) => in3((to) => to.competition(id), publishedOn)),
    ...found.publicHearings.nodes.map(({ id, announcedOn }) => in3((to) => to.hearing(id), announcedOn)),
    ...found.reportHearings.nodes.map(({ id, heardOn }) => in3((to) => to.reportHearing(id), heardOn)),
    ...found.draftActs.nodes.map(({ id, receivedOn }) => in3((to) => to.draftAct(id), receivedOn)),
    ...found.events.nodes.map(({ id, heldOn }) => in3((to) => to.event(id), heldOn)),
  ];
}
