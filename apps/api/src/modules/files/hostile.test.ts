import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import {
  docm,
  docx,
  elf,
  exe,
  gif,
  heic,
  html,
  hugePng,
  jpeg,
  mp4,
  pdf,
  png,
  svg,
  xlsm,
  xlsx,
  zip,
} from './testing/samples.ts';
import { bytesOf, rowsOf, useRoutes } from './testing/support.ts';

const api = useApi();
const routes = useRoutes(api);

async function someone() {
  const council = await aCouncil(api());
  const account = await anAccount(api());
  return { capacity: inTenant(council.id, account.id), tenantId: council.id };
}

const truncated = async () => (await jpeg(800, 600)).subarray(0, 20_000);
const large = async (head: Buffer, megabytes: number) =>
  Buffer.concat([head, Buffer.alloc(megabytes * 2 ** 20 - head.length + 1)]);

/** What is sent, under which name, and with which code it must be refused. */
const refusedFiles: [what: string, name: string, code: string, make: () => Buffer | Promise<Buffer>][] = [
  ['an SVG with a script', 'map.svg', 'FILE_KIND_NOT_TAKEN', svg],
  ['an SVG named as a photo', 'photo.jpg', 'FILE_IS_NOT_WHAT_IT_SAYS', svg],
  ['a page named as a photo', 'photo.jpg', 'FILE_IS_NOT_WHAT_IT_SAYS', html],
  ['a page named as text', 'note.txt', 'FILE_IS_NOT_WHAT_IT_SAYS', html],
  ['a page under its own name', 'page.html', 'FILE_KIND_NOT_TAKEN', html],
  [
    'a page with a byte order mark, as text',
    'note.txt',
    'FILE_IS_NOT_WHAT_IT_SAYS',
    () => Buffer.concat([Buffer.from('\uFEFF \n'), html()]),
  ],
  [
    'XML named as text',
    'note.txt',
    'FILE_IS_NOT_WHAT_IT_SAYS',
    () => Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'),
  ],
  ['a script under its own name', 'run.js', 'FILE_KIND_NOT_TAKEN', () => Buffer.from('alert(1)')],
  ['a script without a name', '', 'FILE_KIND_NOT_TAKEN', () => Buffer.from('#!/bin/sh\nrm -rf /')],
  ['a program named as a document', 'report.pdf', 'FILE_IS_NOT_WHAT_IT_SAYS', elf],
  ['a Windows program named as a photo', 'photo.png', 'FILE_IS_NOT_WHAT_IT_SAYS', exe],
  ['a GIF, also a script', 'move.gif', 'FILE_KIND_NOT_TAKEN', gif],
  ['a GIF named as a photo', 'move.jpg', 'FILE_IS_NOT_WHAT_IT_SAYS', gif],
  ['a plain archive', 'all.zip', 'FILE_KIND_NOT_TAKEN', () => zip({ 'a.txt': 'a' })],
  ['an archive named as a Word document', 'answer.docx', 'FILE_IS_NOT_WHAT_IT_SAYS', () => zip({ 'a.txt': 'a' })],
  [
    'an archive that climbs out of its folder',
    'answer.docx',
    'FILE_IS_NOT_WHAT_IT_SAYS',
    () => zip({ '../../etc/cron.d/x': 'x' }),
  ],
  ['a Word document with macros', 'answer.docm', 'FILE_HAS_MACRO', docm],
  ['a Word document with macros named as one without', 'answer.docx', 'FILE_HAS_MACRO', docm],
  ['a workbook with macros', 'реестр.xlsm', 'FILE_HAS_MACRO', xlsm],
  ['a workbook without the mark, named as one with macros', 'реестр.XLSM', 'FILE_HAS_MACRO', xlsx],
  ['an archive named as a workbook with macros', 'реестр.xlsm', 'FILE_HAS_MACRO', () => zip({ 'xl/a.xml': 'x' })],
  ['a Word document named as a photo', 'answer.jpg', 'FILE_IS_NOT_WHAT_IT_SAYS', docx],
  ['a photo named as a document', 'scan.pdf', 'FILE_IS_NOT_WHAT_IT_SAYS', jpeg],
  ['a PNG named as JPEG', 'photo.jpg', 'FILE_IS_NOT_WHAT_IT_SAYS', png],
  ['a photo with the ending of a program', 'photo.jpg.exe', 'FILE_IS_NOT_WHAT_IT_SAYS', jpeg],
  ['a photo whose name reads backwards', 'photo\u202Egpj.exe', 'FILE_IS_NOT_WHAT_IT_SAYS', jpeg],
  ['a photo with the ending of a page', 'photo.html', 'FILE_IS_NOT_WHAT_IT_SAYS', jpeg],
  ['a HEIC photo', 'IMG_0001.heic', 'FILE_IS_HEIC', heic],
  ['a HEIC photo named as JPEG', 'IMG_0001.jpg', 'FILE_IS_HEIC', heic],
  ['an empty file', 'photo.jpg', 'FILE_EMPTY', () => Buffer.alloc(0)],
  ['a truncated JPEG', 'photo.jpg', 'PICTURE_UNREADABLE', truncated],
  [
    'a JPEG of a beginning only',
    'photo.jpg',
    'PICTURE_UNREADABLE',
    () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(500)]),
  ],
  ['a picture of 30 000 by 30 000 pixels', 'wall.png', 'PICTURE_UNREADABLE', () => hugePng(30_000, 30_000)],
  ['a decompression bomb', 'bomb.png', 'PICTURE_UNREADABLE', () => hugePng(60_000, 2_000)],
  ['a photo over 15 MB', 'photo.jpg', 'FILE_TOO_LARGE', async () => large(await jpeg(), 15)],
  ['a document over 50 MB', 'scan.pdf', 'FILE_TOO_LARGE', async () => large(pdf(), 50)],
  ['text with a zero byte', 'note.txt', 'FILE_IS_NOT_WHAT_IT_SAYS', () => Buffer.from('a\0b')],
  ['text that is no UTF-8', 'note.txt', 'FILE_IS_NOT_WHAT_IT_SAYS', () => Buffer.from([0xc3, 0x28, 0xa0, 0xa1])],
  ['random bytes', 'data.bin', 'FILE_KIND_NOT_TAKEN', () => Buffer.concat([Buffer.from('Ы'), randomBytes(3_000)])],
];

/** Kinds that nobody sends to a council with good intent, or that nobody could show: by the bytes they begin with. */
const beginnings: [kind: string, begins: string][] = [
  ['tar', `${'61'.repeat(257)}7573746172003030`],
  ['gz', '1f8b0800000000000003'],
  ['7z', '377abcaf271c0004'],
  ['rar', '526172211a0700cf'],
  ['bz2', '425a6839314159265359'],
  ['xz', 'fd377a585a000004'],
  ['wasm', '0061736d01000000'],
  ['class', 'cafebabe00000034'],
  ['swf', '465753090000'],
  ['eps', '252150532d41646f62652d332e3020455053462d332e30'],
  ['rtf', '7b5c727466315c616e7369'],
  ['doc', 'd0cf11e0a1b11ae10000'],
  ['bmp', '424d36000c0000000000'],
  ['tif', '49492a0008000000'],
  ['psd', '3842505300010000'],
  ['ico', '00000100010010100000'],
  ['avi', '52494646000000004156492020'],
  ['mkv', '1a45dfa3a34286810142f7810142f2810442f381084282886d6174726f736b61'],
  ['flac', '664c614300000022'],
  ['sqlite', '53514c69746520666f726d6174203300'],
  ['deb', '213c617263683e0a64656269616e2d62696e617279'],
  ['woff2', '774f46320001000000'],
  ['lnk', '4c0000000114020000000000c000000000000046'],
  ['pcap', 'd4c3b2a102000400'],
];
const beginningWith = (hex: string) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(600)]);

describe('hostile uploads', () => {
  it.each(beginnings)(
    'a file of the kind %s must be refused, named as itself and named as a photo',
    async (kind, begins) => {
      const { capacity, tenantId } = await someone();
      const own = await routes().send(capacity, beginningWith(begins), `a.${kind}`, { purpose: 'DOCUMENT' });
      expect([own.status, own.body.code]).toEqual([415, 'FILE_KIND_NOT_TAKEN']);
      const disguised = await routes().send(capacity, beginningWith(begins), 'a.jpg', { purpose: 'EVIDENCE' });
      expect([disguised.status, disguised.body.code]).toEqual([415, 'FILE_IS_NOT_WHAT_IT_SAYS']);
      expect([await rowsOf(api(), tenantId), bytesOf(api(), tenantId)]).toEqual([0, []]);
    },
  );

  it.each(refusedFiles)(
    '%s (%s) must be refused with %s, and leave neither row nor byte',
    async (_, name, code, make) => {
      const { capacity, tenantId } = await someone();
      const { status, body } = await routes().send(capacity, await make(), name, { purpose: 'EVIDENCE' }, 'image/jpeg');
      expect({ status: status >= 400 && status < 500, code: body.code }).toEqual({ status: true, code });
      expect(String(body.message).length).toBeGreaterThan(10);
      expect([await rowsOf(api(), tenantId), bytesOf(api(), tenantId)]).toEqual([0, []]);
    },
  );

  it('a photo with a page behind it is taken; what is served of it is pixels alone', async () => {
    const { capacity } = await someone();
    const polyglot = Buffer.concat([await jpeg(), html(), zip({ 'evil.class': 'x' })]);
    const { status, body } = await routes().send(capacity, polyglot, 'photo.jpg', { purpose: 'EVIDENCE' });
    expect(status).toBe(201);
    for (const variant of ['derivative', 'thumbnail']) {
      const { bytes, headers } = await routes().get(capacity, `/files/${body.id}/${variant}`);
      expect(headers['content-type']).toBe('image/webp');
      expect(bytes.includes(Buffer.from('<script>'))).toBe(false);
      expect(bytes.includes(Buffer.from('evil.class'))).toBe(false);
    }
    const original = await routes().get(capacity, `/files/${body.id}/original`);
    expect(String(original.headers['content-disposition'])).toMatch(/^attachment;/);
    expect(original.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['../../etc/passwd.jpg', 'passwd.jpg'],
    ['..\\..\\windows\\system32\\a.jpg', 'a.jpg'],
    ['/absolute/path/b.jpg', 'b.jpg'],
    ['.htaccess.jpg', 'htaccess.jpg'],
    ['a\u200Bb\u2066c.jpg', 'abc.jpg'],
    [`${'ұ'.repeat(500)}.jpg`, `${'ұ'.repeat(196)}.jpg`],
  ])('the name %j is only data: %j', async (name, kept) => {
    const { capacity, tenantId } = await someone();
    const { status, body } = await routes().send(capacity, await jpeg(), name, { purpose: 'EVIDENCE' });
    expect({ status, name: body.name }).toEqual({ status: 201, name: kept });
    for (const file of bytesOf(api(), tenantId))
      expect(file).toMatch(/^[0-9a-f-]{36}(\.(derivative|thumbnail)-[0-9a-f]{12})?$/);
  });

  it('no name can end the header it stands in', async () => {
    const { capacity } = await someone();
    const { body } = await routes().send(capacity, mp4(), 'a"; filename=evil.html\u2028\r\nSet-Cookie: a=b.mp4', {
      purpose: 'DOCUMENT',
    });
    const { headers } = await routes().get(capacity, `/files/${body.id}/original`);
    expect(headers['set-cookie']).toBeUndefined();
    expect(String(headers['content-disposition'])).toMatch(
      /^attachment; filename="[A-Za-z0-9._ -]*"; filename\*=UTF-8''[A-Za-z0-9%._~-]*$/,
    );
  });

  it.each([
    '/files/../../etc/passwd/original',
    '/files/nonsense/original',
    `/files/${'A'.repeat(43)}/original`,
    `/files/${'A'.repeat(43)}/source`,
  ])('%s is not there', async (path) => {
    const { capacity } = await someone();
    expect((await routes().get(capacity, path)).status).toBe(404);
  });

  it('a form without a file is told so', async () => {
    const { capacity } = await someone();
    expect(await routes().send(capacity, null, '', {})).toMatchObject({ status: 422, body: { code: 'FILE_MISSING' } });
  });
});
