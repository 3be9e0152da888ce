import type { StateTone } from '@kenes/ui';

/** The colour of where a council's own value stands. */
export const overrideTones = {
  PROPOSED: 'waiting',
  APPROVED: 'executed',
  DECLINED: 'disputed',
  WITHDRAWN: 'closed',
} as const satisfies Record<string, StateTone>;
