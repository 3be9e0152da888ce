import { createHash } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { aCouncilAtWork, aMonitor, aRunningMission } from '../missions/testing/cast.ts';
import { docx, jpeg, mp4, pdf, png, webp, xlsm, xlsx } from './testing/samples.ts';
import { bytesOf, rowsOf, useRoutes } from './testing/support.ts';

const api = useApi();
const routes = useRoutes(api);
const photo = { purpose: 'EVIDENCE' };

async function someone(): Promise<{ capacity: Capacity; tenantId: string }> {
  const council = await aCouncil(api());
  const account = await anAccount(api());
  return { capacity: inTenant(council.id, account.id), tenantId: council.id };
}

describe('an upload that is what it says', () => {
  let picture: Buffer;
  beforeAll(async () => {
    picture = await jpeg(2_000, 1_500, { exif: true });
  });

  it('gives a receipt with the hash of the bytes, and three files in the store', async () => {
    const { capacity, tenantId } = await someone();
    const { status, body } = await routes().send(capacity, picture, 'Парк.jpg', photo, 'image/jpeg');
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        name: 'Парк.jpg',
        mediaType: 'image/jpeg',
        size: picture.length,
        sha256: createHash('sha256').update(picture).digest('hex'),
        width: 2_000,
        height: 1_500,
        capturedAt: '2026-11-12T04:30:15.000Z',
        picture: true,
      },
    });
    expect(body).not.toHaveProperty('storageKey');
    expect(bytesOf(api(), tenantId)).toHaveLength(3);
  });

  it('keeps time and place as data and serves a picture without them, upright and at most 1 600 px', async () => {
    const { capacity } = await someone();
    const turned = await sharp(picture).withMetadata({ orientation: 6 }).toBuffer();
    const { body } = await routes().send(capacity, turned, 'a.jpg', photo);
    const derivative = await routes().get(capacity, `/files/${body.id}/derivative`);
    expect(derivative).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/webp', 'content-disposition': 'inline', 'x-content-type-options': 'nosniff' },
    });
    const served = await sharp(derivative.bytes).metadata();
    expect(served).toMatchObject({ format: 'webp', width: 1_200, height: 1_600 });
    expect(served.exif).toBeUndefined();
    expect(derivative.bytes.includes(Buffer.from('секретный автор'))).toBe(false);
    const thumbnail = await routes().get(capacity, `/files/${body.id}/thumbnail`);
    expect(await sharp(thumbnail.bytes).metadata()).toMatchObject({ width: 300, height: 400 });
  });

  it.each([
    ['a PNG', 'plan.png', png, 'image/png'],
    ['a WebP', 'site.webp', webp, 'image/webp'],
    ['a PDF', 'Хаттама №14.pdf', async () => pdf(), 'application/pdf'],
    [
      'a Word document',
      'ответ.docx',
      async () => docx(),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'a workbook',
      'смета.xlsx',
      async () => xlsx(),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['plain text', 'note.txt', async () => Buffer.from('Ағаштар кесілген. 3 < 5, «дұрыс».\n'), 'text/plain'],
    ['a video', 'fence.mp4', async () => mp4(), 'video/mp4'],
  ])('takes %s', async (_, name, make, mediaType) => {
    const { capacity } = await someone();
    const { status, body } = await routes().send(capacity, await make(), name, { purpose: 'DOCUMENT' });
    expect({ status, mediaType: body.mediaType, name: body.name }).toEqual({ status: 201, mediaType, name });
  });

  it('the original goes out only to be saved, byte for byte, under its own Cyrillic name', async () => {
    const { capacity } = await someone();
    const { body } = await routes().send(capacity, picture, 'Саябақ «Оңтүстік».jpg', photo);
    const { status, headers, bytes } = await routes().get(capacity, `/files/${body.id}/original`);
    expect(status).toBe(200);
    expect(bytes.equals(picture)).toBe(true);
    expect(headers['content-disposition']).toBe(
      'attachment; filename="______ __________.jpg"; filename*=UTF-8\'\'%D0%A1%D0%B0%D1%8F%D0%B1%D0%B0%D2%9B%20%C2%AB%D0%9E%D2%A3%D1%82%D2%AF%D1%81%D1%82%D1%96%D0%BA%C2%BB.jpg',
    );
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['cache-control']).toBe('private, no-cache');
  });

  it('asked again with its tag it is not sent again', async () => {
    const { capacity } = await someone();
    const { body } = await routes().send(capacity, picture, 'a.jpg', photo);
    const first = await routes().get(capacity, `/files/${body.id}/thumbnail`);
    const again = await routes().get(capacity, `/files/${body.id}/thumbnail`, {
      'if-none-match': String(first.headers.etag),
    });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('the same submit twice is one file: one row, one set of bytes', async () => {
    const { capacity, tenantId } = await someone();
    const fields = { ...photo, key: crypto.randomUUID() };
    const [first, second] = await Promise.all([
      routes().send(capacity, picture, 'a.jpg', fields),
      routes().send(capacity, picture, 'a.jpg', fields),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(await rowsOf(api(), tenantId)).toBe(1);
    expect(bytesOf(api(), tenantId)).toHaveLength(3);
  });

  it('another file under a key already used must be refused, and leaves nothing', async () => {
    const { capacity, tenantId } = await someone();
    const fields = { ...photo, key: crypto.randomUUID() };
    await routes().send(capacity, picture, 'a.jpg', fields);
    const other = await routes().send(capacity, await jpeg(100, 100), 'a.jpg', fields);
    expect(other).toMatchObject({ status: 422, body: { code: 'KEY_USED_FOR_ANOTHER_INPUT' } });
    expect(bytesOf(api(), tenantId)).toHaveLength(3);
  });
});

describe('who may send and see', () => {
  it('the public sends nothing and sees nothing that is not published', async () => {
    const { capacity } = await someone();
    const sent = await routes().send({ kind: 'PUBLIC' }, await jpeg(), 'a.jpg', photo);
    expect(sent).toMatchObject({ status: 401, body: { code: 'SIGN_IN_NEEDED' } });
    const { body } = await routes().send(capacity, await jpeg(), 'a.jpg', photo);
    for (const variant of ['original', 'derivative', 'thumbnail'])
      expect((await routes().get({ kind: 'PUBLIC' }, `/files/${body.id}/${variant}`)).status).toBe(404);
  });

  it('another council sees nothing of it', async () => {
    const { capacity } = await someone();
    const other = await someone();
    const { body } = await routes().send(capacity, await jpeg(), 'a.jpg', photo);
    expect((await routes().get(other.capacity, `/files/${body.id}/original`)).status).toBe(404);
  });

  it('a monitor by mandate sends photos of the mission and of no other', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const missionId = await aRunningMission(api(), secretary, body.id);
    const other = await aRunningMission(api(), secretary, body.id);
    const monitor = await aMonitor(api(), missionId);
    const sent = await routes().send(monitor, await jpeg(), 'a.jpg', { ...photo, missionId });
    expect(sent.status).toBe(201);
    expect((await routes().get(monitor, `/files/${sent.body.id}/original`)).status).toBe(200);
    const astray = await routes().send(monitor, await jpeg(), 'a.jpg', { ...photo, missionId: other });
    expect(astray).toMatchObject({ status: 422, body: { code: 'NOT_THERE' } });
    const letter = await routes().send(monitor, pdf(), 'a.pdf', { purpose: 'LETTER' });
    expect(letter).toMatchObject({ status: 403, body: { code: 'NOT_YOUR_CAPACITY' } });
  });

  it('a file for another council’s mission must be refused, and leaves nothing', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const missionId = await aRunningMission(api(), secretary, body.id);
    const stranger = await someone();
    const sent = await routes().send(stranger.capacity, await jpeg(), 'a.jpg', { ...photo, missionId });
    expect(sent).toMatchObject({ status: 422, body: { code: 'NOT_THERE' } });
    expect([await rowsOf(api(), stranger.tenantId), bytesOf(api(), stranger.tenantId)]).toEqual([0, []]);
  });
});

describe('an answer’s files', () => {
  /** A letter of a council on its way to a body, with one track, entered as the council's acts would have. */
  async function aDispatch() {
    const { council, secretary, body } = await aCouncilAtWork(api());
    const [recommendation, letter, track] = [newId(), newId(), newId()];
    await withClient(api().test.superuser, async (client) => {
      const wording = { authentic: 'ru', ru: 'Посадить дубы' };
      await client.query(
        `insert into letter (tenant_id, id, direction, kind, state, correspondent, subject, channel, body_id, recorded_at)
        values ($1, $2, 'OUT', 'RECOMMENDATION', 'SENT', 'Управление', 'Парк', 'EMAIL', $3, now())`,
        [council.id, letter, body.id],
      );
      await client.query(
        `insert into recommendation (tenant_id, id, number, state, legal_basis, wording, drafted_on, adopted_on)
        values ($1, $2, '1', 'ISSUED', 'LAW_383_V', $3, '2026-11-01', '2026-11-01')`,
        [council.id, recommendation, wording],
      );
      await client.query(
        `insert into track (tenant_id, id, recommendation_id, recommendation_number, body_id, wording, legal_basis, state, sent_on, letter_id)
        values ($1, $2, $3, '1', $4, $5, 'LAW_383_V', 'SENT', '2026-11-02', $6)`,
        [council.id, track, recommendation, body.id, wording, letter],
      );
    });
    const account = { id: (await anAccount(api())).id, name: 'Ахметова А.' };
    const officer: Capacity = { kind: 'BODY', bodyId: body.id, account, chief: false };
    const link: Capacity = { kind: 'LINK', tenantId: council.id, letterId: letter, linkId: newId(), bodyId: body.id };
    return { council, secretary, officer, link, trackId: encodeId(council.id, track) };
  }

  it('come from the body’s officer and are read by the body and by the council', async () => {
    const { secretary, officer, trackId } = await aDispatch();
    const sent = await routes().send(officer, pdf(), 'Жауап.pdf', { purpose: 'ANSWER', trackId });
    expect(sent.status).toBe(201);
    for (const reader of [officer, secretary])
      expect((await routes().get(reader, `/files/${sent.body.id}/original`)).status).toBe(200);
  });

  it('come through a letter’s link, without an account', async () => {
    const { secretary, link } = await aDispatch();
    const sent = await routes().send(link, pdf(), 'Жауап.pdf', {});
    expect(sent.status).toBe(201);
    expect((await routes().get(link, `/files/${sent.body.id}/original`)).status).toBe(200);
    expect((await routes().get(secretary, `/files/${sent.body.id}/original`)).status).toBe(200);
  });

  it('of a recommendation that was not sent to that body must be refused, and so must one without a place', async () => {
    const { council, trackId } = await aDispatch();
    const { officer, secretary } = await aDispatch();
    const astray = await routes().send(officer, pdf(), 'a.pdf', { trackId });
    expect(astray).toMatchObject({ status: 422, body: { code: 'NOT_THERE' } });
    expect((await routes().send(officer, pdf(), 'a.pdf', {})).body.code).toBe('FILE_PLACE_UNKNOWN');
    expect((await routes().send(officer, pdf(), 'a.pdf', { purpose: 'EVIDENCE', trackId })).status).toBe(403);
    expect((await routes().send(secretary, pdf(), 'a.pdf', { trackId })).body.code).toBe('NOT_THERE');
    expect([await rowsOf(api(), council.id), bytesOf(api(), council.id)]).toEqual([0, []]);
  });
});

describe('over a real connection', () => {
  it('what announces itself as too large is refused before it is sent', async () => {
    const { capacity, tenantId } = await someone();
    const answer = await overTheWire(await routes().listen(capacity), 60 * 2 ** 20, (socket, head) =>
      socket.write(head),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('FILE_TOO_LARGE');
    expect([await rowsOf(api(), tenantId), bytesOf(api(), tenantId)]).toEqual([0, []]);
  });

  it('a phone that loses the network halfway leaves nothing behind', async () => {
    const { capacity, tenantId } = await someone();
    const picture = await jpeg(1_000, 800);
    await overTheWire(await routes().listen(capacity), picture.length + 500, (socket, head, boundary) => {
      socket.write(head);
      socket.write(filePart(boundary));
      socket.write(picture.subarray(0, 30_000), () => socket.destroy());
    });
    await expect.poll(() => bytesOf(api(), tenantId)).toEqual([]);
    expect(await rowsOf(api(), tenantId)).toBe(0);
  });
});

const filePart = (boundary: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="key"\r\n\r\n${crypto.randomUUID()}\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;

/** Speaks HTTP by hand, as a client that is interrupted or lies would; gives what came back until the connection closed. */
function overTheWire(
  port: number,
  length: number,
  speak: (socket: Socket, head: string, boundary: string) => void,
): Promise<string> {
  return new Promise((resolve) => {
    const boundary = 'x-kenes-x';
    const socket = connect(port, '127.0.0.1', () =>
      speak(
        socket,
        `POST /files HTTP/1.1\r\nHost: kenes.test\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: ${length}\r\n\r\n`,
        boundary,
      ),
    );
    let answer = '';
    socket.on('data', (part) => {
      answer += part.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

describe('a file of what the council had', () => {
  const cp1251 = Buffer.from([
    0xc8, 0xc8, 0xcd, 0x3b, 0xd4, 0xc8, 0xce, 0x0d, 0x0a, 0x31, 0x3b, 0xca, 0xe8, 0xec, 0x0d, 0x0a,
  ]);

  it('may be a table between semicolons in Windows-1251, and goes back to those alone who import', async () => {
    const { capacity, tenantId } = await someone();
    const { status, body } = await routes().send(capacity, cp1251, 'мүшелер.csv', { purpose: 'IMPORT' }, 'text/csv');
    expect({ status, type: body.mediaType }).toEqual({ status: 201, type: 'text/csv' });
    const path = `/files/${String(body.id)}/original`;
    const given = await routes().get(capacity, path);
    expect([given.status, given.headers['content-disposition']]).toEqual([200, expect.stringContaining('attachment')]);
    const member = inTenant(tenantId, (await anAccount(api())).id, ['MEMBER']);
    expect((await routes().get(member, path)).status).toBe(404);
  });

  it('with a macro is refused in words, whatever its name', async () => {
    const { capacity } = await someone();
    for (const name of ['реестр.xlsm', 'реестр.xlsx'])
      expect((await routes().send(capacity, xlsm(), name, { purpose: 'IMPORT' })).body.code).toBe('FILE_HAS_MACRO');
  });
});
