import type { Parameter } from '../parameters/parameter.ts';
import { ownOrderRule } from '../pc-ses/pc-ses-03-own-order.ts';
import { combine, type Verdict } from '../verdict.ts';
import type { MeetingPolicy } from './policy.ts';
import { majorityOf } from './vote.ts';

/** What one has the floor for. Only SPEECH is counted: appeals, explanations, answers are not (LSG-ASM-16). */
export const floorKinds = [
  'REPORT',
  'SPEECH',
  'QUESTION',
  'ANSWER',
  'EXPLANATION',
  'POINT_OF_ORDER',
  'STATEMENT',
] as const;
export type FloorKind = (typeof floorKinds)[number];

/** One turn at the floor, given or asked for. */
export interface FloorTurn {
  readonly speakerId: string;
  readonly itemId: string;
  readonly kind: FloorKind;
}

/** How a speaker stands to the cap on one question. */
export interface SpeechCount {
  /** Speeches he has made. */
  readonly made: number;
  /** How many he may make, or null where nothing is set. */
  readonly limit: number | null;
  readonly number: Parameter | null;
}

/** How often a member has spoken on a question, without the turn about to be given. */
export function speechCount(
  policy: MeetingPolicy,
  turns: readonly FloorTurn[],
  { speakerId, itemId }: Pick<FloorTurn, 'speakerId' | 'itemId'>,
): SpeechCount {
  const own = turns.filter((one) => one.speakerId === speakerId && one.itemId === itemId && one.kind === 'SPEECH');
  const number = policy.speech.perQuestion;
  return { made: own.length, limit: number?.value ?? null, number };
}

/** Whether one may be given the floor: beyond the cap the chair gives a reason (with a cap of two, at the third). */
export function mayTakeFloor(policy: MeetingPolicy, turns: readonly FloorTurn[], turn: FloorTurn): Verdict {
  if (turn.kind !== 'SPEECH') return combine();
  const { made, limit, number } = speechCount(policy, turns, turn);
  if (limit === null || number === null || made < limit) return combine();
  return combine(ownOrderRule.warn('SPEECH_OVER_CAP', { count: made + 1, limit }, number));
}

/** How long one may speak. */
export interface SpeechTime {
  /** Minutes by the policy, or as the chair set them; null where nothing limits. */
  readonly minutes: number | null;
  /** With all extensions; null where nothing limits. */
  readonly endsAt: Temporal.Instant | null;
  /** Seconds left at `now`, negative when over; null where nothing limits. */
  readonly secondsLeft: number | null;
  readonly verdict: Verdict;
}

/** The speaker's timer: from the moment he began, by the chair's minutes before those of the policy, plus extensions. */
export function speechTime(facts: {
  readonly policy: MeetingPolicy;
  readonly kind: FloorKind;
  readonly startedAt: Temporal.Instant;
  readonly now: Temporal.Instant;
  /** As the chair set them for this turn or item; null leaves the policy's. */
  readonly chairMinutes: number | null;
  /** Minutes added with consent, each time. */
  readonly extensions: readonly number[];
}): SpeechTime {
  const { speech } = facts.policy;
  const set = facts.kind === 'REPORT' ? speech.reportMinutes : speech.minutes;
  const minutes = facts.chairMinutes ?? set?.value ?? null;
  if (minutes === null) return { minutes, endsAt: null, secondsLeft: null, verdict: combine() };
  const whole = facts.extensions.reduce((sum, more) => sum + more, minutes);
  const endsAt = facts.startedAt.add({ seconds: Math.round(whole * 60) });
  const secondsLeft = Math.floor(facts.now.until(endsAt).total('seconds'));
  const over = secondsLeft < 0 ? [ownOrderRule.info('SPEECH_OVER_TIME', { minutes: whole })] : [];
  return { minutes: whole, endsAt, secondsLeft, verdict: combine(over) };
}

/** Whether a speech may go on beyond its time: with the consent of the majority of those present (LSG-ASM-16). */
export function mayExtendSpeech(consent: { readonly votesFor: number; readonly present: number } | null): Verdict {
  const needed = majorityOf(consent?.present ?? 0);
  if (consent !== null && consent.votesFor >= needed) return combine();
  return combine(ownOrderRule.warn('SPEECH_EXTENDED_WITHOUT_CONSENT', { votesFor: consent?.votesFor ?? 0, needed }));
}
