import { describe, expect, it } from 'vitest';
import { readAsked } from './deadline-asked.ts';

describe('the calculator reads its address', () => {
  it('takes a day, a whole number and a unit', () => {
    expect(readAsked({ from: '2026-03-12', count: '10', unit: 'months', direction: 'BEFORE' })).toEqual({
      from: '2026-03-12',
      count: 10,
      unit: 'months',
      direction: 'BEFORE',
    });
  });

  it.each(['2026-02-30', '30.03.2026', '2026-13-01', ''])('«%s» is no day', (from) => {
    expect(readAsked({ from }).from).toBeNull();
  });

  it.each(['-1', '1.5', '10 days', '99999'])('«%s» is no count', (count) => {
    expect(readAsked({ count }).count).toBeNull();
  });
});
