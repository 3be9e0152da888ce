import { describe, expect, it } from 'vitest';
import type { LiveItem, LiveSpeech } from './live-meeting.ts';
import { currentItem, minutes, secondsLeft, stillness, timesSpoken, waiting } from './told.ts';

const speech = (given: Partial<LiveSpeech>): LiveSpeech => ({
  id: 'a',
  itemId: 'one',
  ordinal: 1,
  kind: 'SPEECH',
  state: 'WAITING',
  memberId: 'm',
  speakerName: 'Ахметов А.',
  allottedSeconds: null,
  extendedSeconds: 0,
  beganAt: null,
  endedAt: null,
  ...given,
});
const item = (id: string, beganAt: string | null, endedAt: string | null) => ({ id, beganAt, endedAt }) as LiveItem;

describe('what a live screen tells of a sitting', () => {
  it('one that was not held for want of a quorum is neither over nor still to begin', () => {
    const of = (state: Parameters<typeof stillness>[0]['state'], openedAt: string | null = null) =>
      stillness({ state, openedAt });
    expect(of('NO_QUORUM')).toBe('stillNoQuorum');
    expect(of('RESCHEDULED')).toBe('stillMoved');
    expect(of('CANCELLED')).toBe('stillCancelled');
    expect(of('ANNOUNCED')).toBe('waits');
    expect(of('HELD', '2026-05-05T05:00:00Z')).toBe('isOver');
    // One that was entered from notes was never opened on a screen.
    expect(of('HELD')).toBe('isOver');
  });
  it('a point of order goes before those who asked earlier', () => {
    const speeches = [
      speech({ id: 'first', ordinal: 1 }),
      speech({ id: 'order', ordinal: 2, kind: 'POINT_OF_ORDER' }),
      speech({ id: 'elsewhere', itemId: 'two' }),
    ];
    expect(waiting({ speeches }, 'one').map(({ id }) => id)).toEqual(['order', 'first']);
  });
  it('only speeches on the same question count for the cap, questions do not', () => {
    const mine = speech({ state: 'SPEAKING' });
    const speeches = [
      mine,
      speech({ state: 'DONE' }),
      speech({ state: 'DONE', kind: 'QUESTION' }),
      speech({ state: 'DONE', itemId: 'two' }),
    ];
    expect(timesSpoken({ speeches }, mine)).toBe(2);
  });
  it('time that was added is counted, and what is over is told with a minus', () => {
    const mine = speech({ beganAt: '2026-12-03T10:00:00Z', allottedSeconds: 180, extendedSeconds: 60 });
    expect(secondsLeft(mine, Date.parse('2026-12-03T10:01:53Z'))).toBe(127);
    expect(minutes(127)).toBe('2:07');
    expect(minutes(secondsLeft(mine, Date.parse('2026-12-03T10:04:05Z')) ?? 0)).toBe('−0:05');
    expect(secondsLeft(speech({ beganAt: '2026-12-03T10:00:00Z' }), 0)).toBeNull();
  });
  it('the question considered is the one begun last and not ended', () => {
    const agenda = [
      item('over', '2026-12-03T09:00:00Z', '2026-12-03T09:30:00Z'),
      item('now', '2026-12-03T09:31:00Z', null),
      item('later', null, null),
    ];
    expect(currentItem({ agenda })?.id).toBe('now');
  });
});
