import { beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { decodeId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import {
  aDraft,
  anAdopted,
  aScene,
  aSent,
  codesOf,
  type Scene,
  tracksOf,
  versionOf,
} from '../../testing/recommendation-scene.ts';
import { answerRecommendations } from '../answers/answer-recommendations.command.ts';
import { authenticate } from '../people/authenticate.ts';
import { escalate } from '../recommendations/escalate.command.ts';
import { AnswerKind } from '../recommendations/recommendation.enums.ts';
import { draftLetter } from './draft-letter.command.ts';
import { instructOnLetter } from './instruct-on-letter.command.ts';
import { LetterChannel, LetterKind } from './letter.enums.ts';
import { openLink } from './open-link.command.ts';
import { reissueAnswerLink } from './reissue-answer-link.command.ts';
import { revokeAnswerLink } from './revoke-answer-link.command.ts';
import { sendLetter } from './send-letter.command.ts';
import { takeOffControl } from './take-off-control.command.ts';

describe('a letter', () => {
  const api = useApi();
  let scene: Scene;
  beforeEach(async () => {
    api().clock.set('2026-11-23');
    scene = await aScene(api());
  });
  const drafted = async () => {
    const { tracks } = await tracksOf(scene, await anAdopted(scene));
    const { letterId } = await api().must(scene.secretary, draftLetter, {
      kind: LetterKind.RECOMMENDATION,
      trackIds: tracks.map(({ id }) => id),
      language: 'ru',
    });
    return { letterId, trackIds: tracks.map(({ id }) => id) };
  };
  const send = async (letterId: string, more: object = {}) =>
    api().perform(scene.secretary, sendLetter, {
      id: letterId,
      expectedVersion: await versionOf(api(), 'letter', letterId),
      channel: LetterChannel.EDMS,
      ...more,
    });

  it('carries several recommendations to one body and gives each its clock', async () => {
    const { letterId, trackIds } = await aSent(scene, { count: 3, sentOn: '2026-11-16' });
    expect(trackIds).toHaveLength(3);
    const { letter } = await api().query<{ letter: { tracks: { dueOn: string; state: string }[] } }>(
      scene.secretary,
      'query ($id: ID!) { letter(id: $id) { number subject tracks { dueOn state letterNumber } } }',
      { id: letterId },
    );
    expect(letter).toMatchObject({ number: '1', subject: 'О рекомендациях № 2026-001, 2026-002, 2026-003' });
    expect(letter.tracks.map(({ dueOn }) => dueOn)).toEqual(['2026-11-30', '2026-11-30', '2026-11-30']);
  });

  it('has numbers by series and year: automatic, by hand, a repeat refused, a gap asks for a reason', async () => {
    const automatic = await send((await drafted()).letterId, { series: '03-12' });
    expect(automatic).toMatchObject({ ok: true, success: { number: '03-12/1' } });
    const repeat = await send((await drafted()).letterId, { series: '03-12', ordinal: 1 });
    expect(codesOf(repeat)).toEqual(['LETTER_NUMBER_TAKEN']);
    const waiting = await drafted();
    expect(codesOf(await send(waiting.letterId, { series: '03-12', ordinal: 9 }))).toEqual(['LETTER_NUMBER_GAP']);
    const gap = await send(waiting.letterId, {
      series: '03-12',
      ordinal: 9,
      acknowledged: [{ code: 'LETTER_NUMBER_GAP', reason: 'номера 2–8 в бумажном журнале' }],
    });
    expect(gap).toMatchObject({ ok: true, success: { number: '03-12/9' } });
    expect(await send((await drafted()).letterId, { series: '03-12' })).toMatchObject({
      success: { number: '03-12/10' },
    });
    const otherYear = await send((await drafted()).letterId, {
      series: '03-12',
      sentOn: '2025-12-30',
      acknowledged: [{ code: 'FACT_OUT_OF_ORDER', reason: 'внесено позже' }],
    });
    expect(otherYear).toMatchObject({ success: { number: '03-12/1' } });
  });

  it('with a recommendation that was not adopted must be refused', async () => {
    const { tracks } = await tracksOf(scene, await aDraft(scene));
    const { letterId } = await api().must(scene.secretary, draftLetter, {
      kind: LetterKind.RECOMMENDATION,
      trackIds: tracks.map(({ id }) => id),
      language: 'ru',
    });
    expect(codesOf(await send(letterId))).toEqual(['RECOMMENDATION_NOT_ADOPTED']);
  });

  it('by e-mail queues a mail with the due day and the link, once', async () => {
    const { letterId } = await drafted();
    expect(codesOf(await send(letterId, { channel: LetterChannel.EMAIL }))).toEqual(['email EMAIL_MALFORMED']);
    const input = { key: crypto.randomUUID(), channel: LetterChannel.EMAIL, email: 'kense@example.kz' };
    const expectedVersion = await versionOf(api(), 'letter', letterId);
    for (let submit = 0; submit < 2; submit += 1)
      await api().must(scene.secretary, sendLetter, { id: letterId, expectedVersion, ...input });
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query('select recipient, subject, body_text, state from mail where tenant_id = $1', [scene.tenantId]),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ recipient: 'kense@example.kz', state: 'QUEUED' });
    expect(rows[0].body_text).toContain('Срок ответа: по 07.12.2026 включительно.');
    expect(rows[0].body_text).toMatch(/http:\/\/kenes\.test\/l\/[\w-]{43}/);
  });

  it('is the council’s: another council sees and changes nothing of it', async () => {
    const { letterId } = await aSent(scene);
    const other = await aScene(api());
    const { letter, letters } = await api().query<{ letter: null; letters: { nodes: object[] } }>(
      other.secretary,
      'query ($id: ID!) { letter(id: $id) { id } letters { nodes { id } } }',
      { id: letterId },
    );
    expect({ letter, letters: letters.nodes }).toEqual({ letter: null, letters: [] });
    const result = await api().perform(other.secretary, reissueAnswerLink, { id: letterId });
    expect(codesOf(result)).toEqual(['id NOT_THERE']);
  });

  it('bears the chair’s instruction, on control until it is taken off', async () => {
    const { letterId } = await aSent(scene);
    const versioned = async () => ({ id: letterId, expectedVersion: await versionOf(api(), 'letter', letterId) });
    expect(codesOf(await api().perform(scene.chair, takeOffControl, await versioned()))).toEqual(['NOT_ON_CONTROL']);
    await api().must(scene.chair, instructOnLetter, {
      ...(await versioned()),
      instruction: 'Проследить за сроком',
      controlDue: '2026-12-01',
    });
    const panel = () =>
      api().query<{ today: { onControl: object[]; counts: { onControl: number } } }>(
        scene.secretary,
        '{ today { onControl { instruction controlDue } counts { onControl } } }',
      );
    expect((await panel()).today).toMatchObject({
      onControl: [{ instruction: 'Проследить за сроком' }],
      counts: { onControl: 1 },
    });
    await api().must(scene.chair, takeOffControl, await versioned());
    expect((await panel()).today.counts.onControl).toBe(0);
  });

  it('to a superior is a person’s decision, refused where no superior is known', async () => {
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-02', receivedOn: '2026-11-02' });
    const { letterId } = await api().must(scene.chair, escalate, { trackIds });
    const done = await send(letterId);
    expect(done).toMatchObject({ ok: true });
    const { track, letter } = await api().query<{ track: object; letter: object }>(
      scene.secretary,
      'query ($track: ID!, $letter: ID!) { track(id: $track) { escalatedOn state } letter(id: $letter) { kind bodyId bodyText } }',
      { track: trackIds[0], letter: letterId },
    );
    expect(track).toMatchObject({ escalatedOn: '2026-11-23', state: 'RECEIVED' });
    expect(letter).toMatchObject({ kind: 'ESCALATION', bodyId: scene.superior.id });
    await withClient(api().test.superuser, (client) =>
      client.query('update organisation set superior_id = null where id = $1', [scene.body.id]),
    );
    const orphan = await aSent(scene, { sentOn: '2026-11-02', receivedOn: '2026-11-02' });
    const result = await api().perform(scene.chair, escalate, { trackIds: orphan.trackIds });
    expect(codesOf(result)).toEqual(['ESCALATION_WITHOUT_SUPERIOR']);
  });

  describe('and its answer link', () => {
    const tokenOf = async (letterId: string) => {
      const { letter } = await api().query<{
        letter: { answerLink: { url: string; qrSvg: string; openedCount: number } };
      }>(scene.secretary, 'query ($id: ID!) { letter(id: $id) { answerLink { url qrSvg openedCount } } }', {
        id: letterId,
      });
      return { ...letter.answerLink, token: letter.answerLink.url.split('/').at(-1) ?? '' };
    };
    const byLink = async (token: string): Promise<Capacity> =>
      (await authenticate(api().database, { token: null, acting: `link:${token}` }, new Date(), '2026-11-23')).capacity;

    it('can be printed again, though the table keeps only the digest of its token', async () => {
      const { letterId } = await aSent(scene);
      const first = await tokenOf(letterId);
      expect(first).toMatchObject(await tokenOf(letterId));
      expect(first.qrSvg).toContain('<svg');
      const { rows } = await withClient(api().test.superuser, (client) =>
        client.query('select answer_link.*::text as row from answer_link where letter_id = $1', [
          decodeId(letterId)?.id,
        ]),
      );
      expect(JSON.stringify(rows)).not.toContain(first.token);
    });

    it('shows its letter and nothing else, answers it, and works after the due date', async () => {
      const { letterId, trackIds } = await aSent(scene, { sentOn: '2026-10-05', receivedOn: '2026-10-05' });
      await aSent(scene);
      const link = await byLink((await tokenOf(letterId)).token);
      const { linkedLetter, tracks, letters } = await api().query<{
        linkedLetter: { id: string; tracks: { id: string; standing: string; version: number }[] };
        tracks: { nodes: { id: string }[] };
        letters: { nodes: object[] };
      }>(
        link,
        '{ linkedLetter { id subject fileIndex tracks { id standing version wording { text } answers { id } } council { slug } } tracks { nodes { id } } letters { nodes { id } } }',
      );
      expect(linkedLetter.id).toBe(letterId);
      expect(linkedLetter.tracks).toMatchObject([{ id: trackIds[0], standing: 'OVERDUE' }]);
      expect(tracks.nodes.map(({ id }) => id)).toEqual(trackIds);
      expect(letters.nodes).toEqual([]);
      const done = await api().must(link, answerRecommendations, {
        number: '77',
        answers: [
          {
            trackId: trackIds[0] ?? '',
            expectedVersion: linkedLetter.tracks[0]?.version ?? 0,
            kind: AnswerKind.ACCEPTED,
            reasoning: 'Принято',
          },
        ],
      });
      const { letter } = await api().query<{ letter: object }>(
        scene.secretary,
        'query ($id: ID!) { letter(id: $id) { channel state answers { enteredBy late } } }',
        { id: done.letterId },
      );
      expect(letter).toMatchObject({ channel: 'LINK', state: 'ARRIVED', answers: [{ enteredBy: 'LINK', late: true }] });
    });

    it('changes nothing when it is read; each opening by a person is counted and journalled', async () => {
      const { letterId } = await aSent(scene);
      const { token } = await tokenOf(letterId);
      const link = await byLink(token);
      await api().query(link, '{ linkedLetter { id } }');
      expect((await tokenOf(letterId)).openedCount).toBe(0);
      await api().must(link, openLink, {});
      await api().must(link, openLink, {});
      expect((await tokenOf(letterId)).openedCount).toBe(2);
      const { rows } = await withClient(api().test.superuser, (client) =>
        client.query(`select actor from journal_line where tenant_id = $1 and act = 'AnswerLinkOpened'`, [
          scene.tenantId,
        ]),
      );
      expect(rows).toHaveLength(2);
      expect(JSON.stringify(rows)).not.toContain(token);
    });

    it('ends when it is issued again or revoked', async () => {
      const { letterId } = await aSent(scene);
      const first = (await tokenOf(letterId)).token;
      await api().must(scene.secretary, reissueAnswerLink, { id: letterId });
      await expect(byLink(first)).rejects.toMatchObject({ extensions: { code: 'LINK_NOT_VALID' } });
      const second = (await tokenOf(letterId)).token;
      expect(second).not.toBe(first);
      await byLink(second);
      await api().must(scene.secretary, revokeAnswerLink, { id: letterId, reason: 'переслали посторонним' });
      await expect(byLink(second)).rejects.toMatchObject({ extensions: { code: 'LINK_NOT_VALID' } });
    });
  });
});
