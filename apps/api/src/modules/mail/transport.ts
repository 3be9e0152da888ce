import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type Mail from 'nodemailer/lib/mailer/index.js';

/** Hands a message over; resolves once the server has taken it (or the file is written). */
export type Transport = (message: Mail.Options & { readonly messageId: string }) => Promise<void>;

/** SMTP where an address is given; else each message becomes an .eml file that any mail program opens. */
export function createTransport(options: {
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly mailDir: string;
}): Transport {
  if (options.smtpUrl) {
    const url = new URL(options.smtpUrl);
    for (const [name, value] of Object.entries({
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
    })) {
      if (!url.searchParams.has(name)) url.searchParams.set(name, String(value));
    }
    const smtp = nodemailer.createTransport(url.href, { from: options.mailFrom });
    return async (message) => {
      await smtp.sendMail(message);
    };
  }
  const writer = nodemailer.createTransport(
    { streamTransport: true, buffer: true, newline: 'unix' },
    { from: options.mailFrom },
  );
  return async (message) => {
    const { message: bytes } = await writer.sendMail(message);
    await mkdir(options.mailDir, { recursive: true });
    const name = message.messageId.replace(/[^A-Za-z0-9-]/g, '_');
    await writeFile(join(options.mailDir, `${name}.eml`), bytes as Buffer);
  };
}
