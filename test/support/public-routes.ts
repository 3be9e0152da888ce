/** A public page of the demo year: what it is, and its path without the language. */
export interface PublicRoute {
  readonly name: string;
  readonly path: string;
}

const source = `{
  councils(first: 1, kind: PUBLIC_COUNCIL) { nodes { slug } }
  missions(first: 20) { nodes { number counts { findings visits } council { slug } } }
  recommendations(first: 1, track: ANSWERED) { nodes { number council { slug } } }
  overdue: recommendations(first: 1, track: OVERDUE) { nodes { number council { slug } } }
  bodyRecords(first: 1, orderBy: RECEIVED) { nodes { bodyId } }
  events(first: 1) { nodes { id } }
  competitions(first: 1, open: true) { nodes { id } }
  meetings(first: 1) { nodes { id } }
  protocols(first: 1) { nodes { code meeting { id } } }
  coming: publicHearings(first: 1, coming: true) { nodes { id } }
  heard: publicHearings(first: 1, state: DOCUMENTED) { nodes { id } }
  reportHearings(first: 1) { nodes { id } }
  draftActs(first: 1, state: SENT) { nodes { id } }
  expertises(first: 1) { nodes { id conclusion { code } } }
}`;

interface Numbered {
  readonly number: string;
  readonly council: { readonly slug: string };
}

interface Listed {
  readonly nodes: readonly { readonly id: string }[];
}

interface Found {
  readonly councils: { readonly nodes: readonly { readonly slug: string }[] };
  readonly missions: {
    readonly nodes: readonly (Numbered & { readonly counts: { readonly findings: number; readonly visits: number } })[];
  };
  readonly recommendations: { readonly nodes: readonly Numbered[] };
  readonly overdue: { readonly nodes: readonly Numbered[] };
  readonly bodyRecords: { readonly nodes: readonly { readonly bodyId: string }[] };
  readonly events: { readonly nodes: readonly { readonly id: string }[] };
  readonly competitions: { readonly nodes: readonly { readonly id: string }[] };
  readonly protocols: {
    readonly nodes: readonly { readonly code: string; readonly meeting: { readonly id: string } | null }[];
  };
  readonly meetings: Listed;
  readonly coming: Listed;
  readonly heard: Listed;
  readonly reportHearings: Listed;
  readonly draftActs: Listed;
  readonly expertises: {
    readonly nodes: readonly { readonly id: string; readonly conclusion: { readonly code: string } | null }[];
  };
}

/** Asks the running API, as any stranger may, and gives its data. */
export async function askPublic<Data>(apiUrl: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (!data || errors) throw new Error(`The API answered ${response.status}: ${JSON.stringify(errors)}`);
  return data;
}

const first = <Row>(rows: readonly Row[], what: string): Row => {
  const [row] = rows;
  if (!row) throw new Error(`The demo year has published no ${what}.`);
  return row;
};

/** Every kind of public page, with one that the demo year fills for each that needs a number or an id. */
export async function publicRoutes(apiUrl: string): Promise<readonly PublicRoute[]> {
  const found = await askPublic<Found>(apiUrl, source);
  const council = first(found.councils.nodes, 'council').slug;
  const richest = [...found.missions.nodes].sort((a, b) => b.counts.findings - a.counts.findings);
  const mission = first(richest, 'mission');
  const answered = first(found.recommendations.nodes, 'answered recommendation');
  const competition = first(found.competitions.nodes, 'open competition').id;
  const hearing = first(found.coming.nodes, 'hearing to come').id;
  const expertise = first(found.expertises.nodes, 'expertise');
  const overdue = first(found.overdue.nodes, 'overdue recommendation');
  const numbered = (what: string, { number, council: of }: Numbered) =>
    `/${what}/${of.slug}/${encodeURIComponent(number)}`;
  return [
    { name: 'home', path: '' },
    { name: 'councils', path: '/councils' },
    { name: 'a council', path: `/councils/${council}` },
    { name: 'who sits on a council', path: `/councils/${council}/members` },
    { name: 'a monitoring table', path: `/councils/${council}/monitoring-table` },
    { name: 'missions', path: '/missions' },
    { name: 'a mission', path: numbered('missions', mission) },
    { name: 'recommendations', path: '/recommendations' },
    { name: 'addressees', path: '/recommendations/tracks?is=OVERDUE' },
    { name: 'an answered recommendation', path: numbered('recommendations', answered) },
    { name: 'an overdue recommendation', path: numbered('recommendations', overdue) },
    { name: 'bodies', path: '/bodies' },
    { name: 'a body', path: `/bodies/${first(found.bodyRecords.nodes, 'recommendation that was sent').bodyId}` },
    { name: 'events', path: '/events' },
    { name: 'an event', path: `/events/${first(found.events.nodes, 'event').id}` },
    { name: 'sittings', path: '/meetings' },
    ...found.meetings.nodes.map(({ id }) => ({ name: 'a sitting', path: `/meetings/${id}` })),
    ...found.protocols.nodes.flatMap(({ meeting }) =>
      meeting ? [{ name: 'a sitting with its protocol', path: `/meetings/${meeting.id}` }] : [],
    ),
    { name: 'verifying a protocol', path: `/v/${first(found.protocols.nodes, 'protocol').code}` },
    { name: 'a code of no protocol', path: '/v/NO-SUCH-CODE' },
    { name: 'hearings', path: '/hearings' },
    { name: 'a hearing to come', path: `/hearings/${hearing}` },
    { name: 'registering for a hearing', path: `/hearings/${hearing}/register` },
    { name: 'a proposal to a hearing', path: `/hearings/${hearing}/propose` },
    { name: 'taking a registration back', path: `/hearings/${hearing}/registration/no-such-link` },
    { name: 'a hearing with its resolution', path: `/hearings/${first(found.heard.nodes, 'resolution').id}` },
    { name: 'reports of bodies', path: '/report-hearings' },
    { name: 'a report', path: `/report-hearings/${first(found.reportHearings.nodes, 'report').id}` },
    { name: 'draft acts', path: '/draft-acts' },
    { name: 'a draft act', path: `/draft-acts/${first(found.draftActs.nodes, 'draft act').id}` },
    { name: 'expertises', path: '/expertises' },
    { name: 'an expertise', path: `/expertises/${expertise.id}` },
    { name: 'verifying a conclusion', path: `/v/${expertise.conclusion?.code ?? ''}` },
    { name: 'competitions', path: '/competitions' },
    { name: 'a competition', path: `/competitions/${competition}` },
    { name: 'applying', path: `/competitions/${competition}/apply` },
    { name: 'search', path: '/search?q=парк' },
    { name: 'search without a find', path: '/search?q=ещёнебыло' },
    { name: 'the calculator', path: '/deadline?from=2026-03-12&count=10&unit=workingDays&direction=AFTER' },
    { name: 'the legal basis', path: '/legal-basis' },
    { name: 'accessibility', path: '/accessibility' },
    { name: 'signing in', path: '/sign-in' },
    { name: 'a forgotten password', path: '/password-reset' },
    { name: 'a link to a new password that works no more', path: '/password-reset/no-such-link' },
    { name: 'no such page', path: '/councils/no-such-council' },
  ];
}
