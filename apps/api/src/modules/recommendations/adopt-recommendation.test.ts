import { beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
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
import { addAddressee } from './add-addressee.command.ts';
import { adoptRecommendation } from './adopt-recommendation.command.ts';
import { amendRecommendation } from './amend-recommendation.command.ts';
import { closeRecommendation } from './close-recommendation.command.ts';
import { draftRecommendation } from './draft-recommendation.command.ts';
import { publishRecommendation } from './publish-recommendation.command.ts';
import { removeAddressee } from './remove-addressee.command.ts';
import { translateRecommendation } from './translate-recommendation.command.ts';
import { withholdRecommendation } from './withhold-recommendation.command.ts';

describe('adoption of a recommendation', () => {
  const api = useApi();
  let scene: Scene;
  beforeEach(async () => {
    scene = await aScene(api());
  });
  const versioned = async (id: string) => ({ id, expectedVersion: await versionOf(api(), 'recommendation', id) });

  it('gives numbers by year and a track for each addressee', async () => {
    const id = await aDraft(scene, [scene.body.id, scene.otherBody.id]);
    const { number, state, tracks } = await tracksOf(scene, id);
    expect({ number, state }).toEqual({ number: '2026-001', state: 'DRAFT' });
    expect(tracks.map((track) => track.state)).toEqual(['TO_SEND', 'TO_SEND']);
  });

  it('refuses a wording changed after adoption, in the API and in the database', async () => {
    const id = await anAdopted(scene);
    const result = await api().perform(scene.secretary, amendRecommendation, {
      ...(await versioned(id)),
      wording: { authentic: 'ru', ru: 'Другими словами' },
    });
    expect(result).toMatchObject({
      ok: false,
      problem: { kind: 'REFUSED', verdict: { points: [{ code: 'WORDING_FROZEN' }] } },
    });
    await expect(
      withClient(api().test.superuser, (client) =>
        client.query(`update recommendation set wording = '{"authentic":"ru","ru":"Другими словами"}' where id = $1`, [
          decodeId(id)?.id,
        ]),
      ),
    ).rejects.toMatchObject({ code: 'KR001' });
  });

  it('lets a translation be added after adoption, and never into the authentic language', async () => {
    const id = await anAdopted(scene);
    await api().must(scene.secretary, translateRecommendation, {
      ...(await versioned(id)),
      language: 'en',
      text: 'Mend the paths of the park',
    });
    const again = await api().perform(scene.secretary, translateRecommendation, {
      ...(await versioned(id)),
      language: 'ru',
      text: 'Иначе',
    });
    expect(again).toMatchObject({ problem: { verdict: { points: [{ code: 'TRANSLATION_OF_AUTHENTIC' }] } } });
    const read = await api().query<{ recommendation: { wording: { en: string; ru: string; authentic: string } } }>(
      scene.secretary,
      'query ($id: ID!) { recommendation(id: $id) { wording { en ru authentic } } }',
      { id },
    );
    expect({ ...read.recommendation.wording }).toEqual({
      en: 'Mend the paths of the park',
      ru: 'Отремонтировать дорожки парка',
      authentic: 'ru',
    });
  });

  it('asks for a reason where no deciding act is named, and journals the reason', async () => {
    const id = await aDraft(scene);
    const bare = await api().perform(scene.secretary, adoptRecommendation, await versioned(id));
    expect(bare).toMatchObject({ problem: { kind: 'NEEDS_REASON' } });
    await api().must(scene.secretary, adoptRecommendation, {
      ...(await versioned(id)),
      acknowledged: [{ code: 'ADOPTION_DECISION_MISSING', reason: 'протокол на подписи' }],
    });
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(`select acknowledged from journal_line where tenant_id = $1 and act = 'RecommendationAdopted'`, [
        scene.tenantId,
      ]),
    );
    expect(rows).toEqual([{ acknowledged: [{ code: 'ADOPTION_DECISION_MISSING', reason: 'протокол на подписи' }] }]);
  });

  it('refuses an adoption dated after today', async () => {
    const id = await aDraft(scene);
    const result = await api().perform(scene.secretary, adoptRecommendation, {
      ...(await versioned(id)),
      decisionNumber: '7',
      adoptedOn: '2026-11-24',
    });
    expect(result).toMatchObject({ problem: { kind: 'REFUSED', verdict: { points: [{ code: 'FACT_IN_FUTURE' }] } } });
  });

  it('is public unless withheld with a reason (PC-PUB-01)', async () => {
    const open = await anAdopted(scene);
    const withheld = await aDraft(scene);
    await api().must(scene.secretary, adoptRecommendation, {
      ...(await versioned(withheld)),
      decisionNumber: '8',
      withhold: true,
      acknowledged: [{ code: 'WITHHELD_FROM_PUBLIC', reason: 'сведения ограниченного доступа' }],
    });
    const { recommendations } = await api().query<{ recommendations: { nodes: { id: string }[]; totalCount: number } }>(
      { kind: 'PUBLIC' },
      'query ($council: String) { recommendations(council: $council) { totalCount nodes { id wording { text } tracks { state dueOn letterId } } } }',
      { council: scene.slug },
    );
    expect(recommendations.nodes.map(({ id }) => id)).toEqual([open]);
    const hidden = await api().query<{ recommendation: null }>(
      { kind: 'PUBLIC' },
      'query ($id: ID!) { recommendation(id: $id) { id } }',
      { id: withheld },
    );
    expect(hidden.recommendation).toBeNull();
    await api().must(scene.secretary, publishRecommendation, await versioned(withheld));
    const seen = async () =>
      (
        await api().query<{ recommendation: object | null }>(
          { kind: 'PUBLIC' },
          'query ($id: ID!) { recommendation(id: $id) { tracks { id } } }',
          { id: withheld },
        )
      ).recommendation;
    expect(await seen()).toMatchObject({ tracks: [{}] });
    const bare = await api().perform(scene.secretary, withholdRecommendation, await versioned(withheld));
    expect(codesOf(bare)).toEqual(['WITHHELD_FROM_PUBLIC']);
    await api().must(scene.secretary, withholdRecommendation, {
      ...(await versioned(withheld)),
      acknowledged: [{ code: 'WITHHELD_FROM_PUBLIC', reason: 'персональные данные' }],
    });
    expect(await seen()).toBeNull();
  });

  it('names an addressee once while its track is open, and takes it back only before sending', async () => {
    const id = await anAdopted(scene);
    const twice = await api().perform(scene.secretary, addAddressee, {
      ...(await versioned(id)),
      bodyId: scene.body.id,
    });
    expect(twice).toMatchObject({ problem: { kind: 'CONFLICT', code: 'ALREADY_THERE' } });
    await api().must(scene.secretary, addAddressee, { ...(await versioned(id)), bodyId: scene.otherBody.id });
    const unsent = (await tracksOf(scene, id)).tracks.find(({ bodyId }) => bodyId === scene.otherBody.id);
    await api().must(scene.secretary, removeAddressee, {
      id: unsent?.id ?? '',
      expectedVersion: unsent?.version ?? 0,
      reason: 'названо по ошибке',
    });
    const sent = await aSent(scene);
    const [track] = (await tracksOf(scene, sent.recommendationId)).tracks;
    const late = await api().perform(scene.secretary, removeAddressee, {
      id: track?.id ?? '',
      expectedVersion: track?.version ?? 0,
      reason: 'поздно',
    });
    expect(late).toMatchObject({ problem: { kind: 'REFUSED', verdict: { points: [{ code: 'ALREADY_SENT' }] } } });
  });

  it('refuses findings and missions of another council as if they were not there', async () => {
    const other = await aScene(api());
    const result = await api().perform(scene.secretary, draftRecommendation, {
      missionId: other.mission,
      wording: { authentic: 'ru', ru: 'Чужое' },
    });
    expect(result).toMatchObject({ problem: { kind: 'INVALID', fields: [{ path: 'missionId', code: 'NOT_THERE' }] } });
  });

  it('writes one row for the same submit twice', async () => {
    const input = { key: crypto.randomUUID(), missionId: scene.mission, wording: { authentic: 'ru', ru: 'Один раз' } };
    const first = await api().must(scene.secretary, draftRecommendation, input);
    const second = await api().must(scene.secretary, draftRecommendation, input);
    expect(second).toEqual(first);
  });

  it('is not closed while an addressee is open (domain §3.14)', async () => {
    const { recommendationId } = await aSent(scene);
    const result = await api().perform(scene.secretary, closeRecommendation, {
      ...(await versioned(recommendationId)),
      reason: 'всё',
    });
    expect(result).toMatchObject({ problem: { verdict: { points: [{ code: 'CLOSING_OPEN_TRACKS' }, {}] } } });
  });

  it('is the council’s: a member may not adopt, an officer may not draft', async () => {
    const id = await aDraft(scene);
    const { secretary } = scene;
    const member = { ...secretary, roles: ['MEMBER'] } as typeof secretary;
    expect(await api().perform(member, adoptRecommendation, await versioned(id))).toMatchObject({
      problem: { verdict: { points: [{ code: 'NOT_YOUR_ROLE' }] } },
    });
    expect(
      await api().perform(scene.officer(), draftRecommendation, {
        missionId: scene.mission,
        wording: { authentic: 'ru', ru: 'Нет' },
      }),
    ).toMatchObject({ problem: { verdict: { points: [{ code: 'NOT_YOUR_CAPACITY' }] } } });
  });
});
