import { EventsResolver } from './events.resolver.ts';

/** Registration only. */
export const eventResolvers = [EventsResolver] as const;
