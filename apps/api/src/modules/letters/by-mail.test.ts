import { runOnce } from 'graphile-worker';
import { beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { newId, ownId } from '../../kernel/id.ts';
import { taskList } from '../../tasks.ts';
import { useApi } from '../../testing/api.ts';
import { anAdopted, aScene, codesOf, type Scene, tracksOf, versionOf } from '../../testing/recommendation-scene.ts';
import { startMailServer } from '../../testing/smtp.ts';
import { amendFinalDocument } from '../final-documents/amend-final-document.command.ts';
import { draftFinalDocument } from '../final-documents/draft-final-document.command.ts';
import { SendingChannel } from '../final-documents/final-document.inputs.ts';
import { sendFinalDocument } from '../final-documents/send-final-document.command.ts';
import { createTransport } from '../mail/transport.ts';
import { draftLetter } from './draft-letter.command.ts';
import { LetterChannel, LetterKind } from './letter.enums.ts';
import { fitting, mailRoom } from './mail-room.ts';
import { sendLetter } from './send-letter.command.ts';

const api = useApi('2026-11-20');

/** Does all jobs that wait, by a real SMTP server. */
const work = (smtpUrl: string) =>
  runOnce({
    connectionString: api().test.urls.worker,
    taskList: taskList(api(), createTransport({ smtpUrl, mailFrom: 'Кеңес <kenes@example.kz>', mailDir: '/nowhere' })),
    noHandleSignals: true,
  });

async function sendByMail(scene: Scene, email: string) {
  const { tracks } = await tracksOf(scene, await anAdopted(scene));
  const { letterId } = await api().must(scene.secretary, draftLetter, {
    kind: LetterKind.RECOMMENDATION,
    trackIds: tracks.map(({ id }) => id),
    language: 'ru',
  });
  await api().must(scene.secretary, sendLetter, {
    id: letterId,
    expectedVersion: await versionOf(api(), 'letter', letterId),
    channel: LetterChannel.EMAIL,
    email,
    signatory: 'М. Сейтов',
  });
  return letterId;
}

async function aDocument(scene: Scene) {
  const mission = ownId(scene.mission);
  await withClient(api().test.superuser, async (client) => {
    await client.query(`update mission set completed_on = '2026-11-13', started_on = '2026-11-03' where id = $1`, [
      mission.id,
    ]);
    for (const { id } of [scene.body, scene.otherBody])
      await client.query(`insert into mission_object (tenant_id, id, mission_id, body_id) values ($1, $2, $3, $4)`, [
        mission.tenantId,
        newId(),
        mission.id,
        id,
      ]);
  });
  const { finalDocumentId: id } = await api().must(scene.secretary, draftFinalDocument, {
    missionId: scene.mission,
    language: 'ru',
  });
  await api().must(scene.secretary, amendFinalDocument, {
    id,
    expectedVersion: 1,
    datedOn: '2026-11-20',
    time: '10:00',
    place: 'Парк',
    subjects: 'Совет',
    forms: 'Посещение',
    facts: 'Проверено покрытие дорожек.',
    otherDocuments: 'Нет.',
    proposals: 'Переложить плитку',
  });
  return id;
}

describe('what leaves by e-mail', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await aScene(api());
  });

  it('carries the letter itself as PDF, under a Cyrillic name, once; the same paper is kept with the letter', async () => {
    await using server = await startMailServer();
    const letterId = await sendByMail(scene, 'kense@park.example.kz');
    await work(server.url);
    await work(server.url);
    const received = await server.mail(({ to }) => to.includes('kense@park.example.kz'));
    expect(server.mails).toHaveLength(1);
    expect(received.attachments.map(({ name, type }) => ({ name, type }))).toEqual([
      { name: expect.stringMatching(/^[А-Яа-яёЁ-]+.*-1-2026-11-20\.pdf$/) as string, type: 'application/pdf' },
    ]);
    const [paper] = received.attachments;
    expect(paper?.content.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const { letter } = await api().query<{ letter: { papers: { id: string; name: string; size: number }[] } }>(
      scene.secretary,
      'query ($id: ID!) { letter(id: $id) { papers { id name size sha256 } scanIds } }',
      { id: letterId },
    );
    expect(letter).toMatchObject({ papers: [{ name: paper?.name, size: paper?.content.length }], scanIds: [] });
    const seen = await api().query<{ letter: { papers: object[] } }>(
      scene.officer(),
      'query ($id: ID!) { letter(id: $id) { papers { name } } }',
      { id: letterId },
    );
    expect(seen.letter.papers).toHaveLength(1);
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(`select facts from journal_line where tenant_id = $1 and act = 'LetterPrinted'`, [scene.tenantId]),
    );
    expect(rows).toHaveLength(1);
  });

  it('a final document goes to each object by its own address, with the covering letter and the document', async () => {
    await using server = await startMailServer();
    const id = await aDocument(scene);
    const send = { id, expectedVersion: 2, channel: SendingChannel.EMAIL, withRecommendations: false };
    expect(codesOf(await api().perform(scene.secretary, sendFinalDocument, { ...send, emails: [] }))).toEqual([
      'emails EMAIL_OF_BODY_MALFORMED',
    ]);
    const emails = [
      { bodyId: scene.body.id, email: 'first@body.example.kz' },
      { bodyId: scene.otherBody.id, email: 'second@body.example.kz' },
    ];
    await api().must(scene.secretary, sendFinalDocument, { ...send, emails });
    await work(server.url);
    for (const { email } of emails) {
      const received = await server.mail(({ to }) => to.includes(email));
      expect(received.attachments).toHaveLength(2);
      expect(received.attachments[1]?.name).toMatch(/^Итоговый-документ/);
      expect(received.text).toMatch(/\/l\/[\w-]{43}/);
    }
    expect(server.mails).toHaveLength(2);
  });

  it('on paper is printed too, for the desk and the link to read; nothing is mailed', async () => {
    await using server = await startMailServer();
    const id = await aDocument(scene);
    await api().must(scene.secretary, sendFinalDocument, {
      id,
      expectedVersion: 2,
      channel: SendingChannel.PAPER,
      withRecommendations: false,
    });
    await work(server.url);
    expect(server.mails).toHaveLength(0);
    const { finalDocument } = await api().query<{ finalDocument: { dispatches: { letterId: string }[] } }>(
      scene.secretary,
      'query ($id: ID!) { finalDocument(id: $id) { dispatches { letterId } } }',
      { id },
    );
    const { letter } = await api().query<{ letter: { papers: object[] } }>(
      scene.officer(),
      'query ($id: ID!) { letter(id: $id) { papers { name mediaType } } }',
      { id: finalDocument.dispatches[0]?.letterId },
    );
    expect(letter.papers).toHaveLength(2);
  });

  it('leaves out what would make a mail that servers of bodies refuse; a smaller paper after it still goes', () => {
    const paper = (name: string, size: number) => ({ name, bytes: new Uint8Array(size) });
    const papers = [paper('letter', 40), paper('document', 90), paper('list', 60)];
    const { going, left } = fitting(papers, 100);
    expect([going, left].map((some) => some.map(({ name }) => name))).toEqual([['letter', 'list'], ['document']]);
    expect(mailRoom * (4 / 3)).toBeLessThan(15 * 2 ** 20);
  });
});
