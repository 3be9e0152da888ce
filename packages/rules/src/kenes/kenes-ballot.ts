import { bindingRule } from '../rule.ts';

/** The product's own rule: an open ballot adds up, and a recusal is not an abstention (domain §8.6). */
export const ballotRule = bindingRule({
  id: 'KENES-BALLOT',
  title: { kk: 'Ашық дауыс берудің есебі', ru: 'Счёт открытого голосования', en: 'The count of an open ballot' },
  provision: {
    kk: 'Әр мүше бір рет дауыс береді. Шеттетілген мүше кворумға кіреді, бірақ сол мәселенің дауыс негізіне кірмейді; қалыс қалған мүше негізге кіреді. Дауыстар жиыны қатысқандар санына тең.',
    ru: 'Каждый член голосует один раз. Взявший самоотвод входит в кворум, но не в основу подсчёта по этому вопросу; воздержавшийся входит в основу. Сумма голосов равна числу присутствующих.',
    en: 'Each member votes once. A recused member counts for the quorum but is outside the base of that item; one who abstains is inside it. The ballots add up to those present.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: {
    BALLOT_TWICE: ['count'],
    BALLOT_NOT_BY_MEMBER: ['count'],
    BALLOT_SUM_DIFFERS: ['sum', 'present'],
    BALLOT_MORE_THAN_MEMBERS: ['present', 'size'],
    CONFLICT_NOT_RECUSED: ['count'],
    RECUSAL_WITHOUT_GROUND: ['count'],
  },
});
