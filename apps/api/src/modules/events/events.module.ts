import { CivicEventEntity } from './event.entity.ts';
import {
  AmendEventSuccessResolver,
  EventActsResolver,
  MissionEventsResolver,
  PublishEventSuccessResolver,
  RecordEventSuccessResolver,
} from './event-acts.resolver.ts';
import { EventsResolver } from './events.resolver.ts';

/** Registration only. */
export const eventEntities = [CivicEventEntity] as const;
export const eventResolvers = [
  EventsResolver,
  EventActsResolver,
  MissionEventsResolver,
  RecordEventSuccessResolver,
  AmendEventSuccessResolver,
  PublishEventSuccessResolver,
] as const;
