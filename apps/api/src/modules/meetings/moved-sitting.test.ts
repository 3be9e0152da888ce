import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { ownId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { recordMeetingDecision } from '../decisions/commands/record-meeting-decision.command.ts';
import { adoptOpinion } from '../draft-acts/commands/adopt-opinion.command.ts';
import { putDraftActOnAgenda } from '../draft-acts/commands/put-draft-act-on-agenda.command.ts';
import { registerDraftAct } from '../draft-acts/commands/register-draft-act.command.ts';
import { triageDraftAct } from '../draft-acts/commands/triage-draft-act.command.ts';
import { putExpertiseOnAgenda } from '../expertises/commands/put-expertise-on-agenda.command.ts';
import { anExpertise } from '../expertises/testing/an-expertise.ts';
import { anUpload } from '../protocols/testing/a-session.ts';
import { assessReport } from '../report-hearings/commands/assess-report.command.ts';
import { inviteToReportHearing } from '../report-hearings/commands/invite-to-report-hearing.command.ts';
import { openReportHearing } from '../report-hearings/commands/open-report-hearing.command.ts';
import { putReportOnAgenda } from '../report-hearings/commands/put-report-on-agenda.command.ts';
import { recordReportHeard } from '../report-hearings/commands/record-report-heard.command.ts';
import { closeVote } from '../votes/commands/close-vote.command.ts';
import { openVote } from '../votes/commands/open-vote.command.ts';
import { takenUp } from './carry-items.ts';
import { addAgendaItem } from './commands/add-agenda-item.command.ts';
import { addAgendaMaterial } from './commands/add-agenda-material.command.ts';
import { beginRegistration } from './commands/begin-registration.command.ts';
import { carryAgendaItem } from './commands/carry-agenda-item.command.ts';
import { closeMeeting } from './commands/close-meeting.command.ts';
import { inviteGuest } from './commands/invite-guest.command.ts';
import { openMeeting } from './commands/open-meeting.command.ts';
import { planMeeting } from './commands/plan-meeting.command.ts';
import { postponeAgendaItem } from './commands/postpone-agenda-item.command.ts';
import { registerMembers } from './commands/register-members.command.ts';
import { rescheduleMeeting } from './commands/reschedule-meeting.command.ts';
import { withdrawAgendaMaterial } from './commands/withdraw-agenda-material.command.ts';
import { seen } from './testing/sitting.ts';

const TODAY = '2026-11-23';
const THEN = '2026-12-10';
const ru = (text: string) => ({ authentic: 'ru', ru: text });

interface Shown {
  readonly state: string;
  readonly endsAt: string | null;
  readonly guests: readonly { readonly name: string; readonly part: string; readonly came: boolean | null }[];
  readonly agenda: readonly Question[];
}
interface Question {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly state: string;
  readonly materials?: readonly { readonly id: string }[];
  readonly [key: string]: unknown;
}

describe('a sitting moved to another day', () => {
  const api = useApi(TODAY);

  /** A sitting of today with a question of each kind that something hangs on. */
  async function aFullAgenda() {
    const world = await anExpertise(api());
    const { secretary, council, body } = world;
    await world.frozen();
    const { meetingId } = await done(api(), secretary, planMeeting, {
      kind: 'COUNCIL_SESSION',
      startsAt: `${TODAY}T15:00:00+05:00`,
      endsAt: `${TODAY}T17:30:00+05:00`,
      place: ru('Малый зал'),
    });
    await done(api(), secretary, inviteGuest, { meetingId, name: 'Серік Оспан', part: 'EXPERT' });
    const { draftActId } = await done(api(), secretary, registerDraftAct, {
      kind: 'MASLIKHAT_DECISION',
      title: ru('О правилах содержания зелёных насаждений'),
      fromId: body.id,
      receivedOn: '2026-11-16',
    });
    const onDraft = async () => ({
      id: draftActId,
      expectedVersion: (
        await api().query<{ draftAct: { version: number } }>(
          secretary,
          'query ($id: ID!) { draftAct(id: $id) { version } }',
          { id: draftActId },
        )
      ).draftAct.version,
    });
    await api().must(secretary, triageDraftAct, { ...(await onDraft()), accept: true });
    const { itemId } = await done(api(), secretary, putDraftActOnAgenda, { ...(await onDraft()), meetingId });
    const paper = async (title: string) =>
      done(api(), secretary, addAgendaMaterial, {
        itemId,
        title,
        deliveredOn: '2026-11-18',
        fileId: await anUpload(api(), secretary, 'бумага.pdf', Buffer.from('%PDF-1.4\n%%EOF\n')),
      });
    await paper('Пояснительная записка');
    await paper('Черновик');
    const { reportHearingId } = await done(api(), secretary, openReportHearing, {
      bodyId: body.id,
      topic: ru('О работе управления'),
      official: 'Ахметов, руководитель',
      periodFrom: '2026-01-01',
      periodTo: '2026-10-31',
      legalBasis: 'LAW_383_V',
      questions: [ru('Сколько деревьев высажено?')],
      decision: { number: '9', on: '2026-10-20' },
    });
    const onReport = async () => ({
      id: reportHearingId,
      expectedVersion: (
        await api().query<{ reportHearing: { version: number } }>(
          secretary,
          'query ($id: ID!) { reportHearing(id: $id) { version } }',
          { id: reportHearingId },
        )
      ).reportHearing.version,
    });
    await done(api(), secretary, inviteToReportHearing, {
      ...(await onReport()),
      channel: 'EDMS',
      sentOn: '2026-11-02',
    });
    await done(api(), secretary, putReportOnAgenda, { ...(await onReport()), meetingId });
    await done(api(), secretary, putExpertiseOnAgenda, { ...(await world.seen()), meetingId });
    await done(api(), secretary, addAgendaItem, {
      meetingId,
      kind: 'ELECTION',
      elects: 'CHAIR',
      title: ru('О выборах председателя'),
    });
    const member = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    await done(api(), member, addAgendaItem, {
      meetingId,
      kind: 'APPEAL',
      title: ru('О дворе'),
      powers: ['PWR-06'],
      proposedBecause: 'Просят жители',
    });
    const look = async (id: string) =>
      (
        await api().query<{ meeting: Shown }>(
          secretary,
          `query ($id: ID!) { meeting(id: $id) { state endsAt guests { name part came }
            agenda { id version kind state elects proposedBecause carriedFromId materials { id title deliveredOn file { id } }
              draftActs { id } reportHearings { id } expertises { id } } } }`,
          { id },
        )
      ).meeting;
    const draft = (await look(meetingId)).agenda.find(({ id }) => id === itemId);
    await done(api(), secretary, withdrawAgendaMaterial, {
      id: draft?.materials?.[1]?.id,
      because: 'Прислан по ошибке',
    });
    const move = async () => {
      const { meetingId: moved } = await done(api(), secretary, rescheduleMeeting, {
        id: meetingId,
        expectedVersion: (await seen(api(), secretary, meetingId)).version,
        startsAt: `${THEN}T10:00:00+05:00`,
        because: 'Зал занят',
      });
      return moved;
    };
    return { ...world, meetingId, draftActId, reportHearingId, onDraft, onReport, look, move };
  }

  it('takes over its questions as they stand: papers, who is elected, what is proposed, what they take up', async () => {
    const { meetingId, draftActId, reportHearingId, id: expertiseId, look, move } = await aFullAgenda();
    const before = await look(meetingId);
    const after = await look(await move());
    expect(after).toMatchObject({
      state: 'PLANNED',
      endsAt: `${THEN}T07:30:00+00:00`,
      guests: [{ name: 'Серік Оспан', part: 'EXPERT', came: null }],
    });
    const [draft, report, expertise, election, proposed] = after.agenda;
    expect(draft).toMatchObject({
      kind: 'DRAFT_ACT',
      state: 'INCLUDED',
      carriedFromId: before.agenda[0]?.id,
      materials: [{ title: 'Пояснительная записка', deliveredOn: '2026-11-18' }],
      draftActs: [{ id: draftActId }],
    });
    expect(report).toMatchObject({ kind: 'REPORT_HEARING', reportHearings: [{ id: reportHearingId }] });
    expect(expertise).toMatchObject({ kind: 'EXPERTISE', expertises: [{ id: expertiseId }] });
    expect(election).toMatchObject({ kind: 'ELECTION', elects: 'CHAIR' });
    expect(proposed).toMatchObject({ kind: 'APPEAL', state: 'PROPOSED', proposedBecause: 'Просят жители' });
    const left = (await look(meetingId)).agenda;
    expect(left.map(({ draftActs, reportHearings, expertises }) => [draftActs, reportHearings, expertises])).toEqual(
      left.map(() => [[], [], []]),
    );
  });

  it('adopts on the new day what it was to adopt: the opinion on the draft act, the assessment of the report', async () => {
    const world = await aFullAgenda();
    const { secretary, look, onDraft, onReport } = world;
    const meetingId = await world.move();
    const clock = (time: string) => api().clock.setMoment(`${THEN}T${time}:00+05:00`);
    const now = async () => ({
      id: meetingId,
      expectedVersion: (await seen(api(), secretary, meetingId)).version,
    });
    clock('09:50');
    await done(api(), secretary, beginRegistration, await now());
    const { members } = await seen(api(), secretary, meetingId);
    await done(api(), secretary, registerMembers, { meetingId, memberIds: members.map(({ id }) => id) });
    clock('10:00');
    await done(api(), secretary, openMeeting, await now());
    const [draft, report] = (await look(meetingId)).agenda;
    const adopt = async (itemId: string, kind: string) => {
      const { voteId } = await done(api(), secretary, openVote, { itemId, kind, form: 'COUNT_ONLY' });
      const vote = (await seen(api(), secretary, meetingId)).votes.find(({ id }) => id === voteId);
      const totals = { votesFor: members.length, votesAgainst: 0, abstained: 0, notVoting: 0, recused: 0 };
      await done(api(), secretary, closeVote, { id: voteId, expectedVersion: vote?.version, totals });
      return voteId;
    };
    await adopt(draft?.id ?? '', 'DECISION');
    const voteId = await adopt(report?.id ?? '', 'ASSESSMENT');
    clock('12:00');
    await done(api(), secretary, closeMeeting, await now());
    const text = ru('Поддержать с учётом замечаний.');
    const { decisionId } = await done(api(), secretary, recordMeetingDecision, {
      itemId: draft?.id,
      text,
      effect: 'ADOPTS_OPINION',
    });
    await done(api(), secretary, adoptOpinion, {
      ...(await onDraft()),
      decisionId,
      text,
      position: 'SUPPORTS_WITH_REMARKS',
    });
    await done(api(), secretary, recordReportHeard, { ...(await onReport()), speaker: 'HEAD', on: THEN });
    const assessed = await api().perform(secretary, assessReport, {
      ...(await onReport()),
      assessment: 'SATISFACTORY' as never,
      voteId,
    });
    expect(assessed.ok).toBe(true);
  });

  it('a question that was put off takes what hangs on it to the agenda that takes it up, one that was decided does not', async () => {
    const { secretary, meetingId, draftActId, look } = await aFullAgenda();
    const { meetingId: next } = await done(api(), secretary, planMeeting, {
      kind: 'COUNCIL_SESSION',
      startsAt: `${THEN}T10:00:00+05:00`,
      place: ru('Малый зал'),
    });
    const [draft, , expertise] = (await look(meetingId)).agenda;
    await done(api(), secretary, postponeAgendaItem, {
      id: draft?.id,
      expectedVersion: draft?.version,
      because: 'Нет заключения',
    });
    await withClient(api().test.superuser, (client) =>
      client.query(`update agenda_item set state = 'DECIDED' where id = $1`, [ownId(expertise?.id ?? '').id]),
    );
    // What waits is offered to the next agenda, and taken over as it stands.
    const offered = async () =>
      (
        await api().query<{ meeting: { waitingItems: { id: string }[] } }>(
          secretary,
          'query ($id: ID!) { meeting(id: $id) { waitingItems { id } } }',
          { id: next },
        )
      ).meeting.waitingItems.map(({ id }) => id);
    expect(await offered()).toEqual([draft?.id]);
    const carry = (itemId: string | undefined) =>
      api().perform(secretary, carryAgendaItem, { meetingId: next, itemId: itemId ?? '' });
    expect((await carry(draft?.id)).ok).toBe(true);
    expect(await offered()).toEqual([]);
    for (const other of [draft, expertise]) expect(codesOf(await carry(other?.id))).toEqual(['ITEM_NOT_WAITING']);
    const after = await look(next);
    expect(after.agenda.find(({ kind }) => kind === 'DRAFT_ACT')).toMatchObject({
      draftActs: [{ id: draftActId }],
      materials: [{ title: 'Пояснительная записка' }],
    });
    expect(after.agenda.map(({ kind }) => kind)).toEqual(['DRAFT_ACT']);
  });

  it('whatever names a question and is not of its sitting is known to be moved with it', async () => {
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query<{ name: string }>(`select distinct c.conrelid::regclass::text as name from pg_constraint c
        where c.contype = 'f' and c.confrelid = 'agenda_item'::regclass
          and not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'meeting_id')`),
    );
    expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(takenUp).toSorted());
  });
});
