import { LinkButton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { isReader } from '../competitions/competition-panel.tsx';
import { type FormWords, formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { ConvocationAct } from './convocation-act.tsx';
import { convocationSpecs, openingSpec } from './convocation-specs.ts';
import { type NextStep, type NextStepParts, nextStep } from './next-step.ts';
import { nextStepLead } from './next-step-words.ts';

/** What may be done with a convocation, and what the forms of it must know. */
export const ConvocationPanelParts = graphql(
  `
  fragment ConvocationPanelParts on Convocation {
    id version number state standing startsOn endsOn size recommendedMin recommendedMax
    protocolNumber protocolOn approvedBy approvalTitle approvalNumber approvalOn firstSessionOn
    composition { seats { vacant kind seat { id ordinal } } }
    viewerMay { amend { ...VerdictParts } changeSeats { ...VerdictParts } approve { ...VerdictParts } close { ...VerdictParts } }
  }
`,
  [VerdictParts],
);

/** What may be done about the next convocation. */
export const OpeningParts = graphql(
  `
  fragment OpeningParts on Council {
    viewerMayForm { openConvocation { ...VerdictParts } }
    convocations { number }
  }
`,
  [VerdictParts],
);

type Verdict = ResultOf<typeof VerdictParts>;

/**
 * What a renewal waits for, and the acts on the convocation that is shown, in the order of the law; nothing for whoever
 * only reads.
 */
export async function ConvocationPanel({
  base,
  council,
  opening,
  data,
}: {
  /** The cabinet’s address. */
  base: string;
  council: FragmentOf<typeof NextStepParts>;
  opening: FragmentOf<typeof OpeningParts>;
  data: FragmentOf<typeof ConvocationPanelParts>;
}) {
  const it = readFragment(ConvocationPanelParts, data);
  const { viewerMay: may, state } = it;
  const { viewerMayForm, convocations } = readFragment(OpeningParts, opening);
  if (!may || !viewerMayForm || isReader([...Object.values(may), viewerMayForm.openConvocation])) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const here = `${base}/composition`;
  const specs = convocationSpecs(
    t,
    it,
    it.composition.seats.flatMap(({ vacant, kind, seat }) => (vacant ? [{ ...seat, kind }] : [])),
  );
  const forming = state === 'PREPARING';
  const over = state === 'CLOSED' || state === 'DISSOLVED_EARLY';
  const step = nextStep(council, base);
  // What is done on this very page is its own act; every other step is a link to where it is done.
  const away = step && !(step.number === it.number && isHere(step)) && step.key !== 'OPEN' ? step : null;
  const offered: readonly (readonly [keyof typeof specs, Verdict, boolean])[] = [
    ['recordFirstSession', may.amend, state === 'APPROVED'],
    ['changeSeats', may.changeSeats, !over],
    // Once there are as many as its size, one more changes the size too: that is the act above.
    ['addSeat', may.changeSeats, forming && (it.size === null || it.composition.seats.length < it.size)],
    ['amendConvocation', may.amend, true],
    ['closeConvocation', may.close, !over && !forming],
  ];
  const acts: OfferedAct[] = offered
    .filter(([, , fits]) => fits)
    .map(([key, verdict]) => ({
      key,
      label: specs[key].label,
      verdict,
      form: (
        <ConvocationAct
          act={key === 'recordFirstSession' ? 'amendConvocation' : key}
          spec={specs[key]}
          words={words}
          size="small"
          kind={step && isOf(step, key) && step.number === it.number ? 'primary' : 'secondary'}
        />
      ),
    }));
  if (forming) acts.unshift(approving(t('composition.actApprove'), may.approve, here, it.number, step));
  if (!convocations.some(({ number }) => number > it.number))
    acts.push(openingAct(openingSpec(t, it.number + 1), viewerMayForm.openConvocation, words, here, step));
  if (step?.key === 'CLOSE_FORMER' || step?.key === 'OPEN')
    acts.sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  if (away)
    acts.unshift({
      key: `step ${away.key}`,
      label: t(`composition.step_${away.key}`),
      verdict: may.amend,
      form: (
        <LinkButton size="small" href={away.href}>
          {t(`composition.step_${away.key}`)}
        </LinkButton>
      ),
    });
  return <NextActs acts={acts} lead={step ? nextStepLead(t, step) : undefined} />;

  function isFirst({ key }: OfferedAct): boolean {
    return key === 'openConvocation' ? step?.key === 'OPEN' : key === 'closeConvocation' && step?.number === it.number;
  }
}

const isHere = ({ key }: NextStep) => key === 'APPROVE' || key === 'FIRST_SESSION' || key === 'CLOSE_FORMER';

const isOf = ({ key }: NextStep, act: string) =>
  (key === 'FIRST_SESSION' && act === 'recordFirstSession') || (key === 'CLOSE_FORMER' && act === 'closeConvocation');

/** The approval stands on a page of its own: first what the law says of every seat. */
function approving(label: string, verdict: Verdict, here: string, number: number, step: NextStep | null): OfferedAct {
  return {
    key: 'approveComposition',
    label,
    verdict,
    form: (
      <LinkButton
        size="small"
        kind={step?.key === 'APPROVE' ? 'primary' : 'secondary'}
        href={`${here}/approve?convocation=${number}`}
      >
        {label}
      </LinkButton>
    ),
  };
}

function openingAct(
  spec: ReturnType<typeof openingSpec>,
  verdict: Verdict,
  words: FormWords,
  here: string,
  step: NextStep | null,
): OfferedAct {
  return {
    key: 'openConvocation',
    label: spec.label,
    verdict,
    form: (
      <ConvocationAct
        act="openConvocation"
        spec={spec}
        words={words}
        goTo={`${here}?convocation=`}
        size="small"
        kind={step?.key === 'OPEN' ? 'primary' : 'secondary'}
      />
    ),
  };
}
