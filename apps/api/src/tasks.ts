import type { JobHelpers, TaskList } from 'graphile-worker';
import type { Kenes } from './kernel/process.ts';
import { sql } from './kernel/sql.ts';
import { handlers as answerHandlers } from './modules/answers/forward-track.handler.ts';
import { handlers as applicationLinkHandlers } from './modules/competitions/mail-application-link.handler.ts';
import { handlers as competitionHandlers } from './modules/competitions/tell-candidates.handler.ts';
import { handlers as conclusionHandlers } from './modules/expertises/conclusion/make-conclusion-file.handler.ts';
import { handlers as fileHandlers } from './modules/files/erase-files.handler.ts';
import { handlers as importHandlers } from './modules/imports/run-import.handler.ts';
import { handlers as letterHandlers } from './modules/letters/print-letter.handler.ts';
import { sendQueuedMail } from './modules/mail/send-mail.handler.ts';
import { sendMail, sendPlatformMail } from './modules/mail/send-mail.job.ts';
import type { Transport } from './modules/mail/transport.ts';
import { recomputeRegister } from './modules/membership-register/recompute-register.ts';
import { handlers as peopleHandlers } from './modules/people/mail-password-reset.handler.ts';
import { handlers as protocolHandlers } from './modules/protocols/make-protocol-file.handler.ts';
import { handlers as hearingHandlers } from './modules/public-hearings/tell-registered.handler.ts';
import { handlers as reminderHandlers } from './modules/reminders/sweep.handler.ts';

/** Parts of the process, payload, which attempt it is (from 1) → done; each runs in its tenant's context. */
type Handle = (kenes: Kenes, payload: unknown, attempt: number) => Promise<void>;

/** Handlers of the modules. */
const handlers: Readonly<Record<string, Handle>> = {
  ...answerHandlers,
  ...applicationLinkHandlers,
  ...competitionHandlers,
  ...conclusionHandlers,
  ...fileHandlers,
  ...hearingHandlers,
  ...importHandlers,
  ...letterHandlers,
  ...peopleHandlers,
  ...protocolHandlers,
  ...reminderHandlers,
};

const system = { id: '00000000-0000-0000-0000-000000000000', name: 'Kenes' };

/** Every task the worker knows, by the name its job is enqueued under. */
export function taskList(kenes: Kenes, transport: Transport): TaskList {
  return {
    [sendMail.name]: async (payload) => {
      const { tenantId, id } = sendMail.parse(payload);
      await sendQueuedMail(kenes, transport, { kind: 'SYSTEM', tenantId, job: sendMail.name }, 'mail', id);
    },
    [sendPlatformMail.name]: async (payload) => {
      const { id } = sendPlatformMail.parse(payload);
      await sendQueuedMail(kenes, transport, { kind: 'PLATFORM', account: system }, 'platform_mail', id);
    },
    ...Object.fromEntries(
      Object.entries(handlers).map(([name, handle]) => [
        name,
        (payload: unknown, { job }: JobHelpers) => handle(kenes, payload, job.attempts),
      ]),
    ),
    // Receipts of submits answer repeats for thirty days; attempts to sign in and links of resets count for an hour: older ones go.
    'keep-house': async () => {
      const now = kenes.clock.now().toISOString();
      await kenes.database.inTransaction({ kind: 'DOOR', account: null }, false, async (transaction) => {
        await transaction.execute(sql`select purge_receipts(${now}::timestamptz - interval '30 days')`);
        await transaction.execute(sql`delete from sign_in_attempt where at < ${now}::timestamptz - interval '2 days'`);
        await transaction.execute(
          sql`delete from password_reset where requested_at < ${now}::timestamptz - interval '2 days'`,
        );
      });
      // Memberships that came in past the acts (an upgrade, a restore) are entered in the register between councils.
      await recomputeRegister(kenes, { anew: false });
    },
  };
}
