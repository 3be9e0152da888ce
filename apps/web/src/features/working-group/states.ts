/** The way of a working group, in its order (domain §3.6); from any of them it may be dissolved. */
export const groupWay = [
  'NUMBER_SET',
  'STATE_PART_NAMED',
  'OWN_COMPETITION',
  'COMPLETE',
  'WORKING',
  'DECIDED',
] as const;

/** Who sets its size and names its state part. */
export const authorities = ['CHAIRMAN_OF_MASLIKHAT', 'HEAD_OF_BODY', 'HEAD_OF_EXECUTIVE'] as const;

/** Its two parts. */
export const parts = ['STATE', 'CIVIL'] as const;
