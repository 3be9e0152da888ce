import { describe, expect, it } from 'vitest';
import { allowed, allRules, combine, type Point } from './index.ts';
import { bindingRule, unverifiedRule } from './rule.ts';

const read = bindingRule({
  id: 'T-1',
  title: { kk: 'а', ru: 'а', en: 'a' },
  provision: { kk: 'а', ru: 'а', en: 'a' },
  confidence: 'FOUND',
  basis: [],
  codes: { PLAIN: [], COUNTED: ['count'] },
});
const recalled = unverifiedRule({
  id: 'T-2',
  title: read.title,
  provision: read.provision,
  basis: [],
  codes: { RECALLED: [] },
});

describe('a verdict', () => {
  it('without points is allowed', () => {
    expect(allowed()).toEqual({ outcome: 'ALLOWED', points: [] });
    expect(combine([], allowed())).toEqual(allowed());
  });

  it('is as strict as its strictest point, which comes first', () => {
    const told = read.info('PLAIN', {});
    const warned = recalled.warn('RECALLED', {});
    const blocked = read.block('COUNTED', { count: 1 });
    expect(combine(told).outcome).toBe('ALLOWED');
    expect(combine(told, warned).outcome).toBe('NEEDS_REASON');
    const verdict = combine(combine(told, warned), [blocked]);
    expect(verdict.outcome).toBe('REFUSED');
    expect(verdict.points.map((p) => p.level)).toEqual(['BLOCK', 'WARN', 'INFO']);
  });

  it('says the same point once, and points of different facts each', () => {
    const twice = combine(read.warn('COUNTED', { count: 1 }), [read.warn('COUNTED', { count: 1 })]);
    expect(twice.points).toHaveLength(1);
    expect(combine(read.warn('COUNTED', { count: 1 }), read.warn('COUNTED', { count: 2 })).points).toHaveLength(2);
  });
});

describe('a rule known only from memory', () => {
  it('has no way to block', () => {
    // @ts-expect-error an unverified rule has no block
    expect(recalled.block).toBeUndefined();
    for (const rule of allRules.filter((r) => r.confidence === 'MEMORY'))
      expect(rule, rule.id).not.toHaveProperty('block');
  });

  it('cannot lend its confidence to a point that blocks', () => {
    // @ts-expect-error a blocking point is never MEMORY
    const point: Point = { ruleId: 'T', code: 'C', level: 'BLOCK', confidence: 'MEMORY', basis: [], facts: {} };
    // @ts-expect-error nor by standing
    const lent = read.block('PLAIN', {}, { confidence: 'MEMORY' });
    expect([point.level, lent.level]).toEqual(['BLOCK', 'BLOCK']);
  });

  it('asks for exactly the facts its code declares', () => {
    // @ts-expect-error the count is missing
    const missing = () => read.warn('COUNTED', {});
    // @ts-expect-error no such code
    const unknown = () => read.warn('OTHER', {});
    expect([missing().code, unknown().code]).toEqual(['COUNTED', 'OTHER']);
  });
});
