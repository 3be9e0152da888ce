import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { execute, verdictOf } from '../../graphql/results.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { missionsByIds } from '../missions/readers/mission.reader.ts';
import { participantsOf } from '../missions/readers/team.reader.ts';
import { Mission } from '../missions/types/mission.type.ts';
import { Participant } from '../missions/types/team.type.ts';
import { amendEvent } from './amend-event.command.ts';
import { AmendEventInput, PublishEventInput, RecordEventInput } from './event.inputs.ts';
import { authorityVerdict, keepsEvents, mayPublishEvent, speaksForCouncil } from './event.policy.ts';
import { eventById, eventsOfMissions } from './event.reader.ts';
import {
  AmendEventResult,
  AmendEventSuccess,
  PublishEventResult,
  PublishEventSuccess,
  RecordEventResult,
  RecordEventSuccess,
} from './event.results.ts';
import { CivicEvent, CivicEventViewerMay } from './event.type.ts';
import { publishEvent } from './publish-event.command.ts';
import { recordEvent } from './record-event.command.ts';

/** The event that an act was about, as it stands now. */
function eventOf(operation: Operation, { eventId }: { eventId: string }): Promise<CivicEvent | null> {
  const ref = ownId(eventId);
  return operation.level.one<CivicEvent>(eventById(ref.tenantId, ref.id));
}

@Resolver(() => CivicEvent)
export class EventActsResolver {
  @Mutation(() => RecordEventResult, {
    description: 'Enters an event that was held: an акция, a meeting (domain §8.4).',
  })
  async recordEvent(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordEventInput) input: RecordEventInput,
  ): Promise<object> {
    return execute(operation, recordEvent, input);
  }

  @Mutation(() => AmendEventResult, { description: 'Writes an event anew.' })
  async amendEvent(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendEventInput) input: AmendEventInput,
  ): Promise<object> {
    return execute(operation, amendEvent, input);
  }

  @Mutation(() => PublishEventResult, { description: 'Makes an event public (PC-PUB-01).' })
  async publishEvent(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishEventInput) input: PublishEventInput,
  ): Promise<object> {
    return execute(operation, publishEvent, input);
  }

  @Uses()
  @FieldResolver(() => [Participant], {
    description: 'Who took part, in order, at most 100; hidden names are not there for the public.',
  })
  participants(@Root() event: CivicEvent, @Ctx() operation: Operation): Promise<Participant[]> {
    return operation.level.many<Participant>(participantsOf(operation, 'event_id'), event.id);
  }

  @Uses('missionId')
  @FieldResolver(() => Mission, { nullable: true, description: 'The mission to which it belongs.' })
  mission(@Root() event: CivicEvent, @Ctx() operation: Operation): Promise<Mission | null> | null {
    return event.missionId ? operation.level.first<Mission>(missionsByIds(operation), event.missionId) : null;
  }

  @FieldResolver(() => CivicEventViewerMay, {
    description: 'What the rules say to the viewer’s acts, before they are tried.',
  })
  viewerMay(@Root() event: CivicEvent, @Ctx() operation: Operation): CivicEventViewerMay {
    const keeps = verdictOf(operation, authorityVerdict(keepsEvents, operation.capacity));
    const speaks = authorityVerdict(speaksForCouncil, operation.capacity);
    return {
      amend: keeps,
      publish: verdictOf(operation, speaks.outcome === 'ALLOWED' ? mayPublishEvent(event) : speaks),
      recordPublication: verdictOf(operation, speaks),
      recordOutcome: verdictOf(operation, speaks),
    };
  }
}

@Resolver(() => Mission)
export class MissionEventsResolver {
  @Uses()
  @FieldResolver(() => [CivicEvent], { description: 'Events that belong to it, the oldest first, at most 100.' })
  events(@Root() mission: Mission, @Ctx() operation: Operation): Promise<CivicEvent[]> {
    return operation.level.many<CivicEvent>(eventsOfMissions, mission.id);
  }
}

@Resolver(() => RecordEventSuccess)
export class RecordEventSuccessResolver {
  @FieldResolver(() => CivicEvent, { nullable: true, description: 'The event.' })
  event(@Root() success: RecordEventSuccess, @Ctx() operation: Operation): Promise<CivicEvent | null> {
    return eventOf(operation, success);
  }
}

@Resolver(() => AmendEventSuccess)
export class AmendEventSuccessResolver {
  @FieldResolver(() => CivicEvent, { nullable: true, description: 'The event.' })
  event(@Root() success: AmendEventSuccess, @Ctx() operation: Operation): Promise<CivicEvent | null> {
    return eventOf(operation, success);
  }
}

@Resolver(() => PublishEventSuccess)
export class PublishEventSuccessResolver {
  @FieldResolver(() => CivicEvent, { nullable: true, description: 'The event.' })
  event(@Root() success: PublishEventSuccess, @Ctx() operation: Operation): Promise<CivicEvent | null> {
    return eventOf(operation, success);
  }
}
