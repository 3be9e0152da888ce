import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counts, countVote, type MemberBallot, majorityOf, type VotingChair } from '../index.ts';
import { codes } from '../testing/facts.ts';
import { counts, policy, set } from '../testing/meeting-facts.ts';
import { check, sound } from '../testing/properties.ts';

const presentIn = (totals: Counts) => Object.values(totals).reduce((sum, count) => sum + count, 0);
const chairFor: VotingChair = { memberId: 'chair', choice: 'FOR', confirms: true };

const totals = (said: Counts, chair: VotingChair | null = chairFor, own = policy()) =>
  countVote({
    ballots: { kind: 'COUNT_ONLY', present: presentIn(said), counts: said },
    filled: presentIn(said),
    seats: presentIn(said),
    policy: own,
    chair,
  });

const members = (count: number) => Array.from({ length: count }, (_, index) => (index === 0 ? 'chair' : `m${index}`));
const rollCall = (ballots: readonly MemberBallot[], present: readonly string[], chair = chairFor) =>
  countVote({
    ballots: { kind: 'ROLL_CALL', present, ballots },
    filled: present.length,
    seats: present.length,
    policy: policy(),
    chair,
  });

describe('a decision', () => {
  it('with 13 present, 4 for, 3 against and 6 abstaining is not adopted: the majority is of those present', () => {
    expect(totals(counts(4, 3, 6))).toMatchObject({ outcome: 'NOT_ADOPTED', base: 13, needed: 7, tie: false });
    expect(codes(totals(counts(4, 3, 6)).verdict, 'INFO')).toContain('VOTE_MAJORITY_NOT_REACHED');
  });

  it('of a gathering of 124 needs 63', () => {
    expect(totals(counts(62, 60, 2), null, policy('GATHERING'))).toMatchObject({ needed: 63, outcome: 'NOT_ADOPTED' });
    expect(totals(counts(63, 61), null, policy('GATHERING')).outcome).toBe('ADOPTED');
  });

  it('by a majority of all members counts the absent too', () => {
    const ofAll = countVote({
      ballots: { kind: 'COUNT_ONLY', present: 14, counts: counts(10, 4) },
      filled: 20,
      seats: 24,
      policy: policy('COUNCIL_SESSION', [set('PC-VOTE-01', 'majorityOfTotal', 1)]),
      chair: null,
    });
    expect(ofAll).toMatchObject({ majorityBase: 'TOTAL', base: 20, needed: 11, outcome: 'NOT_ADOPTED' });
    expect(codes(ofAll.verdict, 'INFO')).toContain('VOTE_OTHER_BASE_DIFFERS');
  });

  it('is said to hang on an unverified base only where the other base would turn it', () => {
    expect(codes(totals(counts(10, 3)).verdict, 'INFO')).toEqual([]);
  });
});

describe('on a tie', () => {
  it('8 to 8 of 16 with the chair for is adopted', () => {
    expect(totals(counts(8, 8))).toMatchObject({ tie: true, outcome: 'ADOPTED', casting: { standing: 'USED' } });
  });

  it('8 to 8 with 5 abstaining of 21 is not: one more vote makes no majority', () => {
    expect(totals(counts(8, 8, 5))).toMatchObject({
      needed: 11,
      outcome: 'NOT_ADOPTED',
      casting: { standing: 'NOT_ENOUGH', confidence: 'MEMORY' },
    });
  });

  it('the chair’s vote is unverified: nothing is adopted by it before the chair has confirmed it', () => {
    const unasked = totals(counts(8, 8), { ...chairFor, confirms: null });
    expect(unasked).toMatchObject({ outcome: 'AWAITS_CHAIR', casting: { standing: 'AWAITS_CHAIR' } });
    expect(unasked.verdict.points[0]).toMatchObject({
      ruleId: 'PC-VOTE-02',
      code: 'CASTING_VOTE_UNVERIFIED',
      level: 'WARN',
      confidence: 'MEMORY',
    });
    expect(totals(counts(8, 8), { ...chairFor, confirms: false })).toMatchObject({
      outcome: 'NOT_ADOPTED',
      casting: { standing: 'DECLINED' },
    });
  });

  it.each(['ABSTAIN', 'RECUSED', 'NOT_VOTING'] as const)('a chair who is %s has no casting vote', (choice) => {
    expect(totals(counts(8, 8), { memberId: 'chair', choice, confirms: true })).toMatchObject({
      outcome: 'NOT_ADOPTED',
      casting: { standing: 'CHAIR_DID_NOT_DECIDE' },
    });
  });

  it('a chair against leaves it not adopted; one whose vote the paper does not tell is asked for', () => {
    expect(totals(counts(8, 8), { memberId: 'chair', choice: 'AGAINST', confirms: null })).toMatchObject({
      outcome: 'NOT_ADOPTED',
      casting: { standing: 'AGAINST' },
    });
    const silent = totals(counts(8, 8), { memberId: 'chair', choice: null, confirms: null });
    expect(silent).toMatchObject({ outcome: 'AWAITS_CHAIR', casting: { standing: 'CHAIR_BALLOT_UNKNOWN' } });
    expect(silent.verdict.points[0]).toMatchObject({ code: 'CHAIR_BALLOT_UNKNOWN', unknown: true });
  });

  it('a gathering has no casting vote, an assembly has one that nobody need confirm', () => {
    expect(totals(counts(8, 8), chairFor, policy('GATHERING'))).toMatchObject({
      outcome: 'NOT_ADOPTED',
      casting: { standing: 'NO_CASTING_VOTE' },
    });
    expect(totals(counts(8, 8), { ...chairFor, confirms: null }, policy('ASSEMBLY')).outcome).toBe('ADOPTED');
  });

  it('nobody decides where nobody presides', () => {
    expect(totals(counts(8, 8), null)).toMatchObject({
      outcome: 'NOT_ADOPTED',
      casting: { standing: 'CHAIR_UNKNOWN' },
    });
  });

  it('a roll call knows the chair’s vote itself, and an absent chair decides nothing', () => {
    const present = members(4);
    const two: MemberBallot[] = [
      { memberId: 'chair', choice: 'FOR' },
      { memberId: 'm1', choice: 'FOR' },
      { memberId: 'm2', choice: 'AGAINST' },
      { memberId: 'm3', choice: 'AGAINST' },
    ];
    expect(rollCall(two, present).outcome).toBe('ADOPTED');
    expect(rollCall(two, present, { ...chairFor, memberId: 'elsewhere' }).casting.standing).toBe(
      'CHAIR_DID_NOT_DECIDE',
    );
  });
});

describe('a roll call', () => {
  it('a recused member counts for the quorum and is outside the base', () => {
    const vote = rollCall(
      [
        { memberId: 'chair', choice: 'FOR' },
        { memberId: 'm1', choice: 'RECUSED', conflict: true },
        { memberId: 'm2', choice: 'AGAINST' },
        { memberId: 'm3', choice: 'FOR' },
      ],
      members(4),
    );
    expect(vote).toMatchObject({ present: 4, base: 3, needed: 2, outcome: 'ADOPTED', quorum: { present: 4 } });
  });

  it('a member who was there and pressed nothing is not voting, inside the base', () => {
    const vote = rollCall([{ memberId: 'chair', choice: 'FOR' }], members(3));
    expect(vote).toMatchObject({ counts: { FOR: 1, NOT_VOTING: 2 }, base: 3, outcome: 'NOT_ADOPTED' });
  });

  it('two ballots of one member are refused, and so is one of somebody who was not there', () => {
    const twice = rollCall(
      [
        { memberId: 'm1', choice: 'FOR' },
        { memberId: 'm1', choice: 'AGAINST' },
        { memberId: 'guest', choice: 'FOR' },
      ],
      members(3),
    );
    expect(codes(twice.verdict, 'BLOCK')).toEqual(['BALLOT_TWICE', 'BALLOT_BY_ABSENT']);
    expect(twice.counts.FOR).toBe(0);
  });

  it('a vote in spite of a declared interest needs a reason', () => {
    const vote = rollCall([{ memberId: 'm1', choice: 'FOR', conflict: true }], members(3));
    expect(codes(vote.verdict, 'WARN')).toContain('CONFLICT_NOT_RECUSED');
  });

  it('advisory ballots stand apart and change nothing', () => {
    const vote = countVote({
      ballots: {
        kind: 'ROLL_CALL',
        present: members(3),
        ballots: [
          { memberId: 'chair', choice: 'FOR' },
          { memberId: 'm1', choice: 'AGAINST' },
          { memberId: 'm2', choice: 'AGAINST' },
        ],
        advisory: [
          { memberId: 'expert', choice: 'FOR' },
          { memberId: 'guest', choice: 'FOR' },
        ],
      },
      filled: 3,
      seats: 3,
      policy: policy(),
      chair: chairFor,
    });
    expect(vote).toMatchObject({ advisory: { FOR: 2 }, counts: { FOR: 1, AGAINST: 2 }, outcome: 'NOT_ADOPTED' });
    expect(codes(vote.verdict, 'INFO')).toContain('ADVISORY_COUNTED_APART');
  });

  it('a member does not vote and advise at once', () => {
    const vote = countVote({
      ballots: { kind: 'ROLL_CALL', present: ['a'], ballots: [], advisory: [{ memberId: 'a', choice: 'FOR' }] },
      filled: 1,
      seats: 1,
      policy: policy(),
      chair: null,
    });
    expect(codes(vote.verdict, 'BLOCK')).toEqual(['ADVISORY_BY_VOTER']);
  });
});

describe('totals only', () => {
  it('must add up to those present', () => {
    const wrong = countVote({
      ballots: { kind: 'COUNT_ONLY', present: 15, counts: counts(9, 5) },
      filled: 20,
      seats: 20,
      policy: policy(),
      chair: null,
    });
    expect(wrong.verdict.points[0]).toMatchObject({ code: 'BALLOT_SUM_DIFFERS', facts: { sum: 14, present: 15 } });
  });

  it('are not negative, nor broken', () => {
    const said = { FOR: 10.5, AGAINST: -0.5, ABSTAIN: 0, NOT_VOTING: 0, RECUSED: 0 };
    expect(codes(totals(said).verdict, 'BLOCK')).toContain('BALLOT_SUM_DIFFERS');
  });

  it('are stamped with the quorum of the moment, and refused without one', () => {
    const few = countVote({
      ballots: { kind: 'COUNT_ONLY', present: 12, counts: counts(12) },
      filled: 20,
      seats: 20,
      policy: policy(),
      chair: null,
    });
    expect(few.quorum).toMatchObject({
      present: 12,
      needed: 14,
      standing: 'LOST',
      ruleVersion: 'PC-SES-01 2016-01-01',
    });
    expect(codes(few.verdict, 'BLOCK')).toEqual(['QUORUM_NOT_REACHED']);
  });

  it('a vote that was not open needs a reason', () => {
    const secret = countVote({
      ballots: { kind: 'COUNT_ONLY', present: 14, counts: counts(14) },
      filled: 20,
      seats: 20,
      policy: policy(),
      chair: null,
      open: false,
    });
    expect(codes(secret.verdict, 'WARN')).toEqual(['VOTE_NOT_OPEN']);
  });
});

describe('for every number of voters to 200', () => {
  it('a majority is the least whole number above a half', () => {
    for (let base = 0; base <= 200; base += 1) {
      const needed = majorityOf(base);
      expect(2 * needed > base && 2 * (needed - 1) <= base, String(base)).toBe(true);
    }
  });

  const share = fc.nat(40);
  const said = fc.tuple(share, share, share, share, share).map((each) => counts(...each));
  const chair = fc.record({
    memberId: fc.constant('chair'),
    choice: fc.constantFrom('FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'RECUSED', null),
    confirms: fc.constantFrom(true, false, null),
  });

  it('adopted means more than half of the base for, or a tie, the chair for and confirmed, and half of the base at least', () => {
    check(
      fc.property(said, chair, (votes, who) => {
        const { outcome, base } = totals(votes, who);
        const passed = 2 * votes.FOR > base;
        const byChair =
          votes.FOR === votes.AGAINST && 2 * (votes.FOR + 1) > base && who.choice === 'FOR' && who.confirms === true;
        return (outcome === 'ADOPTED') === (passed || byChair);
      }),
    );
  });

  it('is never adopted with more against than for, nor by a vote less', () => {
    check(
      fc.property(said, chair, (votes, who) => {
        const { outcome } = totals(votes, who);
        return outcome === 'NOT_ADOPTED' || votes.FOR >= votes.AGAINST;
      }),
    );
  });

  it('a roll call counts as its totals do, and says only what its rules declare', () => {
    const choice = fc.constantFrom('FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'RECUSED');
    check(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 200 }), (choices) => {
        const present = members(choices.length);
        const ballots = present.map((memberId, index) => ({ memberId, choice: choices[index] ?? 'ABSTAIN' }) as const);
        const byName = rollCall(ballots, present);
        const bySum = totals(byName.counts, { ...chairFor, choice: choices[0] ?? null });
        return byName.outcome === bySum.outcome && byName.base === bySum.base && byName.verdict.points.every(sound);
      }),
    );
  });
});
