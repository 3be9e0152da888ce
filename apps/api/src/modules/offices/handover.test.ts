import { describe, expect, it } from 'vitest';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { done } from '../../testing/done.ts';
import { aMission } from '../../testing/missions.ts';
import { aScene, aSent } from '../../testing/recommendation-scene.ts';
import { registerDraftAct } from '../draft-acts/commands/register-draft-act.command.ts';

const asked = `query ($kinds: [HandoverKind!], $after: String) { handover { on counts { kind count overdue }
  entries(kinds: $kinds, first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id kind withinId number title { text } whose since dueOn overdue } } } }`;

interface Shown {
  handover: {
    counts: { kind: string; count: number; overdue: number }[];
    entries: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: { kind: string; number: string; whose: string | null; overdue: boolean; withinId: string | null }[];
    };
  } | null;
}

describe('what a successor takes over', () => {
  const api = useApi('2026-12-31');

  it('is told by kinds and in pages, the nearest day first, in one statement however much there is', async () => {
    const scene = await aScene(api());
    await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16', count: 3 });
    await aMission(api(), scene.tenantId);
    const { handover } = await api().query<Shown>(scene.secretary, asked);
    const counts = Object.fromEntries(handover?.counts.map((one) => [one.kind, `${one.count}/${one.overdue}`]) ?? []);
    expect(counts).toMatchObject({ OPEN_TRACK: '3/3', RUNNING_MISSION: '2/0', DECISION: '0/0', DRAFT_LETTER: '0/0' });
    expect(handover?.entries).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    expect(handover?.entries.nodes[0]).toMatchObject({ kind: 'OPEN_TRACK', whose: scene.body.name, overdue: true });
    expect(api().statements).toHaveLength(1);
    const next = await api().query<Shown>(scene.secretary, asked, { after: handover?.entries.pageInfo.endCursor });
    expect(next.handover?.entries.nodes.map(({ kind }) => kind)).toEqual(['OPEN_TRACK', 'RUNNING_MISSION']);
    const missions = await api().query<Shown>(scene.secretary, asked, { kinds: ['RUNNING_MISSION'] });
    expect(missions.handover?.entries.totalCount).toBe(2);
  });

  it('a draft act whose clock runs is handed over with its day, until the opinion is sent', async () => {
    const scene = await aScene(api());
    await done(api(), scene.secretary, registerDraftAct, {
      kind: 'LAW',
      title: { authentic: 'ru', ru: 'О питьевой воде' },
      fromId: scene.body.id,
      receivedOn: '2026-12-14',
    });
    const { handover } = await api().query<Shown>(scene.secretary, asked, { kinds: ['DRAFT_ACT'] });
    expect(handover?.entries.nodes).toMatchObject([{ kind: 'DRAFT_ACT', number: '1/2026', whose: scene.body.name }]);
    expect(handover?.counts.find(({ kind }) => kind === 'DRAFT_ACT')).toMatchObject({ count: 1 });
  });

  it('is nothing to another council, to the public and to a member of a working group alone', async () => {
    const scene = await aScene(api());
    await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16' });
    const other = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    const { handover } = await api().query<Shown>(other, asked);
    expect(handover?.entries.totalCount).toBe(0);
    expect((await api().query<Shown>({ kind: 'PUBLIC' }, asked)).handover).toBeNull();
    const member = inTenant(scene.tenantId, (await anAccount(api())).id, ['WORKING_GROUP']);
    expect((await api().query<Shown>(member, asked)).handover).toBeNull();
  });
});
