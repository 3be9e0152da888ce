import { describe, expect, it } from 'vitest';
import {
  asFound,
  type CompositionFacts,
  checkComposition,
  compositionOn,
  councilSize,
  diversity,
  groupQuorum,
  mayApproveComposition,
  mayCompleteWorkingGroup,
  mayOpenGroupCompetition,
  type SeatFacts,
  sizeRange,
  stateLimit,
  type WorkingGroupFacts,
  workingGroupCount,
} from '../index.ts';
import { goodComposition, goodGroup, npoOf } from '../testing/composition-facts.ts';
import { codes, day } from '../testing/facts.ts';

const on = day('2027-05-10');

describe('the size of a council', () => {
  const republican = (size: number, kind: 'MINISTRY' | 'PRESIDENT_SUBORDINATE' | 'QUASI_STATE', when = on) =>
    councilSize({ size, level: 'REPUBLICAN', kind, recommended: null, on: when }).map(
      ({ code, level }) => `${code} ${level}`,
    );

  it('with a ministry or a body of the President is 15 to 30 (PC-FORM-03)', () => {
    for (const kind of ['MINISTRY', 'PRESIDENT_SUBORDINATE'] as const) {
      expect([14, 15, 30, 31].map((size) => republican(size, kind).join())).toEqual([
        'SIZE_BELOW_RANGE BLOCK',
        '',
        '',
        'SIZE_ABOVE_RANGE BLOCK',
      ]);
    }
  });

  it('in a quasi-state entity is 10 to 15, and before there were such councils nothing was provided', () => {
    expect([9, 10, 15, 16].map((size) => republican(size, 'QUASI_STATE').join())).toEqual([
      'SIZE_BELOW_RANGE BLOCK',
      '',
      '',
      'SIZE_ABOVE_RANGE BLOCK',
    ]);
    expect(republican(12, 'QUASI_STATE', day('2020-12-31'))).toEqual(['SIZE_RANGE_UNKNOWN WARN']);
  });

  it('of a local council is asked about when it is not the recommended one, never refused (PC-FORM-04)', () => {
    const local = (size: number, recommended: CompositionFacts['recommended']) =>
      councilSize({ size, level: 'LOCAL', kind: 'LOCAL_GOV', recommended, on });
    expect(local(37, { min: 30, max: 30, hasDocument: true })).toMatchObject([
      { code: 'SIZE_NOT_AS_RECOMMENDED', level: 'WARN' },
    ]);
    expect(local(30, { min: 30, max: 30, hasDocument: false })).toMatchObject([
      { code: 'SIZE_RECOMMENDATION_WITHOUT_DOCUMENT' },
    ]);
    expect(local(37, null)).toMatchObject([{ code: 'SIZE_RECOMMENDATION_MISSING', unknown: true }]);
  });

  it('is unknown where level or kind is, and none at all is refused', () => {
    expect(councilSize({ size: 20, level: null, kind: null, recommended: null, on })).toMatchObject([
      { code: 'SIZE_RANGE_UNKNOWN', unknown: true },
    ]);
    expect(councilSize({ size: 0, level: 'LOCAL', kind: null, recommended: null, on })).toMatchObject([
      { code: 'SIZE_NOT_POSITIVE', level: 'BLOCK' },
    ]);
    expect(sizeRange({ level: 'REPUBLICAN', kind: 'MINISTRY', recommended: null, on })).toEqual({ min: 15, max: 30 });
  });
});

describe('the state part of a council (PC-FORM-07)', () => {
  it('of Almaty in 2016, 13 of 37, is over a strict third and only asked about', () => {
    expect(stateLimit(37, on)).toBe(12);
    const almaty = {
      ...goodComposition,
      seats: goodComposition.seats.map((seat, index) => (index === 12 ? { ...seat, kind: 'STATE' as const } : seat)),
    };
    expect(checkComposition(almaty)).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ code: 'STATE_SHARE_OVER', confidence: 'MEMORY', facts: { state: 13, size: 37, limit: 12 } }],
    });
  });

  it('may be rounded up by the council’s setting', () => {
    const overrides = [{ ruleId: 'PC-FORM-07', key: 'councilStateRoundsUp', value: 1, effectiveFrom: '2026-01-01' }];
    expect(stateLimit(37, on, overrides)).toBe(13);
    expect(stateLimit(30, on, overrides)).toBe(10);
  });

  it('counts quasi-state seats; seats of unknown kind leave it open', () => {
    const seats = [...goodComposition.seats.slice(0, 36), { kind: 'QUASI_STATE', filled: true, npo: null } as const];
    expect(codes(checkComposition({ ...goodComposition, seats }), 'WARN')).toEqual(['STATE_SHARE_OVER']);
    const unclear = [...goodComposition.seats.slice(0, 36), { kind: null, filled: true, npo: null }];
    expect(checkComposition({ ...goodComposition, seats: unclear }).points).toMatchObject([
      { code: 'STATE_SHARE_UNKNOWN', unknown: true },
    ]);
  });
});

describe('quotas a council sets itself (PC-FORM-08)', () => {
  const group = { group: 'YOUTH', members: 9, unknown: 0 } as const;
  const overrides = [{ ruleId: 'PC-FORM-08', key: 'youthQuota', value: 25, effectiveFrom: '2026-01-01' }];

  it('are none by default, and the shares are shown', () => {
    expect(diversity({ size: 35, groups: [group], on })).toEqual({
      shares: [{ ...group, percent: 25.7, quota: null }],
      points: [],
    });
  });

  it('not reached, they are asked about; where the unknown may still reach them they are unknown', () => {
    expect(diversity({ size: 35, groups: [group], on, overrides }).points).toEqual([]);
    const fewer = { ...group, members: 8 };
    expect(diversity({ size: 35, groups: [fewer], on, overrides }).points).toMatchObject([
      { code: 'QUOTA_NOT_REACHED', level: 'WARN', facts: { percent: 22.9, quota: 25 } },
    ]);
    expect(diversity({ size: 35, groups: [{ ...fewer, unknown: 1 }], on, overrides }).points).toMatchObject([
      { code: 'QUOTA_UNKNOWN', unknown: true },
    ]);
  });
});

describe('approving a composition', () => {
  const protocol = { number: '2', on: day('2022-03-31'), hasFile: true };
  const approval = { number: '20-2', on: day('2022-04-06'), hasFile: true, by: 'MASLIKHAT' } as const;
  const facts = { ...goodComposition, protocol, approval };
  const approve = (changed: Partial<typeof facts> | { protocol: null } | { approval: null }) =>
    mayApproveComposition({ ...facts, ...changed });

  it('as Sarysu did, on the group’s protocol by the maslikhat, is allowed', () => {
    expect(approve({})).toEqual({ outcome: 'ALLOWED', points: [] });
  });

  it('of a local council without the group’s decision or the maslikhat’s is refused (PC-FORM-01, 06)', () => {
    expect(codes(approve({ protocol: null, approval: null }), 'BLOCK')).toEqual([
      'GROUP_DECISION_MISSING',
      'APPROVAL_MISSING',
    ]);
    expect(codes(mayApproveComposition({ ...facts, approval: { ...approval, by: 'HEAD' } }), 'BLOCK')).toEqual([
      'APPROVAL_BY_OTHER',
    ]);
    expect(codes(mayApproveComposition({ ...facts, approval: { ...approval, number: ' ' } }), 'BLOCK')).toEqual([
      'APPROVAL_INCOMPLETE',
    ]);
  });

  it('a scan may come later, and an approval dated before the protocol is asked about', () => {
    expect(mayApproveComposition({ ...facts, approval: { ...approval, hasFile: false } }).outcome).toBe('NEEDS_REASON');
    expect(
      codes(mayApproveComposition({ ...facts, approval: { ...approval, on: day('2022-03-30') } }), 'WARN'),
    ).toEqual(['APPROVAL_BEFORE_PROTOCOL']);
  });

  it('of a republican council only warns: that part is recalled', () => {
    const ministry = {
      ...facts,
      level: 'REPUBLICAN',
      kind: 'MINISTRY',
      size: 30,
      seats: goodComposition.seats.slice(7),
    } as const;
    expect(mayApproveComposition({ ...ministry, approval: null })).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ code: 'APPROVAL_MISSING', confidence: 'MEMORY' }],
    });
  });

  it('for which nobody was chosen is refused; seats that stay vacant are asked about', () => {
    const none = goodComposition.seats.map((seat) => ({ ...seat, filled: false }));
    expect(codes(approve({ seats: none }), 'BLOCK')).toEqual(['NOBODY_IS_CHOSEN']);
    const short = goodComposition.seats.map((seat, index) => ({ ...seat, filled: index > 1 }));
    expect(approve({ seats: short })).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ code: 'SEATS_LEFT_VACANT', facts: { vacant: 2, seats: 37 } }],
    });
  });

  it('with two of one NPO, or with seats that are not as many as the size, is refused', () => {
    const pair = goodComposition.seats.map((seat, index) =>
      index > 34 ? { ...seat, kind: 'NPO' as const, npo: npoOf('190140000109') } : seat,
    );
    expect(codes(checkComposition({ ...goodComposition, seats: pair }), 'BLOCK')).toEqual(['NPO_ALREADY_REPRESENTED']);
    expect(codes(checkComposition({ ...goodComposition, size: 36 }), 'BLOCK')).toEqual(['SEATS_NOT_AS_SIZE']);
  });

  it('a council that joins with its roster alone is not refused: its gaps show', () => {
    const roster = { ...facts, level: null, kind: null, recommended: null, size: null, protocol: null, approval: null };
    expect(asFound(mayApproveComposition(roster))).toMatchObject({ outcome: 'NEEDS_REASON' });
    expect(codes(asFound(mayApproveComposition(roster)), 'WARN')).toEqual(['GROUP_DECISION_MISSING']);
    expect(codes(asFound(mayApproveComposition(roster)), 'INFO')).toEqual([
      'APPROVAL_LEVEL_UNKNOWN',
      'SIZE_RANGE_UNKNOWN',
    ]);
  });
});

describe('a composition on a day', () => {
  const seat = (
    id: string,
    kind: SeatFacts['kind'],
    ...memberships: [member: string, from: string, to: string | null][]
  ): SeatFacts => ({
    id,
    kind,
    memberships: memberships.map(([memberId, from, to]) => ({
      memberId,
      period: { from: day(from), to: to === null ? null : day(to) },
      suspensions: memberId === 'd' ? [{ from: day('2027-02-01'), to: day('2027-02-28') }] : [],
    })),
  });
  const seats = [
    seat('1', 'STATE', ['a', '2025-05-16', '2028-05-15']),
    seat('2', 'NPO', ['b', '2025-05-16', '2026-12-31'], ['c', '2027-02-01', '2028-05-15']),
    seat('3', 'CITIZEN', ['d', '2025-05-16', null]),
    seat('4', 'CITIZEN'),
  ];
  const at = (iso: string) => compositionOn({ size: 4, seats, on: day(iso) });

  it('has its vacancies, kinds and shares computed; a future end hides nobody', () => {
    expect(at('2026-12-31')).toMatchObject({
      filled: 3,
      vacant: 1,
      state: 1,
      civil: 2,
      stateLimit: 1,
      statePercent: 33.3,
    });
    expect(at('2027-01-01')).toMatchObject({ filled: 2, vacant: 2, suspended: 0, statePercent: 50 });
    expect(at('2027-01-01').byKind).toEqual([
      { kind: 'STATE', seats: 1, filled: 1, vacant: 0 },
      { kind: 'NPO', seats: 1, filled: 0, vacant: 1 },
      { kind: 'CITIZEN', seats: 2, filled: 1, vacant: 1 },
    ]);
  });

  it('counts a suspended member as sitting, and says that he is suspended', () => {
    expect(at('2027-02-28')).toMatchObject({ filled: 3, suspended: 1 });
    expect(at('2027-02-28').sitting).toContainEqual({ seatId: '3', memberId: 'd', suspended: true });
    expect(at('2025-05-15')).toMatchObject({ filled: 0, statePercent: null });
  });
});

describe('a working group', () => {
  const changed = (facts: Partial<WorkingGroupFacts>): WorkingGroupFacts => ({ ...goodGroup, ...facts });
  const act = (more: Partial<NonNullable<WorkingGroupFacts['act']>>) =>
    goodGroup.act === null ? {} : { act: { ...goodGroup.act, ...more } };
  const withState = (state: number) =>
    changed({
      members: goodGroup.members.map((member, index) => ({
        ...member,
        part: index < state ? 'STATE' : 'CIVIL',
        byCompetition: true,
      })),
    });

  it('of nine, three of them state, with its act, competition and head, may work', () => {
    expect(mayCompleteWorkingGroup(goodGroup)).toEqual({ outcome: 'ALLOWED', points: [] });
    expect(workingGroupCount(goodGroup)).toEqual({
      size: 9,
      state: 3,
      stateLimit: 3,
      civil: 6,
      toFill: 0,
      complete: true,
    });
  });

  it('has a state part of at most a third, rounded down (PC-WG-02)', () => {
    expect(mayCompleteWorkingGroup(withState(4)).points).toMatchObject([
      { code: 'GROUP_STATE_PART_OVER', level: 'BLOCK', confidence: 'FOUND', facts: { state: 4, size: 9, limit: 3 } },
    ]);
    const eight = changed({ ...act({ size: 8 }), members: goodGroup.members.slice(0, 8) });
    expect(codes(mayCompleteWorkingGroup(eight), 'BLOCK')).toEqual(['GROUP_STATE_PART_OVER']);
  });

  it('before the edition that was read the third is only asked about', () => {
    expect(mayCompleteWorkingGroup({ ...withState(4), on: day('2022-03-31') }).points).toMatchObject([
      { code: 'GROUP_STATE_PART_OVER', level: 'WARN', confidence: 'MEMORY' },
    ]);
  });

  it('has its size set by an act before its own competition (PC-WG-01)', () => {
    expect(codes(mayOpenGroupCompetition(changed({ act: null })), 'BLOCK')).toEqual(['GROUP_SIZE_ACT_MISSING']);
    expect(mayOpenGroupCompetition(changed(act({ on: day('2027-03-16') }))).outcome).toBe('ALLOWED');
    expect(codes(mayOpenGroupCompetition(changed(act({ on: day('2027-03-17') }))), 'BLOCK')).toEqual([
      'GROUP_SIZE_AFTER_COMPETITION',
    ]);
    expect(codes(mayOpenGroupCompetition(changed(act({ by: 'HEAD_OF_BODY' }))), 'WARN')).toEqual([
      'GROUP_SIZE_SET_BY_OTHER',
    ]);
    expect(codes(mayOpenGroupCompetition(changed(act({ size: 0 }))), 'BLOCK')).toContain('GROUP_SIZE_NOT_POSITIVE');
  });

  it('is complete only with all its members, chosen by competition, and a head among them (PC-WG-03, 04)', () => {
    const short = changed({ members: goodGroup.members.slice(0, 7), headId: null });
    expect(codes(mayCompleteWorkingGroup(short), 'BLOCK')).toEqual(['GROUP_INCOMPLETE', 'GROUP_HEAD_MISSING']);
    expect(workingGroupCount(short)).toMatchObject({ toFill: 2, complete: false });
    expect(codes(mayCompleteWorkingGroup(changed({ headId: 'x' })), 'BLOCK')).toEqual(['GROUP_HEAD_NOT_MEMBER']);
    const named = changed({ members: goodGroup.members.map((member) => ({ ...member, byCompetition: false })) });
    expect(mayCompleteWorkingGroup(named).points).toMatchObject([
      { code: 'GROUP_CHOSEN_WITHOUT_COMPETITION', facts: { count: 6 } },
    ]);
  });

  it('has a quorum of two thirds of its number, rounded up', () => {
    expect([9, 10, 11, 27].map((size) => groupQuorum(size, on))).toEqual([6, 7, 8, 18]);
  });
});
