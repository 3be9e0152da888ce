import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BallotChoice,
  countGroupBallot,
  elect,
  type GroupBallot,
  nextInReserve,
  seatKinds,
  type VotedCandidate,
} from '../index.ts';
import { day } from '../testing/facts.ts';

const on = day('2027-05-10');
const memberIds = Array.from({ length: 27 }, (_, index) => `m${index}`);

function rollCall(choices: readonly BallotChoice[], conflicts: readonly number[] = []) {
  const ballots: GroupBallot[] = choices.map((choice, index) => ({
    voterId: `m${index}`,
    choice,
    conflict: conflicts.includes(index),
  }));
  return countGroupBallot({ size: 27, votes: { kind: 'ROLL_CALL', ballots, memberIds }, open: true, on });
}
const many = (choice: BallotChoice, count: number): BallotChoice[] => Array.from({ length: count }, () => choice);

describe('the open ballot of a working group of 27', () => {
  it('needs 18 present; 17 are asked about, for the quorum is only recalled', () => {
    expect(rollCall(many('FOR', 18))).toMatchObject({ needed: 18, hasQuorum: true, majority: true, points: [] });
    expect(rollCall(many('FOR', 17))).toMatchObject({
      hasQuorum: false,
      points: [
        { code: 'GROUP_WITHOUT_QUORUM', level: 'WARN', confidence: 'MEMORY', facts: { present: 17, needed: 18 } },
      ],
    });
  });

  it('a recusal is not an abstention: it counts for the quorum and leaves the base', () => {
    const abstained = rollCall([...many('FOR', 10), ...many('AGAINST', 8), ...many('ABSTAIN', 2)]);
    expect(abstained).toMatchObject({ present: 20, base: 20, majority: false });
    const recused = rollCall([...many('FOR', 10), ...many('AGAINST', 8), ...many('RECUSED', 2)], [18, 19]);
    expect(recused).toMatchObject({ present: 20, base: 18, majority: true, hasQuorum: true, points: [] });
  });

  it('half of the base is no majority, and nobody casts a second vote', () => {
    expect(rollCall([...many('FOR', 9), ...many('AGAINST', 9)]).majority).toBe(false);
    expect(rollCall(many('RECUSED', 18), [...Array(18).keys()]).majority).toBe(false);
  });

  it('who declared an interest and voted, or recused himself without one, is asked about', () => {
    expect(rollCall(many('FOR', 18), [3]).points).toMatchObject([{ code: 'CONFLICT_NOT_RECUSED', level: 'WARN' }]);
    expect(rollCall([...many('FOR', 17), 'RECUSED']).points).toMatchObject([{ code: 'RECUSAL_WITHOUT_GROUND' }]);
  });

  it('two ballots of one member, a stranger’s ballot, and sums that do not add up are refused', () => {
    const twice: GroupBallot[] = [...memberIds.slice(0, 18), 'm0', 'x'].map((voterId) => ({
      voterId,
      choice: 'FOR',
      conflict: false,
    }));
    const count = countGroupBallot({
      size: 27,
      votes: { kind: 'ROLL_CALL', ballots: twice, memberIds },
      open: true,
      on,
    });
    expect(count.points.map(({ code, level }) => `${code} ${level}`)).toEqual([
      'BALLOT_TWICE BLOCK',
      'BALLOT_NOT_BY_MEMBER BLOCK',
    ]);
    const counts = { FOR: 10, AGAINST: 5, ABSTAIN: 2, NOT_VOTING: 0, RECUSED: 1 };
    const paper = (present: number) =>
      countGroupBallot({ size: 27, votes: { kind: 'COUNT_ONLY', present, counts }, open: true, on });
    expect(paper(18).points).toEqual([]);
    expect(paper(19).points).toMatchObject([
      { code: 'BALLOT_SUM_DIFFERS', level: 'BLOCK', facts: { sum: 18, present: 19 } },
    ]);
    const negative = { ...counts, FOR: 13, AGAINST: -3, ABSTAIN: 7 };
    const wrong = countGroupBallot({
      size: 27,
      votes: { kind: 'COUNT_ONLY', present: 18, counts: negative },
      open: true,
      on,
    });
    expect(wrong.points).toMatchObject([{ code: 'BALLOT_SUM_DIFFERS', level: 'BLOCK' }]);
    expect(paper(28).points.map(({ code }) => code)).toContain('BALLOT_MORE_THAN_MEMBERS');
  });

  it('a secret vote is asked about', () => {
    const votes = { kind: 'ROLL_CALL', ballots: [], memberIds: [] } as const;
    expect(countGroupBallot({ size: 0, votes, open: false, on }).points).toMatchObject([
      { code: 'GROUP_VOTE_NOT_OPEN' },
    ]);
  });
});

const voted = (id: string, votesFor: number, rest: Partial<VotedCandidate> = {}): VotedCandidate => ({
  id,
  kind: 'NPO',
  votesFor,
  majority: votesFor >= 10,
  npo: id,
  ...rest,
});
const results = (seats: number, candidates: readonly VotedCandidate[]) =>
  Object.fromEntries(elect({ NPO: seats }, candidates).rating.map(({ id, result }) => [id, result]));

describe('the election', () => {
  it('goes by votes; who has a majority and no seat left is in reserve, in the order of votes', () => {
    const { rating, toRepeat } = elect({ NPO: 2 }, [
      voted('a', 12),
      voted('b', 18),
      voted('c', 15),
      voted('d', 11),
      voted('e', 9),
    ]);
    expect(rating.map(({ id, place, result, reserveOrder }) => [id, place, result, reserveOrder])).toEqual([
      ['b', 1, 'ELECTED', null],
      ['c', 2, 'ELECTED', null],
      ['a', 3, 'RESERVE', 1],
      ['d', 4, 'RESERVE', 2],
      ['e', 5, 'NOT_ELECTED', null],
    ]);
    expect(toRepeat).toEqual([]);
    expect(nextInReserve(rating, 'NPO').map(({ id }) => id)).toEqual(['a']);
  });

  it('nobody is elected by a tie: not by alphabet, not by time; the seats go to a repeat', () => {
    const election = elect({ NPO: 2 }, [voted('a', 18), voted('b', 15), voted('c', 15), voted('d', 12)]);
    expect(Object.fromEntries(election.rating.map(({ id, result }) => [id, result]))).toEqual({
      a: 'ELECTED',
      b: 'TIED',
      c: 'TIED',
      d: 'RESERVE',
    });
    expect(election.toRepeat).toEqual([{ kind: 'NPO', seats: 1 }]);
    expect(election.points).toMatchObject([
      { code: 'CANDIDATES_TIED', facts: { count: 2, votes: 15, seats: 1 } },
      { code: 'SEATS_TO_REPEAT', facts: { kind: 'NPO', seats: 1 } },
    ]);
  });

  it('equal votes within the seats are no tie', () => {
    expect(results(2, [voted('a', 15), voted('b', 15), voted('c', 12)])).toEqual({
      a: 'ELECTED',
      b: 'ELECTED',
      c: 'RESERVE',
    });
  });

  it('a seat without a majority goes to a repeat, however few the candidates', () => {
    const election = elect({ NPO: 2, CITIZEN: 1 }, [voted('a', 9), voted('b', 12)]);
    expect(election.rating.map(({ id, result }) => `${id} ${result}`)).toEqual(['b ELECTED', 'a NOT_ELECTED']);
    expect(election.toRepeat).toEqual([
      { kind: 'NPO', seats: 1 },
      { kind: 'CITIZEN', seats: 1 },
    ]);
  });

  it('a second candidate of one NPO goes to the reserve; two of one with equal votes are a tie for its one seat', () => {
    expect(results(2, [voted('a', 18, { npo: 'x' }), voted('b', 15, { npo: 'x' }), voted('c', 12)])).toEqual({
      a: 'ELECTED',
      b: 'RESERVE',
      c: 'ELECTED',
    });
    const pair = elect({ NPO: 2 }, [voted('a', 15, { npo: 'x' }), voted('b', 15, { npo: 'x' }), voted('c', 12)]);
    expect(pair.rating.map(({ id, result }) => `${id} ${result}`)).toEqual(['a TIED', 'b TIED', 'c ELECTED']);
    expect(pair.toRepeat).toEqual([{ kind: 'NPO', seats: 1 }]);
  });

  it('equals in reserve stand side by side', () => {
    const { rating } = elect({ NPO: 1 }, [voted('a', 18), voted('b', 12), voted('c', 12), voted('d', 11)]);
    expect(nextInReserve(rating, 'NPO').map(({ id }) => id)).toEqual(['b', 'c']);
    expect(rating.at(-1)?.reserveOrder).toBe(3);
    expect(nextInReserve(rating, 'CITIZEN')).toEqual([]);
  });

  it('whatever the votes: never more than the seats, never without a majority, one of an NPO, equals treated as equals', () => {
    const candidate = fc.record({
      kind: fc.constantFrom(...seatKinds),
      votesFor: fc.nat(6),
      npo: fc.option(fc.constantFrom('x', 'y', 'z'), { nil: null }),
    });
    const seats = fc.record({ NPO: fc.nat(4), CITIZEN: fc.nat(4) });
    const run = fc.check(
      fc.property(seats, fc.array(candidate, { maxLength: 14 }), fc.nat(1000), (open, drawn, turn) => {
        const list = drawn.map(
          (one, index): VotedCandidate => ({ ...one, id: `c${index}`, majority: one.votesFor > 2 }),
        );
        const { rating, toRepeat } = elect(open, list);
        const elected = rating.filter(({ result }) => result === 'ELECTED');
        const entities = elected.flatMap(({ npo }) => (npo === null ? [] : [npo]));
        const turned =
          list.length === 0 ? list : [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)];
        const outcome = (all: typeof rating) =>
          all
            .map(({ id, result }) => `${id} ${result}`)
            .toSorted()
            .join();
        const filled = (['NPO', 'CITIZEN'] as const).every((kind) => {
          const won = elected.filter((one) => one.kind === kind).length;
          return won + (toRepeat.find((one) => one.kind === kind)?.seats ?? 0) === open[kind];
        });
        // Kinds share the entities already seated, so only lists of one kind are compared in another order.
        const oneKind = new Set(list.map(({ kind }) => kind)).size < 2;
        return (
          filled &&
          rating.length === list.length &&
          elected.every(({ majority }) => majority) &&
          new Set(entities).size === entities.length &&
          (!oneKind || outcome(rating) === outcome(elect(open, turned).rating))
        );
      }),
      { numRuns: 400 },
    );
    expect(run.failed, fc.defaultReportMessage(run)).toBe(false);
  });
});
