import { describe, expect, it } from 'vitest';
import { baseCalendar, calendarWith, knownYears, type LegalCalendar, UnknownYearError } from './index.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const iso = (date: Temporal.PlainDate) => date.toString();

function workingDaysIn(calendar: LegalCalendar, start: string, end: string): number {
  let count = 0;
  for (let d = day(start); Temporal.PlainDate.compare(d, day(end)) <= 0; d = d.add({ days: 1 })) {
    if (calendar.isWorkingDay(d)) count += 1;
  }
  return count;
}

describe('the table of non-working days', () => {
  const off: Record<number, string> = {
    2019: '01-01 01-02 01-07 03-08 03-21 03-22 03-25 05-01 05-07 05-09 05-10 07-08 08-30 12-02 12-16 12-17',
    2024: '01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16',
    2025: '01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16',
    2026: '01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16',
    2027: '01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16',
  };
  const workingWeekend: Record<number, string> = { 2019: '05-04', 2024: '05-04', 2025: '01-05', 2026: '', 2027: '' };

  it.each(knownYears.map((y) => y.year))('has exactly the days of the source in %i', (year) => {
    const weekdaysOff: string[] = [];
    const weekendsWorked: string[] = [];
    for (let d = day(`${year}-01-01`); d.year === year; d = d.add({ days: 1 })) {
      const working = baseCalendar.isWorkingDay(d);
      if (!working && d.dayOfWeek <= 5) weekdaysOff.push(iso(d).slice(5));
      if (working && d.dayOfWeek >= 6) weekendsWorked.push(iso(d).slice(5));
    }
    expect(weekdaysOff.join(' ')).toBe(off[year]);
    expect(weekendsWorked.join(' ')).toBe(workingWeekend[year]);
  });

  it.each([
    [2024, 249],
    [2025, 246],
    [2026, 247],
    [2027, 247],
  ])('%i has %i working days', (year, total) => {
    expect(workingDaysIn(baseCalendar, `${year}-01-01`, `${year}-12-31`)).toBe(total);
  });

  it.each([
    ['January 2026', '2026-01-01', '2026-01-31', 19],
    ['March 2026', '2026-03-01', '2026-03-31', 18],
    ['June 2025', '2025-06-01', '2025-06-30', 20],
  ])('%s counts as published', (_month, start, end, total) => {
    expect(workingDaysIn(baseCalendar, start, end)).toBe(total);
  });

  it('names every day in three languages and beside its act, on its own year, once', () => {
    for (const year of knownYears) {
      expect(new Set(year.days.map((d) => d.date)).size).toBe(year.days.length);
      expect(year.sources.length).toBeGreaterThan(0);
      for (const d of year.days) {
        expect(day(d.date).year).toBe(year.year);
        for (const text of [d.name.kk, d.name.ru, d.name.en, d.act]) expect(text.length).toBeGreaterThan(3);
        const weekendDay = day(d.date).dayOfWeek >= 6;
        if (d.kind === 'OBSERVED' || d.kind === 'TRANSFERRED_OFF') expect(weekendDay, d.date).toBe(false);
        if (d.kind === 'TRANSFERRED_WORKING') expect(weekendDay, d.date).toBe(true);
      }
    }
  });

  it('does not move Kurban Ait or 7 January from a weekend', () => {
    for (const monday of ['2024-01-08', '2024-06-17', '2019-08-12', '2027-05-17']) {
      expect(baseCalendar.isWorkingDay(day(monday)), monday).toBe(true);
    }
  });

  it('says why a day is off, and nothing of a working day', () => {
    expect(baseCalendar.dayOff(day('2026-05-11'))).toMatchObject({
      name: { ru: 'Выходной за праздник: День Победы (9 мая)' },
      act: 'Закон РК № 267-II «О праздниках в Республике Казахстан», ст. 5',
    });
    expect(baseCalendar.dayOff(day('2026-11-22'))?.name).toEqual({
      kk: 'демалыс күні',
      ru: 'выходной день',
      en: 'day off',
    });
    expect(baseCalendar.dayOff(day('2026-03-16'))).toBeNull();
    expect(baseCalendar.dayOff(day('2024-05-04'))).toBeNull();
  });
});

describe('working days after an event', () => {
  it.each([
    ['2026-03-17', 5, '2026-03-27'],
    ['2026-03-12', 2, '2026-03-16'],
    ['2026-03-06', 10, '2026-03-26'],
    ['2026-05-05', 10, '2026-05-21'],
    ['2026-02-27', 7, '2026-03-11'],
    ['2026-11-23', 10, '2026-12-07'],
    ['2026-12-14', 15, '2027-01-08'],
    ['2025-12-30', 10, '2026-01-16'],
    ['2024-05-02', 3, '2024-05-06'],
    ['2024-12-30', 5, '2025-01-09'],
    ['2027-03-18', 3, '2027-03-26'],
    ['2019-04-26', 10, '2019-05-15'],
  ])('%s + %i working days fall due on %s', (event, n, due) => {
    expect(iso(baseCalendar.addWorkingDays(day(event), n).date)).toBe(due);
  });

  it('lists each day passed over by its own name, and not a transferred working day', () => {
    const { skipped } = baseCalendar.addWorkingDays(day('2026-05-05'), 10);
    expect(skipped.map((s) => `${iso(s.date)} ${s.name.ru}`)).toEqual([
      '2026-05-07 День защитника Отечества',
      '2026-05-09 День Победы',
      '2026-05-10 выходной день',
      '2026-05-11 Выходной за праздник: День Победы (9 мая)',
      '2026-05-16 выходной день',
      '2026-05-17 выходной день',
    ]);
    const may2024 = baseCalendar.addWorkingDays(day('2024-05-02'), 3).skipped;
    expect(may2024.map((s) => iso(s.date))).toEqual(['2024-05-05']);
  });

  it('is provisional when it enters a provisional year, and says by which calendar it was computed', () => {
    const crossing = baseCalendar.addWorkingDays(day('2026-12-14'), 15);
    expect(crossing.provisional).toBe(true);
    expect(crossing.calendarVersion).toBe(baseCalendar.version);
    expect(baseCalendar.addWorkingDays(day('2026-12-14'), 5).provisional).toBe(false);
  });

  it('leaves the day where it is when the count is 0', () => {
    expect(baseCalendar.addWorkingDays(day('2026-11-22'), 0)).toMatchObject({ skipped: [], provisional: false });
    expect(iso(baseCalendar.addWorkingDays(day('2026-11-22'), 0).date)).toBe('2026-11-22');
  });

  it.each([-1, 1.5, Number.NaN])('refuses a count of %s', (n) => {
    expect(() => baseCalendar.addWorkingDays(day('2026-11-23'), n)).toThrow(RangeError);
  });
});

describe('not later than N days before an event', () => {
  it('counts working days back from the event, the event not counted', () => {
    const { date, skipped } = baseCalendar.workingDaysBefore(day('2026-03-26'), 3);
    expect(iso(date)).toBe('2026-03-18');
    expect(skipped.map((s) => iso(s.date))).toEqual([
      '2026-03-21',
      '2026-03-22',
      '2026-03-23',
      '2026-03-24',
      '2026-03-25',
    ]);
  });

  it('counts calendar days back and never moves the date', () => {
    const notice = baseCalendar.calendarDaysBefore(day('2026-12-01'), 10);
    expect(iso(notice.date)).toBe('2026-11-21');
    expect(baseCalendar.isWorkingDay(notice.date)).toBe(false);
    expect(notice.skipped).toEqual([]);
  });

  it('clamps months to the end of the month', () => {
    expect(iso(baseCalendar.monthsBefore(day('2026-06-30'), 2).date)).toBe('2026-04-30');
    expect(iso(baseCalendar.monthsBefore(day('2026-04-30'), 2).date)).toBe('2026-02-28');
    expect(iso(baseCalendar.monthsBefore(day('2024-04-30'), 2).date)).toBe('2024-02-29');
  });
});

describe('periods in calendar days, months and years', () => {
  it('closes a window that ends on a day off at the end of the next working day', () => {
    const window = baseCalendar.addCalendarDays(day('2026-11-24'), 20, { shiftEnd: 'NEXT' });
    expect(iso(window.date)).toBe('2026-12-14');
    const moved = baseCalendar.addCalendarDays(day('2026-11-23'), 20, { shiftEnd: 'NEXT' });
    expect(iso(moved.date)).toBe('2026-12-14');
    expect(moved.skipped.map((s) => iso(s.date))).toEqual(['2026-12-13']);
    expect(iso(baseCalendar.addCalendarDays(day('2026-11-23'), 20, { shiftEnd: 'NONE' }).date)).toBe('2026-12-13');
  });

  it('adds months, clamped, and shifts the end when asked', () => {
    expect(iso(baseCalendar.addMonths(day('2026-01-31'), 1, { shiftEnd: 'NONE' }).date)).toBe('2026-02-28');
    expect(iso(baseCalendar.addMonths(day('2026-01-31'), 1, { shiftEnd: 'NEXT' }).date)).toBe('2026-03-02');
  });

  it('ends a term of three years on the day before its anniversary', () => {
    expect(iso(baseCalendar.termEnd(day('2022-05-16'), 3))).toBe('2025-05-15');
  });

  it('keeps «до N-го числа» on its date, or moves it as the council chose', () => {
    const july = Temporal.PlainYearMonth.from('2026-07');
    expect(iso(baseCalendar.untilDayOfMonth(july, 5, { shift: 'NONE' }).date)).toBe('2026-07-05');
    expect(iso(baseCalendar.untilDayOfMonth(july, 5, { shift: 'PREV' }).date)).toBe('2026-07-03');
    const next = baseCalendar.untilDayOfMonth(july, 5, { shift: 'NEXT' });
    expect(iso(next.date)).toBe('2026-07-07');
    expect(next.skipped.map((s) => s.name.en)).toEqual(['day off', 'Capital Day']);
    expect(iso(baseCalendar.untilDayOfMonth(Temporal.PlainYearMonth.from('2026-02'), 31, { shift: 'NONE' }).date)).toBe(
      '2026-02-28',
    );
    expect(() => baseCalendar.untilDayOfMonth(july, 0, { shift: 'NONE' })).toThrow(RangeError);
  });

  it('counts the working days left, and those overdue as negative', () => {
    const between = (from: string, to: string) => baseCalendar.workingDaysBetween(day(from), day(to));
    expect(between('2026-11-23', '2026-12-07')).toBe(10);
    expect(between('2026-12-07', '2026-12-07')).toBe(0);
    expect(between('2026-12-08', '2026-12-07')).toBe(-1);
    expect(between('2026-12-05', '2026-12-04')).toBe(0);
    expect(Object.is(between('2026-12-05', '2026-12-04'), 0)).toBe(true);
  });
});

describe('a year without a calendar', () => {
  it.each([
    ['2018-01-10', 2018],
    ['2020-06-01', 2020],
    ['2023-12-20', 2023],
    ['2027-12-30', 2028],
    ['2031-01-01', 2031],
  ])('computing from %s is refused', (from, year) => {
    const attempt = () => baseCalendar.addWorkingDays(day(from), 10);
    expect(attempt).toThrow(UnknownYearError);
    expect(attempt).toThrow(expect.objectContaining({ code: 'CALENDAR_UNKNOWN_YEAR', year }));
    expect(baseCalendar.knows(year)).toBe(false);
  });

  it('is refused in every direction and unit that asks about a day', () => {
    const attempts = [
      () => baseCalendar.workingDaysBefore(day('2024-01-03'), 5),
      () => baseCalendar.addCalendarDays(day('2027-12-31'), 1, { shiftEnd: 'NEXT' }),
      () => baseCalendar.addMonths(day('2027-12-01'), 2, { shiftEnd: 'NEXT' }),
      () => baseCalendar.untilDayOfMonth(Temporal.PlainYearMonth.from('2029-01'), 5, { shift: 'PREV' }),
      () => baseCalendar.workingDaysBetween(day('2019-12-30'), day('2024-01-10')),
      () => baseCalendar.isWorkingDay(day('2028-01-03')),
      () => baseCalendar.dayOff(day('2028-01-03')),
    ];
    for (const attempt of attempts) expect(attempt).toThrow(UnknownYearError);
  });
});

describe('amendments', () => {
  const extra = {
    date: '2026-12-03',
    kind: 'OFF',
    name: { kk: 'Аза тұту күні', ru: 'День траура', en: 'Day of mourning' },
    act: 'Указ № 1',
  } as const;
  const worked = {
    date: '2026-11-28',
    kind: 'WORKING',
    name: { kk: 'Жұмыс күні', ru: 'Рабочий день', en: 'Working day' },
    act: 'Постановление № 2',
  } as const;

  it('a day off added later moves what is computed after it, and names its act', () => {
    const deadline = calendarWith([extra]).addWorkingDays(day('2026-11-23'), 10);
    expect(iso(deadline.date)).toBe('2026-12-08');
    expect(deadline.skipped.find((s) => iso(s.date) === extra.date)).toMatchObject({
      name: extra.name,
      act: 'Указ № 1',
    });
  });

  it('a weekend made working counts', () => {
    expect(iso(calendarWith([worked]).addWorkingDays(day('2026-11-23'), 10).date)).toBe('2026-12-04');
  });

  it('the later amendment of one day holds', () => {
    const recalled = { ...extra, kind: 'WORKING', act: 'Указ № 3' } as const;
    expect(calendarWith([extra, recalled]).isWorkingDay(day(extra.date))).toBe(true);
  });

  it('makes another version, the same for the same amendments, or the one given', () => {
    expect(calendarWith([]).version).toBe(baseCalendar.version);
    expect(calendarWith([extra]).version).toBe(calendarWith([{ ...extra }]).version);
    expect(calendarWith([extra]).version).not.toBe(calendarWith([worked]).version);
    expect(calendarWith([extra], 'db-7').addWorkingDays(day('2026-11-23'), 1).calendarVersion).toBe('db-7');
  });

  it('leaves the shipped calendar as it was', () => {
    calendarWith([extra]);
    expect(baseCalendar.isWorkingDay(day(extra.date))).toBe(true);
  });

  it('an amendment does not make an unknown year known', () => {
    expect(calendarWith([{ ...extra, date: '2028-05-05' }]).knows(2028)).toBe(false);
  });

  it('refuses what is not a date', () => {
    expect(() => calendarWith([{ ...extra, date: '2026-02-30' }])).toThrow(RangeError);
  });
});
