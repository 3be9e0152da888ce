import type { LegalDate } from '@kenes/calendar';
import { controlRulesFromMemory } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const durationRule = unverifiedRule({
  id: 'PC-MON-03',
  title: { kk: 'Мониторинг ұзақтығы', ru: 'Продолжительность мониторинга', en: 'Duration of a monitoring' },
  provision: {
    kk: 'Бір мониторингтің ұзақтығына шек белгілейтін норма белгісіз; кеңес өз шегін қоя алады.',
    ru: 'Норма, ограничивающая продолжительность одного мониторинга, не известна; совет может установить свой предел.',
    en: 'No provision is known that limits the duration of one monitoring; a council may set a limit of its own.',
  },
  basis: [controlRulesFromMemory],
  codes: { MISSION_LONGER_THAN_LIMIT: ['days', 'limit'], MISSION_ENDS_BEFORE_START: ['startsOn', 'endsOn'] },
});

/** Whether the planned period, both days included, exceeds the council's own limit in calendar days, if it has one. */
export function withinDuration(facts: {
  readonly startsOn: LegalDate;
  readonly endsOn: LegalDate | null;
  readonly overrides?: readonly Override[];
}): readonly Point[] {
  const { startsOn, endsOn } = facts;
  const limit = parameter('PC-MON-03', 'maximumDuration', startsOn, undefined, facts.overrides);
  if (endsOn === null) return [];
  const days = startsOn.until(endsOn).days + 1;
  if (days < 1) {
    const wrong = { startsOn: startsOn.toString(), endsOn: endsOn.toString() };
    return [durationRule.warn('MISSION_ENDS_BEFORE_START', wrong, { confidence: 'PRODUCT', basis: [] })];
  }
  if (limit.notRegulated || days <= limit.value) return [];
  return [durationRule.warn('MISSION_LONGER_THAN_LIMIT', { days, limit: limit.value })];
}
