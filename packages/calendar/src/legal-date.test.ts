import { describe, expect, it } from 'vitest';
import { endOfDay, legalDateOf } from './index.ts';

describe('legal dates', () => {
  it('an act at 23:30 in Almaty is of that day, though the day before it in UTC has not ended', () => {
    expect(legalDateOf(Temporal.Instant.from('2026-11-23T18:30:00Z')).toString()).toBe('2026-11-23');
    expect(legalDateOf(Temporal.Instant.from('2026-11-23T19:00:00Z')).toString()).toBe('2026-11-24');
  });

  it('a day ends at 23:59:59 of the zone: UTC+6 in 2019, UTC+5 since March 2024', () => {
    expect(endOfDay(Temporal.PlainDate.from('2019-05-15')).toString()).toBe('2019-05-15T17:59:59Z');
    expect(endOfDay(Temporal.PlainDate.from('2026-12-07')).toString()).toBe('2026-12-07T18:59:59Z');
  });

  it('the end of a day is still that day, the next second is not', () => {
    const date = Temporal.PlainDate.from('2026-12-07');
    expect(legalDateOf(endOfDay(date)).equals(date)).toBe(true);
    expect(legalDateOf(endOfDay(date).add({ seconds: 1 })).equals(date)).toBe(false);
  });
});
