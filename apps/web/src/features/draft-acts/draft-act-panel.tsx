import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { notMine } from '../meetings/meeting-panel.tsx';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { DraftActAct } from './draft-act-act.tsx';
import { DraftActActParts, type DraftActPlaces, draftActSpecs } from './draft-act-specs.ts';

/** What may be done to a draft act, and what the forms of it must know. */
export const DraftActPanelParts = graphql(
  `
  fragment DraftActPanelParts on DraftAct {
    state published
    ...DraftActActParts
    viewerMay {
      amend { ...VerdictParts } accept { ...VerdictParts } return { ...VerdictParts } handToCommission { ...VerdictParts }
      putOnAgenda { ...VerdictParts } draftOpinion { ...VerdictParts } adoptOpinion { ...VerdictParts } sendOpinion { ...VerdictParts }
      withdraw { ...VerdictParts } publish { ...VerdictParts } unpublish { ...VerdictParts }
    }
  }
`,
  [DraftActActParts, VerdictParts],
);

type Verdict = ResultOf<typeof VerdictParts>;

const leads = ['RECEIVED', 'ACCEPTED_FOR_REVIEW', 'OPINION_ADOPTED'] as const;

/** The next steps of a draft act, each with the law's word; nothing for whoever only reads. */
export async function DraftActPanel({
  data,
  places,
}: {
  data: FragmentOf<typeof DraftActPanelParts>;
  places: DraftActPlaces;
}) {
  const it = readFragment(DraftActPanelParts, data);
  const { viewerMay: may, state } = it;
  if (!may || Object.values(may).every(notMine)) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const specs = draftActSpecs(t, it, places);
  const review = state === 'ACCEPTED_FOR_REVIEW';
  const waits = state === 'RECEIVED' || review || state === 'OPINION_ADOPTED';
  const offered: readonly (readonly [keyof typeof specs, Verdict, boolean])[] = [
    ['acceptDraftAct', may.accept, state === 'RECEIVED' || state === 'RETURNED_WITHOUT_REVIEW'],
    ['returnDraftAct', may.return, state === 'RECEIVED' || review],
    ['draftOpinion', may.draftOpinion, review],
    ['handDraftAct', may.handToCommission, review],
    ['putDraftActOnAgenda', may.putOnAgenda, review],
    ['adoptOpinion', may.adoptOpinion, review],
    ['sendOpinion', may.sendOpinion, state === 'OPINION_ADOPTED' || review],
    ['publishDraftAct', may.publish, !it.published && state !== 'WITHDRAWN'],
    ['unpublishDraftAct', may.unpublish, it.published],
    ['amendDraftAct', may.amend, waits],
    ['withdrawDraftAct', may.withdraw, waits],
  ];
  const forward = {
    RECEIVED: 'acceptDraftAct',
    ACCEPTED_FOR_REVIEW: it.opinionDraft ? 'adoptOpinion' : 'draftOpinion',
    OPINION_ADOPTED: 'sendOpinion',
  }[state as string];
  const acts: OfferedAct[] = offered
    .filter(([, verdict, fits]) => fits && !notMine(verdict))
    .map(([act, verdict]) => ({
      key: act,
      label: specs[act].label,
      verdict,
      form: (
        <DraftActAct
          act={act}
          spec={specs[act]}
          words={words}
          size="small"
          kind={act === forward ? 'primary' : 'secondary'}
        />
      ),
    }));
  const lead = leads.find((one) => one === state);
  return <NextActs acts={acts} {...(lead && { lead: t(`draftActs.next_${lead}`) })} />;
}
