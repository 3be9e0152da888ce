import { baseCalendar as calendar } from '@kenes/calendar';
import { describe, expect, it } from 'vitest';
import {
  annualPlanClock,
  annualReportClock,
  clocksAfter,
  clocksBefore,
  expertiseClock,
  hearingClock,
  opinionClock,
  planAndReport,
  protocolClock,
  quartersOf,
  reportClocks,
  sessionClocks,
} from '../index.ts';
import { day } from '../testing/facts.ts';
import { set } from '../testing/meeting-facts.ts';

const said = (points: readonly { code: string }[]) => points.map((p) => p.code);
const due = (clock: { due: { toString(): string } | null } | null) => clock?.due?.toString() ?? null;

describe('before a session', () => {
  it('the public is told three working days before: for Thursday 26 March 2026 that is 18 March', () => {
    const { notice, materials, announcement } = sessionClocks({ on: day('2026-03-26'), calendar });
    expect([due(announcement), due(notice), due(materials)]).toEqual(['2026-03-18', '2026-03-16', '2026-03-16']);
    expect(announcement).toMatchObject({
      direction: 'BEFORE',
      workingDays: 3,
      calendarDays: null,
      confidence: 'MEMORY',
    });
    expect(said(announcement.points)).toEqual(['DUE_UNVERIFIED']);
  });

  it('the council’s own term is told as its own', () => {
    const own = sessionClocks({ on: day('2026-11-26'), calendar, overrides: [set('PC-SES-05', 'sessionNotice', 10)] });
    expect(due(own.notice)).toBe('2026-11-12');
    expect(said(own.notice.points)).toEqual(['DUE_SET_BY_TENANT', 'DUE_UNVERIFIED']);
  });

  it('out of turn, or of a commission, no term is set until the council sets one', () => {
    const on = day('2026-11-26');
    const extraordinary = clocksBefore({ kind: 'COUNCIL_SESSION', form: 'EXTRAORDINARY', on, calendar });
    const commission = clocksBefore({ kind: 'COMMISSION_SESSION', on, calendar });
    for (const { notice } of [extraordinary, commission]) {
      expect(notice).toMatchObject({ due: null, notRegulated: true });
      expect(said(notice.points)).toEqual(['DUE_NOT_REGULATED']);
    }
    const overrides = [set('PC-COM-01', 'commissionNotice', 2)];
    expect(due(clocksBefore({ kind: 'COMMISSION_SESSION', on, calendar, overrides }).notice)).toBe('2026-11-24');
  });
});

describe('a public hearing', () => {
  it('is announced ten calendar days before, and that day is never moved', () => {
    const clock = hearingClock({ on: day('2026-11-25'), calendar });
    expect([due(clock), calendar.isWorkingDay(day('2026-11-15'))]).toEqual(['2026-11-15', false]);
    expect(clock).toMatchObject({ calendarDays: 10, workingDays: null });
    expect(said(clock.points)).toEqual(['DUE_DAYS_UNVERIFIED']);
  });

  it('of 26 April 2019 had to be announced by the 16th', () => {
    expect(due(clocksBefore({ kind: 'PUBLIC_HEARING', on: day('2019-04-26'), calendar }).announcement)).toBe(
      '2019-04-16',
    );
  });

  it('has its protocol published five working days after it: 4 May 2019 was a working Saturday', () => {
    const { protocol, publication } = clocksAfter({
      kind: 'PUBLIC_HEARING',
      on: day('2019-04-26'),
      signedOn: null,
      calendar,
    });
    expect(due(publication)).toBe(due(protocol));
    expect(due(protocol)).toBe('2019-05-04');
  });
});

describe('after a session', () => {
  it('its protocol is due in five working days, and its publication in five of the last signature', () => {
    const held = { kind: 'COUNCIL_SESSION', on: day('2026-11-26'), calendar } as const;
    expect(due(protocolClock({ heldOn: held.on, calendar }))).toBe('2026-12-03');
    expect(clocksAfter({ ...held, signedOn: null }).publication).toBeNull();
    expect(due(clocksAfter({ ...held, signedOn: day('2026-12-02') }).publication)).toBe('2026-12-09');
  });
});

describe('the year of a council', () => {
  const term = { from: day('2026-05-16'), to: null };
  const year = (heldOn: readonly string[], today: string) =>
    quartersOf({ year: 2026, heldOn: heldOn.map(day), term, today: day(today) });

  it('a quarter without a session is asked about once it is over; the one that runs is told', () => {
    const { quarters, points } = year(['2026-06-30'], '2026-11-23');
    expect(quarters.map(({ quarter, standing }) => `${quarter} ${standing}`)).toEqual(['2 MET', '3 MISSED', '4 DUE']);
    expect(points.map(({ code, facts }) => ({ code, facts }))).toEqual([
      { code: 'QUARTER_WITHOUT_SESSION', facts: { quarter: 3, year: 2026, held: 0, needed: 1 } },
      { code: 'QUARTER_ENDS_WITHOUT_SESSION', facts: { quarter: 4, year: 2026, endsOn: '2026-12-31' } },
    ]);
  });

  it('the last day of a quarter still counts; quarters ahead, or before the council began, are not asked about', () => {
    const { quarters } = year([], '2026-06-30');
    expect(quarters.map(({ quarter, standing }) => `${quarter} ${standing}`)).toEqual(['2 DUE', '3 AHEAD', '4 AHEAD']);
  });

  it('a council that must meet more often is asked by its own number', () => {
    const often = quartersOf({
      year: 2026,
      heldOn: [day('2026-07-01'), day('2026-09-30')],
      term,
      today: day('2026-11-23'),
      overrides: [set('PC-SES-04', 'sessionsPerQuarter', 3)],
    });
    expect(often.quarters[1]).toMatchObject({ held: 2, needed: 3, standing: 'MISSED' });
  });

  it('its plan is approved in January and its report given in the next, moved off a day off', () => {
    expect(due(annualPlanClock({ year: 2026, calendar }))).toBe('2026-02-02');
    expect(annualReportClock({ year: 2025, calendar }).due?.toString()).toBe('2026-02-02');
  });

  it('a plan that is late is asked about, one that is not published is told', () => {
    const facts = { year: 2026, calendar, report: { given: true, published: true } };
    const plan = (approved: boolean, today: string) =>
      said(planAndReport({ ...facts, plan: { approved, published: false }, today: day(today) }));
    expect([plan(false, '2026-02-02'), plan(false, '2026-02-03'), plan(true, '2026-02-03')]).toEqual([
      [],
      ['PLAN_NOT_APPROVED'],
      ['PLAN_NOT_PUBLISHED'],
    ]);
  });
});

describe('other clocks of the council', () => {
  it('an opinion on a draft act is due ten working days after its receipt', () => {
    expect(due(opinionClock({ receivedOn: day('2026-11-23'), calendar }))).toBe('2026-12-07');
  });

  it('an expertise lasts thirty calendar days; an end on a day off moves to the next working day', () => {
    expect(due(expertiseClock({ startedOn: day('2026-10-19'), calendar }))).toBe('2026-11-18');
    expect(due(expertiseClock({ startedOn: day('2026-10-22'), calendar }))).toBe('2026-11-23');
  });

  it('the head of a body is invited ten working days before and reports five before', () => {
    const { invitation, report } = reportClocks({ on: day('2026-11-26'), calendar });
    expect([due(invitation), due(report)]).toEqual(['2026-11-12', '2026-11-19']);
  });

  it('without a calendar of the year nothing is computed, and the year is named', () => {
    expect(protocolClock({ heldOn: day('2035-03-01'), calendar })).toMatchObject({ due: null, noCalendarFor: 2035 });
  });
});
