/** Addresses of the open pages. An object is known by its council's short name and its number, as people cite it. */
export function addresses(locale: string) {
  const part = encodeURIComponent;
  const to = (path: string) => `/${locale}${path}`;
  return {
    home: to(''),
    councils: to('/councils'),
    council: (slug: string) => to(`/councils/${part(slug)}`),
    members: (slug: string) => to(`/councils/${part(slug)}/members`),
    monitoringTable: (slug: string) => to(`/councils/${part(slug)}/monitoring-table`),
    missions: to('/missions'),
    mission: (council: string, number: string) => to(`/missions/${part(council)}/${part(number)}`),
    /** By its opaque id, where its number is not at hand; leads on to the address with the number. */
    missionById: (id: string) => to(`/missions/${part(id)}`),
    recommendations: to('/recommendations'),
    recommendation: (council: string, number: string) => to(`/recommendations/${part(council)}/${part(number)}`),
    recommendationById: (id: string) => to(`/recommendations/${part(id)}`),
    tracks: to('/recommendations/tracks'),
    bodies: to('/bodies'),
    body: (id: string) => to(`/bodies/${part(id)}`),
    event: (id: string) => to(`/events/${part(id)}`),
    events: to('/events'),
    /** Announced sittings of all councils. */
    meetings: to('/meetings'),
    meeting: (id: string) => to(`/meetings/${part(id)}`),
    /** Announced public hearings of all councils. */
    hearings: to('/hearings'),
    hearing: (id: string) => to(`/hearings/${part(id)}`),
    /** Where a registration is taken back, by the key of its receipt. */
    registration: (hearing: string, token: string) => to(`/hearings/${part(hearing)}/registration/${part(token)}`),
    reportHearings: to('/report-hearings'),
    reportHearing: (id: string) => to(`/report-hearings/${part(id)}`),
    draftActs: to('/draft-acts'),
    draftAct: (id: string) => to(`/draft-acts/${part(id)}`),
    /** Published conclusions of expertises. */
    expertises: to('/expertises'),
    expertise: (id: string) => to(`/expertises/${part(id)}`),
    competitions: to('/competitions'),
    competition: (id: string) => to(`/competitions/${part(id)}`),
    /** Where an application to it is begun. */
    apply: (competition: string) => to(`/competitions/${part(competition)}/apply`),
    /** A candidate's own application, by the token that is its only key. */
    application: (token: string) => to(`/application/${part(token)}`),
    search: to('/search'),
    deadline: to('/deadline'),
    legalBasis: to('/legal-basis'),
  };
}

/** An address with a query; what is empty is left out. */
export function withQuery(path: string, values: Readonly<Record<string, string | number | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
