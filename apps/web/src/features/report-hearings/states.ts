import type { IconName, StateTone } from '@kenes/ui';

/** Where the hearing of a report may stand, as it goes. */
export const reportStates = [
  'INITIATED',
  'APPROVED',
  'INVITED',
  'REPORT_RECEIVED',
  'HEARD',
  'NON_APPEARANCE',
  'ASSESSED',
  'DOCUMENTED',
  'SENT',
  'ON_CONTROL',
  'CLOSED',
  'CANCELLED',
] as const;
/** Where the hearing of a report stands. */
export type ReportState = (typeof reportStates)[number];

/** Colour and icon of each state. */
export const reportLooks: Readonly<Record<ReportState, readonly [StateTone, IconName]>> = {
  INITIATED: ['draft', 'pencil'],
  APPROVED: ['waiting', 'calendar'],
  INVITED: ['waiting', 'send'],
  REPORT_RECEIVED: ['onTime', 'inbox'],
  HEARD: ['dueSoon', 'gavel'],
  NON_APPEARANCE: ['overdue', 'alert'],
  ASSESSED: ['answered', 'scales'],
  DOCUMENTED: ['answered', 'scroll'],
  SENT: ['answered', 'send'],
  ON_CONTROL: ['answered', 'eye'],
  CLOSED: ['executed', 'checkCircle'],
  CANCELLED: ['closed', 'close'],
};

/** How a report may be assessed. */
export const assessments = ['SATISFACTORY', 'UNSATISFACTORY', 'NOTED'] as const;

/** Colour and icon of an assessment. */
export const assessmentLooks: Readonly<Record<(typeof assessments)[number], readonly [StateTone, IconName]>> = {
  SATISFACTORY: ['executed', 'check'],
  UNSATISFACTORY: ['overdue', 'close'],
  NOTED: ['answered', 'info'],
};

/** Who may give a report. */
export const speakers = ['HEAD', 'DEPUTY', 'OTHER'] as const;
