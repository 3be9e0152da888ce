import { BodyRecordResolver } from './body-record.resolver.ts';
import { RecommendationsResolver } from './recommendations.resolver.ts';
import { EventRecommendationsResolver, MissionRecommendationsResolver } from './recommendations-of-others.resolver.ts';
import { TracksResolver } from './tracks.resolver.ts';

/** Registration only. */
export const recommendationResolvers = [
  RecommendationsResolver,
  TracksResolver,
  BodyRecordResolver,
  MissionRecommendationsResolver,
  EventRecommendationsResolver,
] as const;
