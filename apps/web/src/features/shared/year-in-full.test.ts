import { describe, expect, it } from 'vitest';
import { monthName } from '../home/month.ts';
import { longDay } from '../meetings/when.ts';

describe('a date in words', () => {
  it('names its year in Kazakh as papers do, not shortened', () => {
    expect(longDay('kk', '2026-11-23T10:00:00+05:00', true)).toBe('2026 жылғы 23 қараша, дүйсенбі');
    expect(monthName('kk', '2026-11')).toBe('2026 жылғы қараша');
  });

  it('stays as it is in other languages', () => {
    expect(monthName('ru', '2026-11')).toBe('ноябрь 2026 г.');
    expect(monthName('en', '2026-11')).toBe('November 2026');
  });
});
