import type { LegalDate } from '@kenes/calendar';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** The product's own rule on dates of fact and their correction (domain §8.2). */
export const factRule = bindingRule({
  id: 'KENES-FACT',
  title: { kk: 'Факт күні', ru: 'Дата факта', en: 'The date of a fact' },
  provision: {
    kk: 'Әр әрекеттің факт күні және енгізілген уақыты бар. Факт болашақта бола алмайды; қате күн себебі көрсетіліп, журналға жазылатын әрекетпен түзетіледі.',
    ru: 'У каждого действия есть дата факта и время внесения. Факт не бывает в будущем; неверная дата исправляется журналируемым действием с причиной.',
    en: 'Every act has a date of fact and a time of entry. A fact is not in the future; a wrong date is corrected by a journalled act with a reason.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: {
    FACT_IN_FUTURE: ['on', 'today'],
    FACT_OUT_OF_ORDER: ['on', 'after'],
    FACT_BEFORE_MISSION: ['on', 'startsOn'],
    FINDING_EMPTY: [],
    CORRECTION_WITHOUT_REASON: [],
    CORRECTION_CHANGES_NOTHING: ['on'],
  },
});

/** Refuses a fact dated after today, both legal dates. */
export function notInFuture(on: LegalDate, today: LegalDate): readonly Point[] {
  if (Temporal.PlainDate.compare(on, today) <= 0) return [];
  return [factRule.block('FACT_IN_FUTURE', { on: on.toString(), today: today.toString() })];
}

/** Asks for a reason when one fact is dated before another that must have come first. */
export function inOrder(earlier: LegalDate | null, later: LegalDate): readonly Point[] {
  if (earlier === null || Temporal.PlainDate.compare(earlier, later) <= 0) return [];
  return [factRule.warn('FACT_OUT_OF_ORDER', { on: later.toString(), after: earlier.toString() })];
}
