/** What a competition is for, in the order of the law. */
export const competitionKinds = ['WORKING_GROUP', 'COUNCIL', 'BY_ELECTION'] as const;

/** For what a competition is held, as the API names it. */
export type CompetitionKind = (typeof competitionKinds)[number];

/** Where an application that has its number may stand. */
export const applicationStates = [
  'REGISTERED',
  'RETURNED',
  'ADMITTED',
  'REJECTED',
  'INTERVIEWED',
  'VOTED',
  'ELECTED',
  'RESERVE',
  'NOT_ELECTED',
  'WITHDRAWN',
] as const;

/** Who proposes a candidate. */
export const nominators = ['NPO', 'CITIZENS', 'SELF'] as const;

/** Where a competition is announced. */
export const places = ['MEDIA', 'BODY_SITE', 'COUNCIL_SITE', 'OTHER'] as const;

/** The parts of the package that may be a paper (PC-COMP-03). */
export const paperParts = ['PROPOSAL', 'CV', 'IDENTITY', 'NO_RECORD', 'REQUEST', 'CONSENT'] as const;

/** What a candidate is asked of themselves (PC-MEM-01, 02, 05). */
export const eligibilityQuestions = [
  'CITIZEN',
  'CONVICTION',
  'INCAPACITY',
  'CORRUPTION',
  'MEDICAL_RECORD',
  'OTHER_REPUBLICAN_COUNCIL',
] as const;
