import { actWords } from '../act/act-words.ts';
import type { Words } from '../shared/choices.ts';
import type { LineView } from './ballot-parts.ts';
import type { CountsWords } from './counts-form.tsx';
import { ballotChoices } from './states.ts';
import type { GridWords } from './vote-grid.tsx';
import type { VotingWords } from './voting-form.tsx';

/** What was done, by the API's names. */
export const choiceWords = (t: Words) =>
  Object.fromEntries(
    ballotChoices.map((choice) => [choice, t(`enums.BallotChoice_${choice}`)]),
  ) as GridWords['choices'];

/** The words of the member's own voting. */
export async function votingWords(t: Words): Promise<VotingWords> {
  return {
    act: await actWords(),
    choices: {
      FOR: t('ballots.my_FOR'),
      AGAINST: t('ballots.my_AGAINST'),
      ABSTAIN: t('ballots.my_ABSTAIN'),
      RECUSED: t('ballots.my_RECUSED'),
    },
    done: choiceWords(t),
    dossier: t('ballots.dossier'),
    youVoted: t('ballots.youVoted'),
    ground: t('ballots.ground'),
    groundHint: t('ballots.groundHint'),
    recusalHelp: t('ballots.recusalHelp'),
    check: t('ballots.check'),
    nothingChosen: t('ballots.nothingChosen'),
    checkTitle: t('ballots.checkTitle'),
    notYet: t('ballots.notYet'),
    cast: t('ballots.cast'),
    back: t('ballots.back'),
    final: t('ballots.castFinal'),
    finalTitle: t('act.cannotUndo'),
    all: t('ballots.votedAll'),
  };
}

/** The words of the grid. */
export async function gridWords(t: Words): Promise<GridWords> {
  return {
    act: await actWords(),
    label: t('ballots.grid'),
    candidate: t('ballots.colCandidate'),
    keys: t('ballots.gridKeys'),
    choices: choiceWords(t),
    none: '—',
    byMember: t('enums.VoteEnteredBy_MEMBER'),
    grounds: t('ballots.grounds'),
    groundOf: t('ballots.groundOf', { member: '§member', candidate: '§candidate' }),
    save: t('ballots.saveVotes'),
    nothing: t('ballots.nothingToSave'),
  };
}

/** The words of totals without names. */
export async function countsWords(t: Words): Promise<CountsWords> {
  return {
    act: await actWords(),
    label: t('ballots.counts'),
    candidate: t('ballots.colCandidate'),
    columns: {
      votesFor: t('ballots.colFor'),
      votesAgainst: t('ballots.colAgainst'),
      abstained: t('ballots.colAbstain'),
      notVoting: t('ballots.colNotVoting'),
      recused: t('ballots.colRecused'),
    },
    sum: t('ballots.colSum'),
    present: t('ballots.countPresent'),
    presentHint: t('ballots.countPresentHint'),
    save: t('ballots.saveCounts'),
  };
}

/** A candidate’s name, or the number where the name is not the viewer’s to see. */
export const nameOf = ({ application }: Pick<LineView, 'application'>): string =>
  application?.fullName ?? application?.number ?? '—';

/** Number of the application and who proposed. */
export function noteOf(t: Words, { application }: Pick<LineView, 'application'>): string {
  if (!application) return '';
  const by = application.nominatorName ?? (application.nominator && t(`enums.Nominator_${application.nominator}`));
  return [application.number && `№ ${application.number}`, by].filter(Boolean).join(' · ');
}

/** Surname with the first letter of the name, for a narrow column. */
export const shortName = (person: { surname: string; givenName: string } | null): string =>
  person ? `${person.surname} ${[...person.givenName][0] ?? ''}.` : '—';
