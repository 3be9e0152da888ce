import type { LegalDate } from '@kenes/calendar';
import type { Capacity } from '../kernel/capacity.ts';
import { sql } from '../kernel/sql.ts';
import { announceMeeting } from '../modules/meetings/commands/announce-meeting.command.ts';
import { beginRegistration } from '../modules/meetings/commands/begin-registration.command.ts';
import { closeMeeting } from '../modules/meetings/commands/close-meeting.command.ts';
import { finishItem } from '../modules/meetings/commands/finish-item.command.ts';
import { openMeeting } from '../modules/meetings/commands/open-meeting.command.ts';
import { planMeeting } from '../modules/meetings/commands/plan-meeting.command.ts';
import { registerMembers } from '../modules/meetings/commands/register-members.command.ts';
import { takeUpItem } from '../modules/meetings/commands/take-up-item.command.ts';
import { assessReport } from '../modules/report-hearings/commands/assess-report.command.ts';
import { inviteToReportHearing } from '../modules/report-hearings/commands/invite-to-report-hearing.command.ts';
import { openReportHearing } from '../modules/report-hearings/commands/open-report-hearing.command.ts';
import { putReportOnAgenda } from '../modules/report-hearings/commands/put-report-on-agenda.command.ts';
import { receiveReport } from '../modules/report-hearings/commands/receive-report.command.ts';
import { recordNonAppearance } from '../modules/report-hearings/commands/record-non-appearance.command.ts';
import { recordReportHeard } from '../modules/report-hearings/commands/record-report-heard.command.ts';
import { closeVote } from '../modules/votes/commands/close-vote.command.ts';
import { openVote } from '../modules/votes/commands/open-vote.command.ts';
import { recordBallots } from '../modules/votes/commands/record-ballots.command.ts';
import type { Days } from './days.ts';
import { storePaper } from './paper.ts';
import type { Performer } from './performer.ts';
import { publishProtocolOfReports } from './protocol.ts';
import { both, hall, known, rollOf } from './sessions.ts';
import type { Setting } from './setting.ts';
import { at, moment, workingDay } from './sitting-times.ts';

/** A report heard and assessed by vote, one whose head did not come, and one that is awaited for the next session. */
export async function performReports(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Отчёты органов');
  const secretary = setting.in(setting.almaty, 'secretary');
  const day = workingDay(performer, days.ago(34));
  const { meetingId, heard, missed } = await prepared(performer, setting, secretary, day, days);
  await held(performer, secretary, meetingId, day);
  at(performer, day, '17:30');
  const report = (id: string) => performer.at(secretary, 'report_hearing', id);
  await performer.act(
    secretary,
    recordReportHeard,
    {
      ...(await report(heard)),
      speaker: 'DEPUTY',
      speakerName: 'Оспанов Е., заместитель руководителя',
      publishReport: true,
    },
    'Руководитель в командировке, приказ о замещении предъявлен.',
  );
  await performer.act(
    secretary,
    assessReport,
    {
      ...(await report(heard)),
      assessment: 'SATISFACTORY',
      text: both(
        'Мектептердегі үйірмелер туралы деректер толық. Ауылдық мектептер бойынша есеп келесі жылы бөлек беріледі.',
        'Данные о секциях в школах полны. По малокомплектным школам отчёт в следующем году отдельно.',
      ),
    },
    known,
  );
  await performer.act(secretary, recordNonAppearance, await report(missed), known);
  await publishProtocolOfReports(performer, secretary, meetingId, day);
  await awaited(performer, setting, secretary, days);
}

/** Two reports on the agenda of one session, with their invitations and what came. */
async function prepared(performer: Performer, setting: Setting, secretary: Capacity, day: LegalDate, days: Days) {
  performer.on(day.subtract({ days: 22 }));
  const { meetingId } = await performer.act(secretary, planMeeting, {
    kind: 'COUNCIL_SESSION',
    startsAt: moment(day, '15:00'),
    endsAt: moment(day, '17:00'),
    place: hall,
  });
  const open = async (bodyId: string, official: string, topic: ReturnType<typeof both>) => {
    const { reportHearingId } = await performer.act(
      secretary,
      openReportHearing,
      {
        bodyId,
        official,
        topic,
        legalBasis: 'LAW_383_V',
        periodFrom: `${day.year}-01-01`,
        periodTo: String(day.subtract({ days: 40 })),
        questions: [
          both('Тегін орындар кімге беріледі?', 'Кому достаются бесплатные места?'),
          both('Қаражат қалай жұмсалды?', 'Как израсходованы средства?'),
        ],
        decision: { number: '15', on: String(days.ago(60)) },
      },
      known,
    );
    const its = () => performer.at(secretary, 'report_hearing', reportHearingId);
    await performer.act(secretary, putReportOnAgenda, { ...(await its()), meetingId }, known);
    await performer.act(secretary, inviteToReportHearing, { ...(await its()), channel: 'EDMS' }, known);
    return reportHearingId;
  };
  const heard = await open(
    setting.body.schools,
    'Керімбаев А., руководитель управления',
    both('Мектептердегі үйірмелер туралы есеп', 'Отчёт о секциях и кружках в школах'),
  );
  const missed = await open(
    setting.body.sport,
    'Дүйсенов Н., руководитель управления',
    both('Аула спорт алаңдары туралы есеп', 'Отчёт о дворовых спортивных площадках'),
  );
  performer.on(day.subtract({ days: 10 }));
  await performer.act(
    secretary,
    receiveReport,
    {
      ...(await performer.at(secretary, 'report_hearing', heard)),
      fileId: await storePaper(performer, secretary, 'Отчёт управления образования.pdf'),
    },
    known,
  );
  await performer.act(secretary, announceMeeting, await performer.at(secretary, 'meeting', meetingId), known);
  return { meetingId, heard, missed };
}

/** The session: the first report is assessed by vote, the second has nobody to give it. */
async function held(performer: Performer, secretary: Capacity, meetingId: string, day: LegalDate): Promise<void> {
  const meeting = () => performer.at(secretary, 'meeting', meetingId);
  at(performer, day, '14:45');
  await performer.act(secretary, beginRegistration, await meeting());
  const roll = await rollOf(performer, secretary, meetingId);
  const there = roll.slice(0, Math.ceil((2 * roll.length) / 3) + 2);
  await performer.act(secretary, registerMembers, { meetingId, memberIds: there.map(({ id }) => id) });
  at(performer, day, '15:02');
  await performer.act(secretary, openMeeting, await meeting(), 'По решению председателя.');
  const items = await performer.rows<{ id: string }>(
    secretary,
    sql`select gid(tenant_id, id) as id from agenda_item where gid(tenant_id, meeting_id) = ${meetingId} and state = 'INCLUDED' order by ordinal`,
  );
  for (const [index, { id: itemId }] of items.entries()) {
    const item = () => performer.at(secretary, 'agenda_item', itemId);
    await performer.act(secretary, takeUpItem, await item());
    if (index === 0) {
      const { voteId } = await performer.act(secretary, openVote, {
        itemId,
        kind: 'ASSESSMENT',
        question: both('Есепті қанағаттанарлық деп тану', 'Признать отчёт удовлетворительным'),
      });
      await performer.act(secretary, recordBallots, {
        voteId,
        ballots: there.map(({ id: memberId }, place) => ({
          memberId,
          choice: place < there.length - 3 ? 'FOR' : 'ABSTAIN',
        })),
      });
      await performer.act(secretary, closeVote, await performer.at(secretary, 'meeting_vote', voteId));
    }
    await performer.act(secretary, finishItem, await item());
  }
  at(performer, day, '16:50');
  await performer.act(secretary, closeMeeting, await meeting());
}

/** The next session’s report: invited, its written report not there yet. */
async function awaited(performer: Performer, setting: Setting, secretary: Capacity, days: Days): Promise<void> {
  performer.on(days.ago(2));
  const { reportHearingId } = await performer.act(
    secretary,
    openReportHearing,
    {
      bodyId: setting.body.transport,
      official: 'Жаксылыков Р., руководитель управления',
      topic: both('Қоғамдық көліктің қолжетімділігі туралы есеп', 'Отчёт о доступности общественного транспорта'),
      legalBasis: 'LAW_383_V',
      periodFrom: `${days.today.year}-01-01`,
      periodTo: String(days.ago(20)),
      questions: [
        both('Қанша автобус пандуспен жабдықталған?', 'Сколько автобусов оборудовано пандусами?'),
        both('Аялдамаларды жөндеу қашан аяқталады?', 'Когда закончится ремонт остановок?'),
        both('Шағымдар қалай қаралады?', 'Как рассматриваются жалобы?'),
      ],
      decision: { number: '18', on: String(days.ago(6)) },
    },
    known,
  );
  const its = () => performer.at(secretary, 'report_hearing', reportHearingId);
  const next = await performer.one<{ id: string }>(
    secretary,
    sql`select gid(tenant_id, id) as id from meeting where kind = 'COUNCIL_SESSION' and state = 'ANNOUNCED' order by planned_on desc limit 1`,
  );
  if (next) await performer.act(secretary, putReportOnAgenda, { ...(await its()), meetingId: next.id }, known);
  await performer.act(secretary, inviteToReportHearing, { ...(await its()), channel: 'EDMS' }, known);
}
