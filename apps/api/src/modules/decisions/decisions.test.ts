import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { Act } from '../../kernel/command.ts';
import { encodeId, newId, ownId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { aBody } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { versionOf } from '../../testing/recommendation-scene.ts';
import { draftRecommendation } from '../recommendations/draft-recommendation.command.ts';
import { draftWorkPlan } from '../work-plans/commands/draft-work-plan.command.ts';
import { amendMeetingDecision } from './commands/amend-meeting-decision.command.ts';
import { extendDecision } from './commands/extend-decision.command.ts';
import { recordDecisionExecution } from './commands/record-decision-execution.command.ts';
import { recordMeetingDecision } from './commands/record-meeting-decision.command.ts';
import { recordRegulation } from './commands/record-regulation.command.ts';
import { takeDecisionOffControl } from './commands/take-decision-off-control.command.ts';
import { publishDecisionsOf } from './publish-decisions.ts';
import { aHeldSession } from './testing/cast.ts';
import { unexecutedDecisions } from './unexecuted.ts';

const text = { authentic: 'ru', ru: 'Поручить управлению представить сведения' };
const shown = `query ($id: ID!) { decision(id: $id) { version number state effect dueOn firstDueOn overdue executedOn executionNote voteId
  mission { number state decisionNumber decisionDate mandates { id } } commission { name { text } head { name } } meeting { id } item { id } } }`;

interface Shown {
  readonly decision: Record<string, unknown> & { readonly version: number; readonly number: string | null };
}

describe('a decision of a sitting', () => {
  const api = useApi('2026-11-23');
  type Scene = Awaited<ReturnType<typeof aHeldSession>>;
  const instructs = (itemId: string) => ({ itemId, text, effect: 'INSTRUCTS' as never });
  const look = async ({ secretary }: Pick<Scene, 'secretary'>, id: string) =>
    (await api().query<Shown>(secretary, shown, { id })).decision;

  it('stands on the vote that adopted it, with the next number of the year', async () => {
    const scene = await aHeldSession(api());
    const { itemId, voteId } = await scene.question();
    const first = await api().must(scene.secretary, recordMeetingDecision, {
      ...instructs(itemId),
      dueOn: '2026-12-01',
    });
    const second = await api().must(scene.secretary, recordMeetingDecision, instructs(itemId));
    expect(await look(scene, first.decisionId)).toMatchObject({
      number: '1',
      state: 'IN_EXECUTION',
      voteId,
      overdue: false,
    });
    expect(await look(scene, second.decisionId)).toMatchObject({ number: '2', state: 'NO_EXECUTION' });
    const source = `query ($id: ID!) { meeting(id: $id) { decisions { number } agenda { decisions { number } } } }`;
    const open = await api().query({ kind: 'PUBLIC' }, source, { id: scene.meetingId });
    expect(JSON.stringify(open)).toContain('"number":"2"');
  });

  it('whose vote did not adopt it is refused; one without any vote asks for the reason', async () => {
    const scene = await aHeldSession(api());
    const lost = await scene.question('NOT_ADOPTED');
    const record = (input: object) => api().perform(scene.secretary, recordMeetingDecision, input as never);
    expect(codesOf(await record(instructs(lost.itemId)))).toContain('DECISION_VOTE_NOT_ADOPTED');
    expect(codesOf(await record({ ...instructs(lost.itemId), voteId: lost.voteId }))).toContain(
      'DECISION_VOTE_NOT_ADOPTED',
    );
    const other = await scene.question();
    expect(codesOf(await record({ ...instructs(lost.itemId), voteId: other.voteId }))).toContain('NOT_THERE');
    const silent = await scene.question(null);
    expect(codesOf(await record(instructs(silent.itemId)))).toEqual(['DECISION_WITHOUT_VOTE']);
    expect((await record({ ...instructs(silent.itemId), effect: 'NOTES' })).ok).toBe(true);
  });

  it('is not taken by a sitting that was not opened, nor after its protocol is signed, nor on a question that was removed', async () => {
    const scene = await aHeldSession(api());
    const { itemId } = await scene.question();
    const removed = await scene.question('ADOPTED', 'REMOVED');
    const record = (item = itemId) => api().perform(scene.secretary, recordMeetingDecision, instructs(item) as never);
    expect(codesOf(await record(removed.itemId))).toContain('DECISION_ITEM_NOT_ON_AGENDA');
    await scene.pass('ANNOUNCED');
    expect(codesOf(await record())).toContain('DECISION_MEETING_NOT_OPEN');
    await scene.pass('HELD');
    const { decisionId } = await api().must(scene.secretary, recordMeetingDecision, instructs(itemId) as never);
    await api().must(scene.secretary, amendMeetingDecision, {
      id: decisionId,
      expectedVersion: 1,
      responsible: 'Управление',
      because: 'описка',
    });
    await scene.pass('PROTOCOLLED');
    expect(codesOf(await record())).toContain('DECISION_PROTOCOL_SIGNED');
    const late = await api().perform(scene.secretary, amendMeetingDecision, {
      id: decisionId,
      expectedVersion: 2,
      text,
      because: 'x',
    });
    expect(codesOf(late)).toContain('DECISION_PROTOCOL_SIGNED');
  });

  it('whose number stands already in the year is refused, a gap asks for a reason (domain §8.6)', async () => {
    const scene = await aHeldSession(api());
    const { itemId } = await scene.question();
    await api().must(scene.secretary, recordMeetingDecision, { ...instructs(itemId), number: '1' } as never);
    const twice = await api().perform(scene.secretary, recordMeetingDecision, {
      ...instructs(itemId),
      number: '№ 1',
    } as never);
    expect(codesOf(twice)).toEqual(['DECISION_NUMBER_TAKEN']);
    const gap = await api().perform(scene.secretary, recordMeetingDecision, {
      ...instructs(itemId),
      number: '5/2',
    } as never);
    expect(codesOf(gap)).toEqual(['DECISION_NUMBER_GAP']);
    const { decisionId } = await done(api(), scene.secretary, recordMeetingDecision, {
      ...instructs(itemId),
      number: '5',
    });
    expect((await look(scene, decisionId)).number).toBe('5');
    const next = await api().must(scene.secretary, recordMeetingDecision, instructs(itemId) as never);
    expect((await look(scene, next.decisionId)).number).toBe('6');
  });

  it('opens a control with its deciding act, in one: where the control is refused, nothing stands', async () => {
    const scene = await aHeldSession(api());
    const { itemId } = await scene.question();
    const body = await aBody(api());
    const control = {
      form: 'MONITORING',
      legalBasis: 'LAW_383_V',
      title: { authentic: 'ru', ru: 'Парк «Южный»' },
      aim: { authentic: 'ru', ru: 'Проверить дорожки' },
      permanent: false,
      objects: [{ bodyId: body.id }],
    };
    const input = { itemId, text, effect: 'OPENS_CONTROL', control };
    const none = await api().perform(scene.secretary, recordMeetingDecision, {
      ...input,
      control: { ...control, objects: [] },
    } as never);
    expect(none.ok).toBe(false);
    const { decisionId } = await done(api(), scene.secretary, recordMeetingDecision, input);
    expect(await look(scene, decisionId)).toMatchObject({
      number: '1',
      mission: { state: 'APPROVED', decisionNumber: '1', decisionDate: '2026-11-10' },
    });
    const wrong = await api().perform(scene.secretary, recordMeetingDecision, {
      ...instructs(itemId),
      control,
    } as never);
    expect(codesOf(wrong)).toContain('DECISION_EFFECT_OF_ANOTHER');
    const empty = await api().perform(scene.secretary, recordMeetingDecision, {
      itemId,
      text,
      effect: 'OPENS_CONTROL',
    } as never);
    expect(codesOf(empty)).toContain('REQUIRED');
    // What is amiss in a part is told where the part stands in this act's input.
    const untitled = await api().perform(scene.secretary, recordMeetingDecision, {
      itemId,
      text,
      effect: 'OPENS_CONTROL',
      control: { form: 'MONITORING', legalBasis: 'LAW_383_V', title: { authentic: 'ru' }, aim: text, objects: [] },
    } as never);
    expect(untitled).toMatchObject({
      ok: false,
      problem: { kind: 'INVALID', fields: [{ path: 'control.title.ru', code: 'REQUIRED' }] },
    });
  });

  it('adopts drafts of recommendations, creates a commission, approves the plan', async () => {
    const scene = await aHeldSession(api());
    const { itemId } = await scene.question();
    const body = await aBody(api());
    const missionId = newId();
    await withClient(api().test.superuser, (client) =>
      client.query(
        `insert into mission (tenant_id, id, number, form, legal_basis, state, title, aim, opened_on) values ($1, $2, 'М-1', 'MONITORING', 'LAW_30_VIII', 'COMPLETED', $3, $3, '2026-05-01')`,
        [scene.council.id, missionId, { authentic: 'ru', ru: 'Парк' }],
      ),
    );
    const { recommendationId } = await done(api(), scene.secretary, draftRecommendation, {
      missionId: encodeId(scene.council.id, missionId),
      wording: { authentic: 'ru', kk: 'Жолдарды жөндеу', ru: 'Отремонтировать дорожки' },
      bodyIds: [body.id],
    });
    await done(api(), scene.secretary, recordMeetingDecision, {
      itemId,
      text,
      effect: 'ADOPTS_RECOMMENDATIONS',
      recommendations: [
        { id: recommendationId, expectedVersion: await versionOf(api(), 'recommendation', recommendationId) },
      ],
    });
    const { recommendation } = await api().query<{ recommendation: object }>(
      scene.secretary,
      'query ($id: ID!) { recommendation(id: $id) { state adoptedOn decisionNumber } }',
      { id: recommendationId },
    );
    expect(recommendation).toEqual({ state: 'ADOPTED', adoptedOn: '2026-11-10', decisionNumber: '1' });
    const created = await done(api(), scene.secretary, recordMeetingDecision, {
      itemId,
      text,
      effect: 'CREATES_COMMISSION',
      commission: {
        name: { authentic: 'ru', ru: 'Экология' },
        directions: { authentic: 'ru', ru: 'Воздух' },
        members: [{ personId: scene.members[0]?.personId, office: 'HEAD' }],
      },
    });
    expect(await look(scene, created.decisionId)).toMatchObject({
      commission: { head: { name: scene.members[0]?.name } },
    });
    const { planId } = await api().must(scene.secretary, draftWorkPlan, {
      year: 2027,
      items: [{ title: { authentic: 'ru', ru: 'Заседание' }, kind: 'COUNCIL_SESSION' as never, quarter: 1 }],
    });
    await done(api(), scene.secretary, recordMeetingDecision, {
      itemId,
      text,
      effect: 'APPROVES_PLAN',
      plan: { id: planId, expectedVersion: 1 },
    });
    const { workPlan } = await api().query<{ workPlan: object }>(
      { kind: 'PUBLIC' },
      'query ($id: ID!) { workPlan(id: $id) { state approvedNumber decision { number } items { quarter } } }',
      { id: planId },
    );
    expect(workPlan).toEqual({
      state: 'APPROVED',
      approvedNumber: '3',
      decision: { number: '3' },
      items: [{ quarter: 1 }],
    });
    const { decisions } = await api().query<{ decisions: { nodes: object[] } }>(
      scene.secretary,
      'query { decisions(first: 3) { nodes { number workPlan { year state } regulation { ordinal } } } }',
    );
    expect(decisions.nodes.map((one) => JSON.stringify(one)).toSorted()).toEqual(
      [
        { number: '1', workPlan: null, regulation: null },
        { number: '2', workPlan: null, regulation: null },
        { number: '3', workPlan: { year: 2027, state: 'APPROVED' }, regulation: null },
      ].map((one) => JSON.stringify(one)),
    );
  });

  it('approves a version of the regulation, public with its file, in force until the next one', async () => {
    const scene = await aHeldSession(api());
    const { itemId } = await scene.question();
    const file = async () => {
      const id = newId();
      await withClient(api().test.superuser, (client) =>
        client.query(
          `insert into stored_file (tenant_id, id, name, media_type, size, sha256, storage_key, uploaded_at) values ($1, $2, 'p.pdf', 'application/pdf', 1, '\\x00', $3, now())`,
          [scene.council.id, id, id],
        ),
      );
      return encodeId(scene.council.id, id);
    };
    const title = { authentic: 'ru', ru: 'Положение о совете' };
    await api().must(scene.secretary, recordRegulation, {
      regulation: { title, fileId: await file() },
      approvedOn: '2026-02-10',
      number: '1',
    });
    const { decisionId } = await done(api(), scene.secretary, recordMeetingDecision, {
      itemId,
      text,
      effect: 'APPROVES_REGULATION',
      regulation: { title, fileId: await file(), inForceFrom: '2026-11-15' },
    });
    const { decision } = await api().query<{ decision: object }>(
      scene.secretary,
      'query ($id: ID!) { decision(id: $id) { regulation { ordinal inForceFrom inForceUntil } } }',
      { id: decisionId },
    );
    expect(decision).toEqual({ regulation: { ordinal: 2, inForceFrom: '2026-11-15', inForceUntil: null } });
    const { council } = await api().query<{ council: object }>(
      { kind: 'PUBLIC' },
      'query ($slug: String!) { council(slug: $slug) { regulation { ordinal } regulations { ordinal inForceFrom inForceUntil file { name } decision { number } } } }',
      { slug: scene.council.slug },
    );
    expect(council).toEqual({
      regulation: { ordinal: 2 },
      regulations: [
        {
          ordinal: 2,
          inForceFrom: '2026-11-15',
          inForceUntil: null,
          file: { name: 'p.pdf' },
          decision: { number: '1' },
        },
        { ordinal: 1, inForceFrom: '2026-02-10', inForceUntil: '2026-11-14', file: { name: 'p.pdf' }, decision: null },
      ],
    });
  });

  it('is followed to its end: another day with a reason, executed once, taken off control; the next agenda finds what is left', async () => {
    const scene = await aHeldSession(api());
    const { itemId } = await scene.question();
    const record = async () =>
      (
        await api().must(scene.secretary, recordMeetingDecision, {
          ...instructs(itemId),
          dueOn: '2026-11-20',
          responsible: 'Аппарат',
        } as never)
      ).decisionId;
    const [a, b, c] = [await record(), await record(), await record()];
    await api().must(scene.secretary, extendDecision, {
      id: a,
      expectedVersion: 1,
      dueOn: '2026-12-05',
      because: 'просьба исполнителя',
    });
    expect(await look(scene, a)).toMatchObject({ dueOn: '2026-12-05', firstDueOn: '2026-11-20', overdue: false });
    expect(await look(scene, b)).toMatchObject({ overdue: true });
    await api().must(scene.secretary, recordDecisionExecution, {
      id: b,
      expectedVersion: 1,
      on: '2026-11-22',
      note: 'сведения получены',
    });
    const again = await api().perform(scene.secretary, recordDecisionExecution, {
      id: b,
      expectedVersion: 2,
      note: 'ещё раз',
    });
    expect(codesOf(again)).toContain('DECISION_NOT_IN_EXECUTION');
    await api().must(scene.secretary, takeDecisionOffControl, {
      id: c,
      expectedVersion: 1,
      because: 'утратило значение',
    });
    const operation = api().operation(scene.secretary);
    const left = await api().database.inTransaction(scene.secretary, true, async (transaction) =>
      unexecutedDecisions(await Act.begin(operation, scene.secretary, transaction, 'test', []), '2026-11-30'),
    );
    expect(left.map(({ id }) => encodeId(scene.council.id, id))).toEqual([a]);
    const list = 'query { decisions(state: IN_EXECUTION) { nodes { id } } }';
    expect(await api().query(scene.secretary, list)).toEqual({ decisions: { nodes: [{ id: a }] } });
    const other = await aHeldSession(api());
    const foreign = await api().perform(other.secretary, takeDecisionOffControl, {
      id: a,
      expectedVersion: 2,
      because: 'x',
    });
    expect(codesOf(foreign)).toContain('NOT_THERE');
  });

  it('of a sitting that is published later is shown with it, but not on a question heard in closed session', async () => {
    const scene = await aHeldSession(api());
    const [open, closed] = [await scene.question(), await scene.question()];
    await withClient(api().test.superuser, async (client) => {
      await client.query('update meeting set published = false where tenant_id = $1', [scene.council.id]);
      await client.query(
        `update agenda_item set closed = true, closed_ground = 'PERSONAL_DATA' where tenant_id = $1 and ordinal = 2`,
        [scene.council.id],
      );
    });
    for (const { itemId } of [open, closed])
      await api().must(scene.secretary, recordMeetingDecision, instructs(itemId) as never);
    const operation = api().operation(scene.secretary);
    const count = await api().database.inTransaction(scene.secretary, false, async (transaction) =>
      publishDecisionsOf(
        await Act.begin(operation, scene.secretary, transaction, 'test', []),
        ownId(scene.meetingId).id,
      ),
    );
    expect(count).toBe(1);
  });

  it('submitted twice under one key is one decision', async () => {
    const scene = await aHeldSession(api());
    const { itemId } = await scene.question();
    const key = crypto.randomUUID();
    const first = await api().must(scene.secretary, recordMeetingDecision, { ...instructs(itemId), key } as never);
    const second = await api().must(scene.secretary, recordMeetingDecision, { ...instructs(itemId), key } as never);
    expect(second).toEqual(first);
  });
});
