import { modelRegulationFromMemory, practiceOf } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const packageRule = unverifiedRule({
  id: 'PC-COMP-03',
  title: { kk: 'Өтінімнің құжаттары', ru: 'Документы заявки', en: 'The application package' },
  provision: {
    kk: 'Өтінімге өтініш, коммерциялық емес ұйымның не азаматтардың ұсынысы (немесе өзін-өзі ұсыну), түйіндеме, дербес деректерге келісім, жеке басын куәландыратын деректер және соттылығының жоқтығы туралы құжат кіреді (тізім тексерілмеген).',
    ru: 'В заявку входят заявление, предложение некоммерческой организации или граждан (либо самовыдвижение), резюме, согласие на обработку персональных данных, данные удостоверения личности и подтверждение отсутствия судимости (перечень не проверен).',
    en: 'An application has the request itself, the proposal of an NPO or of citizens (or self-nomination), a CV, consent to personal data, identity data and proof of no record (the list is not verified).',
  },
  basis: [practiceOf('S37'), practiceOf('S56'), modelRegulationFromMemory],
  codes: { PACKAGE_PART_MISSING: ['part'], NOMINATOR_UNKNOWN: [], NOMINATOR_BIN_MISSING: [] },
});

/** The parts of an application, in the order of the checklist. */
export const applicationParts = ['REQUEST', 'PROPOSAL', 'CV', 'CONSENT', 'IDENTITY', 'NO_RECORD'] as const;
export type ApplicationPart = (typeof applicationParts)[number];

/** Who proposes a candidate: an NPO, citizens, or the candidate himself. */
export const nominators = ['NPO', 'CITIZENS', 'SELF'] as const;
export type Nominator = (typeof nominators)[number];

/** What an application has. */
export interface PackageFacts {
  readonly nominator: Nominator | null;
  /** Only for an NPO. */
  readonly nominatorHasBin: boolean;
  readonly parts: readonly ApplicationPart[];
}

/** The parts a candidate still owes; who nominates himself owes no proposal. */
export function missingFromPackage({ nominator, parts }: PackageFacts): readonly ApplicationPart[] {
  return applicationParts.filter((part) => !parts.includes(part) && !(part === 'PROPOSAL' && nominator === 'SELF'));
}

/** Asks about each missing part. That consent is given is asked apart, by the product's own rule. */
export function packageComplete(facts: PackageFacts): readonly Point[] {
  return [
    ...(facts.nominator === null ? [packageRule.unknown('NOMINATOR_UNKNOWN', {})] : []),
    ...(facts.nominator === 'NPO' && !facts.nominatorHasBin ? [packageRule.warn('NOMINATOR_BIN_MISSING', {})] : []),
    ...missingFromPackage(facts).map((part) => packageRule.warn('PACKAGE_PART_MISSING', { part })),
  ];
}
