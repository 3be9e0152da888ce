import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { recomputeClocks } from '../recommendations/recompute-clocks.command.ts';
import { amendFinalDocument } from './amend-final-document.command.ts';
import { decideDispute } from './decide-dispute.command.ts';
import { disputeFinding } from './dispute-finding.command.ts';
import { draftFinalDocument } from './draft-final-document.command.ts';
import { publishFinalDocument } from './publish-final-document.command.ts';
import { recordAnswerHearing } from './record-answer-hearing.command.ts';
import { recordFinalDocumentReceipt } from './record-final-document-receipt.command.ts';
import { sendFinalDocument } from './send-final-document.command.ts';

const api = useApi();
const PUBLIC: Capacity = { kind: 'PUBLIC' };
const text = (ru: string) => ({ authentic: 'ru', ru, kk: ru });

/** A mission with two objects and two confirmed findings, one of them only for the first object. */
async function aMission(
  options: {
    basis?: string;
    state?: string;
    completedOn?: string | null;
    permanent?: boolean;
    published?: boolean;
    council?: { id: string };
    number?: string;
  } = {},
) {
  const council = options.council ?? (await aCouncil(api()));
  const account = await anAccount(api());
  const [first, second] = [await aBody(api()), await aBody(api())];
  const id = newId();
  const findings = [newId(), newId()];
  await withClient(api().test.superuser, async (client) => {
    await client.query(
      `insert into mission (tenant_id, id, number, form, legal_basis, state, title, aim, methods, site_name, permanent, opened_on, started_on, completed_on,
         decision_number, decision_date, published)
       values ($1, $2, $10, 'MONITORING', $3, $4, $5, $6, '{VISIT}', 'Парк «Южный»', $7, '2026-11-02', '2026-11-03', $8, '9', '2026-10-28', $9)`,
      [
        council.id,
        id,
        options.basis ?? 'LAW_30_VIII',
        options.state ?? 'COMPLETED',
        text('Парк «Южный»'),
        text('Проверить ход работ'),
        options.permanent ?? false,
        options.completedOn === undefined ? '2026-11-13' : options.completedOn,
        options.published ?? true,
        options.number ?? '2026-1',
      ],
    );
    for (const body of [first, second])
      await client.query(
        `insert into mission_object (tenant_id, id, mission_id, body_id, published) values ($1, $2, $3, $4, true)`,
        [council.id, newId(), id, body.id],
      );
    await client.query(
      `insert into participant (tenant_id, id, mission_id, name, role, ordinal) values ($1, $2, $3, 'Сейтова А.Б.', 'MEMBER', 1)`,
      [council.id, newId(), id],
    );
    await client.query(
      `insert into visit (tenant_id, id, mission_id, state, visited_on, recorded_at) values ($1, $2, $3, 'DONE', '2026-11-05', now())`,
      [council.id, newId(), id],
    );
    for (const [index, finding] of findings.entries())
      await client.query(
        `insert into finding (tenant_id, id, mission_id, ordinal, state, statement, observed_on, severity, norm, causes, body_id, recorded_at)
         values ($1, $2, $3, $4, 'CONFIRMED', $5, '2026-11-05', 'SERIOUS', $6, 'нет контроля подрядчика', $7, now())`,
        [
          council.id,
          finding,
          id,
          index + 1,
          `Факт ${index + 1}`,
          { text: 'СНиП, п. 4', url: null },
          index === 0 ? null : first.id,
        ],
      );
  });
  return {
    council,
    first,
    second,
    secretary: inTenant(council.id, account.id),
    missionId: encodeId(council.id, id),
    findings: findings.map((finding) => encodeId(council.id, finding)),
    officer: (bodyId: string): Capacity => ({
      kind: 'BODY',
      bodyId,
      account: { id: account.id, name: 'Офицер' },
      chief: false,
    }),
  };
}

interface DocumentData {
  finalDocument: {
    version: number;
    state: string;
    number: string | null;
    gaps: string[];
    dueOn: string | null;
    overdue: boolean;
    place: string | null;
    facts: string | null;
    subjects: string | null;
    published: boolean;
    mission: { state: string } | null;
    whyDue: { workingDays: number; unverified: boolean } | null;
    viewerMay: { send: { outcome: string; points: { code: string }[] } };
    dispatches: {
      id: string;
      version: number;
      bodyId: string;
      letterId: string | null;
      receivedOn: string | null;
      findings: { statement: string; norm: string }[] | null;
    }[];
  } | null;
}

const read = async (capacity: Capacity, id: string) =>
  (
    await api().query<DocumentData>(
      capacity,
      `query ($id: ID!) { finalDocument(id: $id) { version state number gaps dueOn overdue place facts subjects published
        mission { state } whyDue { workingDays unverified } viewerMay { send { outcome points { code } } }
        dispatches { id version bodyId letterId receivedOn findings { statement norm } } } }`,
      { id },
    )
  ).finalDocument;

async function aWholeDraft(mission: Awaited<ReturnType<typeof aMission>>) {
  const { finalDocumentId } = await api().must(mission.secretary, draftFinalDocument, {
    missionId: mission.missionId,
    language: 'ru',
  });
  await api().must(mission.secretary, amendFinalDocument, {
    id: finalDocumentId,
    expectedVersion: 1,
    datedOn: '2026-11-20',
    time: '15:00',
    otherDocuments: 'Нет.',
  });
  return finalDocumentId;
}

async function aSentDocument(options: Parameters<typeof aMission>[0] = {}) {
  const mission = await aMission(options);
  const id = await aWholeDraft(mission);
  await api().must(mission.secretary, sendFinalDocument, {
    id,
    expectedVersion: 2,
    sentOn: '2026-11-20',
    channel: 'EDMS',
  });
  return { mission, id };
}

describe('the final document', () => {
  it('is proposed by the facts, and says which parts are still empty', async () => {
    const mission = await aMission();
    const { finalDocumentId } = await api().must(mission.secretary, draftFinalDocument, {
      missionId: mission.missionId,
      language: 'ru',
    });
    const document = await read(mission.secretary, finalDocumentId);
    expect(document).toMatchObject({
      state: 'DRAFT',
      number: null,
      place: 'Парк «Южный»',
      mission: { state: 'DOCUMENTED' },
      gaps: ['PLACE_AND_TIME', 'OTHER_DOCUMENTS'],
      // 7 working days from 13.11.2026.
      dueOn: '2026-11-24',
      overdue: false,
      whyDue: { workingDays: 7, unverified: false },
      viewerMay: { send: { outcome: 'REFUSED' } },
    });
    expect(document?.facts).toBe('Проведено 1 посещение: 05.11.2026. Установлено 2 факта. Перечень приведён ниже.');
    expect(document?.subjects).toContain('Сейтова А.Б.');
    expect(api().statements.length).toBeLessThanOrEqual(3);
  });

  it('with an empty part is not sent under Law 30-VIII', async () => {
    const mission = await aMission();
    const { finalDocumentId: id } = await api().must(mission.secretary, draftFinalDocument, {
      missionId: mission.missionId,
      language: 'ru',
    });
    const refused = await api().perform(mission.secretary, sendFinalDocument, {
      id,
      expectedVersion: 1,
      channel: 'EDMS',
    });
    expect(refused).toMatchObject({
      ok: false,
      problem: {
        kind: 'REFUSED',
        verdict: {
          points: [
            { code: 'FINAL_DOCUMENT_SECTION_EMPTY', ruleId: 'PC-CTRL-09', facts: { section: 'OTHER_DOCUMENTS' } },
          ],
        },
      },
    });
  });

  it('with an empty part under Law 383-V only asks for a reason, for the rule is not verified there', async () => {
    const mission = await aMission({ basis: 'LAW_383_V' });
    const { finalDocumentId: id } = await api().must(mission.secretary, draftFinalDocument, {
      missionId: mission.missionId,
      language: 'kk',
    });
    const asked = await api().perform(mission.secretary, sendFinalDocument, {
      id,
      expectedVersion: 1,
      channel: 'EDMS',
    });
    expect(asked).toMatchObject({ ok: false, problem: { kind: 'NEEDS_REASON' } });
    await api().must(mission.secretary, sendFinalDocument, {
      id,
      expectedVersion: 1,
      channel: 'EDMS',
      acknowledged: [{ code: 'FINAL_DOCUMENT_SECTION_EMPTY', reason: 'Иных документов нет' }],
    });
    expect(await read(mission.secretary, id)).toMatchObject({ state: 'SENT', whyDue: { unverified: true } });
  });

  it('is not drawn up before the mission is completed, nor twice', async () => {
    const running = await aMission({ state: 'RUNNING', completedOn: null });
    expect(
      await api().perform(running.secretary, draftFinalDocument, { missionId: running.missionId, language: 'ru' }),
    ).toMatchObject({
      ok: false,
      problem: { verdict: { points: [{ code: 'MISSION_NOT_COMPLETED' }] } },
    });
    const mission = await aMission();
    await aWholeDraft(mission);
    expect(
      await api().perform(mission.secretary, draftFinalDocument, { missionId: mission.missionId, language: 'ru' }),
    ).toMatchObject({
      ok: false,
      problem: { verdict: { points: [{ code: 'FINAL_DOCUMENT_EXISTS' }] } },
    });
  });

  it('of a permanent mission is an interim one for each period, with its own clock', async () => {
    const mission = await aMission({ state: 'RUNNING', completedOn: null, permanent: true });
    const draft = (completedOn: string) =>
      api().perform(mission.secretary, draftFinalDocument, {
        missionId: mission.missionId,
        language: 'ru',
        completedOn,
      });
    const first = await draft('2026-11-06');
    expect(first.ok).toBe(true);
    expect(await draft('2026-11-06')).toMatchObject({
      ok: false,
      problem: { verdict: { points: [{ code: 'FINAL_DOCUMENT_EXISTS' }] } },
    });
    const second = await draft('2026-11-20');
    const document = second.ok ? await read(mission.secretary, second.success.finalDocumentId) : null;
    expect(document).toMatchObject({ dueOn: '2026-12-01', facts: null, mission: { state: 'RUNNING' } });
  });

  it('once sent is numbered and frozen, and each object has a letter and the findings that concern it', async () => {
    const { mission, id } = await aSentDocument();
    const document = await read(mission.secretary, id);
    expect(document).toMatchObject({
      state: 'SENT',
      number: '2026-1',
      gaps: [],
      overdue: false,
      mission: { state: 'SENT' },
    });
    expect(
      document?.dispatches.map(({ bodyId, findings }) => [bodyId, findings?.map(({ statement }) => statement)]),
    ).toEqual([
      [mission.first.id, ['Факт 1', 'Факт 2']],
      [mission.second.id, ['Факт 1']],
    ]);
    expect(document?.dispatches.every(({ letterId }) => letterId !== null)).toBe(true);
    const frozen = await api().perform(mission.secretary, amendFinalDocument, {
      id,
      expectedVersion: 3,
      facts: 'Иначе',
    });
    expect(frozen).toMatchObject({ ok: false, problem: { verdict: { points: [{ code: 'FINAL_DOCUMENT_FROZEN' }] } } });
    await api().must(mission.secretary, recordFinalDocumentReceipt, {
      id: document?.dispatches[0]?.id ?? '',
      expectedVersion: 1,
      receivedOn: '2026-11-23',
    });
    const early = await api().perform(mission.secretary, recordFinalDocumentReceipt, {
      id: document?.dispatches[1]?.id ?? '',
      expectedVersion: 1,
      receivedOn: '2026-11-19',
    });
    expect(early).toMatchObject({ ok: false, problem: { fields: [{ code: 'RECEIVED_BEFORE_SENT' }] } });
  });

  it('sent after its day is sent all the same, and shows as late', async () => {
    const mission = await aMission({ completedOn: '2026-11-06' });
    const id = await aWholeDraft(mission);
    await api().must(mission.secretary, sendFinalDocument, {
      id,
      expectedVersion: 2,
      sentOn: '2026-11-20',
      channel: 'PAPER',
    });
    expect(await read(mission.secretary, id)).toMatchObject({ dueOn: '2026-11-17', overdue: true });
  });

  it('of another council is not there, and becomes public only after it was sent', async () => {
    const mission = await aMission();
    const stranger = await aMission();
    const id = await aWholeDraft(mission);
    expect(await read(stranger.secretary, id)).toBeNull();
    expect(await read(PUBLIC, id)).toBeNull();
    expect(
      await api().perform(stranger.secretary, sendFinalDocument, { id, expectedVersion: 2, channel: 'EDMS' }),
    ).toMatchObject({
      ok: false,
      problem: { fields: [{ code: 'NOT_THERE' }] },
    });
    expect(await api().perform(mission.secretary, publishFinalDocument, { id, expectedVersion: 2 })).toMatchObject({
      ok: false,
      problem: { verdict: { points: [{ code: 'FINAL_DOCUMENT_NOT_SENT' }] } },
    });
    await api().must(mission.secretary, sendFinalDocument, { id, expectedVersion: 2, channel: 'EDMS' });
    await api().must(mission.secretary, publishFinalDocument, { id, expectedVersion: 3 });
    expect(await read(PUBLIC, id)).toMatchObject({
      published: true,
      dispatches: [{ findings: null }, { findings: null }],
    });
  });
});

describe('the publication of a final document (PC-CTRL-14)', () => {
  const published = async (capacity: Capacity, id: string) =>
    (
      await api().query<{ finalDocument: object | null }>(
        capacity,
        'query ($id: ID!) { finalDocument(id: $id) { publishBy publishedOn publicationOverdue whyPublishBy { startKind startsOn workingDays unverified } } }',
        { id },
      )
    ).finalDocument;

  it('is owed five working days after sending, a number that nobody verified, and shows when it is late', async () => {
    const { mission, id } = await aSentDocument();
    expect(await published(mission.secretary, id)).toEqual({
      publishBy: '2026-11-27',
      publishedOn: null,
      publicationOverdue: false,
      whyPublishBy: { startKind: 'SENDING', startsOn: '2026-11-20', workingDays: 5, unverified: true },
    });
    const { today } = await api().query<{ today: { publicationsDue: object[] } }>(
      mission.secretary,
      '{ today { publicationsDue { subject missionId number dueOn unverified title { text } } } }',
    );
    expect(today.publicationsDue).toMatchObject([
      {
        subject: 'FINAL_DOCUMENT',
        missionId: mission.missionId,
        number: '2026-1',
        dueOn: '2026-11-27',
        unverified: true,
      },
    ]);
    api().clock.set('2026-11-30');
    expect(await published(mission.secretary, id)).toMatchObject({ publicationOverdue: true });
    await api().must(mission.secretary, publishFinalDocument, { id, expectedVersion: 3 });
    expect(await published(PUBLIC, id)).toEqual({
      publishBy: '2026-11-27',
      publishedOn: '2026-11-30',
      publicationOverdue: true,
      whyPublishBy: null,
    });
    const after = await api().query<{ today: { publicationsDue: object[] } }>(
      mission.secretary,
      '{ today { publicationsDue { number } } }',
    );
    expect(after.today.publicationsDue).toEqual([]);
    api().clock.set('2026-11-23');
  });
});

describe('an objection to a finding', () => {
  it('is raised by an officer of the body to which it was sent, and by nobody else', async () => {
    const { mission } = await aSentDocument();
    const second = mission.findings[1] ?? '';
    const stranger = { ...mission.officer(mission.second.id), tenantId: mission.council.id } as Capacity;
    expect(await api().perform(stranger, disputeFinding, { findingId: second, text: 'Не согласны' })).toMatchObject({
      ok: false,
      problem: { verdict: { points: [{ code: 'FINDING_NOT_SENT_TO_BODY' }] } },
    });
    const { disputeFinding: result } = await api().query<{
      disputeFinding: { dispute: { state: string; id: string } };
    }>(
      mission.officer(mission.first.id),
      `mutation ($input: DisputeFindingInput!) { disputeFinding(input: $input) { ... on DisputeFindingSuccess { dispute { id state text body { id } } } ... on Problem { code } } }`,
      { input: { key: crypto.randomUUID(), findingId: second, text: 'Работы приняты актом' } },
    );
    expect(result.dispute).toMatchObject({
      state: 'OPEN',
      text: 'Работы приняты актом',
      body: { id: mission.first.id },
    });
    expect(
      await api().perform(
        { ...mission.officer(mission.first.id), tenantId: mission.council.id } as Capacity,
        disputeFinding,
        { findingId: second, text: 'Ещё раз' },
      ),
    ).toMatchObject({ ok: false, problem: { verdict: { points: [{ code: 'DISPUTE_OPEN_ALREADY' }] } } });

    await api().must(mission.secretary, decideDispute, {
      id: result.dispute.id,
      expectedVersion: 1,
      decision: 'WITHDRAWN',
      reason: 'Акт представлен',
    });
    const { mission: after } = await api().query<{
      mission: { findings: { ordinal: number; state: string; disputes: object[] }[] };
    }>(
      mission.secretary,
      `query ($id: ID!) { mission(id: $id) { findings { ordinal state disputes { state decisionReason } } answerHearings { id } finalDocuments { id } } }`,
      { id: mission.missionId },
    );
    expect(after.findings[1]).toMatchObject({
      state: 'WITHDRAWN',
      disputes: [{ state: 'WITHDRAWN', decisionReason: 'Акт представлен' }],
    });
    expect(
      await api().perform(mission.secretary, decideDispute, {
        id: result.dispute.id,
        expectedVersion: 2,
        decision: 'UPHELD',
        reason: 'Нет',
      }),
    ).toMatchObject({
      ok: false,
      problem: { verdict: { points: [{ code: 'DISPUTE_DECIDED' }] } },
    });
  });

  it('that came on paper is entered by the secretariat on the body’s behalf', async () => {
    const { mission } = await aSentDocument();
    const { disputeId } = await api().must(mission.secretary, disputeFinding, {
      findingId: mission.findings[0] ?? '',
      bodyId: mission.second.id,
      text: 'Возражаем',
      onBehalfOf: 'Руководитель управления',
      disputedOn: '2026-11-22',
    });
    expect(disputeId).toBeTruthy();
    const { receivedFinalDocuments } = await api().query<{
      receivedFinalDocuments: { nodes: { title: string; disputes: { onBehalfOf: string }[] }[] };
    }>(
      mission.officer(mission.second.id),
      '{ receivedFinalDocuments { nodes { title sentOn council { slug } findings { statement } disputes { onBehalfOf state } } } }',
    );
    expect(receivedFinalDocuments.nodes).toMatchObject([
      { title: 'Парк «Южный»', disputes: [{ onBehalfOf: 'Руководитель управления' }] },
    ]);
  });
});

describe('the hearing of the council before the body decides', () => {
  it('with notice less than three working days before the decision asks for a reason', async () => {
    const { mission } = await aSentDocument();
    const hearing = {
      missionId: mission.missionId,
      bodyId: mission.first.id,
      notifiedOn: '2026-11-23',
      decisionOn: '2026-11-25',
      online: true,
    };
    expect(await api().perform(mission.secretary, recordAnswerHearing, hearing)).toMatchObject({
      ok: false,
      problem: {
        kind: 'NEEDS_REASON',
        verdict: { points: [{ code: 'HEARING_NOTICE_TOO_LATE', ruleId: 'PC-CTRL-13' }] },
      },
    });
    await api().must(mission.secretary, recordAnswerHearing, { ...hearing, decisionOn: '2026-11-26' });
  });

  it('is given by an object of the control, not by another body', async () => {
    const { mission } = await aSentDocument();
    const other = await aBody(api());
    const refused = await api().perform(mission.secretary, recordAnswerHearing, {
      missionId: mission.missionId,
      bodyId: other.id,
      notifiedOn: '2026-11-21',
      decisionOn: '2026-11-27',
    });
    expect(refused).toMatchObject({ ok: false, problem: { verdict: { points: [{ code: 'NOT_AN_OBJECT' }] } } });
  });
});

describe('a holiday added later', () => {
  it('moves the final document owed and the publication owed by one explicit, journalled act only (T3, T11)', async () => {
    const { mission, id: sent } = await aSentDocument();
    const { finalDocumentId: draft } = await api().must(mission.secretary, draftFinalDocument, {
      missionId: (await aMission({ council: mission.council, number: '2026-2' })).missionId,
      language: 'ru',
    });
    const dueOn = async () => (await read(mission.secretary, draft))?.dueOn;
    const publishBy = async () =>
      (
        await api().query<{ finalDocument: { publishBy: string | null } | null }>(
          mission.secretary,
          'query ($id: ID!) { finalDocument(id: $id) { publishBy } }',
          { id: sent },
        )
      ).finalDocument?.publishBy;
    expect([await dueOn(), await publishBy()]).toEqual(['2026-11-24', '2026-11-27']);
    await withClient(api().test.superuser, (client) =>
      client.query(
        `insert into calendar_amendment (id, ordinal, day, kind, name, act, recorded_at) values ($1, 1, '2026-11-24', 'OFF', $2, 'ПП РК № 901', now())`,
        [newId(), { kk: 'Демалыс', ru: 'Перенос выходного дня', en: 'Moved day off' }],
      ),
    );
    expect([await dueOn(), await publishBy()]).toEqual(['2026-11-24', '2026-11-27']);
    expect(await api().must(mission.secretary, recomputeClocks, { reason: 'ПП РК № 901' })).toEqual({
      looked: 2,
      moved: 2,
    });
    expect([await dueOn(), await publishBy()]).toEqual(['2026-11-25', '2026-11-30']);
    await withClient(api().test.superuser, (client) => client.query('delete from calendar_amendment'));
  });
});
