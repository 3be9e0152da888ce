import { baseCalendar, calendarWith, UnknownYearError } from '@kenes/calendar';
import { describe, expect, it } from 'vitest';
import { type DeadlineRequest, explainDeadline } from '../index.ts';
import { day } from '../testing/facts.ts';

const explain = (request: Omit<DeadlineRequest, 'calendar'>) => explainDeadline({ ...request, calendar: baseCalendar });
const said = (request: Omit<DeadlineRequest, 'calendar'>) => explain(request).points.map((p) => p.code);

describe('why this date?', () => {
  it('working days after: the start, the count, each day off by its rule, the end of the day', () => {
    const request = { from: day('2026-05-05'), count: 10, unit: 'wd', direction: 'AFTER' } as const;
    const deadline = explain(request);
    expect(deadline.date.toString()).toBe('2026-05-21');
    expect(deadline.endsAt.toString()).toBe('2026-05-21T18:59:59Z');
    expect(said(request)).toEqual([
      'PERIOD_STARTS_NEXT_DAY',
      'WORKING_DAYS_COUNTED',
      'OBSERVED_DAY_PASSED_OVER',
      'DAY_ENDS_AT_MIDNIGHT',
    ]);
    expect(deadline.points[2]).toMatchObject({ ruleId: 'GEN-CAL-02', facts: { date: '2026-05-11' } });
  });

  it('a transferred day has its own rule', () => {
    const points = explain({ from: day('2024-05-06'), count: 3, unit: 'wd', direction: 'AFTER' }).points;
    expect(points.filter((p) => p.ruleId === 'GEN-CAL-03')).toMatchObject([{ facts: { date: '2024-05-08' } }]);
  });

  it('a day off added by an amendment counts as transferred by an act', () => {
    const name = { kk: 'Аза тұту күні', ru: 'День траура', en: 'Day of mourning' };
    const calendar = calendarWith([{ date: '2026-12-03', kind: 'OFF', name, act: 'Указ № 1' }]);
    const { points } = explainDeadline({ from: day('2026-12-01'), count: 3, unit: 'wd', direction: 'AFTER', calendar });
    expect(points.filter((p) => p.ruleId === 'GEN-CAL-03')).toMatchObject([{ facts: { date: '2026-12-03' } }]);
  });

  it('calendar days after: an end on a day off moves, by a rule that is only recalled', () => {
    const deadline = explain({ from: day('2026-11-23'), count: 20, unit: 'cd', direction: 'AFTER' });
    expect(deadline.date.toString()).toBe('2026-12-14');
    expect(deadline.points.find((p) => p.code === 'PERIOD_END_MOVED')).toMatchObject({
      confidence: 'MEMORY',
      facts: { end: '2026-12-13', date: '2026-12-14' },
    });
  });

  it('before an event nothing is moved', () => {
    expect(explain({ from: day('2026-12-01'), count: 10, unit: 'cd', direction: 'BEFORE' }).date.toString()).toBe(
      '2026-11-21',
    );
    expect(explain({ from: day('2026-06-30'), count: 2, unit: 'month', direction: 'BEFORE' }).date.toString()).toBe(
      '2026-04-30',
    );
    expect(explain({ from: day('2026-03-26'), count: 3, unit: 'wd', direction: 'BEFORE' }).date.toString()).toBe(
      '2026-03-18',
    );
  });

  it('a provisional year says so, an unknown one is refused', () => {
    expect(said({ from: day('2026-12-14'), count: 15, unit: 'wd', direction: 'AFTER' })).toContain(
      'PERIOD_PROVISIONAL',
    );
    const beyond = () => explain({ from: day('2027-12-30'), count: 5, unit: 'wd', direction: 'AFTER' });
    expect(beyond).toThrow(UnknownYearError);
  });
});
