import type { LegalDate } from '@kenes/calendar';
import type { Transaction } from './database.ts';
import { sql } from './sql.ts';

/**
 * A job is a name and the shape of its payload: all an enqueuer needs. Its handler is another file, loaded by the worker
 * only. A tenant's job carries its tenant, and runs in that tenant's context as SYSTEM.
 */
export interface Job<Payload> {
  readonly name: string;
  /** Refuses a payload that is not this job's; the worker calls it before the handler. */
  readonly parse: (payload: unknown) => Payload;
}

/** Declares a job. */
export function defineJob<Payload>(name: string, parse: (payload: unknown) => Payload): Job<Payload> {
  return { name, parse };
}

export interface EnqueueOptions {
  /** While a job of this key waits, a second one replaces it. */
  readonly key?: string;
  readonly runAt?: Date | LegalDate;
}

/** Adds a job inside the caller's transaction: it exists if and only if the act does. */
export async function enqueue<Payload>(
  transaction: Transaction,
  job: Job<Payload>,
  payload: Payload,
  options: EnqueueOptions = {},
): Promise<void> {
  await transaction.execute(
    sql`select jobs.enqueue(${job.name}, ${JSON.stringify(payload)}::json, ${options.key ?? null}, ${options.runAt ? String(options.runAt instanceof Date ? options.runAt.toISOString() : options.runAt) : null}::timestamptz)`,
  );
}

/** Reads one text field of a payload. */
export function textField(payload: unknown, field: string): string {
  const value =
    typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>)[field] : undefined;
  if (typeof value !== 'string') throw new Error(`the job's payload has no text "${field}"`);
  return value;
}
