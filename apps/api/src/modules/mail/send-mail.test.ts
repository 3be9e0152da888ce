import { runOnce } from 'graphile-worker';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { taskList } from '../../tasks.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { startMailServer } from '../../testing/smtp.ts';
import { queueMail } from '../letters/outbox.ts';
import { createTransport } from './transport.ts';

describe('the outbox', () => {
  const api = useApi();
  const mail = {
    kind: 'TEST',
    recipient: 'officer@example.kz',
    subject: 'Ұсыныстар туралы',
    text: 'Құрметті әріптес! Мерзімі — 07.12.2026.',
  };

  const queue = async () => {
    const council = await aCouncil(api());
    const person = await anAccount(api());
    const id = await api().database.inTransaction(inTenant(council.id, person.id), false, (transaction) =>
      queueMail(transaction, council.id, new Date(), mail),
    );
    return { id, council };
  };
  const work = (smtpUrl: string) =>
    runOnce({
      connectionString: api().test.urls.worker,
      taskList: taskList(
        api(),
        createTransport({ smtpUrl, mailFrom: 'Кеңес <kenes@example.kz>', mailDir: '/nowhere' }),
      ),
      noHandleSignals: true,
    });
  const row = (id: string) =>
    withClient(
      api().test.superuser,
      async (client) =>
        (
          await client.query<{ state: string; attempts: number; last_error: string | null }>(
            'select state, attempts, last_error from mail where id = $1',
            [id],
          )
        ).rows[0],
    );

  it('goes out by SMTP, Kazakh letters whole, and is marked only then', async () => {
    await using server = await startMailServer();
    const { id } = await queue();
    await work(server.url);
    const received = await server.mail((one) => one.subject === mail.subject);
    expect(received.to).toEqual([mail.recipient]);
    expect(received.text.trim()).toBe(mail.text);
    expect(await row(id)).toMatchObject({ state: 'SENT', attempts: 1, last_error: null });
  });

  it('a server that refuses for now keeps the mail queued, with its words; nothing is lost or doubled', async () => {
    await using server = await startMailServer();
    const { id } = await queue();
    server.refuse(450);
    await work(server.url);
    expect(await row(id)).toMatchObject({ state: 'QUEUED', attempts: 1 });
    expect((await row(id))?.last_error).toContain('Not now');
    expect(server.mails).toHaveLength(0);
  });

  it('a mail of an act that was rolled back does not exist, nor its job', async () => {
    await using server = await startMailServer();
    const council = await aCouncil(api());
    const person = await anAccount(api());
    const attempt = api().database.inTransaction(inTenant(council.id, person.id), false, async (transaction) => {
      await queueMail(transaction, council.id, new Date(), { ...mail, subject: 'never' });
      throw new Error('the act failed');
    });
    await expect(attempt).rejects.toThrow('the act failed');
    await work(server.url);
    expect(server.mails.filter(({ subject }) => subject === 'never')).toHaveLength(0);
  });
});
