import { baseCalendar } from '@kenes/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RenewalScheduleFacts, renewalOf, renewalReminders, renewalSchedule, renewalStart } from '../index.ts';
import { day } from '../testing/facts.ts';

const calendar = baseCalendar;
const of = (facts: Partial<RenewalScheduleFacts> & { readonly endsOn: Temporal.PlainDate }) =>
  renewalSchedule({ openedOn: null, today: day('2026-01-01'), known: {}, calendar, ...facts });

describe('the start of renewal (PC-FORM-02)', () => {
  it.each([
    ['2027-05-15', '2027-03-15'],
    ['2026-06-30', '2026-04-30'],
    ['2026-04-30', '2026-02-28'],
    ['2028-04-30', '2028-02-29'],
    ['2026-12-31', '2026-10-31'],
  ])('a term that ends on %s is renewed from %s', (endsOn, startsOn) =>
    expect(renewalStart(day(endsOn)).toString()).toBe(startsOn),
  );

  it('a council may begin earlier than the law has it, not later', () => {
    const months = (value: number) => [
      { ruleId: 'PC-FORM-02', key: 'renewalStart', value, effectiveFrom: '2020-01-01' },
    ];
    expect(renewalStart(day('2027-05-15'), months(4)).toString()).toBe('2027-01-15');
    expect(renewalStart(day('2027-05-15'), months(1)).toString()).toBe('2027-03-15');
  });
});

describe('where a council stands to its renewal', () => {
  const at = (today: string, rest: { openedOn?: string; successor?: string } = {}) =>
    renewalOf({
      endsOn: day('2027-05-15'),
      openedOn: rest.openedOn === undefined ? null : day(rest.openedOn),
      successorStartsOn: rest.successor === undefined ? null : day(rest.successor),
      today: day(today),
    });

  it('is quiet, then warned of ahead, then due from the day two months before', () => {
    expect(at('2027-02-12').stage).toBe('QUIET');
    expect(at('2027-02-13').stage).toBe('AHEAD');
    expect(at('2027-03-14').stage).toBe('AHEAD');
    expect(at('2027-03-15')).toMatchObject({
      stage: 'DUE',
      daysLeft: 61,
      points: [{ code: 'RENEWAL_NOT_OPENED', level: 'WARN', facts: { startsOn: '2027-03-15', endsOn: '2027-05-15' } }],
    });
  });

  it('opened late it says so; ended without a successor it is red', () => {
    expect(at('2027-04-01', { openedOn: '2027-03-20' })).toMatchObject({
      stage: 'OPENED',
      points: [{ code: 'RENEWAL_OPENED_LATE', level: 'INFO' }],
    });
    expect(at('2027-05-15').stage).toBe('DUE');
    expect(at('2027-05-16')).toMatchObject({ stage: 'ENDED', daysLeft: -1, points: [{ code: 'RENEWAL_TERM_ENDED' }] });
    expect(at('2027-05-16', { successor: '2027-05-16' })).toMatchObject({ stage: 'SUCCEEDED', points: [] });
  });
});

describe('the schedule of a renewal', () => {
  it('two competitions of twenty days and their reviews do not fit into two months full of holidays, and it says by how much', () => {
    const schedule = of({ endsOn: day('2027-05-15') });
    expect(schedule.steps.map(({ step, plannedOn, latestOn }) => `${step} ${plannedOn} ${latestOn}`)).toEqual([
      'GROUP_SIZE_SET 2027-03-16 2027-03-12',
      'GROUP_ANNOUNCED 2027-03-16 2027-03-12',
      'GROUP_CLOSED 2027-04-05 2027-04-01',
      'GROUP_COMPLETE 2027-04-08 2027-04-06',
      'COUNCIL_ANNOUNCED 2027-04-08 2027-04-06',
      'COUNCIL_CLOSED 2027-04-28 2027-04-26',
      'COUNCIL_VOTED 2027-05-17 2027-05-13',
      'COMPOSITION_APPROVED 2027-05-18 2027-05-15',
    ]);
    expect(schedule).toMatchObject({ feasible: false, slackDays: -3, plannedSlackDays: -3, noCalendarFor: null });
    expect(schedule.latestStartOn?.toString()).toBe('2027-03-11');
  });

  it('begun on its latest day it still fits, begun a day later it does not', () => {
    const { latestStartOn } = of({ endsOn: day('2027-05-15') });
    expect(latestStartOn).not.toBeNull();
    if (latestStartOn === null) return;
    const begun = (openedOn: Temporal.PlainDate) =>
      of({ endsOn: day('2027-05-15'), openedOn, today: openedOn }).feasible;
    expect(begun(latestStartOn)).toBe(true);
    expect(begun(latestStartOn.add({ days: 1 }))).toBe(false);
  });

  it('what was done and what is announced moves all that follows; what slips past its last day is late', () => {
    const schedule = of({
      endsOn: day('2026-09-30'),
      openedOn: day('2026-07-30'),
      today: day('2026-08-28'),
      known: {
        GROUP_SIZE_SET: day('2026-07-30'),
        GROUP_ANNOUNCED: day('2026-07-30'),
        GROUP_CLOSED: day('2026-08-19'),
        GROUP_COMPLETE: day('2026-08-20'),
        COUNCIL_ANNOUNCED: day('2026-08-20'),
        COUNCIL_CLOSED: day('2026-09-09'),
      },
    });
    expect(schedule.steps.map(({ standing }) => standing).join()).toBe('DONE,DONE,DONE,DONE,DONE,AHEAD,AHEAD,AHEAD');
    expect(schedule.steps.at(-1)?.expectedOn?.toString()).toBe('2026-09-24');
    expect(schedule).toMatchObject({ feasible: true, slackDays: 6 });
    expect(of({ endsOn: day('2026-09-30'), today: day('2026-09-20') }).steps[0]).toMatchObject({ standing: 'LATE' });
  });

  it('a term that ends where no calendar is known has its start, and no computed steps', () => {
    const schedule = of({ endsOn: day('2029-05-15') });
    expect(schedule).toMatchObject({ feasible: null, slackDays: null, noCalendarFor: 2029 });
    expect(schedule.startsOn.toString()).toBe('2029-03-15');
  });

  it('whatever the term: steps follow each other, the slack shrinks to the last one’s, a later start never helps', () => {
    const end = fc.integer({ min: 0, max: 1200 }).map((days) => day('2024-06-01').add({ days }));
    const run = fc.check(
      fc.property(end, fc.nat(40), (endsOn, later) => {
        const startsOn = renewalStart(endsOn);
        const schedule = of({ endsOn, openedOn: startsOn, today: startsOn });
        const after = of({ endsOn, openedOn: startsOn.add({ days: later }), today: startsOn.add({ days: later }) });
        if (schedule.slackDays === null || after.slackDays === null)
          return schedule.noCalendarFor !== null || after.noCalendarFor !== null;
        const days = schedule.steps.map(({ expectedOn }) => String(expectedOn));
        const latest = schedule.steps.map(({ latestOn }) => String(latestOn));
        const rising = (all: string[]) => all.every((one, index) => index === 0 || (all[index - 1] ?? '') <= one);
        return (
          rising(days) &&
          rising(latest) &&
          schedule.feasible === schedule.slackDays >= 0 &&
          after.slackDays <= schedule.slackDays
        );
      }),
      { numRuns: 60 },
    );
    expect(run.failed, fc.defaultReportMessage(run)).toBe(false);
  });
});

describe('reminders of a renewal', () => {
  it('come on working days: ahead, at the start, before the end, after it', () => {
    const told = renewalReminders({ endsOn: day('2027-05-15'), calendar });
    expect(told.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'AHEAD 2027-02-12',
      'START 2027-03-12',
      'LAST 2027-04-30',
      'ENDED 2027-05-17',
    ]);
    expect(told.every(({ on }) => calendar.isWorkingDay(on))).toBe(true);
  });

  it('in a year without a calendar are left out', () => {
    expect(renewalReminders({ endsOn: day('2029-05-15'), calendar })).toEqual([]);
  });
});
