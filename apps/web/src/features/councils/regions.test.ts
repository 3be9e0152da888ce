import { describe, expect, it } from 'vitest';
import { regionOf, regions } from './regions.ts';

describe('regions of Kazakhstan', () => {
  it('are seventeen regions and three cities, each on a place of its own', () => {
    expect(regions).toHaveLength(20);
    expect(new Set(regions.map(({ column, row }) => `${column} ${row}`)).size).toBe(20);
  });

  it.each([
    ['Алматы', '75'],
    ['город Алматы', '75'],
    ['Алматинская область', '19'],
    ['Алматы облысы', '19'],
    ['KZ-75', '75'],
    ['Жетісу облысы', '33'],
    ['область Жетысу', '33'],
    ['Түркістан облысы', '61'],
    ['West Kazakhstan', '27'],
    ['Шығыс Қазақстан облысы', '63'],
  ])('«%s» is known', (text, code) => {
    expect(regionOf(text)).toBe(code);
  });

  it('a text that names none is no region', () => {
    expect(regionOf('Республика')).toBeNull();
    expect(regionOf(null)).toBeNull();
  });
});
