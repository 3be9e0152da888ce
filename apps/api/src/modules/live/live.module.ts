import { MeetingChangesResolver } from './meeting-changes.resolver.ts';
import { MeetingScreensResolver } from './meeting-screens.resolver.ts';
import { ScreenResolver } from './screen.resolver.ts';
import { ScreenTokenEntity } from './screen-token.entity.ts';

/** Registration only. */
export const liveEntities = [ScreenTokenEntity] as const;
export const liveResolvers = [MeetingChangesResolver, MeetingScreensResolver, ScreenResolver] as const;
