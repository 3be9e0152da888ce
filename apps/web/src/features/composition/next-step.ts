import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';

/** What must be known of a council to say what its renewal waits for. */
export const NextStepParts = graphql(`
  fragment NextStepParts on Council {
    renewal { stage startsOn endsOn steps { step latestOn standing } }
    convocations {
      id number state standing size
      workingGroup { id state }
      competitions { id kind state closesOn applicationCounts { toCheck } }
      composition { filled byKind { kind vacant } }
    }
  }
`);

type Council = ResultOf<typeof NextStepParts>;
type Convocation = Council['convocations'][number];
type Competition = Convocation['competitions'][number];
type Renewal = NonNullable<Council['renewal']>;

/** What a renewal waits for, from the warning to the closing of the former convocation. */
export type NextStep = {
  key: keyof typeof steps;
  /** The number of the convocation it is about; null before the next one is opened. */
  number: number | null;
  href: string;
  /** Until when applications are taken, while they are. */
  until: string | null;
  /** The term that ends, where nothing is opened yet; `begun` once the law has the formation begin. */
  term: { endsOn: string; startsOn: string; begun: boolean } | null;
  /** The last day of a term that is over while no composition succeeds it. */
  endedOn: string | null;
  /** The last day on which it may be done so that all still fits, and whether that day has passed. */
  latest: { on: string; late: boolean } | null;
};

/** Each thing to do, with the step of the law's clock to which it belongs. */
const steps = {
  OPEN: null,
  GROUP_SIZE: 'GROUP_SIZE_SET',
  GROUP_STATE_PART: 'GROUP_ANNOUNCED',
  GROUP_DRAFT: 'GROUP_ANNOUNCED',
  GROUP_ANNOUNCE: 'GROUP_ANNOUNCED',
  GROUP_WAIT: null,
  GROUP_SELECT: 'GROUP_COMPLETE',
  GROUP_COMPLETE: 'GROUP_COMPLETE',
  GROUP_BEGIN: 'COUNCIL_ANNOUNCED',
  COUNCIL_SIZE: 'COUNCIL_ANNOUNCED',
  COUNCIL_DRAFT: 'COUNCIL_ANNOUNCED',
  COUNCIL_ANNOUNCE: 'COUNCIL_ANNOUNCED',
  COUNCIL_WAIT: null,
  COUNCIL_REVIEW: 'COUNCIL_VOTED',
  COUNCIL_ADMIT: 'COUNCIL_VOTED',
  COUNCIL_VOTE: 'COUNCIL_VOTED',
  COUNCIL_SEAT: 'COMPOSITION_APPROVED',
  NAMED: 'COMPOSITION_APPROVED',
  GROUP_PROTOCOL: 'COMPOSITION_APPROVED',
  APPROVE: 'COMPOSITION_APPROVED',
  FIRST_SESSION: null,
  CLOSE_FORMER: null,
} as const satisfies Record<string, Renewal['steps'][number]['step'] | null>;

type Found = Pick<NextStep, 'key' | 'href'> & { until?: string | null };

/** The next thing to do for the renewal of a council and where it is done; null while nothing waits. */
export function nextStep(data: FragmentOf<typeof NextStepParts>, base: string): NextStep | null {
  const { convocations, renewal } = readFragment(NextStepParts, data);
  const own = (number: number) => `${base}/composition?convocation=${number}`;
  const former = convocations.find(({ state, standing }) => standing === 'SUCCEEDED' && isWorking(state));
  if (former) return said(renewal, former.number, { key: 'CLOSE_FORMER', href: own(former.number) });
  const forming = convocations.find(({ state }) => state === 'PREPARING');
  if (forming) return said(renewal, forming.number, formingStep(forming, base));
  const approved = convocations.find(({ state }) => state === 'APPROVED');
  if (approved) return said(renewal, approved.number, { key: 'FIRST_SESSION', href: own(approved.number) });
  const pressing = renewal?.stage === 'AHEAD' || renewal?.stage === 'DUE' || renewal?.stage === 'ENDED';
  return pressing ? said(renewal, null, { key: 'OPEN', href: `${base}/composition` }) : null;
}

const isWorking = (state: Convocation['state']) => state === 'RUNNING' || state === 'APPROVED';

function said(renewal: Renewal | null, number: number | null, { key, href, until = null }: Found): NextStep {
  const clock = renewal?.steps.find(({ step }) => step === steps[key]);
  const latest = clock?.latestOn ? { on: clock.latestOn, late: clock.standing === 'LATE' } : null;
  const term =
    key === 'OPEN' && renewal
      ? { endsOn: renewal.endsOn, startsOn: renewal.startsOn, begun: renewal.stage !== 'AHEAD' }
      : null;
  const endedOn = renewal?.stage === 'ENDED' ? renewal.endsOn : null;
  return { key, number, href, until, term, endedOn, latest };
}

/** By what stands already: a full composition waits for its papers, else for the group, its competition, the council's one. */
function formingStep(convocation: Convocation, base: string): Found {
  const { id, number, size, workingGroup, competitions, composition } = convocation;
  const room = `${base}/composition/working-group?convocation=${number}`;
  const draft = (kind: string) => `${base}/competitions/new?kind=${kind}&convocation=${encodeURIComponent(id)}`;
  const group = workingGroup?.state === 'DISSOLVED' ? null : workingGroup;
  const vacant = composition.byKind.filter((one) => one.vacant > 0);
  const decided = group?.state === 'DECIDED';
  if (composition.filled > 0 && vacant.length === 0 && composition.filled >= (size ?? 0))
    return group && !decided
      ? { key: 'GROUP_PROTOCOL', href: room }
      : { key: 'APPROVE', href: `${base}/composition/approve?convocation=${number}` };
  if (!group) return { key: 'GROUP_SIZE', href: room };
  const of = (kind: Competition['kind']) =>
    competitions.findLast((one) => one.kind === kind && one.state !== 'CANCELLED' && one.state !== 'COMPLETED');
  if (group.state === 'NUMBER_SET') return { key: 'GROUP_STATE_PART', href: room };
  if (group.state === 'STATE_PART_NAMED' || group.state === 'OWN_COMPETITION') {
    const its = of('WORKING_GROUP');
    const page = its && `${base}/competitions/${its.id}`;
    if (!page) return { key: 'GROUP_DRAFT', href: draft('WORKING_GROUP') };
    if (its.state === 'DRAFT') return { key: 'GROUP_ANNOUNCE', href: page };
    if (its.state === 'OPEN') return { key: 'GROUP_WAIT', href: `${page}/applications`, until: its.closesOn };
    return { key: 'GROUP_SELECT', href: room };
  }
  if (group.state === 'COMPLETE') return { key: 'GROUP_BEGIN', href: room };
  if (size === null || composition.byKind.length === 0) return { key: 'COUNCIL_SIZE', href: room };
  const named = vacant.every(({ kind }) => kind === 'STATE' || kind === 'QUASI_STATE');
  if (named) return { key: 'NAMED', href: `${base}/composition?convocation=${number}#vacancies` };
  const its = of('COUNCIL');
  if (!its) return { key: 'COUNCIL_DRAFT', href: draft('COUNCIL') };
  return competitionStep(its, `${base}/competitions/${its.id}`);
}

function competitionStep({ state, closesOn, applicationCounts }: Competition, page: string): Found {
  if (state === 'DRAFT') return { key: 'COUNCIL_ANNOUNCE', href: page };
  if (state === 'OPEN') return { key: 'COUNCIL_WAIT', href: `${page}/applications`, until: closesOn };
  if (state === 'CLOSED') return { key: 'COUNCIL_REVIEW', href: page };
  if (state === 'UNDER_REVIEW' && (applicationCounts?.toCheck ?? 0) > 0)
    return { key: 'COUNCIL_ADMIT', href: `${page}/applications` };
  return { key: state === 'RESULTS' ? 'COUNCIL_SEAT' : 'COUNCIL_VOTE', href: `${page}/voting` };
}
