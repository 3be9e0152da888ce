/** Offices of a council. */
export const councilPosts = ['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'PRESIDIUM'] as const;
/** An office. */
export type CouncilPost = (typeof councilPosts)[number];
/** Those in which somebody may stand in. */
export const actingPosts = ['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY'] as const;

/** What one may be in a commission, its head first. */
export const memberOffices = ['HEAD', 'DEPUTY_HEAD', 'SECRETARY', 'MEMBER'] as const;
/** For whom in a commission somebody may stand in. */
export const actingOffices = ['HEAD', 'SECRETARY'] as const;

/** Of what kind a point of a plan is. */
export const planKinds = [
  'COUNCIL_SESSION',
  'COMMISSION_SESSION',
  'PUBLIC_HEARING',
  'REPORT_HEARING',
  'MONITORING',
  'EXPERTISE',
  'DRAFT_ACTS',
  'EVENT',
  'ORGANISATIONAL',
  'OTHER',
] as const;
