import nodemailer from 'nodemailer';
import { expect, test } from 'vitest';
import { startMailServer } from './smtp.ts';

const letter = {
  from: 'council@example.kz',
  to: 'akimat@example.kz',
  subject: 'Ұсыным № 3',
  text: 'Саябақ жолын жөндеу керек.',
  attachments: [{ filename: 'хат.pdf', content: Buffer.from('%PDF-'), contentType: 'application/pdf' }],
};

test('a mail sent over SMTP arrives whole, Kazakh letters and attachment included', async () => {
  await using server = await startMailServer();
  const post = nodemailer.createTransport(server.url);
  await post.sendMail(letter);
  const arrived = await server.mail((mail) => mail.to.includes('akimat@example.kz'));
  expect(arrived).toMatchObject({
    from: 'council@example.kz',
    subject: 'Ұсыным № 3',
    attachments: [{ name: 'хат.pdf' }],
  });
  expect(arrived.text.trim()).toBe('Саябақ жолын жөндеу керек.');
  post.close();
});

test('a server that refuses recipients says so to the sender, and keeps nothing', async () => {
  await using server = await startMailServer();
  server.refuse(450);
  const post = nodemailer.createTransport(server.url);
  await expect(post.sendMail(letter)).rejects.toMatchObject({ responseCode: 450 });
  expect(server.mails).toEqual([]);
  server.refuse();
  await post.sendMail(letter);
  expect(server.mails).toHaveLength(1);
  post.close();
});
