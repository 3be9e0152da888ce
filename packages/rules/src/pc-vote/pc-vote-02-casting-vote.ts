import { modelRegulationFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';

export const castingVoteRule = unverifiedRule({
  id: 'PC-VOTE-02',
  title: { kk: 'Төрағаның шешуші дауысы', ru: 'Решающий голос председателя', en: 'The chair’s casting vote' },
  provision: {
    kk: 'Дауыстар тең болса, төрағаның дауысы шешеді (тексерілмеген). Ол «жақтап» берген төрағаның дауысын бір рет қайта санайды; негіздің көпшілігі бәрібір жиналуы керек. Қалыс қалған немесе шеттетілген төраға шешпейді.',
    ru: 'При равенстве голосов решает голос председателя (не проверено). Он считается ещё раз, если председатель голосовал «за»; большинство основы всё равно должно набраться. Воздержавшийся или взявший самоотвод председатель не решает.',
    en: 'On a tie the chair’s vote decides (not verified). It counts once more if the chair voted for; the majority of the base must still be reached. A chair who abstained or is recused does not decide.',
  },
  basis: [modelRegulationFromMemory],
  codes: {
    CASTING_VOTE_UNVERIFIED: ['votesFor', 'votesAgainst'],
    CASTING_VOTE_USED: ['votesFor', 'votesAgainst'],
    CASTING_VOTE_AGAINST: [],
    CASTING_VOTE_DECLINED: [],
    CASTING_VOTE_NOT_ENOUGH: ['votesFor', 'needed'],
    CASTING_VOTE_NONE: [],
    CHAIR_DID_NOT_DECIDE: [],
    CHAIR_BALLOT_UNKNOWN: [],
  },
});
