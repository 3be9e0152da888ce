import { describe, expect, it } from 'vitest';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { testWebSecret, useServer } from '../../testing/server.ts';
import { aRole } from '../missions/testing/cast.ts';
import { jpeg } from './testing/samples.ts';

const server = useServer();

/** Signs in as the web server would, and gives the headers of requests in the council's name. */
async function aSecretary(): Promise<{ headers: Record<string, string> }> {
  const { test, graphql } = server();
  const account = await anAccount({ test });
  const council = await aCouncil({ test });
  await aRole({ test }, council.id, account.id, 'SECRETARIAT');
  const { body } = await graphql(
    {
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { session } } }',
      variables: { input: { key: crypto.randomUUID(), email: account.email, password: account.password } },
    },
    {},
    true,
  );
  const { session } = (body.data as { signIn: { session: string } }).signIn;
  return {
    headers: {
      authorization: `Bearer ${session}`,
      'kenes-acting': `tenant:${council.slug}`,
      'kenes-web-secret': testWebSecret,
      'accept-language': 'kk',
    },
  };
}

function form(file: Buffer): { payload: Buffer; type: string } {
  const boundary = 'x-kenes-x';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="key"\r\n\r\n${crypto.randomUUID()}\r\n--${boundary}\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nEVIDENCE\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    type: `multipart/form-data; boundary=${boundary}`,
  };
}

describe('files through the whole server', () => {
  it('a photo of several megabytes comes in under a session and goes out again', async () => {
    const { headers } = await aSecretary();
    const picture = Buffer.concat([await jpeg(3_000, 2_000), Buffer.alloc(2_000_000)]);
    expect(picture.length).toBeGreaterThan(2_000_000);
    const { payload, type } = form(picture);
    const sent = await server().app.inject({
      method: 'POST',
      url: '/files',
      payload,
      headers: { ...headers, 'content-type': type },
    });
    expect([sent.statusCode, sent.json().size]).toEqual([201, picture.length]);
    const back = await server().app.inject({ url: `/files/${sent.json().id}/original`, headers });
    expect(back.rawPayload.equals(picture)).toBe(true);
  });

  it('without a session, or in a council that is not one’s own, it is refused in words', async () => {
    const { headers } = await aSecretary();
    const { payload, type } = form(await jpeg());
    const stranger = await server().app.inject({
      method: 'POST',
      url: '/files',
      payload,
      headers: { 'content-type': type },
    });
    expect([stranger.statusCode, stranger.json().code]).toEqual([401, 'SIGN_IN_NEEDED']);
    const other = await aCouncil({ test: server().test });
    const astray = await server().app.inject({
      method: 'POST',
      url: '/files',
      payload,
      headers: { ...headers, 'kenes-acting': `tenant:${other.slug}`, 'content-type': type },
    });
    expect([astray.statusCode, astray.json().code]).toEqual([403, 'NOT_YOUR_CAPACITY']);
  });

  it('the refusal speaks the reader’s language', async () => {
    const { headers } = await aSecretary();
    const { payload, type } = form(Buffer.from('<svg/>'));
    const sent = await server().app.inject({
      method: 'POST',
      url: '/files',
      payload,
      headers: { ...headers, 'content-type': type },
    });
    expect([sent.statusCode, sent.json().message]).toEqual([
      415,
      'Файлдың ішіндегісі атына сай емес. Оны өз бағдарламасымен қайта сақтаңыз.',
    ]);
  });
});
