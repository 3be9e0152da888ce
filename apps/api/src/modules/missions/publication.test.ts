import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { newId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { jpeg } from '../files/testing/samples.ts';
import { useRoutes } from '../files/testing/support.ts';
import { addParticipant } from './commands/add-participant.command.ts';
import { captureFinding } from './commands/capture-finding.command.ts';
import { closeMission } from './commands/close-mission.command.ts';
import { confirmFinding } from './commands/confirm-finding.command.ts';
import { describeEvidence } from './commands/describe-evidence.command.ts';
import { hideEvidence } from './commands/hide-evidence.command.ts';
import { planVisit } from './commands/plan-visit.command.ts';
import { publishEvidence } from './commands/publish-evidence.command.ts';
import { publishMission } from './commands/publish-mission.command.ts';
import { recordVisit } from './commands/record-visit.command.ts';
import { unpublishMission } from './commands/unpublish-mission.command.ts';
import { withdrawFinding } from './commands/withdraw-finding.command.ts';
import { aCouncilAtWork, aMonitor, aRunningMission, withReasons } from './testing/cast.ts';
import { codesOf, type ReadMission, readMission } from './testing/support.ts';
import { ParticipantRole } from './types/team.type.ts';

const api = useApi();
const routes = useRoutes(api);
const everyone: Capacity = { kind: 'PUBLIC' };

/** A park with a visit, a confirmed finding that a photo proves, and a draft. */
async function aPark(changes: object = {}) {
  const work = await aCouncilAtWork(api());
  const missionId = await aRunningMission(api(), work.secretary, work.body.id, changes);
  const sent = await routes().send(work.secretary, await jpeg(), 'дуб.jpg', { purpose: 'EVIDENCE', missionId });
  const fileId = String(sent.body.id);
  const { findingId } = await api().must(work.secretary, captureFinding, {
    missionId,
    statement: 'Срублены три дуба',
    fileIds: [fileId],
    observedOn: '2026-11-12',
    latitude: 43.2,
    longitude: 76.9,
  });
  await api().must(work.secretary, confirmFinding, { id: findingId, expectedVersion: 1 });
  await api().must(work.secretary, captureFinding, { missionId, statement: 'Черновик' });
  await api().must(work.secretary, recordVisit, { missionId, visitedOn: '2026-11-12', notes: 'секретно' });
  await api().must(work.secretary, planVisit, { missionId, plannedOn: '2026-12-01' });
  const mission = await readMission(api(), work.secretary, missionId);
  const evidence = mission?.evidence[0];
  if (!mission || !evidence) throw new Error('the park has its evidence');
  return { ...work, missionId, fileId, findingId, evidence, version: mission.version };
}

const publish = async ({ secretary, missionId }: { secretary: Capacity; missionId: string }) => {
  const version = (await readMission(api(), secretary, missionId))?.version ?? 0;
  await api().must(secretary, publishMission, { id: missionId, expectedVersion: version, acknowledged: withReasons });
};

describe('what the public sees of a mission', () => {
  it('nothing before it is published', async () => {
    const park = await aPark();
    expect(await readMission(api(), everyone, park.missionId)).toBeNull();
  });

  it('confirmed findings and visits that took place; no draft, no plan, no place, no notes', async () => {
    const park = await aPark();
    await publish(park);
    const seen = await readMission(api(), everyone, park.missionId);
    expect(seen).toMatchObject({ published: true, siteName: 'Парк «Южный»', objects: [{ bodyId: park.body.id }] });
    expect(seen?.findings).toMatchObject([{ statement: 'Срублены три дуба', latitude: null }]);
    expect(seen?.visits).toMatchObject([{ state: 'DONE', metBy: null, went: null }]);
    expect(seen?.evidence).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('секретно');
  });

  it('a monitor’s hidden name is not there', async () => {
    const park = await aPark();
    await api().must(park.secretary, addParticipant, {
      missionId: park.missionId,
      participant: { name: 'Тайная Т.Т.', role: ParticipantRole.ACTIVIST, lead: false, namePublic: false },
    });
    await publish(park);
    const seen = await readMission(api(), everyone, park.missionId);
    expect(seen?.participants.map(({ name }) => name)).toEqual(['Сагымбекова М.М.']);
  });

  it('released evidence, as pixels alone; hidden again it is gone, file and all', async () => {
    const park = await aPark();
    await publish(park);
    await api().must(park.secretary, publishEvidence, { id: park.evidence.id, expectedVersion: 1 });
    expect((await readMission(api(), everyone, park.missionId))?.evidence).toHaveLength(1);
    const picture = await routes().get(everyone, `/files/${park.fileId}/derivative`);
    expect([picture.status, picture.headers['cache-control']]).toEqual([200, 'public, max-age=300']);
    expect((await routes().get(everyone, `/files/${park.fileId}/original`)).status).toBe(404);
    await api().must(park.secretary, hideEvidence, { id: park.evidence.id, expectedVersion: 2, reason: 'просьба' });
    expect((await readMission(api(), everyone, park.missionId))?.evidence).toEqual([]);
    expect((await routes().get(everyone, `/files/${park.fileId}/derivative`)).status).toBe(404);
  });

  it('evidence of a withdrawn finding goes with it, and all of it with the mission', async () => {
    const park = await aPark();
    await publish(park);
    await api().must(park.secretary, publishEvidence, { id: park.evidence.id, expectedVersion: 1 });
    await api().must(park.secretary, withdrawFinding, { id: park.findingId, expectedVersion: 2, reason: 'ошибка' });
    const seen = await readMission(api(), everyone, park.missionId);
    expect([seen?.findings, seen?.evidence]).toEqual([[], []]);
    expect((await routes().get(everyone, `/files/${park.fileId}/thumbnail`)).status).toBe(404);
    await api().must(park.secretary, unpublishMission, {
      id: park.missionId,
      expectedVersion: park.version + 1,
      reason: 'по решению',
    });
    expect(await readMission(api(), everyone, park.missionId)).toBeNull();
  });

  it('people who can be recognised and did not agree ask for a reason', async () => {
    const park = await aPark();
    await api().must(park.secretary, describeEvidence, { id: park.evidence.id, expectedVersion: 1, peopleShown: true });
    const asked = await api().perform(park.secretary, publishEvidence, { id: park.evidence.id, expectedVersion: 2 });
    expect(codesOf(asked)).toEqual(['PEOPLE_SHOWN_WITHOUT_CONSENT']);
    await api().must(park.secretary, describeEvidence, { id: park.evidence.id, expectedVersion: 2, consent: true });
    await api().must(park.secretary, publishEvidence, { id: park.evidence.id, expectedVersion: 3 });
  });

  it('a missing Kazakh topic is a debt that asks for a reason (PC-PUB-02)', async () => {
    const park = await aPark({ title: { authentic: 'ru', ru: 'Парк' } });
    const asked = await api().perform(park.secretary, publishMission, { id: park.missionId, expectedVersion: 2 });
    expect(codesOf(asked)).toEqual(['KAZAKH_TEXT_MISSING']);
  });

  it('a visit entered by a monitor of a published mission is public at once', async () => {
    const park = await aPark();
    await publish(park);
    const monitor = await aMonitor(api(), park.missionId);
    await api().must(monitor, recordVisit, { missionId: park.missionId, visitedOn: '2026-11-14' });
    expect((await readMission(api(), everyone, park.missionId))?.visits).toHaveLength(2);
  });

  it('is found by words of its topic, across councils, in any of its languages', async () => {
    const park = await aPark({ title: { authentic: 'ru', ru: 'Набережная Есентай', kk: 'Есентай жағалауы' } });
    await publish(park);
    const found = await api().query<{ missions: { nodes: { id: string }[]; totalCount: number } }>(
      everyone,
      '{ missions(search: "жағалау") { totalCount nodes { id council { slug } } } }',
    );
    expect(found.missions).toMatchObject({ totalCount: 1, nodes: [{ id: park.missionId }] });
  });
});

describe('covering a picture', () => {
  const blur = `mutation ($input: BlurEvidenceInput!) { blurEvidence(input: $input) { __typename
    ... on BlurEvidenceSuccess { evidence { version blur { x y width height } } } ... on Problem { code } ... on InvalidInput { fields { code } } } }`;
  interface Blurred {
    blurEvidence: { __typename: string; fields?: { code: string }[] };
  }

  it('changes the pixels that are served and leaves the original', async () => {
    const park = await aPark();
    const before = await routes().get(park.secretary, `/files/${park.fileId}/derivative`);
    const original = await routes().get(park.secretary, `/files/${park.fileId}/original`);
    const input = {
      key: crypto.randomUUID(),
      id: park.evidence.id,
      expectedVersion: 1,
      regions: [{ x: 0.25, y: 0.25, width: 0.5, height: 0.5 }],
    };
    const { blurEvidence } = await api().query<Blurred>(park.secretary, blur, { input });
    expect(blurEvidence).toMatchObject({
      __typename: 'BlurEvidenceSuccess',
      evidence: { version: 2, blur: [{ x: 0.25 }] },
    });
    const after = await routes().get(park.secretary, `/files/${park.fileId}/derivative`);
    expect(after.bytes.equals(before.bytes)).toBe(false);
    expect(after.headers.etag).not.toBe(before.headers.etag);
    const kept = await routes().get(park.secretary, `/files/${park.fileId}/original`);
    expect(kept.bytes.equals(original.bytes)).toBe(true);
    const again = await api().query<Blurred>(park.secretary, blur, { input });
    expect(again.blurEvidence.__typename).toBe('BlurEvidenceSuccess');
    expect((await routes().get(park.secretary, `/files/${park.fileId}/derivative`)).status).toBe(200);
  });

  it('a cover outside the picture must be refused, and the pictures stay', async () => {
    const park = await aPark();
    const { blurEvidence } = await api().query<Blurred>(park.secretary, blur, {
      input: {
        key: crypto.randomUUID(),
        id: park.evidence.id,
        expectedVersion: 1,
        regions: [{ x: 0.8, y: 0, width: 0.5, height: 0.5 }],
      },
    });
    expect(blurEvidence).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ code: 'REGIONS_OUTSIDE_THE_PICTURE' }],
    });
    expect((await routes().get(park.secretary, `/files/${park.fileId}/derivative`)).status).toBe(200);
  });
});

describe('closing', () => {
  it('waits for every recommendation to come to its end', async () => {
    const park = await aPark();
    const put = (text: string, values: unknown[]) =>
      withClient(api().test.superuser, async (client) => {
        await client.query(text, values);
      });
    const mission = Buffer.from(park.missionId, 'base64url').toString('hex').slice(32);
    const recommendation = newId();
    await put(
      `insert into recommendation (tenant_id, id, number, state, legal_basis, mission_id, wording, drafted_on, adopted_on)
      values ($1, $2, '1', 'ISSUED', 'LAW_383_V', $3, '{"authentic":"ru","ru":"Посадить дубы"}', '2026-11-20', '2026-11-20')`,
      [park.council.id, recommendation, mission],
    );
    await put(`update mission set state = 'SENT' where tenant_id = $1 and id = $2`, [park.council.id, mission]);
    const close = () =>
      api().perform(park.secretary, closeMission, {
        id: park.missionId,
        expectedVersion: 2,
        acknowledged: withReasons,
      });
    expect(codesOf(await close())).toEqual(['CLOSING_OPEN_RECOMMENDATIONS']);
    await put(
      `insert into track (tenant_id, id, recommendation_id, recommendation_number, mission_id, body_id, wording, legal_basis, state, sent_on)
      values ($1, $2, $3, '1', $4, $5, '{"authentic":"ru","ru":"Посадить дубы"}', 'LAW_383_V', 'EXECUTED', '2026-11-20')`,
      [park.council.id, newId(), recommendation, mission, park.body.id],
    );
    expect((await close()).ok).toBe(true);
  });
});

describe('reading costs the same whatever there is to read', () => {
  const page = `query ($id: ID!) { mission(id: $id) { id number title { text missing } council { slug name { text } } counts { findings evidence visits }
    objects { body { name { text } } } participants { name body { id } } timeline { kind on label text { text } body { name { text } } }
    visits { id findings { id } evidence { id } } findings { id ordinal body { id } evidence { id file { id name } } viewerMay { confirm { outcome } } }
    series { id number } decisionFile { id } viewerMay { start { outcome points { code message } } } } }`;
  let park: Awaited<ReturnType<typeof aPark>>;
  beforeAll(async () => {
    park = await aPark();
    await publish(park);
  });

  it.each(['TENANT', 'PUBLIC', 'MANDATE'] as const)(
    'as %s at most five statements, however many findings',
    async (kind) => {
      const monitor = await aMonitor(api(), park.missionId);
      const capacity = { PUBLIC: everyone, TENANT: park.secretary, MANDATE: monitor }[kind];
      const first = await api().query<{ mission: ReadMission }>(capacity, page, { id: park.missionId });
      expect(first.mission.findings.length).toBeGreaterThan(0);
      const before = api().statements.length;
      for (let index = 0; index < 8; index += 1)
        await api().must(park.secretary, captureFinding, { missionId: park.missionId, statement: `Ещё ${index}` });
      await api().query(capacity, page, { id: park.missionId });
      expect(api().statements.length).toBe(before);
      expect(before).toBeLessThanOrEqual(5);
    },
  );

  it('a page of the register is one statement for its rows and one for each level below', async () => {
    await api().query(
      park.secretary,
      '{ missions(first: 25) { totalCount nodes { id number title { text } council { slug } counts { findings } } } }',
    );
    expect(api().statements.length).toBe(2);
  });

  it('pages follow one another without a gap', async () => {
    const work = await aCouncilAtWork(api());
    for (let day = 3; day <= 7; day += 1)
      await aRunningMission(api(), work.secretary, work.body.id, { openedOn: `2026-11-0${day}` });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        missions,
      }: { missions: { nodes: { number: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await api().query(
          work.secretary,
          'query ($after: String) { missions(first: 2, after: $after, orderBy: NEWEST) { nodes { number } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
      seen.push(...missions.nodes.map(({ number }) => number));
      after = missions.pageInfo.hasNextPage ? missions.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['2026-005', '2026-004', '2026-003', '2026-002', '2026-001']);
  });
});

describe('what the viewer may', () => {
  it('is told before anyone tries, with the reason in words; the public is told nothing', async () => {
    const park = await aPark();
    const ask =
      'query ($id: ID!) { mission(id: $id) { viewerMay { complete { outcome points { code message } } close { outcome } captureFinding { outcome } } } }';
    const office = await api().query<{
      mission: { viewerMay: Record<string, { outcome: string; points: { message: string }[] }> };
    }>(park.secretary, ask, { id: park.missionId });
    expect(office.mission.viewerMay).toMatchObject({
      complete: { outcome: 'NEEDS_REASON', points: [{ code: 'FINDINGS_NOT_CONFIRMED' }] },
      close: { outcome: 'REFUSED' },
      captureFinding: { outcome: 'ALLOWED' },
    });
    expect(office.mission.viewerMay.complete?.points[0]?.message).toMatch(/^1 факт не подтверждён/);
    const monitor = await aMonitor(api(), park.missionId);
    const field = await api().query<{ mission: { viewerMay: Record<string, { outcome: string }> } }>(monitor, ask, {
      id: park.missionId,
    });
    expect(field.mission.viewerMay).toMatchObject({
      complete: { outcome: 'REFUSED' },
      captureFinding: { outcome: 'ALLOWED' },
    });
    await publish(park);
    const open = await api().query<{ mission: { viewerMay: unknown } }>(everyone, ask, { id: park.missionId });
    expect(open.mission.viewerMay).toBeNull();
  });
});
