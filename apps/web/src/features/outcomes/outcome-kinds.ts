/** The vocabulary of what came of a control action (PC-REC-05), as it is offered. */
export const outcomeKinds = [
  'ON_EXECUTION',
  'ON_PUBLIC_CONTROL',
  'ANSWERS_RECEIVED',
  'VIOLATIONS_REMOVED',
  'PROPOSALS_TAKEN_ON_CONTROL',
  'INCLUDED_IN_PROGRAMME',
  'RECOMMENDED_BY_DATE',
  'PERMANENT_MONITORING',
  'CITIZENS_INVOLVED',
] as const;
