import { StateBadge, type StateTone } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';

/** What a competition's badge is drawn from. */
export const CompetitionStandingParts = graphql(`
  fragment CompetitionStandingParts on Competition { state takesApplications }
`);

type State = ResultOf<typeof CompetitionStandingParts>['state'];

const tones: Record<State, StateTone> = {
  DRAFT: 'draft',
  OPEN: 'onTime',
  CLOSED: 'closed',
  UNDER_REVIEW: 'waiting',
  VOTING: 'waiting',
  RESULTS: 'answered',
  APPROVED: 'executed',
  COMPLETED: 'executed',
  REPEAT_REQUIRED: 'disputed',
  CANCELLED: 'closed',
};

/** Where a competition stands: colour, icon and word. */
export async function CompetitionStanding({ data }: { data: FragmentOf<typeof CompetitionStandingParts> }) {
  const t = await getTranslations('enums');
  const { state } = readFragment(CompetitionStandingParts, data);
  return <StateBadge tone={tones[state]}>{t(`CompetitionState_${state}`)}</StateBadge>;
}
