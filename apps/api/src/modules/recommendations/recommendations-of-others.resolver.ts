import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { projection } from '../../graphql/projection.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { CivicEvent } from '../events/event.type.ts';
import { Mission } from '../missions/types/mission.type.ts';
import { type Eyes, eyesOf } from './eyes.ts';
import { recommendationsOfEvent, recommendationsOfMission } from './recommendation.reader.ts';
import { Recommendation } from './recommendation.type.ts';

/** An NGO’s monitor works in the field part only: recommendations are the council’s. */
function mayRead(eyes: Eyes): boolean {
  return eyes === 'COUNCIL' || eyes === 'PUBLIC';
}

@Resolver(() => Mission)
export class MissionRecommendationsResolver {
  @Uses()
  @FieldResolver(() => [Recommendation], { description: 'What the council recommends after it; at most 100.' })
  async recommendations(
    @Root() mission: Mission,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Recommendation[]> {
    const eyes = eyesOf(operation.capacity);
    if (!mayRead(eyes)) return [];
    return operation.level.many<Recommendation, { eyes: Eyes }>(
      recommendationsOfMission,
      mission.id,
      { eyes },
      projection(info),
    );
  }
}

@Resolver(() => CivicEvent)
export class EventRecommendationsResolver {
  @Uses()
  @FieldResolver(() => [Recommendation], { description: 'What the council recommends after it; at most 100.' })
  async recommendations(@Root() event: CivicEvent, @Ctx() operation: Operation): Promise<Recommendation[]> {
    const eyes = eyesOf(operation.capacity);
    if (!mayRead(eyes)) return [];
    return operation.level.many<Recommendation, { eyes: Eyes }>(recommendationsOfEvent, event.id, { eyes });
  }
}
