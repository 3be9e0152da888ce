import { BodyRecordResolver } from './body-record.resolver.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import { recommendationResultResolvers } from './recommendation.results.ts';
import { RecommendationActsResolver } from './recommendation-acts.resolver.ts';
import { RecommendationMayField, RecommendationMayResolver } from './recommendation-may.resolver.ts';
import { RecommendationsResolver } from './recommendations.resolver.ts';
import { EventRecommendationsResolver, MissionRecommendationsResolver } from './recommendations-of-others.resolver.ts';
import { RecomputeClocksResolver } from './recompute-clocks.resolver.ts';
import { TrackEntity } from './track.entity.ts';
import { TrackActsResolver } from './track-acts.resolver.ts';
import { TrackMayField, TrackMayResolver } from './track-may.resolver.ts';
import { TracksResolver } from './tracks.resolver.ts';

/** Registration only. */
export const recommendationEntities = [RecommendationEntity, TrackEntity] as const;
export const recommendationResolvers = [
  RecommendationsResolver,
  TracksResolver,
  BodyRecordResolver,
  MissionRecommendationsResolver,
  EventRecommendationsResolver,
  RecommendationActsResolver,
  TrackActsResolver,
  RecomputeClocksResolver,
  RecommendationMayField,
  RecommendationMayResolver,
  TrackMayField,
  TrackMayResolver,
  ...recommendationResultResolvers,
] as const;
