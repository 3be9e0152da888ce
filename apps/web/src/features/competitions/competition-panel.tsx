import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import type { Words } from '../shared/choices.ts';
import type { Choice } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import type { Announced } from './announced-fields.ts';
import { recordApplicationSpec } from './application-specs.ts';
import { ApplicationAct, CompetitionAct } from './competition-act.tsx';
import type { CompetitionActName } from './competition-acts.ts';
import { competitionSpecs } from './competition-specs.ts';

/** What may be done to a competition, and what the forms of it must know. */
export const CompetitionPanelParts = graphql(
  `
  fragment CompetitionPanelParts on Competition {
    id version state closesOn
    title { authentic kk ru en }
    conditions { authentic kk ru en }
    contacts { authentic kk ru en }
    seats { kind count }
    documents { code part required title { authentic kk ru en text } }
    questions { question words }
    proposedWindow { days closesOn points { message } }
    viewerMay {
      amend { ...VerdictParts } open { ...VerdictParts } extend { ...VerdictParts } cancel { ...VerdictParts }
      review { ...VerdictParts } repeat { ...VerdictParts } recordApplication { ...VerdictParts }
    }
  }
`,
  [VerdictParts],
);

type It = ResultOf<typeof CompetitionPanelParts>;
type Verdict = ResultOf<typeof VerdictParts>;

/** The acts that take a competition a stage further. */
const forward: ReadonlySet<string> = new Set(['openCompetition', 'reviewCompetition']);

/** The acts on a competition, each with the law’s word; nothing for whoever only reads. */
export async function CompetitionPanel({
  base,
  data,
}: {
  /** The address of the competitions of the cabinet. */
  base: string;
  data: FragmentOf<typeof CompetitionPanelParts>;
}) {
  const it = readFragment(CompetitionPanelParts, data);
  const { viewerMay: may, state } = it;
  if (!may || isReader(Object.values(may))) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const specs = competitionSpecs(t, it, announcedBy(it), it.proposedWindow);
  const over = state === 'CANCELLED' || state === 'COMPLETED' || state === 'APPROVED';
  const offered: readonly (readonly [keyof typeof specs, Verdict, boolean])[] = [
    ['openCompetition', may.open, state === 'DRAFT'],
    ['reviewCompetition', may.review, state === 'CLOSED'],
    ['amendCompetition', may.amend, state === 'DRAFT' || state === 'OPEN'],
    ['extendCompetition', may.extend, state === 'OPEN' || state === 'CLOSED'],
    ['repeatCompetition', may.repeat, state !== 'DRAFT' && state !== 'OPEN' && state !== 'CANCELLED'],
    ['cancelCompetition', may.cancel, !over],
  ];
  const acts: OfferedAct[] = offered
    .filter(([, , fits]) => fits)
    .map(([act, verdict]) => ({
      key: act,
      label: specs[act].label,
      verdict,
      form: (
        <CompetitionAct
          act={act satisfies CompetitionActName}
          spec={specs[act]}
          words={words}
          size="small"
          kind={forward.has(act) && verdict.outcome !== 'REFUSED' ? 'primary' : 'secondary'}
          {...(act === 'repeatCompetition' && { goTo: `${base}/` })}
        />
      ),
    }));
  if (state !== 'DRAFT' && !over) acts.splice(1, 0, paperAct(t, it, may.recordApplication, words, base));
  return <NextActs acts={acts} />;
}

function paperAct(
  t: Words,
  it: It,
  verdict: Verdict,
  words: Awaited<ReturnType<typeof formWords>>,
  base: string,
): OfferedAct {
  const papers: Choice[] = it.documents.map(({ code, title }) => ({ value: code, label: title.text }));
  const spec = recordApplicationSpec(t, {
    competitionId: it.id,
    seats: it.seats,
    questions: it.questions,
    papers,
  });
  return {
    key: 'recordApplication',
    label: spec.label,
    verdict,
    form: (
      <ApplicationAct
        act="recordApplication"
        spec={spec}
        words={words}
        size="small"
        kind="secondary"
        goTo={`${base}/${it.id}/applications/`}
      />
    ),
  };
}

const announcedBy = ({ title, conditions, contacts, seats, documents }: It): Announced => ({
  title,
  conditions,
  contacts,
  seats,
  documents,
});

/** Whether every act is another's: whoever only reads is told of none. */
export function isReader(verdicts: readonly Verdict[]): boolean {
  const foreign = (verdict: Verdict) =>
    verdict.outcome === 'REFUSED' && verdict.points.every(({ code }) => code === 'NOT_YOUR_ROLE');
  return verdicts.every(foreign);
}
