import { baseCalendar, calendarWith } from '@kenes/calendar';
import { describe, expect, it } from 'vitest';
import {
  answerClock,
  answeredInTime,
  answerHearingNotice,
  documentSentInTime,
  executionControl,
  finalDocumentClock,
  lateness,
  objectNotice,
  publicationClock,
  remindersOf,
} from '../index.ts';
import { day } from '../testing/facts.ts';

const calendar = baseCalendar;
const said = (points: readonly { code: string }[]) => points.map((p) => p.code);

describe('the body’s clock to answer', () => {
  it('runs ten working days from receipt', () => {
    const clock = answerClock({
      basis: 'LAW_30_VIII',
      receivedOn: day('2026-05-05'),
      sentOn: day('2026-05-04'),
      calendar,
    });
    expect(clock).toMatchObject({ startKind: 'RECEIPT', workingDays: 10, confidence: 'FOUND', notRegulated: false });
    expect(clock.startsOn.toString()).toBe('2026-05-05');
    expect(clock.due?.toString()).toBe('2026-05-21');
    expect(clock.ruleVersion).toBe('PC-REC-02 LAW_30_VIII 2023-12-03');
    expect(clock.calendarVersion).toBe(calendar.version);
    expect(clock.skipped).toHaveLength(6);
    expect(clock.points).toEqual([]);
    expect(clock.basis).toMatchObject([{ act: 'LAW_30_VIII', article: '13(4)', source: 'S03' }]);
  });

  it('under Law 383-V shows that its number is not verified', () => {
    const clock = answerClock({ basis: 'LAW_383_V', receivedOn: day('2026-11-23'), sentOn: null, calendar });
    expect(clock.due?.toString()).toBe('2026-12-07');
    expect(clock.points).toMatchObject([
      { code: 'DUE_UNVERIFIED', level: 'INFO', confidence: 'MEMORY', facts: { days: 10 } },
    ]);
  });

  it('without proof of receipt runs from sending, with a warning', () => {
    const clock = answerClock({ basis: 'LAW_30_VIII', receivedOn: null, sentOn: day('2026-11-23'), calendar });
    expect(clock).toMatchObject({ startKind: 'SENDING' });
    expect(clock.due?.toString()).toBe('2026-12-07');
    expect(clock.points).toMatchObject([
      { code: 'RECEIPT_NOT_PROVEN', level: 'WARN', facts: { sentOn: '2026-11-23' } },
    ]);
  });

  it('adds the council’s own allowance for the post to the day of sending', () => {
    const overrides = [{ ruleId: 'PC-REC-08', key: 'receiptAllowance', value: 3, effectiveFrom: '2026-01-01' }];
    const clock = answerClock({
      basis: 'LAW_30_VIII',
      receivedOn: null,
      sentOn: day('2026-11-20'),
      calendar,
      overrides,
    });
    expect(clock.startsOn.toString()).toBe('2026-11-25');
    expect(clock.due?.toString()).toBe('2026-12-09');
  });

  it('a receipt before the sending is a wrong date and is said', () => {
    const clock = answerClock({
      basis: 'LAW_30_VIII',
      receivedOn: day('2026-11-20'),
      sentOn: day('2026-11-23'),
      calendar,
    });
    expect(said(clock.points)).toEqual(['RECEIVED_BEFORE_SENT']);
  });

  it('does not run when neither day is known', () => {
    expect(() => answerClock({ basis: 'LAW_383_V', receivedOn: null, sentOn: null, calendar })).toThrow(RangeError);
  });

  it('in April 2019 ran by Law 383-V, unverified; Law 30-VIII gave no term then', () => {
    const ask = (basis: 'LAW_383_V' | 'LAW_30_VIII') =>
      answerClock({ basis, receivedOn: day('2019-04-26'), sentOn: null, calendar });
    expect(ask('LAW_383_V').due?.toString()).toBe('2019-05-15');
    expect(ask('LAW_30_VIII')).toMatchObject({ due: null, notRegulated: true, workingDays: null, noCalendarFor: null });
    expect(said(ask('LAW_30_VIII').points)).toEqual(['DUE_NOT_REGULATED']);
  });

  it('in a year without a calendar is recorded and not computed', () => {
    const clock = answerClock({ basis: 'LAW_30_VIII', receivedOn: day('2027-12-28'), sentOn: null, calendar });
    expect(clock).toMatchObject({ due: null, noCalendarFor: 2028, notRegulated: false, workingDays: 10 });
    expect(clock.points).toMatchObject([{ code: 'DUE_WITHOUT_CALENDAR', level: 'INFO', facts: { year: 2028 } }]);
    const sent = answerClock({ basis: 'LAW_30_VIII', receivedOn: null, sentOn: day('2031-01-05'), calendar });
    expect(sent).toMatchObject({ due: null, noCalendarFor: 2031 });
  });

  it('says when it enters a provisional year, and that the number is the tenant’s own', () => {
    const overrides = [{ ruleId: 'PC-REC-02', key: 'answer', value: 15, effectiveFrom: '2026-01-01' }];
    const clock = answerClock({ basis: 'LAW_383_V', receivedOn: day('2026-12-14'), sentOn: null, calendar, overrides });
    expect(clock).toMatchObject({ provisional: true, overridden: true, workingDays: 15 });
    expect(clock.due?.toString()).toBe('2027-01-08');
    expect(said(clock.points)).toEqual(['DUE_SET_BY_TENANT', 'DUE_UNVERIFIED', 'DUE_PROVISIONAL']);
  });

  it('moves with a day off added later only when computed again, by another calendar version', () => {
    const name = { kk: 'Аза тұту күні', ru: 'День траура', en: 'Day of mourning' };
    const amended = calendarWith([{ date: '2026-12-03', kind: 'OFF', name, act: 'Указ № 1' }]);
    const ask = (by: typeof calendar) =>
      answerClock({ basis: 'LAW_30_VIII', receivedOn: day('2026-11-23'), sentOn: null, calendar: by });
    expect([ask(calendar).due?.toString(), ask(amended).due?.toString()]).toEqual(['2026-12-07', '2026-12-08']);
    expect(ask(amended).calendarVersion).not.toBe(ask(calendar).calendarVersion);
  });
});

describe('the other clocks of public control', () => {
  it('the final document is sent within seven working days of completion', () => {
    const clock = finalDocumentClock({ basis: 'LAW_30_VIII', completedOn: day('2026-02-27'), calendar });
    expect(clock.due?.toString()).toBe('2026-03-11');
    expect(clock).toMatchObject({ direction: 'AFTER', confidence: 'FOUND', ruleId: 'PC-CTRL-10' });
    expect(finalDocumentClock({ basis: 'LAW_383_V', completedOn: day('2026-02-27'), calendar }).confidence).toBe(
      'MEMORY',
    );
  });

  it('notice of the hearing is given three working days before the decision', () => {
    const clock = answerHearingNotice({ basis: 'LAW_30_VIII', decisionOn: day('2026-03-26'), calendar });
    expect(clock.due?.toString()).toBe('2026-03-18');
    expect(clock.direction).toBe('BEFORE');
  });

  it('the object is told five working days before the start, as far as is recalled', () => {
    const clock = objectNotice({ basis: 'LAW_383_V', startsOn: day('2026-10-19'), calendar });
    expect(clock.due?.toString()).toBe('2026-10-12');
    expect(clock.confidence).toBe('MEMORY');
  });

  it('document and answer are published within five working days, as far as is recalled', () => {
    const clock = publicationClock({ basis: 'LAW_383_V', from: day('2026-11-23'), calendar });
    expect(clock.due?.toString()).toBe('2026-11-30');
  });
});

describe('late or in time', () => {
  it('is decided by the day of the fact, and counted in working days', () => {
    const due = day('2026-12-04');
    expect(lateness(due, due, calendar)).toEqual({ late: false, workingDays: 0 });
    expect(lateness(due, day('2026-12-05'), calendar)).toEqual({ late: true, workingDays: 0 });
    expect(lateness(due, day('2026-12-08'), calendar)).toEqual({ late: true, workingDays: 2 });
    expect(lateness(day('2027-12-30'), day('2028-01-10'), calendar)).toEqual({ late: true, workingDays: null });
  });

  it('a late answer and a late document are told of, not refused', () => {
    const facts = { due: day('2026-12-04'), confidence: 'MEMORY', calendar } as const;
    expect(answeredInTime({ ...facts, arrivedOn: day('2026-12-08') })).toMatchObject([
      { code: 'ANSWER_LATE', level: 'INFO', confidence: 'MEMORY', facts: { days: 2, due: '2026-12-04' } },
    ]);
    expect(answeredInTime({ ...facts, arrivedOn: day('2026-12-04') })).toEqual([]);
    expect(answeredInTime({ ...facts, due: null, arrivedOn: day('2026-12-04') })).toEqual([]);
    expect(documentSentInTime({ ...facts, sentOn: day('2026-12-07') })).toMatchObject([
      { code: 'FINAL_DOCUMENT_LATE' },
    ]);
  });
});

describe('reminders', () => {
  const days = (due: string) => remindersOf(day(due), calendar).map((r) => `${r.kind} ${r.on.toString()}`);

  it('fall three and one working days before, on the day, and on the first working day after', () => {
    expect(days('2026-12-07')).toEqual(['FIRST 2026-12-02', 'LAST 2026-12-04', 'DUE 2026-12-07', 'OVERDUE 2026-12-08']);
    expect(days('2026-03-26')).toEqual(['FIRST 2026-03-18', 'LAST 2026-03-20', 'DUE 2026-03-26', 'OVERDUE 2026-03-27']);
  });

  it('never fall on a day off, even for a date that somebody set on one', () => {
    expect(days('2026-12-05')).toEqual(['FIRST 2026-12-02', 'LAST 2026-12-04', 'OVERDUE 2026-12-07']);
  });

  it('that would need an unknown calendar are left out', () => {
    expect(days('2027-12-31')).toEqual(['FIRST 2027-12-28', 'LAST 2027-12-30', 'DUE 2027-12-31']);
  });

  it('of an execution date keep that date where the council put it', () => {
    const control = executionControl(day('2026-12-05'), calendar);
    expect(control).toMatchObject({ legalPeriod: false });
    expect(control.due.toString()).toBe('2026-12-05');
  });
});
