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
