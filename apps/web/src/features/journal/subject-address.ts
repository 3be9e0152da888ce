const pages: Readonly<Record<string, string>> = {
  Mission: 'missions/',
  Recommendation: 'recommendations/',
  Letter: 'letters/',
  CivicEvent: 'events/',
  Event: 'events/',
  Convocation: 'composition?convocation=',
  Membership: 'composition/members/',
  WorkingGroup: 'composition/working-group?group=',
  Meeting: 'meetings/',
  Competition: 'competitions/',
  Application: 'applications/',
  Ballot: 'ballots/',
  Import: 'imports/',
};

/** The page of what an act was done to, where it has one. */
export function subjectAddress(base: string, type: string, id: string | null): string | null {
  const page = pages[type];
  return page && id ? `${base}/${page}${encodeURIComponent(id)}` : null;
}
