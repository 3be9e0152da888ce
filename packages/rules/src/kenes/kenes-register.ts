import type { LegalDate } from '@kenes/calendar';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** The product's own rule on the register of seats that no tenant can read (PC-MEM-05 across councils). */
export const seatRegisterRule = bindingRule({
  id: 'KENES-REGISTER',
  title: { kk: 'Кеңестер арасындағы тізілім', ru: 'Реестр мест между советами', en: 'The register between councils' },
  provision: {
    kk: 'Тізілім тек «қақтығыс бар-жоғына, деңгейі мен кезеңіне» жауап береді: келісім берген кандидатқа қатысты, сұраған кеңестің өз ашық конкурсында, күніне шектеулі рет; әр сұрақ журналға жазылады.',
    ru: 'Реестр отвечает только «есть ли конфликт, уровень, период»: о кандидате, давшем согласие, в открытом конкурсе самого спрашивающего совета и ограниченное число раз в день; каждый вопрос записывается в журнал.',
    en: 'The register answers only “conflict or not, level, period”: for a candidate who consented, in the asking council’s own open competition, a limited number of times a day; each question is journalled.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: {
    REGISTER_WITHOUT_CONSENT: [],
    REGISTER_NOT_OWN_COMPETITION: [],
    REGISTER_COMPETITION_NOT_RUNNING: [],
    REGISTER_APPLICATION_WITHDRAWN: [],
    REGISTER_WITHOUT_IIN: [],
    REGISTER_DAY_IS_USED_UP: ['asked', 'limit'],
  },
});

/** One question to the register. */
export interface RegisterQuestion {
  readonly consent: boolean;
  readonly ownCompetition: boolean;
  /** From the opening until the results; before and after there is nothing to ask for. */
  readonly competitionRuns: boolean;
  readonly withdrawn: boolean;
  readonly hasIin: boolean;
  /** Questions this council has asked today. */
  readonly askedToday: number;
  readonly today: LegalDate;
  readonly overrides?: readonly Override[];
}

/** Whether the register may be asked of a person; a question that may not be asked is refused and journalled too. */
export function registerMayBeAsked(facts: RegisterQuestion): readonly Point[] {
  const limit = parameter('KENES-REGISTER', 'questionsPerDay', facts.today, undefined, facts.overrides).value ?? 0;
  const { askedToday: asked } = facts;
  return [
    ...(facts.ownCompetition ? [] : [seatRegisterRule.block('REGISTER_NOT_OWN_COMPETITION', {})]),
    ...(facts.competitionRuns ? [] : [seatRegisterRule.block('REGISTER_COMPETITION_NOT_RUNNING', {})]),
    ...(facts.consent ? [] : [seatRegisterRule.block('REGISTER_WITHOUT_CONSENT', {})]),
    ...(facts.withdrawn ? [seatRegisterRule.block('REGISTER_APPLICATION_WITHDRAWN', {})] : []),
    ...(facts.hasIin ? [] : [seatRegisterRule.block('REGISTER_WITHOUT_IIN', {})]),
    ...(asked < limit ? [] : [seatRegisterRule.block('REGISTER_DAY_IS_USED_UP', { asked, limit })]),
  ];
}
