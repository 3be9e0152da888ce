import { councilOrganisation, councilsFromMemory } from '../citations.ts';
import { bindingRule } from '../rule.ts';

export const personalVoteRule = bindingRule({
  id: 'PC-VOTE-04',
  title: { kk: 'Жеке дауыс және кеңесші дауыс', ru: 'Личный и совещательный голос', en: 'Personal and advisory votes' },
  provision: {
    kk: 'Мүше өзі дауыс береді, дауысын ешкімге бермейді (тексерілмеген). Кеңесші дауыс бөлек жазылады және саналмайды.',
    ru: 'Член голосует лично и не передаёт голос (не проверено). Совещательные голоса записываются отдельно и не считаются.',
    en: 'A member votes in person and does not hand his vote on (not verified). Advisory votes are recorded apart and are not counted.',
  },
  confidence: 'FOUND',
  basis: [councilOrganisation('5'), councilsFromMemory],
  codes: {
    BALLOT_BY_PROXY: [],
    BALLOT_BY_INVITEE: [],
    ADVISORY_COUNTED_APART: ['count'],
    ADVISORY_BY_VOTER: ['count'],
  },
});
