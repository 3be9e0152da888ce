import type { IconName, StateTone } from '@kenes/ui';

/** Where a draft act may stand, as it goes. */
export const draftActStates = [
  'RECEIVED',
  'ACCEPTED_FOR_REVIEW',
  'OPINION_ADOPTED',
  'SENT',
  'RETURNED_WITHOUT_REVIEW',
  'WITHDRAWN',
] as const;
/** Where a draft act stands. */
export type DraftActState = (typeof draftActStates)[number];

/** What kind of act a draft may become. */
export const draftActKinds = [
  'LAW',
  'GOVERNMENT_DECREE',
  'MINISTER_ORDER',
  'MASLIKHAT_DECISION',
  'AKIM_DECISION',
  'AKIMAT_DECREE',
  'BUDGET_PROGRAMME',
  'DEVELOPMENT_PLAN',
  'OTHER',
] as const;

/** What a file of a draft may be. */
export const draftActFileKinds = ['DRAFT', 'EXPLANATORY_NOTE', 'COMPARISON', 'CALCULATION', 'OTHER'] as const;

/** What an opinion may come to. */
export const opinionPositions = ['SUPPORTS', 'SUPPORTS_WITH_REMARKS', 'DOES_NOT_SUPPORT'] as const;

/** Colour and icon of each state. */
export const draftActLooks: Readonly<Record<DraftActState, readonly [StateTone, IconName]>> = {
  RECEIVED: ['waiting', 'inbox'],
  ACCEPTED_FOR_REVIEW: ['onTime', 'eye'],
  OPINION_ADOPTED: ['answered', 'gavel'],
  SENT: ['executed', 'checkCircle'],
  RETURNED_WITHOUT_REVIEW: ['closed', 'reply'],
  WITHDRAWN: ['closed', 'close'],
};

/** Colour and icon of what an opinion comes to. */
export const positionLooks: Readonly<Record<(typeof opinionPositions)[number], readonly [StateTone, IconName]>> = {
  SUPPORTS: ['executed', 'check'],
  SUPPORTS_WITH_REMARKS: ['dueSoon', 'pencil'],
  DOES_NOT_SUPPORT: ['overdue', 'close'],
};
