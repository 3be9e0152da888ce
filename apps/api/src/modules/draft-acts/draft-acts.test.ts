import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { encodeId, newId, ownId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { aRole } from '../../testing/registers.ts';
import { registerIncoming } from '../answers/register-incoming.command.ts';
import { createCommission } from '../commissions/commands/create-commission.command.ts';
import { aSittingCouncil } from '../commissions/testing/cast.ts';
import { recordMeetingDecision } from '../decisions/commands/record-meeting-decision.command.ts';
import { aHeldSession } from '../decisions/testing/cast.ts';
import { planMeeting } from '../meetings/commands/plan-meeting.command.ts';
import { handlers } from '../reminders/sweep.handler.ts';
import { adoptOpinion } from './commands/adopt-opinion.command.ts';
import { amendDraftAct } from './commands/amend-draft-act.command.ts';
import { draftOpinion } from './commands/draft-opinion.command.ts';
import { handDraftAct } from './commands/hand-draft-act.command.ts';
import { publishDraftAct } from './commands/publish-draft-act.command.ts';
import { putDraftActOnAgenda } from './commands/put-draft-act-on-agenda.command.ts';
import { registerDraftAct } from './commands/register-draft-act.command.ts';
import { sendOpinion } from './commands/send-opinion.command.ts';
import { triageDraftAct } from './commands/triage-draft-act.command.ts';
import { unpublishDraftAct } from './commands/unpublish-draft-act.command.ts';
import { withdrawDraftAct } from './commands/withdraw-draft-act.command.ts';

const one = `query ($id: ID!) { draftAct(id: $id) { id version number state kind title { text } developer receivedOn paperNumber dueOn late daysLeft
  why { startKind workingDays unverified basis { act } } triageBecause opinionDraft { text } opinion { text } opinionPosition opinionBy opinionOn opinionNumber sentOn withdrawnOn published
  from { id } council { id } files { id title kind published file { id } } incomingLetter { id } opinionLetter { id number kind replyTo { id } } commission { id }
  item { id kind powers materials { id title } draftActs { id } } opinionDecision { id } opinionFile { id }
  viewerMay { accept { outcome } publish { outcome } sendOpinion { outcome } } } }`;

const list = `query ($search: String, $overdue: Boolean, $state: DraftActState, $council: String) {
  draftActs(search: $search, overdue: $overdue, state: $state, council: $council) { totalCount nodes { id number late opinionDraft { text } from { id } } } }`;

interface Shown {
  readonly version: number;
  readonly state: string;
  readonly dueOn: string;
  readonly [key: string]: unknown;
}

const title = { authentic: 'ru', ru: 'О правилах содержания зелёных насаждений' };
const opinion = { authentic: 'ru', ru: 'Поддержать с учётом замечаний.' };

describe('a draft act received for the council’s opinion', () => {
  const api = useApi('2026-11-23');

  /** A council with a draft act of 9 November 2026, whose opinion is due ten working days later. */
  async function aDraft(given: object = {}, scene?: Awaited<ReturnType<typeof aSittingCouncil>>) {
    const world = scene ?? (await aSittingCouncil(api()));
    const body = await aBody(api(), { name: 'Управление зелёной экономики' });
    const { secretary, council } = world;
    const { draftActId: id } = await done(api(), secretary, registerDraftAct, {
      kind: 'MASLIKHAT_DECISION',
      title,
      fromId: body.id,
      receivedOn: '2026-11-09',
      ...given,
    });
    const look = async (who = secretary) => (await api().query<{ draftAct: Shown }>(who, one, { id })).draftAct;
    const seen = async () => ({ id, expectedVersion: (await look()).version });
    return { ...world, council, body, id, look, seen };
  }

  it('has a number of the year, its clock of ten working days and why that date, from the day of receipt', async () => {
    const scene = await aDraft();
    const first = await scene.look();
    expect(first).toMatchObject({
      number: '1/2026',
      state: 'RECEIVED',
      dueOn: '2026-11-23',
      late: false,
      daysLeft: 0,
      why: { startKind: 'RECEIPT', workingDays: 10, unverified: true },
      from: { id: scene.body.id },
      viewerMay: { accept: { outcome: 'ALLOWED' }, publish: { outcome: 'REFUSED' } },
    });
    const second = await aDraft({}, scene);
    expect((await second.look()).number).toBe('2/2026');
  });

  it('with a day after today, or with state secrets, must be refused', async () => {
    const { secretary, body } = await aDraft();
    const give = (more: object) =>
      api().perform(secretary, registerDraftAct, { kind: 'LAW' as never, title, fromId: body.id, ...more } as never);
    expect(codesOf(await give({ receivedOn: '2026-11-24' }))).toContain('FACT_IN_FUTURE');
    expect(codesOf(await give({ stateSecret: true }))).toContain('STATE_SECRET_UPLOADED');
  });

  it('whose day of receipt was wrong gets its clock anew, with a reason in the journal', async () => {
    const { secretary, seen, look } = await aDraft();
    await done(api(), secretary, amendDraftAct, {
      ...(await seen()),
      receivedOn: '2026-11-10',
      because: 'Штамп канцелярии.',
    });
    expect(await look()).toMatchObject({ receivedOn: '2026-11-10', dueOn: '2026-11-24' });
  });

  it('is accepted freely; returned without review it needs a reason, and may be taken up after all', async () => {
    const { secretary, seen, look } = await aDraft();
    const bare = await api().perform(secretary, triageDraftAct, { ...(await seen()), accept: false });
    expect(codesOf(bare)).toContain('RETURNED_WITHOUT_REASON');
    await api().must(secretary, triageDraftAct, {
      ...(await seen()),
      accept: false,
      because: 'Прав граждан не касается.',
    });
    expect(await look()).toMatchObject({
      state: 'RETURNED_WITHOUT_REVIEW',
      triageBecause: 'Прав граждан не касается.',
      late: false,
    });
    await api().must(secretary, triageDraftAct, { ...(await seen()), accept: true });
    expect((await look()).state).toBe('ACCEPTED_FOR_REVIEW');
    expect(codesOf(await api().perform(secretary, triageDraftAct, { ...(await seen()), accept: true }))).toContain(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it('goes on the agenda in one act, with its files as papers and its power, and not on two at once', async () => {
    const world = await aSittingCouncil(api());
    const fileId = await aFile(world.council.id);
    const { secretary, seen, look, id } = await aDraft(
      { files: [{ fileId, kind: 'DRAFT', title: 'Проект решения' }] },
      world,
    );
    const { meetingId } = await done(api(), secretary, planMeeting, {
      kind: 'COUNCIL_SESSION',
      startsAt: '2026-12-03T10:00:00+05:00',
    });
    expect(codesOf(await api().perform(secretary, putDraftActOnAgenda, { ...(await seen()), meetingId }))).toContain(
      'DRAFT_ACT_NOT_UNDER_REVIEW',
    );
    await api().must(secretary, triageDraftAct, { ...(await seen()), accept: true });
    await done(api(), secretary, putDraftActOnAgenda, { ...(await seen()), meetingId });
    expect(await look()).toMatchObject({
      item: { kind: 'DRAFT_ACT', powers: ['PWR-05'], materials: [{ title: 'Проект решения' }], draftActs: [{ id }] },
    });
    expect(codesOf(await api().perform(secretary, putDraftActOnAgenda, { ...(await seen()), meetingId }))).toContain(
      'DRAFT_ACT_ON_AGENDA',
    );
  });

  it('is answered by a decision of the sitting on that very question, and by no other', async () => {
    const session = await aHeldSession(api());
    const draft = await aDraft({ receivedOn: '2026-11-02' }, session);
    const { secretary, seen, look, council } = draft;
    await api().must(secretary, triageDraftAct, { ...(await seen()), accept: true });
    const [own, other] = [await session.question(), await session.question()];
    await withClient(api().test.superuser, (client) =>
      client.query('update draft_act set item_id = $3 where tenant_id = $1 and id = $2', [
        council.id,
        ownId(draft.id).id,
        ownId(own.itemId).id,
      ]),
    );
    const decide = (itemId: string) =>
      done(api(), secretary, recordMeetingDecision, { itemId, text: opinion, effect: 'ADOPTS_OPINION' });
    const { decisionId: wrong } = await decide(other.itemId);
    const { decisionId } = await decide(own.itemId);
    const adopt = async (given: string) =>
      api().perform(secretary, adoptOpinion, {
        ...(await seen()),
        decisionId: given,
        text: opinion as never,
        position: 'SUPPORTS_WITH_REMARKS' as never,
      });
    expect(codesOf(await adopt(wrong))).toContain('DECISION_ON_ANOTHER_QUESTION');
    expect((await adopt(decisionId)).ok).toBe(true);
    expect(await look()).toMatchObject({
      state: 'OPINION_ADOPTED',
      opinionBy: 'COUNCIL',
      opinionOn: '2026-11-10',
      opinionDecision: { id: decisionId },
    });
  });

  it('is prepared by a commission, its opinion drafted by a member, adopted by a paper and sent as the reply to the letter it came with', async () => {
    const world = await aSittingCouncil(api());
    const { secretary, convocationId, members, council } = world;
    const { commissionId } = await done(api(), secretary, createCommission, {
      convocationId,
      commission: {
        name: { authentic: 'ru', ru: 'Экология' },
        members: [{ personId: members[0]?.personId, office: 'HEAD' }],
      },
      paper: { number: '3', on: '2026-02-10' },
    });
    const sender = await aBody(api());
    const { letterId } = await done(api(), secretary, registerIncoming, {
      bodyId: sender.id,
      subject: 'О проекте',
      channel: 'PAPER',
      language: 'ru',
      arrivedOn: '2026-11-09',
    });
    const { look, seen } = await aDraft({ letterId, fromId: sender.id }, world);
    await api().must(secretary, triageDraftAct, { ...(await seen()), accept: true });
    await api().must(secretary, handDraftAct, { ...(await seen()), commissionId });
    const member = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    await api().must(member, draftOpinion, {
      ...(await seen()),
      text: opinion,
      position: 'SUPPORTS_WITH_REMARKS' as never,
    });
    expect(codesOf(await api().perform(member, adoptOpinion, { ...(await seen()), paper: { number: '7' } }))).toContain(
      'NOT_YOUR_ROLE',
    );
    await done(api(), secretary, adoptOpinion, {
      ...(await seen()),
      paper: { number: '7', on: '2026-11-20' },
      by: 'COMMISSION',
    });
    const sent = await done(api(), secretary, sendOpinion, {
      ...(await seen()),
      channel: 'EDMS',
      sentOn: '2026-11-23',
    });
    expect(await look()).toMatchObject({
      state: 'SENT',
      late: false,
      opinion: { text: 'Поддержать с учётом замечаний.' },
      opinionBy: 'COMMISSION',
      opinionNumber: '7',
      sentOn: '2026-11-23',
      commission: { id: commissionId },
      incomingLetter: { id: letterId },
      opinionLetter: { id: sent.letterId, number: '1', replyTo: { id: letterId } },
    });
  });

  it('answered late counts all the same; one taken back is awaited no more', async () => {
    const late = await aDraft({ receivedOn: '2026-11-02' });
    expect((await late.look()).late).toBe(true);
    await api().must(late.secretary, triageDraftAct, { ...(await late.seen()), accept: true });
    await done(api(), late.secretary, adoptOpinion, {
      ...(await late.seen()),
      paper: { number: '8', on: '2026-11-20' },
      text: opinion,
      position: 'SUPPORTS',
    });
    expect((await late.look()).state).toBe('OPINION_ADOPTED');
    const gone = await aDraft({ receivedOn: '2026-11-02' });
    await api().must(gone.secretary, withdrawDraftAct, { ...(await gone.seen()), because: 'Отозван письмом № 5.' });
    expect(await gone.look()).toMatchObject({ state: 'WITHDRAWN', late: false });
  });

  it('is read by the public once it is published, without the draft of the opinion and the letters, and no more once hidden', async () => {
    const world = await aSittingCouncil(api());
    const fileId = await aFile(world.council.id);
    const { secretary, seen, look, council } = await aDraft({ files: [{ fileId, kind: 'DRAFT' }] }, world);
    expect(codesOf(await api().perform(secretary, publishDraftAct, await seen()))).toContain('DRAFT_ACT_NOT_TRIAGED');
    await api().must(secretary, triageDraftAct, { ...(await seen()), accept: true });
    await api().must(secretary, draftOpinion, { ...(await seen()), text: opinion, position: 'SUPPORTS' as never });
    expect(
      codesOf(await api().perform(secretary, publishDraftAct, { ...(await seen()), stateSecret: true })),
    ).toContain('STATE_SECRET_PUBLISHED');
    expect(await look({ kind: 'PUBLIC' } as never)).toBe(null);
    await api().must(secretary, publishDraftAct, await seen());
    expect(await look({ kind: 'PUBLIC' } as never)).toMatchObject({
      state: 'ACCEPTED_FOR_REVIEW',
      opinionDraft: null,
      incomingLetter: null,
      viewerMay: null,
      files: [{ published: true, file: { id: fileId } }],
    });
    const open = () =>
      api().query<{ draftActs: { totalCount: number } }>({ kind: 'PUBLIC' }, list, {
        council: council.slug,
        search: 'насаждений',
      });
    expect((await open()).draftActs.totalCount).toBe(1);
    await api().must(secretary, unpublishDraftAct, { ...(await seen()), because: 'Опубликован по ошибке.' });
    expect((await open()).draftActs.totalCount).toBe(0);
  });

  it('gives back a file that came with it by mistake, which the public then reads no more', async () => {
    const world = await aSittingCouncil(api());
    const [kept, mistaken] = [await aFile(world.council.id), await aFile(world.council.id)];
    const { secretary, seen, look } = await aDraft(
      {
        files: [
          { fileId: kept, kind: 'DRAFT' },
          { fileId: mistaken, kind: 'OTHER' },
        ],
      },
      world,
    );
    await api().must(secretary, triageDraftAct, { ...(await seen()), accept: true });
    await api().must(secretary, publishDraftAct, await seen());
    const open = async (fileId: string) =>
      withClient(api().test.superuser, async (client) => {
        const { tenantId, id } = ownId(fileId);
        const { rows } = await client.query<{ published: boolean }>(
          'select published from stored_file where tenant_id = $1 and id = $2',
          [tenantId, id],
        );
        return rows[0]?.published;
      });
    expect([await open(kept), await open(mistaken)]).toEqual([true, true]);
    const files = (await look()).files as { id: string; file: { id: string } }[];
    const withdrawFileIds = files.filter(({ file }) => file.id === mistaken).map(({ id }) => id);
    const because = 'Приложен по ошибке.';
    await api().must(secretary, amendDraftAct, { ...(await seen()), withdrawFileIds, because });
    expect([await open(kept), await open(mistaken)]).toEqual([true, false]);
    expect(await look({ kind: 'PUBLIC' } as never)).toMatchObject({ files: [{ file: { id: kept } }] });
    const again = await api().perform(secretary, amendDraftAct, { ...(await seen()), withdrawFileIds, because });
    expect(codesOf(again)).toContain('NOT_THERE');
  });

  it('is listed by what stands overdue and by words, and is not there for another council', async () => {
    const { secretary, id, seen } = await aDraft({ receivedOn: '2026-11-02', paperNumber: '03-15/127' });
    const found = async (variables: object) =>
      (
        await api().query<{ draftActs: { nodes: { id: string }[] } }>(secretary, list, { ...variables })
      ).draftActs.nodes.map((row) => row.id);
    expect(await found({ overdue: true })).toEqual([id]);
    expect(await found({ search: '03-15/127' })).toEqual([id]);
    expect(await found({ search: 'нет такого' })).toEqual([]);
    const stranger = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    expect((await api().query<{ draftAct: null }>(stranger, one, { id })).draftAct).toBe(null);
    expect(codesOf(await api().perform(stranger, triageDraftAct, { ...(await seen()), accept: true }))).toContain(
      'NOT_THERE',
    );
  });

  it('in the order of urgency the overdue leads, then what is due later, then what is done with', async () => {
    const world = await aDraft();
    const { secretary } = world;
    const late = await aDraft({ receivedOn: '2026-10-01', title: { authentic: 'ru', ru: 'Просроченный' } }, world);
    const returned = await aDraft({ receivedOn: '2026-09-01', title: { authentic: 'ru', ru: 'Возвращённый' } }, world);
    await done(api(), secretary, triageDraftAct, { ...(await returned.seen()), accept: false, because: 'Не важен.' });
    const { draftActs } = await api().query<{ draftActs: { nodes: { title: { text: string }; id: string }[] } }>(
      secretary,
      '{ draftActs(order: URGENCY) { nodes { id title { text } } } }',
    );
    expect(draftActs.nodes.map(({ id }) => id)).toEqual([late.id, world.id, returned.id]);
  });

  it('sent twice under one key is one act, and a stale version is a conflict', async () => {
    const { secretary, seen } = await aDraft();
    const looked = await seen();
    const key = '0192f0c0-0000-7000-8000-00000000d4af';
    await api().must(secretary, triageDraftAct, { ...looked, accept: true, key });
    await api().must(secretary, triageDraftAct, { ...looked, accept: true, key });
    expect(
      codesOf(await api().perform(secretary, triageDraftAct, { ...looked, accept: false, because: 'Иначе.' })),
    ).toEqual(['CHANGED_MEANWHILE']);
  });

  it('is reminded of three and one working days before its day, on it and on the first working day after, each once', async () => {
    const { secretary, council } = await aDraft();
    if (secretary.kind === 'TENANT') await aRole(api(), council.id, secretary.account.id, ['SECRETARIAT']);
    const sweep = (date: string) => handlers['sweep-tenant']?.(api(), { tenantId: council.id, date });
    for (const date of [
      '2026-11-17',
      '2026-11-18',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
    ])
      await sweep(date);
    const mails = await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query<{ body_text: string }>(
        `select body_text from mail where tenant_id = $1 and kind = 'DIGEST' order by id`,
        [council.id],
      );
      return rows.map(({ body_text }) => body_text);
    });
    expect(mails).toHaveLength(4);
    expect(mails[0]).toContain('мнение по проекту акта направить до 23.11.2026');
  });

  async function aFile(tenantId: string): Promise<string> {
    const id = newId();
    await withClient(api().test.superuser, (client) =>
      client.query(
        `insert into stored_file (tenant_id, id, purpose, name, media_type, size, sha256, storage_key, uploaded_at) values ($1, $2, 'DOCUMENT', 'проект.pdf', 'application/pdf', 10, $3, $4, now())`,
        [tenantId, id, Buffer.alloc(32, 1), id],
      ),
    );
    return encodeId(tenantId, id);
  }
});
