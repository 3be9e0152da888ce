import { describe, expect, it } from 'vitest';
import { type FloorKind, type FloorTurn, mayExtendSpeech, mayTakeFloor, speechTime } from '../index.ts';
import { codes } from '../testing/facts.ts';
import { at, policy, set } from '../testing/meeting-facts.ts';

const turn = (kind: FloorKind = 'SPEECH', speakerId = 'a', itemId = 'budget'): FloorTurn => ({
  speakerId,
  itemId,
  kind,
});
const twice = [turn(), turn()];
const capped = policy('COUNCIL_SESSION', [
  set('PC-SES-03', 'speechesPerQuestion', 2),
  set('PC-SES-03', 'speechMinutes', 5),
]);

describe('speeches on one question', () => {
  it('at an assembly the third of a member is asked about', () => {
    expect(mayTakeFloor(policy('ASSEMBLY'), [turn()], turn()).outcome).toBe('ALLOWED');
    expect(mayTakeFloor(policy('ASSEMBLY'), twice, turn())).toMatchObject({
      outcome: 'NEEDS_REASON',
      points: [{ code: 'SPEECH_OVER_CAP', confidence: 'SEED', facts: { count: 3, limit: 2 } }],
    });
  });

  it('answers, explanations, appeals and questions do not count and are never held back', () => {
    const others = (['ANSWER', 'EXPLANATION', 'QUESTION', 'POINT_OF_ORDER', 'STATEMENT', 'REPORT'] as const).map(
      (kind) => turn(kind),
    );
    expect(mayTakeFloor(capped, [...others, turn()], turn()).outcome).toBe('ALLOWED');
    for (const other of others) expect(mayTakeFloor(capped, twice, other).outcome, other.kind).toBe('ALLOWED');
  });

  it('of another member, or on another question, are counted apart', () => {
    expect(mayTakeFloor(capped, twice, turn('SPEECH', 'b')).outcome).toBe('ALLOWED');
    expect(mayTakeFloor(capped, twice, turn('SPEECH', 'a', 'plan')).outcome).toBe('ALLOWED');
    expect(codes(mayTakeFloor(capped, twice, turn()), 'WARN')).toEqual(['SPEECH_OVER_CAP']);
  });

  it('are free in a council that has set no cap: none is known in law', () => {
    expect(mayTakeFloor(policy(), [...twice, ...twice], turn()).outcome).toBe('ALLOWED');
  });
});

describe('the speaker’s timer', () => {
  const facts = { policy: capped, kind: 'SPEECH', startedAt: at('15:00'), chairMinutes: null, extensions: [] } as const;

  it('runs by the council’s minutes, or by those the chair set', () => {
    expect(speechTime({ ...facts, now: at('15:02') })).toMatchObject({ minutes: 5, secondsLeft: 180 });
    expect(speechTime({ ...facts, chairMinutes: 10, now: at('15:02') })).toMatchObject({
      minutes: 10,
      secondsLeft: 480,
    });
  });

  it('goes on by what was added, and tells when it is over', () => {
    expect(speechTime({ ...facts, extensions: [3, 2], now: at('15:09') }).secondsLeft).toBe(60);
    const over = speechTime({ ...facts, now: at('15:06') });
    expect([over.secondsLeft, codes(over.verdict, 'INFO')]).toEqual([-60, ['SPEECH_OVER_TIME']]);
  });

  it('is none where nothing is set', () => {
    expect(speechTime({ ...facts, policy: policy(), now: at('15:06') })).toMatchObject({
      endsAt: null,
      secondsLeft: null,
    });
    expect(speechTime({ ...facts, kind: 'REPORT', now: at('15:06') }).minutes).toBeNull();
  });

  it('is extended with the consent of the majority of those present', () => {
    expect(mayExtendSpeech({ votesFor: 8, present: 14 }).outcome).toBe('ALLOWED');
    expect(codes(mayExtendSpeech({ votesFor: 7, present: 14 }), 'WARN')).toEqual(['SPEECH_EXTENDED_WITHOUT_CONSENT']);
    expect(mayExtendSpeech(null).outcome).toBe('NEEDS_REASON');
  });
});
