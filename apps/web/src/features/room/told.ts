import type { VoteChoice } from '@kenes/ui';
import type { Choice, LiveItem, LiveMeeting, LiveSpeech, LiveVote } from './live-meeting.ts';

/** What a screen says of a sitting at which nobody is gathered; `waits` before it begins. */
export function stillness({ state, openedAt }: Pick<LiveMeeting, 'state' | 'openedAt'>) {
  if (state === 'NO_QUORUM') return 'stillNoQuorum';
  if (state === 'RESCHEDULED') return 'stillMoved';
  if (state === 'CANCELLED') return 'stillCancelled';
  return openedAt || state === 'HELD' || state === 'PROTOCOLLED' ? 'isOver' : 'waits';
}

/** The stay of a member that lasts; null where they are not there. */
export function stayOf({ attendance }: Pick<LiveMeeting, 'attendance'>, memberId: string) {
  return attendance.findLast((stay) => stay.memberId === memberId && stay.untilAt === null) ?? null;
}

/** The question that is considered: begun and not ended, the one begun last. */
export function currentItem({ agenda }: Pick<LiveMeeting, 'agenda'>): LiveItem | null {
  return (
    agenda
      .filter(({ beganAt, endedAt }) => beganAt !== null && endedAt === null)
      .sort((a, b) => (a.beganAt ?? '').localeCompare(b.beganAt ?? ''))
      .at(-1) ?? null
  );
}

/** Who has the floor. */
export const speaking = ({ speeches }: Pick<LiveMeeting, 'speeches'>): LiveSpeech | null =>
  speeches.find(({ state }) => state === 'SPEAKING') ?? null;

/** Who waits for the floor on a question, points of order first. */
export function waiting({ speeches }: Pick<LiveMeeting, 'speeches'>, itemId: string): LiveSpeech[] {
  return speeches
    .filter((speech) => speech.itemId === itemId && speech.state === 'WAITING')
    .sort((a, b) => Number(b.kind === 'POINT_OF_ORDER') - Number(a.kind === 'POINT_OF_ORDER') || a.ordinal - b.ordinal);
}

/** How often one has spoken on a question, this turn counted where it was given. */
export function timesSpoken({ speeches }: Pick<LiveMeeting, 'speeches'>, { itemId, memberId }: LiveSpeech): number {
  if (memberId === null) return 0;
  return speeches.filter(
    (speech) =>
      speech.itemId === itemId &&
      speech.memberId === memberId &&
      speech.kind === 'SPEECH' &&
      (speech.state === 'DONE' || speech.state === 'SPEAKING'),
  ).length;
}

/** The vote that runs or waits for the chair. */
export const runningVote = ({ votes }: Pick<LiveMeeting, 'votes'>): LiveVote | null =>
  votes.find(({ state }) => state === 'OPEN' || state === 'CASTING') ?? null;

/** The last vote that was counted on a question. */
export const countedVote = ({ votes }: Pick<LiveMeeting, 'votes'>, itemId: string): LiveVote | null =>
  votes.findLast((vote) => vote.itemId === itemId && vote.state === 'COUNTED') ?? null;

/** The totals of a vote as its bar takes them. */
export const totals = (vote: LiveVote): Record<VoteChoice, number> => ({
  for: vote.votesFor ?? 0,
  against: vote.votesAgainst ?? 0,
  abstain: vote.abstained ?? 0,
  notVoting: vote.notVoting ?? 0,
  recused: vote.recused ?? 0,
});

/** How many members have cast a ballot that counts. */
export const castBy = (vote: LiveVote): number =>
  new Set(vote.ballots.filter(({ advisory }) => !advisory).map(({ memberId }) => memberId)).size;

/** A member's choice in a vote; in an election FOR where they named anybody. */
export function choiceOf(vote: LiveVote, memberId: string): Choice | null {
  const own = vote.ballots.filter((ballot) => ballot.memberId === memberId);
  return own.find(({ choice }) => choice === 'FOR')?.choice ?? own[0]?.choice ?? null;
}

/** Seconds that a speaker has left at a moment of the server's clock; null where nothing limits them. */
export function secondsLeft(speech: LiveSpeech, now: number): number | null {
  if (speech.beganAt === null || speech.allottedSeconds === null) return null;
  const spent = Math.floor((now - Date.parse(speech.beganAt)) / 1000);
  return speech.allottedSeconds + speech.extendedSeconds - spent;
}

/** `4:07`, a minus before what is over. */
export function minutes(seconds: number): string {
  const size = Math.abs(seconds);
  return `${seconds < 0 ? '−' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}
