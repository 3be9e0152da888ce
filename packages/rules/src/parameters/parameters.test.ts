import { baseCalendar } from '@kenes/calendar';
import { describe, expect, it } from 'vitest';
import {
  hearingAnnounced,
  MissingEditionError,
  mayOverride,
  type Override,
  parameter,
  parameterRows,
} from '../index.ts';
import { codes, day } from '../testing/facts.ts';
import { communityRows } from './community-rows.ts';

const answerIn = (days: number, effectiveFrom = '2026-01-01', effectiveTo: string | null = null): Override => ({
  ruleId: 'PC-REC-02',
  key: 'answer',
  value: days,
  effectiveFrom,
  effectiveTo,
});

describe('the editions of a parameter', () => {
  it('follow each other without a gap or an overlap from 2016 on', () => {
    const series = Map.groupBy(
      [...parameterRows, ...communityRows],
      (row) => `${row.ruleId} ${row.key} ${row.law ?? ''}`,
    );
    for (const [name, rows] of series) {
      const editions = rows.toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
      expect(editions[0]?.effectiveFrom, name).toBe('2016-01-01');
      expect(editions.at(-1)?.effectiveTo, name).toBeNull();
      editions.slice(1).forEach((edition, index) => {
        const eve = Temporal.PlainDate.from(edition.effectiveFrom).subtract({ days: 1 }).toString();
        expect(editions[index]?.effectiveTo, name).toBe(eve);
      });
    }
  });

  it('of local communities are as the handbook prints them, and no council sets them', () => {
    const read = ([ruleId, key]: readonly [string, string]) => parameter(ruleId, key, day('2026-11-23'));
    expect(communityRows.map(({ ruleId, key }) => read([ruleId, key])).every((one) => one.confidence === 'SEED')).toBe(
      true,
    );
    expect(read(['LSG-ASM-18', 'assemblyHandOver'])).toMatchObject({
      value: 2,
      unit: 'wd',
      basis: [{ source: 'seed A2.12' }],
    });
    expect(parameterRows.filter(({ ruleId }) => ruleId.startsWith('LSG-'))).toEqual([]);
    const own = { ruleId: 'LSG-ASM-12', key: 'assemblyQuorum', value: 40, effectiveFrom: '2026-01-01' };
    expect(parameter('LSG-ASM-12', 'assemblyQuorum', day('2026-11-23'), undefined, [own]).value).toBe(50);
  });

  it('cite the act of their time: a hearing of 2019 was held by the rules of 2015, one of today by those of 2021 (CH-15)', () => {
    const cited = (ruleId: string, key: string, on: string) =>
      parameter(ruleId, key, day(on)).basis.map(({ act }) => act);
    expect(cited('PC-HEAR-02', 'hearingAnnouncement', '2019-04-26')).toEqual(['DECREE_1191']);
    expect(cited('PC-HEAR-02', 'hearingAnnouncement', '2026-11-23')).toEqual(['ORDER_73']);
    expect(cited('PC-SES-05', 'sessionNotice', '2021-04-04')).toEqual(['DECREE_1194']);
    expect(cited('PC-SES-05', 'sessionNotice', '2021-04-05')).toEqual(['ORDER_69']);
    const late = hearingAnnounced({ on: day('2019-04-26'), announcement: null, calendar: baseCalendar });
    expect(late[0]?.basis).toEqual([{ act: 'DECREE_1191', source: 'memory' }]);
  });

  it('a time without an edition is an error, never another edition', () => {
    expect(() => parameter('PC-REC-02', 'answer', day('2015-12-31'), 'LAW_383_V')).toThrow(MissingEditionError);
    expect(() => parameter('PC-REC-02', 'nothing', day('2026-01-01'), 'LAW_383_V')).toThrow(MissingEditionError);
  });

  it('a number that differs by law is not given without naming the law', () => {
    expect(() => parameter('PC-REC-02', 'answer', day('2026-01-01'))).toThrow(MissingEditionError);
  });

  it('where nothing was provided, that is the value', () => {
    const before = parameter('PC-REC-02', 'answer', day('2019-04-26'), 'LAW_30_VIII');
    expect(before).toMatchObject({ notRegulated: true, value: null, confidence: 'MEMORY' });
    expect(parameter('PC-MON-03', 'maximumDuration', day('2026-01-01'))).toMatchObject({ notRegulated: true });
  });

  it('ten working days are found in Law 30-VIII and unverified in Law 383-V', () => {
    expect(parameter('PC-REC-02', 'answer', day('2026-11-23'), 'LAW_30_VIII')).toMatchObject({
      value: 10,
      unit: 'wd',
      confidence: 'FOUND',
      basis: [{ act: 'LAW_30_VIII', article: '13(4)' }],
    });
    expect(parameter('PC-REC-02', 'answer', day('2026-11-23'), 'LAW_383_V')).toMatchObject({
      value: 10,
      confidence: 'MEMORY',
    });
  });
});

describe('a tenant’s own value', () => {
  const on = day('2026-11-23');

  it('replaces a number the law leaves open, and says so', () => {
    const own = parameter('PC-REC-02', 'answer', on, 'LAW_383_V', [answerIn(15)]);
    expect(own).toMatchObject({ value: 15, overridden: true, confidence: 'MEMORY' });
  });

  it('holds only from its day and until its last day; the latest begun wins', () => {
    const read = (...overrides: Override[]) => parameter('PC-REC-02', 'answer', on, 'LAW_383_V', overrides).value;
    expect(read(answerIn(15, '2026-11-24'))).toBe(10);
    expect(read(answerIn(15, '2026-01-01', '2026-11-22'))).toBe(10);
    expect(read(answerIn(15, '2026-01-01', '2026-11-23'))).toBe(15);
    expect(read(answerIn(12, '2026-06-01'), answerIn(15, '2026-01-01'))).toBe(12);
  });

  it('does not hold against a number fixed by law, or outside the corridor', () => {
    expect(parameter('PC-REC-02', 'answer', on, 'LAW_30_VIII', [answerIn(15)]).value).toBe(10);
    expect(parameter('PC-REC-02', 'answer', on, 'LAW_383_V', [answerIn(400)]).value).toBe(10);
    expect(parameter('PC-REC-02', 'answer', on, 'LAW_383_V', [answerIn(1.5)]).value).toBe(10);
  });

  it('may give a number where law gives none', () => {
    const limit = { ruleId: 'PC-MON-03', key: 'maximumDuration', value: 60, effectiveFrom: '2026-01-01' };
    expect(parameter('PC-MON-03', 'maximumDuration', on, undefined, [limit])).toMatchObject({
      value: 60,
      overridden: true,
    });
  });

  it('is refused with a verdict outside the corridor, on a number fixed by law, and for no parameter at all', () => {
    const ask = (value: number, law?: 'LAW_383_V' | 'LAW_30_VIII') =>
      mayOverride({ ruleId: 'PC-REC-02', key: 'answer', value, on, ...(law && { law }) });
    expect(ask(15, 'LAW_383_V').outcome).toBe('ALLOWED');
    expect(ask(15).outcome).toBe('ALLOWED');
    expect(ask(15, 'LAW_30_VIII').points[0]).toMatchObject({ code: 'PARAMETER_FIXED_BY_LAW', confidence: 'PRODUCT' });
    expect(ask(31, 'LAW_383_V').points[0]).toMatchObject({
      code: 'PARAMETER_OUTSIDE_CORRIDOR',
      facts: { value: 31, min: 1, max: 30 },
    });
    expect(codes(mayOverride({ ruleId: 'PC-REC-99', key: 'answer', value: 1, on }), 'BLOCK')).toEqual([
      'PARAMETER_UNKNOWN',
    ]);
  });

  it('may make «not later than seven days» shorter under Law 30-VIII, not longer', () => {
    const send = (value: number) =>
      mayOverride({ ruleId: 'PC-CTRL-10', key: 'sendFinalDocument', value, on, law: 'LAW_30_VIII' }).outcome;
    expect([send(5), send(7), send(8)]).toEqual(['ALLOWED', 'ALLOWED', 'REFUSED']);
  });
});
