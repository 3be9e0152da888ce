import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { amendCalendar } from './amend-calendar.command.ts';
import { AmendmentKind } from './calendar.type.ts';

const open: Capacity = { kind: 'PUBLIC' };
const deadlineQuery = /* GraphQL */ `query ($from: Date!, $workingDays: Int, $calendarDays: Int, $months: Int, $direction: DeadlineDirection) {
  deadline(from: $from, workingDays: $workingDays, calendarDays: $calendarDays, months: $months, direction: $direction) {
    date provisional skipped { date name } points { code } } }`;
interface Answer {
  deadline: { date: string; provisional: boolean; skipped: { date: string; name: string }[] };
}

describe('the calendar as everyone may ask it', () => {
  const api = useApi('2026-11-23');
  const deadline = async (variables: object) =>
    (await api().query<Answer>(open, deadlineQuery, { ...variables })).deadline;
  const refusal = async (variables: object) =>
    deadline(variables).then(
      () => 'computed',
      (error: { message: string; extensions?: { code?: string } }) => `${error.extensions?.code}: ${error.message}`,
    );
  const platform = async (): Promise<Capacity> => ({
    kind: 'PLATFORM',
    account: { id: (await anAccount(api())).id, name: 'Әкімші' },
  });
  const decree = (date: string, kind = AmendmentKind.OFF) => ({
    date,
    kind,
    nameKk: 'Үкімет қаулысымен демалыс',
    nameRu: 'Выходной по постановлению',
    nameEn: 'Day off by decree',
    act: 'Постановление Правительства № 1 (пример)',
  });

  it.each([
    ['2026-03-17', 5, '2026-03-27'],
    ['2019-04-26', 10, '2019-05-15'],
    ['2024-05-02', 3, '2024-05-06'],
  ])('%s + %i working days is %s', async (from, workingDays, date) => {
    expect(await deadline({ from, workingDays })).toMatchObject({ date, provisional: false });
  });

  it('names each day passed over, and says when the calendar is provisional', async () => {
    const answer = await deadline({ from: '2026-12-14', workingDays: 15 });
    expect(answer).toMatchObject({ date: '2027-01-08', provisional: true });
    expect(answer.skipped.map(({ date }) => date)).toContain('2026-12-16');
    expect(answer.skipped.find(({ date }) => date === '2026-12-16')?.name).toMatch(/Независимости/);
  });

  it('counts back without moving, and moves the end of calendar days off a day off', async () => {
    expect(await deadline({ from: '2026-03-26', workingDays: 3, direction: 'BEFORE' })).toMatchObject({
      date: '2026-03-18',
    });
    expect(await deadline({ from: '2026-11-24', calendarDays: 18 })).toMatchObject({ date: '2026-12-14' });
    expect(await deadline({ from: '2026-03-09', calendarDays: 1, direction: 'BEFORE' })).toMatchObject({
      date: '2026-03-08',
    });
    expect(await deadline({ from: '2026-01-31', months: 1 })).toMatchObject({ date: '2026-03-02' });
  });

  it('takes exactly one unit, in bounds', async () => {
    expect(await refusal({ from: '2026-03-17' })).toMatch(/^BAD_USER_INPUT: Укажите ровно одну/);
    expect(await refusal({ from: '2026-03-17', workingDays: 1, months: 1 })).toMatch(/^BAD_USER_INPUT/);
    expect(await refusal({ from: '2026-03-17', workingDays: -1 })).toMatch(/^BAD_USER_INPUT: Срок — от 0/);
    expect(await refusal({ from: '2026-03-17', workingDays: 0 })).toBe('computed');
  });

  it('refuses a year that it does not know, naming it', async () => {
    expect(await refusal({ from: '2029-03-17', workingDays: 5 })).toMatch(/^CALENDAR_UNKNOWN_YEAR: .*2029/);
    expect(await refusal({ from: '2027-12-30', workingDays: 10 })).toMatch(/^CALENDAR_UNKNOWN_YEAR: .*2028/);
    expect(await api().query(open, '{ calendar(year: 2030) { year } }')).toEqual({ calendar: null });
  });

  it('shows a year with the act beside each day', async () => {
    const data = await api().query<{ calendar: { workingDays: number; workingDaysByMonth: number[]; days: object[] } }>(
      open,
      '{ calendar(year: 2025) { workingDays workingDaysByMonth provisional days { date kind name act } } }',
    );
    expect(data.calendar.workingDays).toBe(246);
    expect(data.calendar.workingDaysByMonth[5]).toBe(20);
    expect(data.calendar.days.length).toBeGreaterThan(13);
  });

  it('a day given off by a later act is counted from then on, with its name and its act', async () => {
    await api().must(await platform(), amendCalendar, decree('2026-07-10'));
    const answer = await deadline({ from: '2026-07-09', workingDays: 1 });
    expect(answer).toMatchObject({ date: '2026-07-13' });
    expect(answer.skipped[0]).toEqual({ date: '2026-07-10', name: 'Выходной по постановлению' });
    const data = await api().query<{ calendar: { days: object[] } }>(
      open,
      '{ calendar(year: 2026) { days { date kind } } }',
    );
    expect(data.calendar.days).toContainEqual({ date: '2026-07-10', kind: 'AMENDED_OFF' });
  });

  it('one day is amended once, differently from what it is, in a known year, by the platform', async () => {
    const codes = async (input: ReturnType<typeof decree>, capacity?: Capacity) => {
      const result = await api().perform(capacity ?? (await platform()), amendCalendar, input);
      return [...JSON.stringify(result.ok ? {} : result.problem).matchAll(/"code":"([A-Z_]+)"/g)].map(
        ([, code]) => code,
      );
    };
    expect(await codes(decree('2026-08-10'))).toEqual([]);
    expect(await codes(decree('2026-08-10', AmendmentKind.WORKING))).toEqual(['DAY_ALREADY_AMENDED']);
    expect(await codes(decree('2026-08-15'))).toEqual(['DAY_IS_SO_ALREADY']);
    expect(await codes(decree('2031-08-15'))).toEqual(['CALENDAR_UNKNOWN_YEAR']);
    const secretary = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    expect(await codes(decree('2026-08-11'), secretary)).toEqual(['NOT_YOUR_CAPACITY']);
  });
});
