import type { Operation } from '../../kernel/context.ts';
import { competitionsByIds } from './readers/competition.reader.ts';
import type { Competition } from './types/competition.type.ts';

/** The competition of an application, asked together with those of its siblings. */
export function competitionOf(operation: Operation, competitionId: string): Promise<Competition | null> {
  return operation.level.first<Competition>(competitionsByIds(operation), competitionId);
}
