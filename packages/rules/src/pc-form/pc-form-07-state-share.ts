import type { LegalDate } from '@kenes/calendar';
import { billOf2015, councilsFromMemory, practiceOf } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const stateShareRule = unverifiedRule({
  id: 'PC-FORM-07',
  title: { kk: 'Кеңестегі мемлекеттік бөлік', ru: 'Государственная часть совета', en: 'State part of a council' },
  provision: {
    kk: 'Азаматтық қоғам өкілдері кеңестің кемінде үштен екісі, мемлекеттік бөлік үштен бірінен аспайды. 2015 жылғы жобада табылды; қазіргі заң мен дөңгелектеу тексерілмеген: Алматыда 2016 жылы 37-нің 13-і мемлекеттік болды.',
    ru: 'Представители гражданского общества составляют не менее двух третей совета, государственная часть — не более трети. Найдено в проекте 2015 года; нынешний закон и округление не проверены: в Алматы в 2016 году государственных было 13 из 37.',
    en: 'Civil society makes up at least two thirds of a council, the state part at most one third. Found in the bill of 2015; today’s law and the rounding are not verified: in 2016 Almaty had 13 state members of 37.',
  },
  basis: [billOf2015, practiceOf('S37'), councilsFromMemory],
  codes: {
    STATE_SHARE_OVER: ['state', 'size', 'limit'],
    STATE_SHARE_UNKNOWN: ['unknown', 'limit'],
  },
});

/** The most state seats of a council of a size: one part in three, rounded as the parameter says. */
export function stateLimit(size: number, on: LegalDate, overrides?: readonly Override[]): number {
  const part = parameter('PC-FORM-07', 'councilStatePart', on, undefined, overrides).value ?? 1;
  const up = parameter('PC-FORM-07', 'councilStateRoundsUp', on, undefined, overrides).value === 1;
  return up ? Math.ceil(size / part) : Math.floor(size / part);
}

/** Whether the state part is too large; members whose kind is not known leave it open. Never refuses. */
export function stateShare(facts: {
  readonly size: number;
  readonly state: number;
  /** Members whose kind of seat is not known. */
  readonly unknown: number;
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}): readonly Point[] {
  const { size, state, unknown } = facts;
  const limit = stateLimit(size, facts.on, facts.overrides);
  if (state > limit) return [stateShareRule.warn('STATE_SHARE_OVER', { state, size, limit })];
  return state + unknown > limit ? [stateShareRule.unknown('STATE_SHARE_UNKNOWN', { unknown, limit })] : [];
}
