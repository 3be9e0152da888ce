import type { IconName, StateTone } from '@kenes/ui';

/** What a decision may do, the frequent ones first. */
export const decisionEffects = [
  'INSTRUCTS',
  'NOTES',
  'ADOPTS_RECOMMENDATIONS',
  'OPENS_CONTROL',
  'CREATES_COMMISSION',
  'ELECTS',
  'ASSESSES_REPORT',
  'ADOPTS_OPINION',
  'APPROVES_PLAN',
  'APPROVES_REGULATION',
] as const;
/** What a decision does. */
export type DecisionEffect = (typeof decisionEffects)[number];

/** Icon of each effect. */
export const effectIcons: Readonly<Record<DecisionEffect, IconName>> = {
  INSTRUCTS: 'send',
  NOTES: 'info',
  ADOPTS_RECOMMENDATIONS: 'document',
  OPENS_CONTROL: 'eye',
  CREATES_COMMISSION: 'users',
  ELECTS: 'user',
  ASSESSES_REPORT: 'scales',
  ADOPTS_OPINION: 'reply',
  APPROVES_PLAN: 'calendar',
  APPROVES_REGULATION: 'gavel',
};

/** Where the execution of a decision may stand. */
export const decisionStates = [
  'IN_EXECUTION',
  'EXECUTED',
  'NOT_EXECUTED',
  'TAKEN_OFF_CONTROL',
  'NO_EXECUTION',
] as const;
/** Where the execution of a decision stands. */
export type DecisionState = (typeof decisionStates)[number];

/** Colour and icon of each state. */
export const decisionLooks: Readonly<Record<DecisionState, readonly [StateTone, IconName]>> = {
  NO_EXECUTION: ['closed', 'minus'],
  IN_EXECUTION: ['onTime', 'clock'],
  EXECUTED: ['executed', 'checkCircle'],
  NOT_EXECUTED: ['overdue', 'close'],
  TAKEN_OFF_CONTROL: ['closed', 'pause'],
};

/** Offices to which a vote may elect. */
export const councilPosts = ['CHAIR', 'DEPUTY_CHAIR', 'PRESIDIUM', 'SECRETARY'] as const;

/** How a report that was heard may be assessed. */
export const reportAssessments = ['SATISFACTORY', 'UNSATISFACTORY', 'NOTED'] as const;

/** What an opinion on a draft act may come to. */
export const opinionPositions = ['SUPPORTS', 'SUPPORTS_WITH_REMARKS', 'DOES_NOT_SUPPORT'] as const;
