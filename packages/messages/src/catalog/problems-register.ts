import { messages } from '../messages.ts';

/** Refusals that are not law, about the register of seats across councils. Keyed by the problem's code. */
export const problemsRegister = messages({
  REGISTER_OF_REPUBLICAN_COUNCILS: {
    kk: 'Тізілімнен тек республикалық деңгейдегі кеңес сұрай алады: «бір адам — бір кеңес» ережесі жергілікті кеңестерге қолданылмайды (PC-MEM-05).',
    ru: 'Реестр спрашивает только совет республиканского уровня: правило «одно лицо — один совет» к местным советам не относится (PC-MEM-05).',
    en: 'Only a council of republican level asks the register: the rule “one person, one council” does not concern local councils (PC-MEM-05).',
  },
  REGISTER_NO_MATCH: {
    kk: 'Тізілім бұл кандидат бойынша сәйкестік таппаған: қарайтын ештеңе жоқ.',
    ru: 'Реестр не нашёл совпадения по этому кандидату: рассматривать нечего.',
    en: 'The register found no match for this candidate: there is nothing to review.',
  },
});
