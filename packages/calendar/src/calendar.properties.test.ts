import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseCalendar, type CalendarAmendment, calendarWith } from './index.ts';

const FIRST = Temporal.PlainDate.from('2024-01-01');
/** Any day of 2024 to mid-2027: 60 working days later is still known. */
const anyDay = fc.integer({ min: 0, max: 1276 }).map((days) => FIRST.add({ days }));
const count = fc.integer({ min: 1, max: 60 });
function holds<T>(property: fc.IProperty<T>): void {
  const run = fc.check(property);
  expect(run.failed, fc.defaultReportMessage(run)).toBe(false);
}

const compare = Temporal.PlainDate.compare;
const add = (from: Temporal.PlainDate, n: number) => baseCalendar.addWorkingDays(from, n);

describe('adding n working days', () => {
  it('lands on a working day', () => {
    holds(fc.property(anyDay, count, (from, n) => baseCalendar.isWorkingDay(add(from, n).date)));
  });

  it('is monotonic in the count', () => {
    holds(fc.property(anyDay, count, (from, n) => compare(add(from, n).date, add(from, n + 1).date) < 0));
  });

  it('is monotonic in the event', () => {
    holds(
      fc.property(anyDay, anyDay, count, (a, b, n) => {
        const [early, late] = compare(a, b) <= 0 ? [a, b] : [b, a];
        return compare(add(early, n).date, add(late, n).date) <= 0;
      }),
    );
  });

  it('counts back to n', () => {
    holds(fc.property(anyDay, count, (from, n) => baseCalendar.workingDaysBetween(from, add(from, n).date) === n));
  });

  it('and n back again gives the event, if the event was a working day', () => {
    holds(
      fc.property(anyDay, count, (from, n) => {
        fc.pre(baseCalendar.isWorkingDay(from));
        return baseCalendar.workingDaysBefore(add(from, n).date, n).date.equals(from);
      }),
    );
  });

  it('adds up: a days and then b days are a + b days', () => {
    holds(
      fc.property(anyDay, fc.nat(30), fc.nat(30), (from, a, b) =>
        add(add(from, a).date, b).date.equals(add(from, a + b).date),
      ),
    );
  });

  it('every day between is either counted or named as skipped', () => {
    holds(
      fc.property(anyDay, count, (from, n) => {
        const { date, skipped } = add(from, n);
        return from.until(date).days === n + skipped.length;
      }),
    );
  });
});

describe('the signed count between two dates', () => {
  it('is opposite when read the other way', () => {
    holds(
      fc.property(anyDay, anyDay, (a, b) => {
        const there = baseCalendar.workingDaysBetween(a, b);
        return there + baseCalendar.workingDaysBetween(b, a) === 0;
      }),
    );
  });
});

describe('an end shifted to the next working day', () => {
  it('is a working day, not earlier than unshifted, with only days off between', () => {
    holds(
      fc.property(anyDay, count, (from, n) => {
        const plain = baseCalendar.addCalendarDays(from, n, { shiftEnd: 'NONE' }).date;
        const { date, skipped } = baseCalendar.addCalendarDays(from, n, { shiftEnd: 'NEXT' });
        return baseCalendar.isWorkingDay(date) && plain.until(date).days === skipped.length;
      }),
    );
  });
});

describe('a day off added by an amendment', () => {
  const name = { kk: 'қосымша демалыс', ru: 'дополнительный выходной', en: 'additional day off' };

  it('moves a due date by one working day exactly when a working day of the count was taken', () => {
    holds(
      fc.property(anyDay, count, fc.integer({ min: 0, max: 90 }), (from, n, offset) => {
        const off = from.add({ days: offset });
        const amendment: CalendarAmendment = { date: off.toString(), kind: 'OFF', name, act: 'акт' };
        const before = add(from, n).date;
        const after = calendarWith([amendment]).addWorkingDays(from, n).date;
        const taken = offset > 0 && compare(off, before) <= 0 && baseCalendar.isWorkingDay(off);
        return after.equals(taken ? add(before, 1).date : before);
      }),
    );
  });
});
