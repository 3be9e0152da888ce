import type { Capacity } from '../../kernel/capacity.ts';
import type { Kenes } from '../../kernel/process.ts';
import { sql } from '../../kernel/sql.ts';
import type { Transport } from './transport.ts';

interface MailRow {
  readonly recipient: string;
  readonly subject: string;
  readonly body_text: string;
  readonly body_html: string | null;
  readonly attachments: { readonly name: string; readonly mediaType: string; readonly storageKey: string }[];
}

/**
 * Sends one mail that is still queued (not one that was sent, has failed for good or is withheld). The row is marked only after the server has taken the message, and the message's id is the
 * row's: a repeat after a crash is the same message to every mail program. Throws to be tried again later.
 */
export async function sendQueuedMail(
  kenes: Kenes,
  transport: Transport,
  capacity: Capacity,
  table: 'mail' | 'platform_mail',
  id: string,
): Promise<void> {
  const where =
    capacity.kind === 'SYSTEM'
      ? sql`tenant_id = ${capacity.tenantId}::uuid and id = ${id}::uuid`
      : sql`id = ${id}::uuid`;
  const from = table === 'mail' ? sql`mail` : sql`platform_mail`;
  const mail = await kenes.database.inTransaction(capacity, true, (transaction) =>
    transaction.one<MailRow>(
      sql`select recipient, subject, body_text, body_html, attachments from ${from} where ${where} and state = 'QUEUED'`,
    ),
  );
  if (!mail) return;
  try {
    await transport({
      messageId: `<${id}@kenes>`,
      to: mail.recipient,
      subject: mail.subject,
      text: mail.body_text,
      ...(mail.body_html ? { html: mail.body_html } : {}),
      attachments: await Promise.all(
        mail.attachments.map(async ({ name, mediaType, storageKey }) => ({
          filename: name,
          contentType: mediaType,
          content: (await kenes.services.files.read(storageKey)).stream,
        })),
      ),
    });
  } catch (error) {
    const words = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
    await kenes.database.inTransaction(capacity, false, (transaction) =>
      transaction.execute(
        sql`update ${from} set attempts = attempts + 1, last_error = ${words}, state = case when attempts >= 9 then 'FAILED' else state end where ${where}`,
      ),
    );
    throw error;
  }
  const now = kenes.clock.now().toISOString();
  await kenes.database.inTransaction(capacity, false, (transaction) =>
    transaction.execute(
      sql`update ${from} set state = 'SENT', attempts = attempts + 1, sent_at = ${now}::timestamptz, last_error = null where ${where}`,
    ),
  );
}
