import { JournalResolver } from './journal.resolver.ts';

/** Registration only. */
export const journalResolvers = [JournalResolver] as const;
