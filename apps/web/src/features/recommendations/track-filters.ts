/** What a reader may ask of addressees: the filters that concern what was published. */
export const publicFilters = [
  'AWAITING',
  'DUE_SOON',
  'OVERDUE',
  'NO_TERM',
  'ANSWERED',
  'ANSWERED_IN_TIME',
  'ANSWERED_LATE',
  'ACCEPTED',
  'PARTLY_ACCEPTED',
  'REJECTED',
  'ON_EXECUTION',
  'EXECUTION_OVERDUE',
  'EXECUTED',
  'NOT_EXECUTED',
  'SENT_TO_BODY',
] as const;
