import { withClient } from '../../../../scripts/postgres/provision.ts';
import type { Capacity, Role } from '../kernel/capacity.ts';
import type { CommandResult } from '../kernel/command.ts';
import { encodeId, newId, ownId } from '../kernel/id.ts';
import { draftLetter } from '../modules/letters/draft-letter.command.ts';
import { LetterChannel, LetterKind } from '../modules/letters/letter.enums.ts';
import { sendLetter } from '../modules/letters/send-letter.command.ts';
import { adoptRecommendation } from '../modules/recommendations/adopt-recommendation.command.ts';
import { draftRecommendation } from '../modules/recommendations/draft-recommendation.command.ts';
import { inTenant, type TestApi } from './api.ts';
import { aBody, aCouncil, anAccount } from './cast.ts';

/** For tests: a council that has looked at a park, its secretary, and two bodies under one superior. */
export interface Scene {
  readonly api: TestApi;
  readonly tenantId: string;
  readonly slug: string;
  readonly secretary: Capacity;
  readonly chair: Capacity;
  readonly mission: string;
  readonly body: { id: string; name: string };
  readonly otherBody: { id: string; name: string };
  readonly superior: { id: string; name: string };
  /** An officer of the body; of another body on request. */
  officer(bodyId?: string): Capacity;
}

const decision = { decisionNumber: '7', decisionDate: '2026-10-30', adoptedOn: '2026-10-30' };

/** Builds the scene; the mission runs under 30-VIII unless told, so that the term of answers is a found one. */
export async function aScene(api: TestApi, legalBasis = 'LAW_30_VIII'): Promise<Scene> {
  const tenant = await aCouncil(api);
  const account = await anAccount(api);
  const superior = await aBody(api, { name: 'Акимат города', bin: null });
  const body = await aBody(api, { superiorId: superior.id });
  const otherBody = await aBody(api, { superiorId: superior.id });
  const missionId = newId();
  await withClient(api.test.superuser, async (client) => {
    await client.query(
      `insert into mission (tenant_id, id, number, form, legal_basis, state, title, aim, opened_on, published)
        values ($1, $2, '2026-001', 'MONITORING', $3, 'COMPLETED', $4, $4, '2019-01-10', true)`,
      [tenant.id, missionId, legalBasis, { authentic: 'ru', ru: 'Парк «Южный»' }],
    );
    await client.query(
      `insert into tenant_role (tenant_id, id, account_id, roles, since) values ($1, $2, $3, '{SECRETARIAT}', '2019-01-10')`,
      [tenant.id, newId(), account.id],
    );
  });
  const as = (...roles: Role[]) => inTenant(tenant.id, account.id, roles);
  const officers = await anAccount(api, { surname: 'Омаров', givenName: 'Нұрлан' });
  return {
    api,
    tenantId: tenant.id,
    slug: tenant.slug,
    secretary: as('SECRETARIAT'),
    chair: as('CHAIR'),
    mission: encodeId(tenant.id, missionId),
    body,
    otherBody,
    superior,
    officer: (bodyId = body.id) => ({
      kind: 'BODY',
      bodyId,
      account: { id: officers.id, name: 'Омаров Нұрлан' },
      chief: false,
      tenantId: tenant.id,
    }),
  };
}

/** A version of a row, read as its owner would. */
export async function versionOf(api: TestApi, table: string, id: string): Promise<number> {
  const ref = ownId(id);
  return withClient(api.test.superuser, async (client) => {
    const { rows } = await client.query(`select version from ${table} where tenant_id = $1 and id = $2`, [
      ref.tenantId,
      ref.id,
    ]);
    return rows[0]?.version as number;
  });
}

/** A drafted recommendation to the scene’s body. */
export async function aDraft(scene: Scene, bodyIds = [scene.body.id], executeBy: string | null = null) {
  const { recommendationId } = await scene.api.must(scene.secretary, draftRecommendation, {
    missionId: scene.mission,
    wording: { authentic: 'ru', ru: 'Отремонтировать дорожки парка', kk: 'Саябақ жолдарын жөндеу' },
    bodyIds,
    executeBy,
  });
  return recommendationId;
}

/** An adopted recommendation. */
export async function anAdopted(scene: Scene, bodyIds = [scene.body.id], executeBy: string | null = null) {
  const id = await aDraft(scene, bodyIds, executeBy);
  await scene.api.must(scene.secretary, adoptRecommendation, {
    id,
    expectedVersion: await versionOf(scene.api, 'recommendation', id),
    ...decision,
  });
  return id;
}

/** Tracks of a recommendation, as the secretary reads them. */
export async function tracksOf(scene: Scene, recommendationId: string) {
  const { recommendation } = await scene.api.query<{
    recommendation: {
      state: string;
      version: number;
      number: string;
      tracks: { id: string; version: number; state: string; bodyId: string; dueOn: string | null; letterId: string }[];
    };
  }>(
    scene.secretary,
    'query ($id: ID!) { recommendation(id: $id) { state version number tracks { id version state bodyId dueOn letterId } } }',
    { id: recommendationId },
  );
  return recommendation;
}

/** An adopted recommendation that was sent to the body by hand, on a day, with or without proof of receipt. */
export async function aSent(
  scene: Scene,
  options: { sentOn?: string; receivedOn?: string | null; executeBy?: string; count?: number } = {},
) {
  const recommendations: string[] = [];
  for (let left = options.count ?? 1; left > 0; left -= 1)
    recommendations.push(await anAdopted(scene, [scene.body.id], options.executeBy ?? null));
  const trackIds: string[] = [];
  for (const id of recommendations) trackIds.push(...(await tracksOf(scene, id)).tracks.map((track) => track.id));
  const { letterId } = await scene.api.must(scene.secretary, draftLetter, {
    kind: LetterKind.RECOMMENDATION,
    trackIds,
    language: 'ru',
  });
  const sent = await scene.api.must(scene.secretary, sendLetter, {
    id: letterId,
    expectedVersion: await versionOf(scene.api, 'letter', letterId),
    channel: LetterChannel.BY_HAND,
    sentOn: options.sentOn ?? '2026-11-02',
    ...(options.receivedOn === undefined
      ? {}
      : { receivedOn: options.receivedOn, receiptKind: 'COURIER_MARK' as never }),
    acknowledged: [{ code: 'FACT_OUT_OF_ORDER', reason: 'внесено позже' }],
  });
  return { recommendationId: recommendations[0] ?? '', recommendations, ...sent };
}

/** The codes by which an act was refused or asked for a reason; none where it was done. */
export function codesOf(result: CommandResult<object>): string[] {
  if (result.ok) return [];
  const { problem } = result;
  if (problem.kind === 'INVALID') return problem.fields.map(({ path, code }) => `${path} ${code}`);
  if (problem.kind === 'CONFLICT') return [problem.code];
  return problem.verdict.points.filter(({ level }) => level !== 'INFO').map(({ code }) => code);
}
