import { once } from 'node:events';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived: who it was for by the envelope, and what stood in it. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly content: Buffer }[];
  readonly headers: ParsedMail['headers'];
}

export interface TestMailServer extends AsyncDisposable {
  /** Goes into KENES_SMTP_URL. */
  readonly url: string;
  /** Everything received so far, in order of arrival. */
  readonly mails: readonly ReceivedMail[];
  /** Resolves with the first mail, received already or yet to come, that `wanted` accepts; rejects after `patience` ms. */
  mail(wanted: (mail: ReceivedMail) => boolean, patience?: number): Promise<ReceivedMail>;
  /** From now on every recipient is refused with `code` (450 try later, 550 never) until called without one. */
  refuse(code?: number): void;
  stop(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it receives, and tells `keep` of each mail before it is acknowledged. */
export async function startMailServer(keep?: (mail: ReceivedMail) => void): Promise<TestMailServer> {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  let refusal: number | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      if (refusal === undefined) return done();
      done(Object.assign(new Error('Not now'), { responseCode: refusal }));
    },
    onData: (stream, session, done) => {
      simpleParser(stream).then((parsed) => {
        const envelope = session.envelope;
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const mail = received(
          parsed,
          from,
          envelope.rcptTo.map((recipient) => recipient.address),
        );
        mails.push(mail);
        keep?.(mail);
        for (const look of [...waiting]) look();
        done();
      }, done);
    },
  });
  // Connections cut by the other side are the other side's test.
  server.on('error', () => {});
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));

  const mail = (wanted: (mail: ReceivedMail) => boolean, patience = 10_000) =>
    new Promise<ReceivedMail>((resolve, reject) => {
      const late = setTimeout(() => {
        waiting.delete(look);
        reject(
          new Error(`No such mail within ${patience} ms; received: ${mails.map((one) => one.subject).join(' | ')}`),
        );
      }, patience);
      const look = () => {
        const found = mails.find(wanted);
        if (found === undefined) return;
        clearTimeout(late);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });

  const refuse = (code?: number) => {
    refusal = code;
  };
  return { url: `smtp://127.0.0.1:${port}`, mails, mail, refuse, stop, [Symbol.asyncDispose]: stop };
}

function received(parsed: ParsedMail, from: string, to: string[]): ReceivedMail {
  return {
    from: from || addresses(parsed.from),
    to,
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html || '',
    attachments: parsed.attachments.map((file) => ({
      name: file.filename ?? '',
      type: file.contentType,
      content: file.content,
    })),
    headers: parsed.headers,
  };
}

const addresses = (object: AddressObject | undefined): string => object?.text ?? '';
