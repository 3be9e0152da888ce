import type { Act } from '../../kernel/command.ts';
import type { Transaction } from '../../kernel/database.ts';
import { newId } from '../../kernel/id.ts';
import { enqueue } from '../../kernel/jobs.ts';
import { sql } from '../../kernel/sql.ts';
import { sendMail } from '../mail/send-mail.job.ts';
import { printLetter } from './print-letter.job.ts';

/** A mail to be sent; its text is complete, in the recipient’s language. */
export interface OutgoingMail {
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly letterId?: string | null;
  /** A candidate's: seen by those who work with candidates, deleted with the application. */
  readonly applicationId?: string | null;
}

/** Puts a mail into a tenant’s outbox with the job that sends it: both exist if and only if the transaction commits. */
export async function queueMail(
  transaction: Transaction,
  tenantId: string,
  now: Date,
  mail: OutgoingMail,
): Promise<string> {
  const id = await keepMail(transaction, tenantId, now, mail);
  await enqueue(transaction, sendMail, { tenantId, id });
  return id;
}

/**
 * Puts the mail that carries a letter into the outbox. It leaves once its papers are made: printing is a job of its own,
 * which attaches them and hands the mail over.
 */
export async function queueLetter(act: Act, letterId: string, mail: OutgoingMail): Promise<void> {
  const mailId = await keepMail(act.transaction, act.tenantId, act.operation.clock.now(), mail);
  await act.enqueue(printLetter, { tenantId: act.tenantId, letterId, mailId });
}

async function keepMail(transaction: Transaction, tenantId: string, now: Date, mail: OutgoingMail): Promise<string> {
  const id = newId();
  await transaction.execute(sql`insert into mail (tenant_id, id, kind, recipient, subject, body_text, letter_id, application_id, queued_at)
    values (${tenantId}::uuid, ${id}::uuid, ${mail.kind}, ${mail.recipient}, ${mail.subject}, ${mail.text}, ${mail.letterId ?? null}::uuid, ${mail.applicationId ?? null}::uuid, ${now.toISOString()}::timestamptz)`);
  return id;
}

/** The same inside an act. */
export async function queueMailOf(act: Act, mail: OutgoingMail): Promise<string> {
  return queueMail(act.transaction, act.tenantId, act.operation.clock.now(), mail);
}

/** An e-mail address as people write it: one @, a dot after it, no spaces. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) && text.length <= 254;
}
