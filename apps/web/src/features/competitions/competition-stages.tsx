import { formatDate } from '@kenes/messages';
import { Track, type TrackStep } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { CompetitionStanding, CompetitionStandingParts } from '../candidacy/competition-standing.tsx';
import { CompetitionWindow, CompetitionWindowParts } from '../candidacy/competition-window.tsx';
import css from './competitions.module.css';

/** Where a competition has come, stage by stage. */
export const CompetitionStagesParts = graphql(
  `
  fragment CompetitionStagesParts on Competition {
    state publishedOn closesOn reviewedFrom resultsOn resultsPublishedOn cancelledOn
    ...CompetitionStandingParts ...CompetitionWindowParts
  }
`,
  [CompetitionStandingParts, CompetitionWindowParts],
);

type It = ResultOf<typeof CompetitionStagesParts>;

/** How far each state has come on the way; a cancelled or repeated one stopped where its dates say. */
const reached = {
  DRAFT: 0,
  OPEN: 2,
  CLOSED: 3,
  UNDER_REVIEW: 3,
  VOTING: 4,
  RESULTS: 6,
  APPROVED: 7,
  COMPLETED: 7,
} as const;

const way = ['DRAFT', 'OPENED', 'CLOSES', 'REVIEW', 'VOTING', 'RESULTS', 'APPROVED'] as const;

/** The way of a competition as a picture: what is over, where it stands now, what lies ahead. */
export async function CompetitionStages({ data }: { data: FragmentOf<typeof CompetitionStagesParts> }) {
  const it = readFragment(CompetitionStagesParts, data);
  const t = await getTranslations('competitions');
  const stopped = it.state === 'CANCELLED' || it.state === 'REPEAT_REQUIRED';
  const at = stopped ? stoppedAt(it) : reached[it.state as keyof typeof reached];
  const dates: Partial<Record<(typeof way)[number], string | null>> = {
    OPENED: it.publishedOn,
    CLOSES: it.closesOn,
    REVIEW: it.reviewedFrom,
    RESULTS: it.resultsOn,
  };
  const step = (stage: (typeof way)[number], status: TrackStep['status'], word: string): TrackStep => ({
    key: stage,
    word: t(`stage_${stage}`),
    ...dated(dates[stage]),
    status,
    statusWord: word,
  });
  const steps: TrackStep[] = way.flatMap((stage, place) => {
    if (stopped && place >= at) return [];
    if (place < at) return [step(stage, 'done', t('stageDone'))];
    return [place === at ? step(stage, 'current', t('stageNow')) : step(stage, 'todo', t('stageTodo'))];
  });
  if (stopped)
    steps.push({
      key: it.state,
      word: t(it.state === 'CANCELLED' ? 'stage_CANCELLED' : 'stage_REPEAT'),
      ...dated(it.cancelledOn),
      status: 'late',
      statusWord: t('stageStopped'),
    });
  return (
    <Track
      addressee={t('stages')}
      label={t('stages')}
      steps={steps}
      state={
        <span className={css.head}>
          <CompetitionStanding data={it} />
          {it.state === 'OPEN' && <CompetitionWindow data={it} />}
        </span>
      }
    />
  );
}

const dated = (on: string | null | undefined) => (on ? { date: formatDate(on), dateTime: on } : {});

/** The stages that were over when it was stopped. */
function stoppedAt({ publishedOn, closesOn, reviewedFrom, cancelledOn }: It): number {
  if (publishedOn === null) return 1;
  if (reviewedFrom !== null) return 4;
  return closesOn !== null && (cancelledOn === null || cancelledOn > closesOn) ? 3 : 2;
}
