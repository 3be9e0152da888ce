import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ElectionBallot, type ElectionBallots, electOfficers } from '../index.ts';
import { codes } from '../testing/facts.ts';
import { policy } from '../testing/meeting-facts.ts';
import { check, sound } from '../testing/properties.ts';

const held = (places: number, ballots: ElectionBallots, candidateIds: readonly string[], filled = 20) =>
  electOfficers({ places, candidateIds, ballots, filled, seats: filled, policy: policy() });

const totals = (places: number, votesFor: Readonly<Record<string, number>>, present = 20, recused = 0) =>
  held(places, { kind: 'COUNT_ONLY', present, recused, votesFor }, Object.keys(votesFor));

describe('an election to one post', () => {
  it('the chair is elected by more than half of those present', () => {
    expect(totals(1, { a: 11, b: 9 })).toMatchObject({ elected: ['a'], needed: 11, toRepeat: 0 });
  });

  it('nobody is elected with the most votes and no majority', () => {
    const none = totals(1, { a: 9, b: 6, c: 5 });
    expect(none).toMatchObject({ elected: [], toRepeat: 1, tied: [] });
    expect(codes(none.verdict, 'INFO')).toEqual(['ELECTION_TO_REPEAT']);
  });

  it('a sole candidate needs the majority all the same', () => {
    expect(totals(1, { a: 10 })).toMatchObject({ elected: [], toRepeat: 1 });
    expect(totals(1, { a: 11 }).elected).toEqual(['a']);
  });

  it('nobody is elected by a tie, and no casting vote decides it: it is repeated', () => {
    const tied = held(1, { kind: 'COUNT_ONLY', present: 20, recused: 0, votesFor: { a: 10, b: 10 } }, ['a', 'b']);
    expect(tied).toMatchObject({ elected: [], toRepeat: 1 });
  });

  it('a recused member is outside the base', () => {
    expect(totals(1, { a: 10, b: 9 }, 20, 1)).toMatchObject({ base: 19, needed: 10, elected: ['a'] });
  });
});

describe('an election to several places', () => {
  it('the presidium is filled from the most votes down, each by a majority', () => {
    expect(totals(3, { a: 18, b: 15, c: 12, d: 11, e: 3 })).toMatchObject({ elected: ['a', 'b', 'c'], toRepeat: 0 });
  });

  it('equal votes across the last place elect none of them; they stand again for what is left', () => {
    const tied = totals(3, { a: 18, b: 14, c: 14, d: 14, e: 11 });
    expect(tied).toMatchObject({ elected: ['a'], toRepeat: 2, tied: ['b', 'c', 'd'] });
    expect(tied.rating.map(({ place, result }) => `${place} ${result}`)).toEqual([
      '1 ELECTED',
      '2 TIED',
      '2 TIED',
      '2 TIED',
      '5 NOT_ELECTED',
    ]);
    expect(codes(tied.verdict, 'INFO')).toEqual(['ELECTION_TIED', 'ELECTION_TO_REPEAT']);
  });

  it('equal votes within the places harm nobody', () => {
    expect(totals(3, { a: 14, b: 14, c: 14 }).elected).toEqual(['a', 'b', 'c']);
  });
});

describe('ballots of an election', () => {
  const present = ['a', 'b', 'c'];
  const cast = (ballots: readonly ElectionBallot[], places = 1) =>
    held(places, { kind: 'ROLL_CALL', present, ballots }, ['x', 'y'], 3);

  it('name candidates of the list, as many as there are places at most', () => {
    const wrong = cast([
      { memberId: 'a', candidateIds: ['x', 'y'] },
      { memberId: 'b', candidateIds: ['z'] },
    ]);
    expect(codes(wrong.verdict, 'BLOCK')).toEqual(['ELECTION_UNKNOWN_CANDIDATE', 'ELECTION_TOO_MANY_CHOICES']);
  });

  it('are of those present, one each', () => {
    const wrong = cast([
      { memberId: 'a', candidateIds: ['x'] },
      { memberId: 'a', candidateIds: ['x'] },
      { memberId: 'guest', candidateIds: ['x'] },
    ]);
    expect(codes(wrong.verdict, 'BLOCK')).toEqual(['BALLOT_TWICE', 'BALLOT_BY_ABSENT']);
    expect(wrong.rating[0]).toMatchObject({ candidateId: 'x', votesFor: 1 });
  });

  it('as totals fit the number of voters', () => {
    expect(codes(totals(1, { a: 12, b: 9 }).verdict, 'BLOCK')).toEqual(['ELECTION_VOTES_EXCEED']);
    expect(codes(totals(2, { a: 21, b: 3 }).verdict, 'BLOCK')).toEqual(['ELECTION_VOTES_EXCEED']);
  });

  it('an election without quorum is refused', () => {
    expect(codes(totals(1, { a: 13 }, 13).verdict, 'BLOCK')).toEqual(['QUORUM_NOT_REACHED']);
  });
});

describe('for every number of voters to 200', () => {
  const facts = fc.record({
    present: fc.integer({ min: 1, max: 200 }),
    places: fc.integer({ min: 1, max: 9 }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
  });

  it('never are more elected than there are places, each has a majority, and nobody is elected below one who is not', () => {
    check(
      fc.property(facts, ({ present, places, shares }) => {
        const votesFor = Object.fromEntries(shares.map((share, index) => [`c${index}`, Math.round(share * present)]));
        const result = held(
          places,
          { kind: 'COUNT_ONLY', present, recused: 0, votesFor },
          Object.keys(votesFor),
          present,
        );
        const least = Math.min(...result.rating.filter((one) => one.result === 'ELECTED').map((one) => one.votesFor));
        return (
          result.elected.length + result.toRepeat === places &&
          result.rating.every((one) => one.result === 'NOT_ELECTED' || 2 * one.votesFor > present) &&
          result.rating.every((one) => one.result === 'ELECTED' || one.votesFor < least) &&
          result.verdict.points.every(sound)
        );
      }),
    );
  });

  it('the order of candidates decides nothing', () => {
    check(
      fc.property(facts, ({ present, places, shares }) => {
        const votesFor = Object.fromEntries(shares.map((share, index) => [`c${index}`, Math.round(share * present)]));
        const ids = Object.keys(votesFor);
        const ballots = { kind: 'COUNT_ONLY', present, recused: 0, votesFor } as const;
        const one = held(places, ballots, ids, present).elected.toSorted();
        return String(one) === String(held(places, ballots, ids.toReversed(), present).elected.toSorted());
      }),
    );
  });
});
