import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attendance,
  absencesInRow,
  delegated,
  endsAsComputed,
  followsOn,
  impartial,
  mayElectChair,
  mayHaveOfficers,
  maySeat,
  maySuspend,
  mayTerminate,
  overlap,
  type Period,
  remainderOf,
  type SeatingFacts,
  termDates,
  terminationGrounds,
  termStanding,
  voteKindOf,
} from '../index.ts';
import { codes, day } from '../testing/facts.ts';

const period = (from: string, to: string | null): Period => ({ from: day(from), to: to === null ? null : day(to) });

describe('the term of a council (PC-TERM-01)', () => {
  it('of three years from 16.05.2022 has 15.05.2025 as its last day, and says that three is not verified', () => {
    const term = termDates({ approvedOn: day('2022-05-16'), firstSessionOn: null });
    expect(`${term.startsOn} ${term.endsOn} ${term.startKind}`).toBe('2022-05-16 2025-05-15 APPROVAL');
    expect(term.points).toMatchObject([{ code: 'TERM_UNVERIFIED', confidence: 'MEMORY', facts: { years: 3 } }]);
    expect(term.ruleVersion).toBe('PC-TERM-01 2016-01-01');
  });

  it('may run from the first session by the council’s setting, and has no days before it', () => {
    const overrides = [{ ruleId: 'PC-TERM-01', key: 'termFromFirstSession', value: 1, effectiveFrom: '2022-01-01' }];
    const before = termDates({ approvedOn: day('2022-04-06'), firstSessionOn: null, overrides });
    expect(before).toMatchObject({ startsOn: null, endsOn: null });
    expect(before.points.map(({ code }) => code)).toContain('TERM_NOT_STARTED');
    expect(
      String(termDates({ approvedOn: day('2022-04-06'), firstSessionOn: day('2022-05-16'), overrides }).endsOn),
    ).toBe('2025-05-15');
  });

  it('begun on 29 February ends on 27 February of a common year: its anniversary is the 28th', () => {
    const whileFormerWorks = termDates({
      approvedOn: day('2026-11-27'),
      firstSessionOn: null,
      formerEndsOn: day('2026-12-01'),
    });
    expect([String(whileFormerWorks.startsOn), String(whileFormerWorks.endsOn)]).toEqual(['2026-12-02', '2029-12-01']);
    const afterIt = termDates({ approvedOn: day('2026-12-10'), firstSessionOn: null, formerEndsOn: day('2026-12-01') });
    expect(String(afterIt.startsOn)).toBe('2026-12-10');
    expect(String(termDates({ approvedOn: day('2024-02-29'), firstSessionOn: null }).endsOn)).toBe('2027-02-27');
  });

  it('entered by hand otherwise than computed is asked about', () => {
    expect(endsAsComputed(day('2025-05-16'), day('2025-05-15'))).toMatchObject([
      { code: 'TERM_END_DIFFERS', level: 'WARN' },
    ]);
    expect(endsAsComputed(day('2025-05-15'), day('2025-05-15'))).toEqual([]);
  });

  it('after its end carries over until the successor starts, or expires by the council’s setting (PC-TERM-02)', () => {
    const at = (today: string, successor: string | null = null, value = 1) =>
      termStanding({
        startsOn: day('2022-05-16'),
        endsOn: day('2025-05-15'),
        successorStartsOn: successor === null ? null : day(successor),
        today: day(today),
        overrides: [{ ruleId: 'PC-TERM-02', key: 'carryOver', value, effectiveFrom: '2020-01-01' }],
      }).standing;
    expect([
      at('2022-05-15'),
      at('2025-05-15'),
      at('2025-05-16'),
      at('2025-05-16', null, 0),
      at('2025-05-20', '2025-05-20'),
    ]).toEqual(['NOT_STARTED', 'RUNNING', 'CARRIED_OVER', 'EXPIRED', 'SUCCEEDED']);
  });
});

describe('seats and memberships', () => {
  const seating: SeatingFacts = {
    membership: period('2027-05-16', '2030-05-15'),
    term: period('2027-05-16', '2030-05-15'),
    onSeat: [],
    ofPerson: [],
    seatKind: 'NPO',
    replacement: null,
    person: [],
  };
  const seat = (facts: Partial<SeatingFacts>) => maySeat({ ...seating, ...facts });

  it('a membership that starts on the last day of another on the seat is refused; on the day after it is not', () => {
    expect(seat({ onSeat: [period('2024-05-16', '2027-05-16')] })).toMatchObject({
      outcome: 'REFUSED',
      points: [{ code: 'SEAT_TAKEN', confidence: 'PRODUCT', facts: { from: '2024-05-16', to: '2027-05-16' } }],
    });
    expect(seat({ onSeat: [period('2024-05-16', '2027-05-15')] }).outcome).toBe('ALLOWED');
  });

  it('a person has one seat of a council, within the term, and ends no earlier than he starts', () => {
    expect(codes(seat({ ofPerson: [period('2028-01-01', null)] }), 'BLOCK')).toEqual(['PERSON_HAS_A_SEAT']);
    expect(codes(seat({ membership: period('2027-05-15', '2030-05-15') }), 'BLOCK')).toEqual([
      'MEMBERSHIP_OUTSIDE_TERM',
    ]);
    expect(codes(seat({ membership: period('2028-05-15', '2028-05-14') }), 'BLOCK')).toEqual([
      'MEMBERSHIP_ENDS_BEFORE_START',
    ]);
  });

  it('two periods meet exactly when they share a day', () => {
    const date = fc.nat(30).map((days) => day('2027-01-01').add({ days }));
    const drawn = fc
      .tuple(date, fc.option(fc.nat(10), { nil: null }))
      .map(([from, days]): Period => ({ from, to: days === null ? null : from.add({ days }) }));
    const days = ({ from, to }: Period) =>
      Array.from({ length: 60 }, (_, index) => from.add({ days: index }))
        .filter((one) => to === null || Temporal.PlainDate.compare(one, to) <= 0)
        .map(String);
    const run = fc.check(
      fc.property(
        drawn,
        drawn,
        (a, b) => overlap(a, b) === days(a).some((one) => days(b).includes(one)) && overlap(a, b) === overlap(b, a),
      ),
    );
    expect(run.failed, fc.defaultReportMessage(run)).toBe(false);
  });

  it('terms of one council do not meet', () => {
    expect(followsOn(period('2025-05-15', '2028-05-14'), [period('2022-05-16', '2025-05-15')])).toMatchObject([
      { code: 'TERMS_OVERLAP' },
    ]);
    expect(followsOn(period('2025-05-16', '2028-05-15'), [period('2022-05-16', '2025-05-15')])).toEqual([]);
  });

  it('a vacancy is filled for the remainder, by the same procedure (PC-TERM-05)', () => {
    expect(seat({ replacement: 'BY_ELECTION' }).outcome).toBe('ALLOWED');
    expect(codes(seat({ replacement: 'RESERVE' }), 'WARN')).toEqual(['REPLACEMENT_FROM_RESERVE']);
    expect(codes(seat({ replacement: 'NAMED' }), 'WARN')).toEqual(['REPLACEMENT_WITHOUT_COMPETITION']);
    expect(seat({ replacement: 'NAMED', seatKind: 'STATE' }).outcome).toBe('ALLOWED');
    const { from, to, participation } = remainderOf({ from: day('2028-02-01'), termEndsOn: day('2030-05-15') });
    expect(`${from} ${to} ${participation}`).toBe('2028-02-01 2030-05-15 PARTIAL');
  });

  it('a suspension lies within the membership', () => {
    const suspend = (suspension: Period) => maySuspend({ suspension, membership: seating.membership }).outcome;
    expect(suspend(period('2028-01-01', null))).toBe('ALLOWED');
    expect(suspend(period('2028-01-01', '2027-12-31'))).toBe('REFUSED');
    expect(suspend(period('2030-05-15', '2030-05-16'))).toBe('REFUSED');
  });
});

describe('early termination (PC-TERM-03)', () => {
  const decision = { number: '4', on: day('2028-03-01'), hasFile: true };
  const whole = {
    ground: 'OWN_APPLICATION',
    hasDocument: true,
    decision,
    seatKind: 'NPO',
    absences: null,
    on: day('2028-03-01'),
    membership: period('2027-05-16', '2030-05-15'),
    today: day('2028-03-02'),
  } as const;

  it('on each ground with its paper and a decision is allowed', () => {
    for (const ground of terminationGrounds.filter((one) => one !== 'OTHER')) {
      const seatKind = ground === 'POST_LEFT' ? 'STATE' : 'NPO';
      expect(mayTerminate({ ...whole, ground, seatKind }), ground).toEqual({ outcome: 'ALLOWED', points: [] });
    }
    expect(codes(mayTerminate({ ...whole, ground: 'OTHER' }), 'WARN')).toEqual(['TERMINATION_GROUND_NOT_LISTED']);
  });

  it('without paper or decision is asked about, never refused; a death needs no decision', () => {
    expect(mayTerminate({ ...whole, hasDocument: false, decision: null }).points).toMatchObject([
      { code: 'TERMINATION_WITHOUT_DOCUMENT', facts: { document: 'APPLICATION' } },
      { code: 'TERMINATION_WITHOUT_DECISION' },
    ]);
    expect(mayTerminate({ ...whole, ground: 'DEATH_OR_MISSING', decision: null }).outcome).toBe('ALLOWED');
    expect(codes(mayTerminate({ ...whole, decision: { ...decision, number: null } }), 'WARN')).toEqual([
      'TERMINATION_DECISION_INCOMPLETE',
    ]);
  });

  it('by leaving a post concerns the state part; by absence, as many sessions as the limit', () => {
    expect(codes(mayTerminate({ ...whole, ground: 'POST_LEFT' }), 'WARN')).toEqual(['TERMINATION_GROUND_NOT_OF_SEAT']);
    const absent = { ...whole, ground: 'SYSTEMATIC_ABSENCE', absences: { count: 2, limit: 3 } } as const;
    expect(codes(mayTerminate(absent), 'WARN')).toEqual(['TERMINATION_ABSENCES_TOO_FEW']);
  });

  it('outside the membership, or in the future, is refused', () => {
    expect(codes(mayTerminate({ ...whole, on: day('2027-05-15') }), 'BLOCK')).toEqual([
      'TERMINATION_OUTSIDE_MEMBERSHIP',
    ]);
    expect(codes(mayTerminate({ ...whole, on: day('2028-03-03') }), 'BLOCK')).toEqual(['FACT_IN_FUTURE']);
  });
});

describe('systematic absence (PC-TERM-04)', () => {
  const missed = (...sessions: (Attendance | null)[]) => {
    const { count, points } = absencesInRow({ sessions, on: day('2028-03-01') });
    return [count, ...points.map(({ code }) => code)];
  };

  it('is three in a row without a valid reason; presence breaks the row, a valid absence does not count', () => {
    expect(missed('ABSENT', 'ABSENT', 'ABSENT')).toEqual([3, 'ABSENT_IN_ROW']);
    expect(missed('ABSENT', 'ABSENT', 'PRESENT_REMOTE')).toEqual([0]);
    expect(missed('ABSENT', 'PRESENT_IN_PERSON', 'ABSENT', 'ABSENT')).toEqual([2]);
    expect(missed('ABSENT', 'ABSENT_VALID', 'ABSENT', 'ABSENT')).toEqual([3, 'ABSENT_IN_ROW']);
  });

  it('a session without a record may hide the third', () => {
    expect(missed('ABSENT', null, 'ABSENT')).toEqual([2, 'ATTENDANCE_UNKNOWN']);
    expect(missed(null, 'PRESENT_IN_PERSON', 'ABSENT')).toEqual([1]);
  });
});

describe('the chair and other officers (PC-ORG-03, 04)', () => {
  const chair = { isMember: true, seatKind: 'NPO', publicService: false } as const;
  it('is a member, not on a state seat and not in public service', () => {
    expect(mayElectChair(chair)).toEqual({ outcome: 'ALLOWED', points: [] });
    expect(codes(mayElectChair({ ...chair, isMember: false }), 'BLOCK')).toEqual(['CHAIR_NOT_A_MEMBER']);
    expect(codes(mayElectChair({ ...chair, seatKind: 'STATE', publicService: null }), 'BLOCK')).toEqual([
      'CHAIR_ON_STATE_SEAT',
    ]);
    expect(codes(mayElectChair({ ...chair, publicService: true }), 'BLOCK')).toEqual(['CHAIR_IN_PUBLIC_SERVICE']);
  });

  it('of whom it is not known is neither allowed nor refused', () => {
    const unknown = mayElectChair({ ...chair, seatKind: null, publicService: null });
    expect(unknown.outcome).toBe('NEEDS_REASON');
    expect(unknown.points.every((point) => point.unknown === true)).toBe(true);
  });

  it('a deputy stands where the regulation has one', () => {
    const facts = { deputy: { inRegulation: false, isMember: true }, secretary: { ofFormingBody: false } };
    expect(codes(mayHaveOfficers(facts), 'WARN')).toEqual(['DEPUTY_NOT_IN_REGULATION']);
    expect(codes(mayHaveOfficers(facts), 'INFO')).toEqual(['SECRETARY_NOT_OF_BODY']);
  });
});

describe('rights and duties of members (PC-MEM-08…10)', () => {
  it('a member decides, a member of another council advises, a suspended one waits', () => {
    expect(voteKindOf({ membership: 'ACTIVE', memberOfOtherCouncil: true }).kind).toBe('DECISIVE');
    expect(voteKindOf({ membership: null, memberOfOtherCouncil: true }).kind).toBe('ADVISORY');
    expect(voteKindOf({ membership: 'SUSPENDED', memberOfOtherCouncil: true }).kind).toBe('NONE');
    expect(voteKindOf({ membership: null, memberOfOtherCouncil: false }).kind).toBe('NONE');
  });

  it('a delegate is a member for as long as he is sent', () => {
    const membership = period('2027-05-16', '2030-05-15');
    expect(delegated({ membership, delegation: period('2028-01-01', '2028-12-31') })).toEqual([]);
    expect(delegated({ membership, delegation: period('2030-01-01', '2030-12-31') })).toMatchObject([
      { code: 'DELEGATION_OUTSIDE_MEMBERSHIP' },
    ]);
    expect(delegated({ membership: null, delegation: period('2028-01-01', null) })).toMatchObject([{ level: 'BLOCK' }]);
  });

  it('a declared interest is asked about until the person keeps out of the vote', () => {
    const said = (interest: boolean | null, excludedFromVote = false) =>
      impartial({ interest, excludedFromVote }).map(({ code }) => code);
    expect([said(true), said(true, true), said(false), said(null)]).toEqual([
      ['CONFLICT_DECLARED'],
      ['CONFLICT_EXCLUDED_FROM_VOTE'],
      [],
      ['CONFLICT_NOT_ASKED'],
    ]);
  });
});
