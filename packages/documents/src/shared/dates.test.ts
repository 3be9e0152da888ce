import { describe, expect, it } from 'vitest';
import { limitDate, longDate, monthHeading, numericDate } from './dates.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('dates in documents', () => {
  it('are дд.мм.гггг in tables', () => {
    expect(numericDate('2026-03-05')).toBe('05.03.2026');
  });

  it('are written out in letters, as each language orders them', () => {
    expect(spaced(longDate('2026-11-22', 'ru'))).toBe('22 ноября 2026 года');
    expect(spaced(longDate('2026-11-22', 'kk'))).toBe('2026 жылғы 22 қараша');
  });

  it('are declined where something must be done before them', () => {
    expect(spaced(limitDate('2026-11-16', 'ru'))).toBe('16 ноября 2026 года');
    expect(spaced(limitDate('2026-11-16', 'kk'))).toBe('2026 жылғы 16 қарашаға');
    expect(spaced(limitDate('2026-09-01', 'kk'))).toBe('2026 жылғы 1 қыркүйекке');
  });

  it('never part at the end of a line', () => {
    expect(longDate('2026-11-22', 'ru')).not.toContain(' ');
    expect(monthHeading('2019-04', 'kk')).not.toContain(' ');
  });

  it('head the rows of a month', () => {
    expect(spaced(monthHeading('2019-04', 'ru'))).toBe('Апрель 2019 года');
    expect(spaced(monthHeading('2019-05', 'kk'))).toBe('2019 жылғы мамыр');
  });

  it.each(['2026-02-29', '22.11.2026', '2026-11-22T00:00:00Z', ''])('refuse what is not a date: %s', (text) => {
    expect(() => numericDate(text)).toThrow(RangeError);
  });

  it('refuse a day where a month is meant', () => {
    expect(() => monthHeading('2019-04-01', 'ru')).toThrow(RangeError);
    expect(() => monthHeading('2019-13', 'ru')).toThrow(RangeError);
  });
});
