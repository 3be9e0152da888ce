import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededOf, policyOf, quorumOf } from '../index.ts';
import { codes, day } from '../testing/facts.ts';
import { policy, set } from '../testing/meeting-facts.ts';
import { check, sound } from '../testing/properties.ts';

const council = (present: number, filled: number, seats = filled) =>
  quorumOf({ filled, seats, present, policy: policy() });

describe('the quorum of a meeting', () => {
  it.each([
    [10, 7],
    [15, 10],
    [20, 14],
    [30, 20],
    [37, 25],
  ])('of a council of %i is %i', (members, needed) => {
    expect(council(needed, members)).toMatchObject({ needed, base: 'FILLED', standing: 'REACHED' });
    expect(council(needed - 1, members).standing).toBe('LOST');
  });

  it.each([
    [5, 3],
    [10, 5],
    [11, 6],
    [25, 13],
  ])('of an assembly of %i is %i', (filled, needed) => {
    expect(quorumOf({ filled, seats: null, present: needed, policy: policy('ASSEMBLY') })).toMatchObject({ needed });
  });

  it('of a gathering is a tenth of the community, or half of its representatives', () => {
    const gathering = (mode: 'ALL_MEMBERS' | 'REPRESENTATIVES', filled: number) =>
      quorumOf({
        filled,
        seats: null,
        present: 0,
        policy: policyOf({ kind: 'GATHERING', gathering: mode, on: day('2026-11-26') }),
      }).needed;
    expect([gathering('ALL_MEMBERS', 1234), gathering('REPRESENTATIVES', 33)]).toEqual([124, 17]);
  });

  it('is half of a commission unless the council has set another part of it', () => {
    const commission = (filled: number, percent?: number) =>
      quorumOf({
        filled,
        seats: null,
        present: 0,
        policy: policy(
          'COMMISSION_SESSION',
          percent === undefined ? [] : [set('PC-COM-01', 'commissionQuorum', percent)],
        ),
      }).needed;
    expect([commission(7), commission(8), commission(9, 100), commission(9, 34)]).toEqual([4, 4, 9, 4]);
  });

  it('is not asked of a public hearing', () => {
    const hearing = quorumOf({ filled: 20, seats: 20, present: 1, policy: policy('PUBLIC_HEARING') });
    expect(hearing).toMatchObject({ base: null, needed: 0, standing: 'REACHED', verdict: { outcome: 'ALLOWED' } });
  });
});

describe('the law does not say whether vacant seats are among the members', () => {
  it('under both readings a session is refused, citing article 13(2)', () => {
    const { verdict } = council(13, 20, 24);
    expect(verdict.points[0]).toMatchObject({
      ruleId: 'PC-SES-01',
      code: 'QUORUM_NOT_REACHED',
      level: 'BLOCK',
      confidence: 'FOUND',
      facts: { present: 13, needed: 14, members: 20 },
      basis: [{ act: 'LAW_383_V', article: '13(2)' }],
    });
  });

  it('between the two it needs a reason, and says both numbers', () => {
    const unsure = council(15, 20, 24);
    expect(unsure).toMatchObject({ standing: 'UNSURE', needed: 14, neededOnOtherBase: 16 });
    expect(unsure.verdict).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ code: 'QUORUM_DEPENDS_ON_BASE', facts: { present: 15, ofFilled: 14, ofSeats: 16 } }],
    });
  });

  it('above both nothing is asked; the base in use is told', () => {
    expect(council(16, 20, 24)).toMatchObject({ standing: 'REACHED', base: 'FILLED', verdict: { points: [] } });
  });

  it('a council that counts of all seats is refused under the smaller reading and asked between them all the same', () => {
    const ofAll = (present: number) =>
      quorumOf({
        filled: 20,
        seats: 24,
        present,
        policy: policy('COUNCIL_SESSION', [set('PC-SES-01', 'quorumOfAllSeats', 1)]),
      });
    expect([ofAll(13).standing, ofAll(14).standing, ofAll(16).standing]).toEqual(['LOST', 'UNSURE', 'REACHED']);
    expect(ofAll(14)).toMatchObject({ base: 'ALL_SEATS', needed: 16, neededOnOtherBase: 14, members: 24 });
  });
});

describe('who counts', () => {
  it('those on a screen, unless the council has set otherwise', () => {
    const facts = { filled: 15, seats: 15, present: 10, remote: 2 };
    const counted = quorumOf({ ...facts, policy: policy() });
    expect([counted.standing, codes(counted.verdict, 'INFO')]).toEqual(['REACHED', ['REMOTE_COUNTED']]);
    const apart = quorumOf({ ...facts, policy: policy('COUNCIL_SESSION', [set('PC-SES-07', 'remoteCounts', 0)]) });
    expect([apart.present, apart.standing, codes(apart.verdict, 'INFO')]).toEqual([8, 'LOST', ['REMOTE_NOT_COUNTED']]);
  });

  it('not more than there are members', () => {
    expect(codes(council(21, 20).verdict, 'BLOCK')).toEqual(['PRESENT_MORE_THAN_MEMBERS']);
  });

  it('a commission below its quorum is asked about, not refused: the number is only recalled', () => {
    const { verdict } = quorumOf({ filled: 9, seats: null, present: 3, policy: policy('COMMISSION_SESSION') });
    expect(verdict).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ code: 'COMMISSION_QUORUM_NOT_REACHED', confidence: 'MEMORY', facts: { needed: 5 } }],
    });
  });

  it('an assembly below its half is refused by what the handbook prints', () => {
    const { verdict } = quorumOf({ filled: 11, seats: null, present: 5, policy: policy('ASSEMBLY') });
    expect(verdict.points[0]).toMatchObject({
      level: 'BLOCK',
      confidence: 'SEED',
      basis: [{ source: 'seed A2.7' }, {}],
    });
  });
});

describe('for every number of members to 200', () => {
  const members = Array.from({ length: 200 }, (_, index) => index + 1);

  it('two thirds are the least whole number not below two thirds', () => {
    for (const n of members) {
      const needed = neededOf({ parts: 2, of: 3 }, n);
      expect(3 * needed >= 2 * n && 3 * (needed - 1) < 2 * n, String(n)).toBe(true);
    }
  });

  it('any share is the least whole number not below it, at least one and at most all', () => {
    const share = fc
      .integer({ min: 1, max: 100 })
      .chain((of) => fc.integer({ min: 1, max: of }).map((parts) => ({ parts, of })));
    check(
      fc.property(share, fc.integer({ min: 1, max: 200 }), ({ parts, of }, n) => {
        const needed = neededOf({ parts, of }, n);
        return (
          needed >= 1 && needed <= n && of * needed >= parts * n && (needed === 1 || of * (needed - 1) < parts * n)
        );
      }),
    );
  });

  it('one more member present never loses a quorum, and one more vacant seat never wins one', () => {
    const standing = { LOST: 0, UNSURE: 1, REACHED: 2 };
    check(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(40), fc.nat(200), (filled, vacant, present) => {
        const there = Math.min(present, filled - 1);
        const now = standing[council(there, filled, filled + vacant).standing];
        return (
          now <= standing[council(there + 1, filled, filled + vacant).standing] &&
          now >= standing[council(there, filled, filled + vacant + 1).standing]
        );
      }),
    );
  });

  it('everybody of a full council is a quorum, nobody never is', () => {
    for (const n of members)
      expect([council(n, n).standing, council(0, n).standing], String(n)).toEqual(['REACHED', 'LOST']);
    expect(council(0, 0).standing).toBe('LOST');
  });

  it('is refused exactly when lost, asked about exactly when unsure, and says only what its rules declare', () => {
    check(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(40), fc.nat(200), (filled, vacant, present) => {
        const { standing, verdict } = council(Math.min(present, filled), filled, filled + vacant);
        const expected = { LOST: 'REFUSED', UNSURE: 'NEEDS_REASON', REACHED: 'ALLOWED' }[standing];
        return verdict.outcome === expected && verdict.points.every(sound);
      }),
    );
  });
});
