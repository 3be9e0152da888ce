import { ballotChoices } from './choices.ts';
import type { NotedVote, Notes, RollMember } from './notes.ts';

/** Minutes of a day of a time like `15:40`; null where it is none. */
export function minutes(time: string): number | null {
  const read = /^(\d{1,2}):(\d{2})$/.exec(time);
  return read ? Number(read[1]) * 60 + Number(read[2]) : null;
}

/** What counting presence takes of the day: whether those on a screen count. */
export type Counting = { remoteCounts: boolean };

/** Who of the roll was there at a moment of the day in minutes; experts too. */
export function thereAt(notes: Notes, roll: readonly RollMember[], at: number): RollMember[] {
  const [opened, closed] = bounds(notes);
  return roll.filter(({ key }) =>
    notes.presence[key]?.here
      ? notes.presence[key].stays.some(
          ({ from, until }) => (minutes(from) ?? opened) <= at && at < (minutes(until) ?? closed),
        )
      : false,
  );
}

/** The opening and the closing in minutes: a whole day where they are not written yet. */
function bounds({ opened, closed }: Notes): [number, number] {
  return [minutes(opened) ?? 0, minutes(closed) ?? 24 * 60];
}

/** Members with a decisive vote who count at a moment. */
export function votersAt(
  notes: Notes,
  roll: readonly RollMember[],
  at: number,
  { remoteCounts }: Counting,
): RollMember[] {
  const [opened, closed] = bounds(notes);
  return thereAt(notes, roll, at).filter(({ key, advisory }) => {
    const stay = notes.presence[key]?.stays.find(
      ({ from, until }) => (minutes(from) ?? opened) <= at && at < (minutes(until) ?? closed),
    );
    return !advisory && (remoteCounts || stay?.mode === 'IN_PERSON');
  });
}

/** The moment of a vote: its time, else the last of the sitting. */
export const momentOf = (notes: Notes, { at }: Pick<NotedVote, 'at'>): number => minutes(at) ?? bounds(notes)[1] - 0.01;

/** The moment of the opening. */
export const opening = (notes: Notes): number => bounds(notes)[0];

/** When the fewest were there, and how many: quorum is lost at the lowest moment first. */
export function lowest(notes: Notes, roll: readonly RollMember[], counting: Counting): { at: number; present: number } {
  const [opened, closed] = bounds(notes);
  const changes = Object.values(notes.presence)
    .flatMap(({ stays }) => stays.flatMap(({ from, until }) => [minutes(from), minutes(until)]))
    .filter((at): at is number => at !== null && at > opened && at < closed);
  const all = [opened, ...new Set(changes)].map((at) => ({ at, present: votersAt(notes, roll, at, counting).length }));
  return all.reduce((least, one) => (one.present < least.present ? one : least));
}

/** A vote against those who were there: the sum of what is written, and how far it is from them. */
export function sumOf(vote: NotedVote, present: readonly RollMember[]): { sum: number; differs: number } {
  const sum =
    vote.form === 'ROLL_CALL'
      ? present.filter(({ key }) => vote.ballots[key]).length
      : Object.values(vote.totals).reduce((all, text) => all + (Number.parseInt(text, 10) || 0), 0);
  return { sum, differs: present.length - sum };
}

/** How the votes fall so far. */
export function countsOf(
  vote: NotedVote,
  present: readonly RollMember[],
): Record<(typeof ballotChoices)[number], number> {
  const number = (text: string) => Number.parseInt(text, 10) || 0;
  if (vote.form === 'COUNT_ONLY') {
    const { votesFor, votesAgainst, abstained, notVoting, recused } = vote.totals;
    return {
      FOR: number(votesFor),
      AGAINST: number(votesAgainst),
      ABSTAIN: number(abstained),
      NOT_VOTING: number(notVoting),
      RECUSED: number(recused),
    };
  }
  const of = (choice: (typeof ballotChoices)[number]) =>
    present.filter(({ key }) => vote.ballots[key]?.choice === choice).length;
  return {
    FOR: of('FOR'),
    AGAINST: of('AGAINST'),
    ABSTAIN: of('ABSTAIN'),
    NOT_VOTING: of('NOT_VOTING'),
    RECUSED: of('RECUSED'),
  };
}

/** Whether the votes are equal: then the one presiding decides, where the rule has it so. */
export function isTie(vote: NotedVote, present: readonly RollMember[]): boolean {
  if (vote.kind === 'ELECTION') return false;
  const { FOR, AGAINST } = countsOf(vote, present);
  return FOR > 0 && FOR === AGAINST;
}

/** Who presided: the one named, else the first by office who was there at the opening. */
export function chairOf(notes: Notes, roll: readonly RollMember[], presiding: readonly string[]): string {
  if (notes.chair) return notes.chair;
  const there = new Set(thereAt(notes, roll, opening(notes)).map(({ personId }) => personId));
  return presiding.find((one) => there.has(one)) ?? '';
}
