import type { LegalDate } from '@kenes/calendar';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { nameLikeness } from '../person/name-likeness.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** The product's own rule: one person is one record, however the papers spell the name. */
export const personRule = bindingRule({
  id: 'KENES-PERSON',
  title: { kk: 'Бір адам — бір жазба', ru: 'Один человек — одна запись', en: 'One person, one record' },
  provision: {
    kk: 'Бір ЖСН — бір адам. ЖСН болмаса, аты-жөні қазақша және орысша жазылуы бойынша салыстырылып, ұқсастығы туралы ескертіледі; шешімді адам қабылдайды.',
    ru: 'Один ИИН — один человек. Без ИИН имена сравниваются по казахскому и русскому написанию и о сходстве предупреждается; решает человек.',
    en: 'One IIN is one person. Without an IIN names are compared across Kazakh and Russian spellings and a likeness is warned of; a person decides.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: { PERSON_TWICE: [], SAME_PERSON_LIKELY: ['name', 'other', 'score'] },
});

/** Whether two records carry one IIN, two different ones, or at least one carries none. */
export type IinMatch = 'SAME' | 'DIFFERENT' | 'UNKNOWN';

/** Another person in the list, and how his IIN stands to this one's. */
export interface OtherPerson {
  readonly name: string;
  readonly iin: IinMatch;
}

/**
 * Refuses the same IIN twice in a list; warns, with a score of 0 to 100, of a like name where the IINs do not tell. Two
 * different IINs are two people, whatever their names.
 */
export function onePerson(facts: {
  readonly name: string;
  readonly others: readonly OtherPerson[];
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}): readonly Point[] {
  const { name, others } = facts;
  if (others.some(({ iin }) => iin === 'SAME')) return [personRule.block('PERSON_TWICE', {})];
  const atLeast = parameter('KENES-PERSON', 'nameLikeness', facts.on, undefined, facts.overrides).value ?? 100;
  return others
    .filter(({ iin }) => iin === 'UNKNOWN')
    .map((other) => ({ other: other.name, score: nameLikeness(name, other.name) }))
    .filter(({ score }) => score >= atLeast)
    .map(({ other, score }) => personRule.warn('SAME_PERSON_LIKELY', { name, other, score }));
}
