import type { IconName, StateTone } from '@kenes/ui';

/** Where an expertise may stand, as it goes. */
export const expertiseStates = [
  'INITIATED',
  'APPROVED',
  'EXPERTS_APPOINTED',
  'IN_WORK',
  'CONCLUSION_SIGNED',
  'DOCUMENTED',
  'SENT',
  'ON_CONTROL',
  'CLOSED',
  'CANCELLED',
] as const;
/** Where an expertise stands. */
export type ExpertiseState = (typeof expertiseStates)[number];

/** What may be examined. */
export const expertiseSubjects = ['DRAFT_ACT', 'ACT', 'PROGRAMME', 'DECISION', 'DOCUMENT', 'OTHER'] as const;

/** The prose of a conclusion, in its order. */
export const conclusionSections = ['GROUNDS', 'OBJECT', 'METHOD', 'RECOMMENDATIONS'] as const;

/** Where an expert stands. */
export type ExpertState = 'APPOINTED' | 'CONFLICTED' | 'WORKING' | 'ANSWERED' | 'RECUSED';

/** Colour and icon of each state. */
export const expertiseLooks: Readonly<Record<ExpertiseState, readonly [StateTone, IconName]>> = {
  INITIATED: ['draft', 'pencil'],
  APPROVED: ['waiting', 'gavel'],
  EXPERTS_APPOINTED: ['waiting', 'users'],
  IN_WORK: ['onTime', 'eye'],
  CONCLUSION_SIGNED: ['answered', 'check'],
  DOCUMENTED: ['answered', 'file'],
  SENT: ['executed', 'checkCircle'],
  ON_CONTROL: ['onTime', 'eye'],
  CLOSED: ['closed', 'check'],
  CANCELLED: ['closed', 'close'],
};

/** Colour and icon of where an expert stands. */
export const expertLooks: Readonly<Record<ExpertState, readonly [StateTone, IconName]>> = {
  APPOINTED: ['waiting', 'clock'],
  CONFLICTED: ['overdue', 'alert'],
  WORKING: ['onTime', 'pencil'],
  ANSWERED: ['executed', 'check'],
  RECUSED: ['closed', 'minus'],
};
