import { TodayResolver } from './today.resolver.ts';

/** Registration only. */
export const reminderResolvers = [TodayResolver] as const;
