import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { encodeId, newId, ownId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { aSittingCouncil } from '../commissions/testing/cast.ts';
import { planMeeting } from '../meetings/commands/plan-meeting.command.ts';
import { approveReportHearing } from './commands/approve-report-hearing.command.ts';
import { assessReport } from './commands/assess-report.command.ts';
import { cancelReportHearing } from './commands/cancel-report-hearing.command.ts';
import { inviteToReportHearing } from './commands/invite-to-report-hearing.command.ts';
import { openReportHearing } from './commands/open-report-hearing.command.ts';
import { putReportOnAgenda } from './commands/put-report-on-agenda.command.ts';
import { receiveReport } from './commands/receive-report.command.ts';
import { recordNonAppearance } from './commands/record-non-appearance.command.ts';
import { recordReportHeard } from './commands/record-report-heard.command.ts';

const one = `query ($id: ID!) { reportHearing(id: $id) { id version state topic { text } questions { text } sessionOn invitedOn reportOn heardOn speaker speakerName assessment assessedOn
  assessmentVoteId assessmentText { text } council { id } body { id } mission { id form state decisionNumber reportHearing { id } } item { id kind heardBody { id } materials { id } reportHearings { id } }
  reportFile { id published } invitation { id subject bodyText number } days { what due doneOn late why { startKind workingDays unverified } } viewerMay { invite { outcome } assess { outcome } } } }`;

interface Shown {
  readonly version: number;
  readonly item: { readonly id: string } | null;
  readonly [key: string]: unknown;
}

const topic = { authentic: 'ru', ru: 'О работе управления за 2026 год' };
const questions = [{ authentic: 'ru', ru: 'Сколько деревьев высажено?' }];

describe('the hearing of a report', () => {
  const api = useApi('2026-11-23');

  async function aReport(given: object = {}, known?: Awaited<ReturnType<typeof aSittingCouncil>>, bodyId?: string) {
    const world = known ?? (await aSittingCouncil(api()));
    const { secretary, council } = world;
    const body = { id: bodyId ?? (await aBody(api(), { name: 'Управление экологии' })).id };
    const { reportHearingId: id } = await done(api(), secretary, openReportHearing, {
      bodyId: body.id,
      topic,
      official: 'Ахметов, руководитель',
      periodFrom: '2026-01-01',
      periodTo: '2026-10-31',
      legalBasis: 'LAW_383_V',
      questions,
      decision: { number: '9', on: '2026-10-20' },
      ...given,
    });
    const look = async (who: Capacity = secretary) =>
      (await api().query<{ reportHearing: Shown }>(who, one, { id })).reportHearing;
    const seen = async () => ({ id, expectedVersion: (await look()).version });
    const invite = async (sentOn = '2026-11-02') =>
      done(api(), secretary, inviteToReportHearing, { ...(await seen()), channel: 'EDMS', sentOn });
    const onAgenda = async (on = '2026-11-23') => {
      const { meetingId } = await done(api(), secretary, planMeeting, {
        kind: 'COUNCIL_SESSION',
        startsAt: `${on}T10:00:00+05:00`,
      });
      await done(api(), secretary, putReportOnAgenda, { ...(await seen()), meetingId });
      return meetingId;
    };
    const aFile = async () => {
      const fileId = newId();
      await withClient(api().test.superuser, (client) =>
        client.query(
          `insert into stored_file (tenant_id, id, purpose, name, media_type, size, sha256, storage_key, uploaded_at) values ($1, $2, 'DOCUMENT', 'отчёт.pdf', 'application/pdf', 10, $3, $4, now())`,
          [council.id, fileId, Buffer.alloc(32, 1), fileId],
        ),
      );
      return encodeId(council.id, fileId);
    };
    const receive = async (on = '2026-11-10') =>
      done(api(), secretary, receiveReport, { ...(await seen()), fileId: await aFile(), on });
    const hear = async (more: object = {}) =>
      api().perform(secretary, recordReportHeard, { ...(await seen()), speaker: 'HEAD' as never, ...more });
    const assess = async (more: object = {}) =>
      api().perform(secretary, assessReport, { ...(await seen()), assessment: 'SATISFACTORY' as never, ...more });
    const aVote = async (kind = 'ASSESSMENT', outcome = 'ADOPTED') => {
      const vote = newId();
      const item = ownId((await look()).item?.id ?? '').id;
      await withClient(api().test.superuser, (client) =>
        client.query(
          `insert into meeting_vote (tenant_id, id, meeting_id, item_id, kind, question, form, state, opened_at, closed_at, electors, present, quorum,
              votes_for, votes_against, abstained, not_voting, recused, base, needed, outcome, tie)
            select i.tenant_id, $2, i.meeting_id, i.id, $4, '{"authentic":"ru","ru":"?"}', 'COUNT_ONLY', 'COUNTED', now(), now(), 5, 5, 4, 4, 1, 0, 0, 0, 5, 3, $5, false
            from agenda_item i where i.tenant_id = $1 and i.id = $3`,
          [council.id, vote, item, kind, outcome],
        ),
      );
      return encodeId(council.id, vote);
    };
    return { ...world, body, id, look, seen, invite, onAgenda, receive, hear, assess, aVote };
  }

  it('is a control action of that form; the head is invited by a letter with the questions, the report is a question of a session with its days of law', async () => {
    const { invite, receive, onAgenda, look, body, id } = await aReport();
    expect(await look()).toMatchObject({
      state: 'APPROVED',
      mission: { form: 'REPORT_HEARING', decisionNumber: '9', reportHearing: { id } },
    });
    await invite();
    expect(await look()).toMatchObject({ state: 'INVITED', invitedOn: '2026-11-02', invitation: { number: '1' } });
    expect(JSON.stringify((await look()).invitation)).toContain('1. Сколько деревьев высажено?');
    await receive();
    await onAgenda();
    expect(await look()).toMatchObject({
      state: 'REPORT_RECEIVED',
      sessionOn: '2026-11-23',
      item: { kind: 'REPORT_HEARING', heardBody: { id: body.id }, materials: [{}], reportHearings: [{ id }] },
      days: [
        {
          what: 'INVITATION',
          due: '2026-11-09',
          doneOn: '2026-11-02',
          late: false,
          why: { startKind: 'BEFORE_MEETING', workingDays: 10, unverified: true },
        },
        { what: 'REPORT', due: '2026-11-16', doneOn: '2026-11-10', late: false },
      ],
    });
  });

  it('without the council’s decision waits for it', async () => {
    const { secretary, seen, look } = await aReport({ decision: null });
    expect((await look()).state).toBe('INITIATED');
    await done(api(), secretary, approveReportHearing, {
      ...(await seen()),
      decision: { number: '10', on: '2026-10-21' },
    });
    expect(await look()).toMatchObject({ state: 'APPROVED', mission: { decisionNumber: '10' } });
  });

  it('heard in time from the head is assessed by the council’s vote, and public from then on without the letter', async () => {
    const { invite, receive, onAgenda, hear, assess, aVote, look } = await aReport();
    await invite();
    await receive();
    await onAgenda();
    expect(await look({ kind: 'PUBLIC' })).toBe(null);
    expect(codesOf(await hear({ publishReport: true }))).toEqual([]);
    expect(codesOf(await assess())).toContain('REPORT_ASSESSED_WITHOUT_VOTE');
    const fallen = await aVote('ASSESSMENT', 'NOT_ADOPTED');
    expect(codesOf(await assess({ voteId: fallen }))).toContain('DECISION_VOTE_NOT_ADOPTED');
    const vote = await aVote();
    expect(codesOf(await assess({ text: { authentic: 'ru', ru: 'Работу признать удовлетворительной.' } }))).toEqual([]);
    expect(await look({ kind: 'PUBLIC' })).toMatchObject({
      state: 'ASSESSED',
      heardOn: '2026-11-23',
      speaker: 'HEAD',
      speakerName: 'Ахметов, руководитель',
      assessment: 'SATISFACTORY',
      assessmentVoteId: vote,
      invitation: null,
      reportFile: { published: true },
      viewerMay: null,
    });
  });

  it('invited late, without a written report, or given by another person is asked about', async () => {
    const { invite, onAgenda, hear } = await aReport();
    await invite('2026-11-12');
    await onAgenda();
    expect(codesOf(await hear({ speaker: 'OTHER' }))).toEqual(
      expect.arrayContaining(['REPORT_INVITATION_LATE', 'REPORT_NOT_RECEIVED', 'REPORT_BY_OTHER_PERSON']),
    );
  });

  it('to which nobody came is recorded so, and the body is invited anew', async () => {
    const { secretary, invite, receive, onAgenda, seen, look } = await aReport();
    await invite();
    await receive();
    await onAgenda();
    await done(api(), secretary, recordNonAppearance, await seen());
    expect(await look()).toMatchObject({ state: 'NON_APPEARANCE', heardOn: '2026-11-23', speaker: null });
    await invite('2026-11-23');
    expect(await look()).toMatchObject({ state: 'INVITED', heardOn: null, invitedOn: '2026-11-23' });
  });

  it('of one body a second time within the year is asked about, unless the council decided so', async () => {
    const first = await aReport();
    await first.invite();
    await first.receive();
    await first.onAgenda();
    expect((await first.hear()).ok).toBe(true);
    const again = (more: object = {}) =>
      api().perform(first.secretary, openReportHearing, {
        bodyId: first.body.id,
        topic: topic as never,
        periodFrom: '2026-11-01',
        periodTo: '2026-11-20',
        legalBasis: 'LAW_383_V' as never,
        decision: { number: '11', on: '2026-11-20' },
        ...more,
      });
    expect(codesOf(await again())).toEqual(['REPORT_HEARD_THIS_YEAR']);
    expect(codesOf(await again({ again: true }))).not.toContain('REPORT_HEARD_THIS_YEAR');
  });

  it('of a head of law enforcement is information: an agenda kind of its own, noted and not assessed (PWR-13)', async () => {
    const { invite, receive, onAgenda, hear, assess, look } = await aReport({ lawEnforcement: true });
    await invite();
    await receive();
    await onAgenda();
    expect(await look()).toMatchObject({ item: { kind: 'LAW_ENFORCEMENT_INFORMATION' } });
    expect((await hear()).ok).toBe(true);
    expect(codesOf(await assess())).toContain('INFORMATION_NOT_ASSESSED');
    expect(codesOf(await assess({ assessment: 'NOTED' }))).toEqual([]);
  });

  it('is cancelled with its control action, is not there for another council, and is not kept by a member', async () => {
    const { secretary, seen, look, id, council } = await aReport();
    const stranger = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    expect(await look(stranger)).toBe(null);
    const cancel = async (who: Capacity) =>
      codesOf(await api().perform(who, cancelReportHearing, { ...(await seen()), because: 'Орган упразднён.' }));
    expect(await cancel(stranger)).toContain('NOT_THERE');
    expect(await cancel(inTenant(council.id, (await anAccount(api())).id, ['MEMBER']))).toContain('NOT_YOUR_ROLE');
    expect(
      codesOf(await api().perform(secretary, cancelReportHearing, { id, expectedVersion: 99, because: 'Нет.' })),
    ).toEqual(['CHANGED_MEANWHILE']);
    const looked = { ...(await seen()), because: 'Орган упразднён.', key: '0192f0c0-0000-7000-8000-0000000e9047' };
    await done(api(), secretary, cancelReportHearing, looked);
    expect(await look()).toMatchObject({ state: 'CANCELLED', mission: { state: 'CANCELLED' } });
  });
});
