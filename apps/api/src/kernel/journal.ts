import type { LegalDate } from '@kenes/calendar';
import { actorOf, type Capacity, personOf } from './capacity.ts';
import type { Transaction } from './database.ts';
import { newId } from './id.ts';
import { sql } from './sql.ts';
import type { Acknowledgement } from './verdict.ts';

/** One line of the journal: what was done to what, when it happened (fact); the database adds when it was entered. */
export interface JournalEntry {
  /** The act in the past tense, as the module's journal names it: `RecommendationIssued`. */
  readonly act: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly occurredOn: LegalDate | string;
  /** Whom the person acted for, where a secretary enters what came on paper. */
  readonly onBehalfOf?: string | null;
  readonly facts: Record<string, unknown>;
}

/** Appends a line to the chain of the transaction's tenant (or of the platform). Returns its number in the chain. */
export async function appendToJournal(
  transaction: Transaction,
  capacity: Capacity,
  entry: JournalEntry,
  acknowledged: readonly Acknowledgement[],
): Promise<number> {
  const row = await transaction.one<{
    seq: string;
  }>(sql`select journal_append(${newId()}::uuid, ${entry.act}, ${entry.subjectType},
    ${entry.subjectId}::uuid, ${actorOf(capacity)}, ${personOf(capacity)?.name ?? null}, ${entry.onBehalfOf ?? null}, ${String(entry.occurredOn)}::date,
    ${JSON.stringify(entry.facts)}::jsonb, ${acknowledged.length > 0 ? JSON.stringify(acknowledged) : null}::jsonb) as seq`);
  return Number(row?.seq);
}

/** Lines that are sent to the chain together: it is held no longer than they take. */
const together = 1_000;

/** Appends many lines in their order, in few statements: an import writes one for each thing it enters. */
export async function appendAllToJournal(
  transaction: Transaction,
  capacity: Capacity,
  entries: readonly JournalEntry[],
  acknowledged: readonly Acknowledgement[],
): Promise<void> {
  const reasons = acknowledged.length > 0 ? JSON.stringify(acknowledged) : null;
  for (let from = 0; from < entries.length; from += together) {
    const lines = entries.slice(from, from + together).map((entry) => ({
      id: newId(),
      act: entry.act,
      type: entry.subjectType,
      subject: entry.subjectId,
      behalf: entry.onBehalfOf ?? null,
      on: String(entry.occurredOn),
      facts: entry.facts,
    }));
    await transaction.execute(
      sql`select journal_append_all(${JSON.stringify(lines)}::jsonb, ${actorOf(capacity)}, ${personOf(capacity)?.name ?? null}, ${reasons}::jsonb)`,
    );
  }
}
