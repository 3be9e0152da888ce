import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { LegalBasis } from '../../graphql/legal-basis.ts';
import { decodeId, newId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { addObject } from './commands/add-object.command.ts';
import { amendMission } from './commands/amend-mission.command.ts';
import { cancelMission } from './commands/cancel-mission.command.ts';
import { completeMission } from './commands/complete-mission.command.ts';
import { correctMissionDate } from './commands/correct-mission-date.command.ts';
import { notifyObject } from './commands/notify-object.command.ts';
import { openMission } from './commands/open-mission.command.ts';
import { recordDecision } from './commands/record-decision.command.ts';
import { removeObject } from './commands/remove-object.command.ts';
import { repeatMission } from './commands/repeat-mission.command.ts';
import { startMission } from './commands/start-mission.command.ts';
import { MissionDate } from './inputs/correction.inputs.ts';
import { aCouncilAtWork, aRunningMission, parkInput, withReasons } from './testing/cast.ts';
import { codesOf, journalOf, readMission } from './testing/support.ts';

const api = useApi();

describe('opening a mission', () => {
  it('under 383-V without a decision asks for a reason, and the decision may be completed later', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const input = parkInput(body.id, { decision: null, acknowledged: null });
    const asked = await api().perform(secretary, openMission, input);
    expect(codesOf(asked)).toContain('DECISION_MISSING');
    const { missionId } = await api().must(secretary, openMission, { ...input, acknowledged: withReasons });
    expect(await readMission(api(), secretary, missionId)).toMatchObject({ state: 'INITIATED', number: '2026-001' });
    await api().must(secretary, recordDecision, {
      id: missionId,
      expectedVersion: 1,
      decision: { number: '14', date: '2026-11-02' },
    });
    expect(await readMission(api(), secretary, missionId)).toMatchObject({
      state: 'APPROVED',
      decisionNumber: '14',
      decisionDate: '2026-11-02',
      version: 2,
    });
  });

  it('under 30-VIII asks for no decision', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const { missionId } = await api().must(
      secretary,
      openMission,
      parkInput(body.id, { legalBasis: LegalBasis.LAW_30_VIII, decision: null, acknowledged: null }),
    );
    expect(await readMission(api(), secretary, missionId)).toMatchObject({
      state: 'APPROVED',
      legalBasis: 'LAW_30_VIII',
    });
  });

  it('a control action of an NPO under 383-V without a mandate of a council must be refused (PC-CTRL-03)', async () => {
    const npo = await aCouncil(api(), { kind: 'NPO', name: 'Зелёный город' });
    const account = await anAccount(api());
    const body = await aBody(api());
    const refused = await api().perform(inTenant(npo.id, account.id), openMission, parkInput(body.id));
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'REFUSED' } });
    expect(codesOf(refused)).toContain('MANDATE_REQUIRED');
    const free = await api().perform(
      inTenant(npo.id, account.id),
      openMission,
      parkInput(body.id, { legalBasis: LegalBasis.LAW_30_VIII }),
    );
    expect(free.ok).toBe(true);
  });

  it('a special-regime object must be refused (PC-CTRL-05), and nothing is left of the mission', async () => {
    const { secretary } = await aCouncilAtWork(api());
    const secret = await aBody(api(), { specialRegime: true });
    const refused = await api().perform(secretary, openMission, parkInput(secret.id));
    expect(codesOf(refused)).toContain('OBJECT_SPECIAL_REGIME');
    const { missions } = await api().query<{ missions: { totalCount: number } }>(
      secretary,
      '{ missions { totalCount nodes { id } } }',
    );
    expect(missions.totalCount).toBe(0);
  });

  it('a mission without an object must be refused (PC-CTRL-02)', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const refused = await api().perform(secretary, openMission, parkInput(body.id, { objects: [] }));
    expect(codesOf(refused)).toContain('CONTROL_OBJECT_REQUIRED');
  });

  it('every fault of the input is told at once, and none is echoed', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const result = await api().perform(
      secretary,
      openMission,
      parkInput(body.id, {
        title: { authentic: 'ru', ru: '  ' },
        site: { latitude: 95, longitude: 10 },
        objects: [{ bodyId: body.id }, { bodyId: body.id }, { bodyId: crypto.randomUUID() }],
        powers: ['everything'],
        decision: { number: '1', date: '2027-01-01' },
      }),
    );
    expect(codesOf(result)).toEqual([
      'title.ru REQUIRED',
      'powers.0 UNKNOWN_POWER',
      'site.latitude NOT_A_POSITION',
      'decision.date DATE_IN_FUTURE',
      'objects.1.bodyId OBJECT_TWICE',
      'objects.2.bodyId NOT_THERE',
    ]);
  });

  it('the same submit twice opens one mission; the same number twice is a conflict', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const input = { ...parkInput(body.id, { number: '7-М' }), key: crypto.randomUUID() };
    const first = await api().must(secretary, openMission, input);
    const second = await api().must(secretary, openMission, input);
    expect(second).toEqual(first);
    const again = await api().perform(secretary, openMission, parkInput(body.id, { number: '7-М' }));
    expect(again).toMatchObject({ ok: false, problem: { kind: 'CONFLICT', code: 'ALREADY_THERE' } });
  });

  it('an opening in the future must be refused; one long ago is late entry', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const early = await api().perform(secretary, openMission, parkInput(body.id, { openedOn: '2026-11-24' }));
    expect(codesOf(early)).toContain('FACT_IN_FUTURE');
    const { missionId } = await api().must(
      secretary,
      openMission,
      parkInput(body.id, {
        openedOn: '2019-04-03',
        plannedFrom: '2019-04-10',
        decision: { number: '3', date: '2019-04-02' },
      }),
    );
    expect(await readMission(api(), secretary, missionId)).toMatchObject({
      number: '2019-001',
      openedOn: '2019-04-03',
    });
  });

  it('a member may not open, the public may not, another tenant does not see it', async () => {
    const { council, account, body, secretary } = await aCouncilAtWork(api());
    const member = await api().perform(inTenant(council.id, account.id, ['MEMBER']), openMission, parkInput(body.id));
    expect(codesOf(member)).toEqual(['NOT_YOUR_ROLE']);
    expect(codesOf(await api().perform({ kind: 'PUBLIC' }, openMission, parkInput(body.id)))).toEqual([
      'SIGN_IN_NEEDED',
    ]);
    const { missionId } = await api().must(secretary, openMission, parkInput(body.id));
    const other = await aCouncilAtWork(api());
    expect(await readMission(api(), other.secretary, missionId)).toBeNull();
    const foreign = await api().perform(other.secretary, cancelMission, {
      id: missionId,
      expectedVersion: 1,
      reason: 'чужое',
    });
    expect(codesOf(foreign)).toEqual(['id NOT_THERE']);
  });
});

describe('from opening to completion', () => {
  it('an object may be told before the start, once; the state follows', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const { missionId } = await api().must(secretary, openMission, parkInput(body.id));
    const [object] = (await readMission(api(), secretary, missionId))?.objects ?? [];
    const input = { id: object?.id ?? '', notifiedOn: '2026-11-04' };
    await api().must(secretary, notifyObject, input);
    expect(await readMission(api(), secretary, missionId)).toMatchObject({
      state: 'NOTIFIED',
      notifiedOn: '2026-11-04',
    });
    expect(codesOf(await api().perform(secretary, notifyObject, input))).toEqual(['OBJECT_ALREADY_TOLD']);
  });

  it('a late notice asks for a reason at the start (PC-CTRL-08)', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const { missionId } = await api().must(secretary, openMission, parkInput(body.id));
    const [object] = (await readMission(api(), secretary, missionId))?.objects ?? [];
    await api().must(secretary, notifyObject, { id: object?.id ?? '', notifiedOn: '2026-11-09' });
    const late = await api().perform(secretary, startMission, {
      id: missionId,
      expectedVersion: 2,
      startedOn: '2026-11-10',
    });
    expect(codesOf(late)).toContain('NOTICE_TOO_LATE');
  });

  it('the last object stays, and objects are judged by the law of the mission', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const { missionId } = await api().must(secretary, openMission, parkInput(body.id));
    const [object] = (await readMission(api(), secretary, missionId))?.objects ?? [];
    expect(codesOf(await api().perform(secretary, removeObject, { id: object?.id ?? '' }))).toEqual(['LAST_OBJECT']);
    const school = await aBody(api(), { kind: 'STATE_INSTITUTION' });
    const asked = await api().perform(secretary, addObject, { missionId, object: { bodyId: school.id } });
    expect(codesOf(asked)).toEqual(['OBJECT_ONLY_UNDER_30_VIII']);
    await api().must(secretary, addObject, { missionId, object: { bodyId: school.id }, acknowledged: withReasons });
    const twice = await api().perform(secretary, addObject, { missionId, object: { bodyId: body.id } });
    expect(codesOf(twice)).toEqual(['OBJECT_ALREADY_THERE']);
    await api().must(secretary, removeObject, { id: object?.id ?? '' });
    expect((await readMission(api(), secretary, missionId))?.objects.map(({ bodyId }) => bodyId)).toEqual([school.id]);
  });

  it('someone who looked at an old version gets a conflict', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const { missionId } = await api().must(secretary, openMission, parkInput(body.id));
    const change = { id: missionId, expectedVersion: 1, site: { name: 'Парк «Северный»' } };
    await api().must(secretary, amendMission, change);
    const late = await api().perform(secretary, amendMission, { ...change, plannedTo: '2026-12-01' });
    expect(late).toMatchObject({ ok: false, problem: { kind: 'CONFLICT', code: 'CHANGED_MEANWHILE' } });
  });

  it('completion may not lie before the start, and writes the last day of the final document', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const missionId = await aRunningMission(api(), secretary, body.id);
    const early = await api().perform(secretary, completeMission, {
      id: missionId,
      expectedVersion: 2,
      completedOn: '2026-11-09',
    });
    expect(codesOf(early)).toEqual(['COMPLETED_BEFORE_START']);
    await api().must(secretary, completeMission, { id: missionId, expectedVersion: 2, completedOn: '2026-11-16' });
    const lines = await journalOf(api(), secretary);
    const { mission } = await api().query<{ mission: unknown }>(
      secretary,
      'query ($id: ID!) { mission(id: $id) { documentDueOn timeline { kind on planned } } }',
      { id: missionId },
    );
    expect(mission).toMatchObject({
      documentDueOn: '2026-11-25',
      timeline: expect.arrayContaining([{ kind: 'FINAL_DOCUMENT_DUE', on: '2026-11-25', planned: true }]),
    });
    // 7 working days after Monday 16 November 2026.
    expect(lines.at(-1)).toMatchObject({ act: 'MissionCompleted', facts: { finalDocumentDue: '2026-11-25' } });
  });

  it('a mission may be given up before completion only, with a reason', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const missionId = await aRunningMission(api(), secretary, body.id);
    const blank = await api().perform(secretary, cancelMission, { id: missionId, expectedVersion: 2, reason: ' ' });
    expect(codesOf(blank)).toEqual(['reason REQUIRED']);
    await api().must(secretary, completeMission, { id: missionId, expectedVersion: 2, completedOn: '2026-11-16' });
    const late = await api().perform(secretary, cancelMission, { id: missionId, expectedVersion: 3, reason: 'дождь' });
    expect(codesOf(late)).toEqual(['TRANSITION_NOT_ALLOWED']);
  });

  it('the park of April is looked at again in May: one series, two missions (PC-MON-02)', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const april = await aRunningMission(api(), secretary, body.id);
    const { missionId: may } = await api().must(secretary, repeatMission, {
      id: april,
      openedOn: '2026-11-20',
      decision: { number: '19', date: '2026-11-20' },
      acknowledged: withReasons,
    });
    const read = await readMission(api(), secretary, may);
    expect(read).toMatchObject({ seriesOrdinal: 2, number: '2026-002', series: [{ id: april, seriesOrdinal: 1 }] });
    expect(read?.participants.map(({ name }) => name)).toEqual(['Сагымбекова М.М.']);
    expect(read?.objects).toHaveLength(1);
  });
});

describe('a wrong date', () => {
  it('is corrected by a journalled act with a reason, and the final document’s clock is computed anew (§8.2)', async () => {
    const { secretary, body, council } = await aCouncilAtWork(api());
    const missionId = await aRunningMission(api(), secretary, body.id);
    await api().must(secretary, completeMission, { id: missionId, expectedVersion: 2, completedOn: '2026-11-16' });
    await withClient(api().test.superuser, async (client) => {
      await client.query(
        `insert into final_document (tenant_id, id, mission_id, state, completed_on, due_on) values ($1, $2, $3, 'DRAFT', '2026-11-16', '2026-11-25')`,
        [council.id, newId(), decodeId(missionId)?.id],
      );
    });
    const correct = (becomes: string, reason: string, date = MissionDate.COMPLETED) =>
      api().perform(secretary, correctMissionDate, { id: missionId, expectedVersion: 3, date, becomes, reason });
    expect(codesOf(await correct('2026-11-18', ' '))).toEqual(['CORRECTION_WITHOUT_REASON']);
    expect(codesOf(await correct('2026-11-16', 'опечатка'))).toEqual(['CORRECTION_CHANGES_NOTHING']);
    expect(codesOf(await correct('2026-11-24', 'опечатка'))).toContain('FACT_IN_FUTURE');
    expect(codesOf(await correct('2026-11-09', 'опечатка'))).toEqual(['COMPLETED_BEFORE_START']);
    expect(codesOf(await correct('2026-11-17', 'опечатка', MissionDate.STARTED))).toEqual(['STARTED_AFTER_FIRST_FACT']);
    expect((await correct('2026-11-18', 'опечатка')).ok).toBe(true);
    expect((await journalOf(api(), secretary)).at(-1)).toMatchObject({
      act: 'MissionDateCorrected',
      facts: { was: '2026-11-16', becomes: '2026-11-18', changes: [{ dueWas: '2026-11-25', dueOn: '2026-11-27' }] },
    });
  });
});
