import { describe, expect, it } from 'vitest';
import { stayMoment } from './when.ts';

describe('a time written of a sitting', () => {
  const openedAt = '2026-11-25T10:02:41Z';
  const moment = (time: string | null, known: string | null = null) => stayMoment({ openedAt, time, known });

  it('is of its day in Almaty', () => {
    expect(moment('15:40')).toBe('2026-11-25T15:40:00+05:00');
    expect(moment(null)).toBeNull();
  });

  it('left as it was shown keeps its second, so that no vote of that minute is touched', () => {
    expect(moment('15:40', '2026-11-25T10:40:37Z')).toBe('2026-11-25T10:40:37Z');
    expect(moment('15:41', '2026-11-25T10:40:37Z')).toBe('2026-11-25T15:41:00+05:00');
  });

  it('past midnight is of the next day', () => {
    expect(moment('00:20')).toBe('2026-11-26T00:20:00+05:00');
    expect(stayMoment({ openedAt: '2026-11-25T04:00:00Z', time: '05:50', known: null })).toBe(
      '2026-11-25T05:50:00+05:00',
    );
  });
});
