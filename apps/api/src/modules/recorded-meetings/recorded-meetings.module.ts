import { RecordedMeetingsResolver } from './recorded-meetings.resolver.ts';

/** Registration only. */
export const recordedMeetingResolvers = [RecordedMeetingsResolver] as const;
