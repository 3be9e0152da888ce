import type { LegalDate } from '@kenes/calendar';
import { councilsFromMemory, practiceOf } from '../citations.ts';
import { ageOn } from '../gen-id/age.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const ageRule = unverifiedRule({
  id: 'PC-MEM-01',
  title: { kk: 'Жасы мен азаматтығы', ru: 'Возраст и гражданство', en: 'Age and citizenship' },
  provision: {
    kk: 'Кеңес мүшесі — кәмелетке толған (18 жас) Қазақстан Республикасының азаматы (тексерілмеген). Алматыда 2016 жылы ең жас кандидат 19 жаста болды.',
    ru: 'Член совета — гражданин Республики Казахстан, достигший совершеннолетия (18 лет; не проверено). В Алматы в 2016 году самому молодому кандидату было 19.',
    en: 'A member is a citizen of the Republic of Kazakhstan of full age (18; not verified). In 2016 Almaty’s youngest candidate was 19.',
  },
  basis: [councilsFromMemory, practiceOf('S37')],
  codes: {
    CANDIDATE_UNDER_AGE: ['age', 'fullAge'],
    CANDIDATE_AGE_UNKNOWN: [],
    CANDIDATE_NOT_CITIZEN: [],
    CANDIDATE_CITIZENSHIP_UNKNOWN: [],
  },
});

/** Age and citizenship on the day of the application; asks, never refuses. */
export function ofAge(facts: {
  readonly birthDate: LegalDate | null;
  readonly citizen: boolean | null;
  readonly on: LegalDate;
}): readonly Point[] {
  const { birthDate, citizen, on } = facts;
  const fullAge = parameter('PC-MEM-01', 'fullAge', on).value ?? 0;
  const age = birthDate === null ? null : ageOn(birthDate, on);
  return [
    ...(age === null ? [ageRule.unknown('CANDIDATE_AGE_UNKNOWN', {})] : []),
    ...(age !== null && age < fullAge ? [ageRule.warn('CANDIDATE_UNDER_AGE', { age, fullAge })] : []),
    ...(citizen === null ? [ageRule.unknown('CANDIDATE_CITIZENSHIP_UNKNOWN', {})] : []),
    ...(citizen === false ? [ageRule.warn('CANDIDATE_NOT_CITIZEN', {})] : []),
  ];
}
