import { StateBadge, type StateTone } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { StandingBadge, StandingParts } from './standing.tsx';

/** Where a recommendation of a control action is: its addressees, or its own state before it is sent. */
export const MissionRecommendationParts = graphql(
  `
  fragment MissionRecommendation on Recommendation { state tracks { id state bodyName { text } ...StandingParts } }
`,
  [StandingParts],
);

const tones: Readonly<Record<'DRAFT' | 'ADOPTED' | 'ISSUED' | 'CLOSED', StateTone>> = {
  DRAFT: 'draft',
  ADOPTED: 'waiting',
  ISSUED: 'answered',
  CLOSED: 'executed',
};

/** Each addressee's standing once it was sent; the recommendation's own before. */
export async function RecommendationStanding({ data }: { data: FragmentOf<typeof MissionRecommendationParts> }) {
  const t = await getTranslations('enums');
  const { state, tracks } = readFragment(MissionRecommendationParts, data);
  if (state === 'DRAFT' || tracks.length === 0)
    return <StateBadge tone={tones[state]}>{t(`RecommendationState_${state}`)}</StateBadge>;
  return tracks.map((track) => <StandingBadge key={track.id} track={track} />);
}
