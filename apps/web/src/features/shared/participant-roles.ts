/** In what capacity someone takes part in a mission or an event. */
export const participantRoles = [
  'MEMBER',
  'NPO',
  'ACTIVIST',
  'EXPERT',
  'SPECIALIST',
  'BODY_REP',
  'CONTRACTOR',
  'MEDIA',
  'RESIDENT',
  'OTHER',
] as const;
