import { combine, letter as letterStates, type Verdict } from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';
import type { TrackEntity } from '../recommendations/track.entity.ts';
import type { LetterEntity } from './letter.entity.ts';

type Facts = Pick<LetterEntity, 'direction' | 'state' | 'kind'> & {
  readonly instructedOn?: string | null;
  readonly offControlOn?: string | null;
};

/** A drafted outgoing letter is registered and sent in one act. */
export function maySendLetter(letter: Facts): Verdict {
  if (letter.direction !== 'OUT') return refused('NOT_AN_OUTGOING_LETTER');
  return combine(letterStates.may(letter.state, 'REGISTERED'), letterStates.may('REGISTERED', 'SENT'));
}

/** An arrived letter gets its number once. */
export function mayRegister(letter: Facts): Verdict {
  return letter.direction === 'IN' ? letterStates.may(letter.state, 'REGISTERED') : refused('NOT_AN_INCOMING_LETTER');
}

/** A draft may be given up. */
export function mayCancelLetter(letter: Facts): Verdict {
  return letterStates.may(letter.state, 'CANCELLED');
}

/** Receipt is proven of what was sent. */
export function mayProveReceiptOf(letter: Facts): Verdict {
  return letter.direction === 'OUT' && letter.state === 'SENT' ? combine() : refused('NOTHING_SENT');
}

/** Who says for the addressee that a letter came: an officer, or whoever has the letter's link. */
export const confirmsReceipt: Authority = { body: true, link: true };

/** The addressee may confirm what was sent to it; a second time it affirms what is known. */
export function mayConfirmReceipt(letter: Facts): Verdict {
  return mayProveReceiptOf(letter);
}

/** The chair instructs on whatever stands in the register. */
export function mayInstruct(letter: Facts): Verdict {
  return letter.state === 'CANCELLED' ? refused('LETTER_CANCELLED') : combine();
}

/** Only what is on control is taken off it. */
export function mayTakeOffControl(letter: Facts): Verdict {
  return letter.instructedOn && !letter.offControlOn ? combine() : refused('NOT_ON_CONTROL');
}

/** A sent letter that asks for an answer has a link. */
export function mayHaveLink(letter: Facts): Verdict {
  return letter.direction === 'OUT' && letter.state === 'SENT' ? combine() : refused('LINK_NEEDS_SENT_LETTER');
}

/** A track goes with one letter: unsent and in no other draft, or passed on by a body without a letter of ours. */
export function mayGoInLetter(track: Pick<TrackEntity, 'state' | 'letterId'>): Verdict {
  if (track.state === 'TO_SEND') return track.letterId ? refused('IN_ANOTHER_DRAFT') : combine();
  const passedOn = track.state === 'SENT' && !track.letterId;
  return passedOn ? combine() : refused('ALREADY_SENT');
}
