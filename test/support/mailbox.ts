import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailServer } from '@kenes/api/testing/smtp';
import { expect, inject } from 'vitest';

/** A mail as a test reads it: whom it was sent to, and its words. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** A real SMTP server whose mail lies in a folder, so that the files of tests, each in a process of its own, can read it. */
export async function startMailbox(): Promise<{ url: string; folder: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'kenes-mailbox-'));
  let count = 0;
  const server = await startMailServer(({ to, subject, text }) => {
    count += 1;
    writeFileSync(join(folder, `${String(count).padStart(6, '0')}.json`), JSON.stringify({ to, subject, text }));
  });
  return {
    url: server.url,
    folder,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The newest mail to an address whose subject fits: received already, or still to come. */
export async function mailTo(address: string, subject: RegExp): Promise<Mail> {
  const { mailbox } = inject('kenes');
  const newest = (): Mail | undefined =>
    readdirSync(mailbox)
      .sort()
      .map((name): Mail => JSON.parse(readFileSync(join(mailbox, name), 'utf8')))
      .findLast((mail) => mail.to.includes(address) && subject.test(mail.subject));
  await expect.poll(newest, { timeout: 30_000 }).toBeDefined();
  const mail = newest();
  if (!mail) throw new Error(`No mail to ${address}.`);
  return mail;
}
