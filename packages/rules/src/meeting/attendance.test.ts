import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttendanceInterval,
  absencesInRow,
  attendedAs,
  checkAttendance,
  mayCorrectAttendance,
  momentsOf,
  type ProtocolState,
  presentAt,
  votesTouched,
} from '../index.ts';
import { codes, day } from '../testing/facts.ts';
import { at } from '../testing/meeting-facts.ts';
import { check } from '../testing/properties.ts';

const stay = (memberId: string, from: string, to: string | null = null, mode: 'IN_PERSON' | 'REMOTE' = 'IN_PERSON') =>
  ({ memberId, from: at(from), to: to === null ? null : at(to), mode }) satisfies AttendanceInterval;

const there = (intervals: readonly AttendanceInterval[], time: string) =>
  presentAt(intervals, at(time)).map(({ memberId }) => memberId);

describe('who is there at a moment', () => {
  const evening = [
    stay('a', '15:00'),
    stay('b', '15:10', '16:00'),
    stay('b', '16:30'),
    stay('c', '15:00', '15:30', 'REMOTE'),
  ];

  it.each([
    ['14:59', []],
    ['15:00', ['a', 'c']],
    ['15:10', ['a', 'b', 'c']],
    ['15:30', ['a', 'b']],
    ['16:00', ['a']],
    ['16:30', ['a', 'b']],
  ])('at %s are %j: from the moment of coming, until the moment of leaving', (time, members) => {
    expect(there(evening, time)).toEqual(members);
  });

  it('the quorum can change only when somebody comes or leaves', () => {
    expect(momentsOf(evening).map(String)).toEqual(
      [at('15:00'), at('15:10'), at('15:30'), at('16:00'), at('16:30')].map(String),
    );
  });

  it('one who came at all attended, and a remote attendance is told as such', () => {
    expect([attendedAs('b', evening), attendedAs('c', evening), attendedAs('d', evening)]).toEqual([
      'PRESENT_IN_PERSON',
      'PRESENT_REMOTE',
      null,
    ]);
  });

  it('is what systematic absence is counted by', () => {
    const sessions = [attendedAs('c', evening), 'ABSENT', 'ABSENT', 'ABSENT'] as const;
    expect(absencesInRow({ sessions, on: day('2026-11-26') }).points[0]?.code).toBe('ABSENT_IN_ROW');
  });
});

describe('a record of attendance', () => {
  it('with an interval of no length, or backwards, is refused', () => {
    expect(codes(checkAttendance([stay('a', '15:00', '15:00')]), 'BLOCK')).toEqual(['ATTENDANCE_EMPTY_INTERVAL']);
    expect(codes(checkAttendance([stay('a', '15:00', '14:00')]), 'BLOCK')).toEqual(['ATTENDANCE_EMPTY_INTERVAL']);
  });

  it('with overlapping intervals of one member is refused, of two members is not', () => {
    expect(codes(checkAttendance([stay('a', '15:00', '16:00'), stay('a', '15:59')]), 'BLOCK')).toEqual([
      'ATTENDANCE_OVERLAPS',
    ]);
    expect(codes(checkAttendance([stay('a', '15:00'), stay('a', '16:00', '17:00')]), 'BLOCK')).toEqual([
      'ATTENDANCE_OVERLAPS',
    ]);
    expect(checkAttendance([stay('a', '15:00', '16:00'), stay('b', '15:00')]).outcome).toBe('ALLOWED');
  });

  it('one may leave the room and go on by video at the same moment', () => {
    expect(checkAttendance([stay('a', '15:00', '16:00'), stay('a', '16:00', null, 'REMOTE')]).outcome).toBe('ALLOWED');
  });
});

describe('a correction of attendance after a vote', () => {
  const before = [stay('a', '15:00'), stay('b', '15:00')];
  const after = [stay('a', '15:00'), stay('b', '15:00', '15:20')];
  const votes = [
    { id: 'first', closedAt: at('15:10') },
    { id: 'second', closedAt: at('15:30') },
  ];
  const correction = { before, after, votes, reason: 'ушёл раньше', protocol: null };

  it('names the votes it touches and asks for a reason, whichever way it goes', () => {
    expect(votesTouched(correction)).toEqual(['second']);
    expect(votesTouched({ before: after, after: before, votes })).toEqual(['second']);
    expect(mayCorrectAttendance(correction)).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ code: 'ATTENDANCE_CORRECTED_AFTER_VOTE', facts: { votes: 1 } }],
    });
  });

  it('before any vote is free, with a reason in words', () => {
    expect(mayCorrectAttendance({ ...correction, votes: [] }).outcome).toBe('ALLOWED');
    expect(codes(mayCorrectAttendance({ ...correction, votes: [], reason: ' ' }), 'BLOCK')).toEqual([
      'ATTENDANCE_CORRECTION_WITHOUT_REASON',
    ]);
  });

  it('under a signature, or on its way to one, is refused; it is made in the draft of an edition', () => {
    const under = (protocol: ProtocolState) => codes(mayCorrectAttendance({ ...correction, protocol }), 'BLOCK');
    for (const state of ['SIGNED', 'REGISTERED', 'PUBLISHED', 'RESTRICTED'] as const)
      expect(under(state)).toEqual(['ATTENDANCE_OF_SIGNED_PROTOCOL']);
    for (const state of ['FREEZING', 'FOR_SIGNATURE'] as const) expect(under(state)).toEqual(['PROTOCOL_IS_FROZEN']);
    expect(under('DRAFT')).toEqual([]);
  });
});

describe('whatever the intervals', () => {
  const minute = fc.nat(300);
  const interval = fc
    .record({ memberId: fc.constantFrom('a', 'b', 'c'), from: minute, length: fc.option(fc.nat(60), { nil: null }) })
    .map(({ memberId, from, length }): AttendanceInterval => {
      const start = at('09:00').add({ minutes: from });
      return { memberId, from: start, to: length === null ? null : start.add({ minutes: length }), mode: 'IN_PERSON' };
    });

  it('an accepted record has each member at most once at every moment', () => {
    check(
      fc.property(fc.array(interval, { maxLength: 6 }), minute, (intervals, when) => {
        if (checkAttendance(intervals).outcome !== 'ALLOWED') return true;
        const moment = at('09:00').add({ minutes: when });
        const covering = intervals.filter(
          ({ from, to }) =>
            Temporal.Instant.compare(from, moment) <= 0 && (to === null || Temporal.Instant.compare(moment, to) < 0),
        );
        return covering.length === presentAt(intervals, moment).length;
      }),
    );
  });

  it('who is there changes at no other moment than those of coming and leaving', () => {
    check(
      fc.property(fc.array(interval, { maxLength: 6 }), minute, (intervals, when) => {
        const moment = at('09:00').add({ minutes: when });
        if (momentsOf(intervals).some((one) => one.equals(moment))) return true;
        const eve = moment.subtract({ seconds: 30 });
        return (
          String(presentAt(intervals, moment).map((one) => one.memberId)) ===
          String(presentAt(intervals, eve).map((one) => one.memberId))
        );
      }),
    );
  });

  it('a correction that changes nothing touches no vote', () => {
    check(
      fc.property(fc.array(interval, { maxLength: 6 }), minute, (intervals, when) => {
        const votes = [{ id: 'v', closedAt: at('09:00').add({ minutes: when }) }];
        return votesTouched({ before: intervals, after: intervals.toReversed(), votes }).length === 0;
      }),
    );
  });
});
