import type { MeetingState } from '../meetings/states.ts';

/** What is said where a sitting has no protocol yet, by how far the sitting is. */
export function noneWords(state: MeetingState) {
  switch (state) {
    case 'CANCELLED':
    case 'RESCHEDULED':
      return 'protocols.noneForThis';
    case 'PLANNED':
    case 'ANNOUNCED':
      return 'meetings.protocolLater';
    case 'HELD':
    case 'NO_QUORUM':
    case 'PROTOCOLLED':
      return 'protocols.noneHelp';
    default:
      return 'protocols.notYet';
  }
}

/** Whether a protocol of it may be begun. */
export const mayHaveProtocol = (state: MeetingState): boolean =>
  !['CANCELLED', 'RESCHEDULED', 'PLANNED', 'ANNOUNCED'].includes(state);
