/**
 * What kinds of meeting the one engine holds (domain §7, product note 3). A report is heard and the conclusion of an expertise
 * is discussed as a question of a session. ASSEMBLY and GATHERING of a local community are expressed here and not yet used.
 */
export const meetingKinds = [
  'COUNCIL_SESSION',
  'COMMISSION_SESSION',
  'PUBLIC_HEARING',
  'REPORT_HEARING',
  'EXPERTISE',
  'ASSEMBLY',
  'GATHERING',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** How a session of a council or a commission is held (domain §3.10). */
export const sessionForms = ['ORDINARY', 'EXTRAORDINARY', 'FIRST', 'JOINT', 'FIELD', 'ABSENTEE'] as const;
export type SessionForm = (typeof sessionForms)[number];

/** Who takes part in a gathering: everybody of the place, or elected representatives; it fixes the quorum (LSG-GATH-04). */
export const gatheringModes = ['ALL_MEMBERS', 'REPRESENTATIVES'] as const;
export type GatheringMode = (typeof gatheringModes)[number];

/** The parts of a protocol; those a kind of meeting needs stand in its policy. */
export const protocolSections = [
  'DATE_PLACE',
  'MEMBERS',
  'OTHERS',
  'OFFICERS',
  'AGENDA',
  'SPEECHES',
  'VOTES',
  'DECISIONS',
  'PROPOSALS',
  'RESOLUTION',
] as const;
export type ProtocolSection = (typeof protocolSections)[number];
