import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { notMine } from '../meetings/meeting-panel.tsx';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { ExpertiseAct } from './expertise-act.tsx';
import type { ExpertiseActName } from './expertise-acts.ts';
import { conclusionSpecs, type ExpertisePlaces, expertiseSpecs } from './expertise-specs.ts';

/** What may be done about an expertise, and what its forms must know. */
export const ExpertisePanelParts = graphql(
  `
  fragment ExpertisePanelParts on Expertise {
    id version state topic { kk ru } subject { kk ru } questions { kk ru } item { state meeting { state } }
    conclusion { id version state viewerMay { freeze { ...VerdictParts } takeBack { ...VerdictParts } publish { ...VerdictParts } } }
    viewerMay {
      amend { ...VerdictParts } approve { ...VerdictParts } appoint { ...VerdictParts } start { ...VerdictParts } compose { ...VerdictParts }
      putOnAgenda { ...VerdictParts } conclude { ...VerdictParts } document { ...VerdictParts } send { ...VerdictParts }
      putOnControl { ...VerdictParts } takeOffControl { ...VerdictParts } close { ...VerdictParts } cancel { ...VerdictParts }
    }
  }
`,
  [VerdictParts],
);

type Verdict = ResultOf<typeof VerdictParts>;
const leads = [
  'INITIATED',
  'APPROVED',
  'EXPERTS_APPOINTED',
  'IN_WORK',
  'CONCLUSION_SIGNED',
  'DOCUMENTED',
  'SENT',
  'ON_CONTROL',
] as const;

/** Whether a session is still to consider it: it is put on no other agenda until then. */
function awaited(item: ResultOf<typeof ExpertisePanelParts>['item']): boolean {
  const asked = item !== null && ['PROPOSED', 'INCLUDED', 'DISCUSSED'].includes(item.state);
  return asked && !['CANCELLED', 'RESCHEDULED', 'NO_QUORUM', 'HELD', 'PROTOCOLLED'].includes(item.meeting?.state ?? '');
}

/** The next steps of an expertise and its conclusion, each with the law's word; nothing for whoever only reads. */
export async function ExpertisePanel({
  data,
  places,
}: {
  data: FragmentOf<typeof ExpertisePanelParts>;
  places: ExpertisePlaces;
}) {
  const it = readFragment(ExpertisePanelParts, data);
  const { viewerMay: may, state, conclusion } = it;
  if (!may || Object.values(may).every(notMine)) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const own = expertiseSpecs(t, it, places);
  const paper = conclusion && conclusionSpecs(t, conclusion);
  const of = conclusion?.viewerMay;
  const work = state === 'IN_WORK';
  const offered: readonly (readonly [
    ExpertiseActName,
    Verdict | undefined,
    boolean,
    (typeof own)[keyof typeof own] | undefined,
  ])[] = [
    ['approveExpertise', may.approve, state === 'INITIATED', own.approveExpertise],
    ['amendExpertise', may.amend, state === 'INITIATED', own.amendExpertise],
    ['startExpertise', may.start, state === 'EXPERTS_APPOINTED', own.startExpertise],
    ['composeConclusion', may.compose, work && !conclusion, own.composeConclusion],
    ['freezeConclusion', of?.freeze, work && conclusion?.state === 'DRAFT', paper?.freezeConclusion],
    ['concludeExpertise', may.conclude, work && conclusion?.state === 'FOR_SIGNATURE', own.concludeExpertise],
    ['takeBackConclusion', of?.takeBack, work && conclusion?.state === 'FOR_SIGNATURE', paper?.takeBackConclusion],
    ['documentExpertise', may.document, state === 'CONCLUSION_SIGNED', own.documentExpertise],
    ['sendConclusion', may.send, state === 'DOCUMENTED', own.sendConclusion],
    ['publishConclusion', of?.publish, conclusion?.state === 'SIGNED', paper?.publishConclusion],
    ['putExpertiseOnControl', may.putOnControl, state === 'SENT', own.putExpertiseOnControl],
    ['closeExpertise', may.close, ['DOCUMENTED', 'SENT', 'ON_CONTROL'].includes(state), own.closeExpertise],
    ['takeExpertiseOffControl', may.takeOffControl, state === 'ON_CONTROL', own.takeExpertiseOffControl],
    ['appointExpert', may.appoint, ['APPROVED', 'EXPERTS_APPOINTED', 'IN_WORK'].includes(state), own.appointExpert],
    [
      'addExpertisePaper',
      may.appoint,
      ['APPROVED', 'EXPERTS_APPOINTED', 'IN_WORK'].includes(state),
      own.addExpertisePaper,
    ],
    [
      'putExpertiseOnAgenda',
      may.putOnAgenda,
      !['INITIATED', 'CANCELLED', 'CLOSED'].includes(state) && !awaited(it.item),
      own.putExpertiseOnAgenda,
    ],
    [
      'cancelExpertise',
      may.cancel,
      ['INITIATED', 'APPROVED', 'EXPERTS_APPOINTED', 'IN_WORK'].includes(state),
      own.cancelExpertise,
    ],
  ];
  const forward =
    state === 'APPROVED'
      ? 'appointExpert'
      : offered.find(([, verdict, fits]) => fits && verdict?.outcome !== 'REFUSED')?.[0];
  const acts: OfferedAct[] = offered.flatMap(([act, verdict, fits, spec]) =>
    !fits || !verdict || !spec || notMine(verdict)
      ? []
      : [
          {
            key: act,
            label: spec.label,
            verdict,
            form: (
              <ExpertiseAct
                act={act}
                spec={spec}
                words={words}
                size="small"
                kind={act === forward ? 'primary' : 'secondary'}
              />
            ),
          },
        ],
  );
  const signing = work && conclusion?.state === 'FOR_SIGNATURE';
  const lead = signing ? 'FOR_SIGNATURE' : leads.find((one) => one === state);
  return <NextActs acts={acts} {...(lead && { lead: t(`expertises.next_${lead}`) })} />;
}
