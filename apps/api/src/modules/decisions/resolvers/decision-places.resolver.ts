import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { itemsByIds } from '../../meetings/readers/agenda.reader.ts';
import { meetingsByIds } from '../../meetings/readers/meeting.reader.ts';
import { AgendaItem } from '../../meetings/types/agenda.type.ts';
import { Meeting } from '../../meetings/types/meeting.type.ts';
import { Mission } from '../../missions/types/mission.type.ts';
import { type Eyes, eyesOf } from '../../recommendations/eyes.ts';
import { recommendationsOfDecision } from '../../recommendations/recommendation.reader.ts';
import { Recommendation } from '../../recommendations/recommendation.type.ts';
import { decisionsOfItems, decisionsOfMeetings, decisionsOfMissions } from '../decision.reader.ts';
import { Decision } from '../types/decision.type.ts';

@Resolver(() => Meeting)
export class MeetingDecisionsResolver {
  @Uses()
  @FieldResolver(() => [Decision], { description: 'What it decided, in its order.' })
  decisions(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<Decision[]> | Decision[] {
    return actsAs(operation, 'TENANT', 'PUBLIC')
      ? operation.level.many<Decision>(decisionsOfMeetings(operation), id)
      : [];
  }
}

@Resolver(() => AgendaItem)
export class ItemDecisionsResolver {
  @FieldResolver(() => [Decision], { description: 'What was decided on it.' })
  decisions(@Root() { id }: AgendaItem, @Ctx() operation: Operation): Promise<Decision[]> | Decision[] {
    return actsAs(operation, 'TENANT', 'PUBLIC') ? operation.level.many<Decision>(decisionsOfItems(operation), id) : [];
  }
}

@Resolver(() => Decision)
export class DecisionPlacesResolver {
  @Uses('meetingId')
  @FieldResolver(() => Meeting, { nullable: true, description: 'The sitting.' })
  meeting(@Root() { meetingId }: Decision, @Ctx() operation: Operation): Promise<Meeting | null> {
    return operation.level.first<Meeting>(meetingsByIds(operation), meetingId);
  }

  @Uses('itemId')
  @FieldResolver(() => AgendaItem, { nullable: true, description: 'The question of the agenda.' })
  item(@Root() { itemId }: Decision, @Ctx() operation: Operation): Promise<AgendaItem | null> {
    return operation.level.first<AgendaItem>(itemsByIds(operation), itemId);
  }

  @Uses()
  @FieldResolver(() => [Recommendation], { description: 'Recommendations that it adopted, by number.' })
  recommendations(@Root() { id }: Decision, @Ctx() operation: Operation): Promise<Recommendation[]> | Recommendation[] {
    if (!actsAs(operation, 'TENANT', 'PUBLIC')) return [];
    return operation.level.many<Recommendation, { eyes: Eyes }>(recommendationsOfDecision, id, {
      eyes: eyesOf(operation.capacity),
    });
  }
}

@Resolver(() => Mission)
export class MissionDecisionResolver {
  @Uses()
  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'The decision of a sitting that opened it, or is its deciding act (PC-CTRL-07).',
  })
  async councilDecision(@Root() { id }: Mission, @Ctx() operation: Operation): Promise<Decision | null> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC')) return null;
    return operation.level.first<Decision>(decisionsOfMissions(operation), id);
  }
}
