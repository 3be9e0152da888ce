import { councilOrganisation, modelRegulationFromMemory } from '../citations.ts';
import { bindingRule } from '../rule.ts';

export const majorityRule = bindingRule({
  id: 'PC-VOTE-01',
  title: {
    kk: 'Ашық дауыс беру және көпшілік',
    ru: 'Открытое голосование и большинство',
    en: 'Open vote and majority',
  },
  provision: {
    kk: 'Шешім ашық дауыспен, жай көпшілікпен қабылданады (сайлау туралы оқылған). Көпшілік қатысқан мүшелерден есептеледі: «жақтағандар» негіздің жартысынан артық болуы керек, қалыс қалғандар негізге кіреді (негіз тексерілмеген).',
    ru: 'Решение принимается открытым голосованием, простым большинством (прочитано о выборах). Большинство считается от присутствующих членов: «за» должно быть больше половины основы, воздержавшиеся в неё входят (основа не проверена).',
    en: 'A decision is adopted by open vote, by simple majority (read of elections). The majority is of the members present: those for must be more than half of the base, and those who abstain are in it (the base is not verified).',
  },
  confidence: 'FOUND',
  basis: [councilOrganisation('1'), modelRegulationFromMemory],
  codes: {
    VOTE_NOT_OPEN: [],
    VOTE_MAJORITY_NOT_REACHED: ['votesFor', 'needed', 'base'],
    VOTE_OTHER_BASE_DIFFERS: ['votesFor', 'needed', 'neededOfOther'],
    VOTE_WITHOUT_BASE: [],
  },
});
