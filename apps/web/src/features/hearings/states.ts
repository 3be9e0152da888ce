import type { IconName, StateTone } from '@kenes/ui';

/** Where a public hearing may stand, as it goes. */
export const hearingStates = [
  'INITIATED',
  'APPROVED',
  'ANNOUNCED',
  'REGISTRATION',
  'HELD',
  'DOCUMENTED',
  'SENT',
  'ON_CONTROL',
  'CLOSED',
  'CANCELLED',
] as const;
/** Where a public hearing stands. */
export type HearingState = (typeof hearingStates)[number];

/** Colour and icon of each state. */
export const hearingLooks: Readonly<Record<HearingState, readonly [StateTone, IconName]>> = {
  INITIATED: ['draft', 'pencil'],
  APPROVED: ['waiting', 'calendar'],
  ANNOUNCED: ['waiting', 'send'],
  REGISTRATION: ['onTime', 'users'],
  HELD: ['dueSoon', 'gavel'],
  DOCUMENTED: ['answered', 'scroll'],
  SENT: ['answered', 'send'],
  ON_CONTROL: ['answered', 'eye'],
  CLOSED: ['executed', 'checkCircle'],
  CANCELLED: ['closed', 'close'],
};

/** What may become of a proposal. */
export const dispositions = ['INCLUDED', 'PARTLY_INCLUDED', 'NOT_INCLUDED'] as const;
/** What became of a proposal. */
export type Disposition = (typeof dispositions)[number];

/** Colour and icon of what became of a proposal. */
export const dispositionLooks: Readonly<Record<Disposition, readonly [StateTone, IconName]>> = {
  INCLUDED: ['executed', 'check'],
  PARTLY_INCLUDED: ['dueSoon', 'scales'],
  NOT_INCLUDED: ['closed', 'close'],
};

/** Before it is held: people come and propose. */
export const isComing = (state: HearingState): boolean =>
  state === 'INITIATED' || state === 'APPROVED' || state === 'ANNOUNCED' || state === 'REGISTRATION';
