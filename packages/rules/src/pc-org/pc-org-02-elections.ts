import { councilOrganisation } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const officersElectionRule = bindingRule({
  id: 'PC-ORG-02',
  title: {
    kk: 'Бірінші отырыстағы сайлау',
    ru: 'Выборы на первом заседании',
    en: 'Elections at the first session',
  },
  provision: {
    kk: 'Бірінші отырыста төраға, төралқа мүшелері және комиссиялардың мүшелері ашық дауыспен, жай көпшілікпен сайланады.',
    ru: 'На первом заседании председатель, члены президиума и члены комиссий избираются открытым голосованием, простым большинством.',
    en: 'At the first session the chair, the members of the presidium and the members of commissions are elected by open vote, by simple majority.',
  },
  confidence: 'FOUND',
  basis: [councilOrganisation('1')],
  codes: {
    ELECTION_TIED: ['count', 'votes', 'places'],
    ELECTION_TO_REPEAT: ['places'],
    ELECTION_NOT_ON_AGENDA: ['office'],
  },
});

/** What the first session elects. */
export const electedOffices = ['CHAIR', 'PRESIDIUM', 'COMMISSIONS'] as const;
export type ElectedOffice = (typeof electedOffices)[number];

/** Asks about a first session whose agenda lacks one of the elections. */
export function electionsOnAgenda(offices: readonly ElectedOffice[]): readonly Point[] {
  return electedOffices
    .filter((office) => !offices.includes(office))
    .map((office) => officersElectionRule.warn('ELECTION_NOT_ON_AGENDA', { office }));
}
