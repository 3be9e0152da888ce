import type { IconName, StateTone } from '@kenes/ui';

/** How far a protocol may have come, as it comes; a restricted one stands where a published one would. */
export const protocolStates = [
  'DRAFT',
  'FREEZING',
  'FOR_SIGNATURE',
  'SIGNED',
  'REGISTERED',
  'PUBLISHED',
  'RESTRICTED',
] as const;
/** How far a protocol has come. */
export type ProtocolState = (typeof protocolStates)[number];

/** Colour and icon of each state. */
export const protocolLooks: Readonly<Record<ProtocolState, readonly [StateTone, IconName]>> = {
  DRAFT: ['draft', 'pencil'],
  FREEZING: ['waiting', 'clock'],
  FOR_SIGNATURE: ['dueSoon', 'pencil'],
  SIGNED: ['answered', 'check'],
  REGISTERED: ['answered', 'inbox'],
  PUBLISHED: ['executed', 'globe'],
  RESTRICTED: ['closed', 'lock'],
};

/** The two who sign, the chair first. */
export const signingRoles = ['CHAIR', 'SECRETARY'] as const;
/** In which of the two roles. */
export type SigningRole = (typeof signingRoles)[number];

/** The ways of signing that people are offered; development keys are no way of theirs. */
export const signingWays = ['NCALAYER', 'FILE_UPLOAD', 'SCAN'] as const;
/** How it is signed. */
export type SigningWay = (typeof signingWays)[number];

/** Whether both have signed: nothing of it changes any more. */
export const isSigned = (state: ProtocolState): boolean =>
  state === 'SIGNED' || state === 'REGISTERED' || state === 'PUBLISHED' || state === 'RESTRICTED';

/** Whether its bytes are frozen. */
export const isFrozen = (state: ProtocolState): boolean => state === 'FOR_SIGNATURE' || isSigned(state);
