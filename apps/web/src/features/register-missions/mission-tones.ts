import type { StateTone } from '@kenes/ui';

/** The colour of a mission's state. */
export const missionTones = {
  INITIATED: 'draft',
  APPROVED: 'draft',
  NOTIFIED: 'waiting',
  RUNNING: 'onTime',
  COMPLETED: 'dueSoon',
  DOCUMENTED: 'dueSoon',
  SENT: 'waiting',
  ON_CONTROL: 'answered',
  CLOSED: 'executed',
  CANCELLED: 'closed',
} as const satisfies Record<string, StateTone>;
