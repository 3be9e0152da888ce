import type { LegalDate } from '@kenes/calendar';
import { isLocale, type Locale } from '@kenes/messages';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { enqueue } from '../../kernel/jobs.ts';
import type { Kenes } from '../../kernel/process.ts';
import { sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import { closeDueCompetitions } from '../competitions/close-if-over.ts';
import { eraseDueCandidates, eraseForsakenPapers } from '../competitions/erase-candidates.ts';
import { openDueFormation } from '../composition/open-due-formation.ts';
import { queueMailOf } from '../letters/outbox.ts';
import { eraseRegistered } from '../public-hearings/erase-registered.ts';
import { dayOf } from '../recommendations/act-input.ts';
import { whereCalendarKnown } from '../recommendations/operation-calendar.ts';
import { asSystem } from './as-system.ts';
import { competitionDates } from './competition-dates.ts';
import { decisionDates } from './decision-dates.ts';
import { draftActDates } from './draft-act-dates.ts';
import { expertiseDates } from './expertise-dates.ts';
import { type Pending, pendingOn } from './pending.ts';
import { protocolDates } from './protocol-dates.ts';
import { remindOfRenewal } from './remind-of-renewal.ts';
import { bodyMail, digestMail } from './reminder-mail.ts';
import { reportDates } from './report-dates.ts';
import { sweepAll, sweepTenant } from './sweep.job.ts';
import { type Address, type Awaited, addresses, awaited, sender } from './sweep.reader.ts';

const system = { id: '00000000-0000-0000-0000-000000000000', name: 'Kenes' };

/** One tenant’s reminders of one day: never on a day off, nothing twice, one mail per body and address, one digest. */
async function sweep(kenes: Kenes, payload: unknown): Promise<void> {
  const { tenantId, date } = sweepTenant.parse(payload);
  await asSystem(kenes, { tenantId, job: sweepTenant.name }, (act) => remind(act, dayOf(date)));
  await asSystem(kenes, { tenantId, job: sweepTenant.name }, (act) => openDueFormation(act, dayOf(date)));
  await asSystem(kenes, { tenantId, job: sweepTenant.name }, (act) => remindOfRenewal(act, dayOf(date)));
  await asSystem(kenes, { tenantId, job: sweepTenant.name }, (act) => closeDueCompetitions(act, dayOf(date)));
  await asSystem(kenes, { tenantId, job: sweepTenant.name }, (act) => eraseDueCandidates(act, dayOf(date)));
  await asSystem(kenes, { tenantId, job: sweepTenant.name }, (act) => eraseForsakenPapers(act, dayOf(date)));
  await asSystem(kenes, { tenantId, job: sweepTenant.name }, (act) => eraseRegistered(act, dayOf(date)));
}

async function remind(act: Act, date: LegalDate): Promise<boolean> {
  const calendar = await act.calendar();
  const working = whereCalendarKnown(() => calendar.isWorkingDay(date));
  if (!working) return false;
  const dates = [
    ...(await act.transaction.rows<Awaited>(awaited(act.tenantId))),
    ...(await competitionDates(act, date, calendar)),
    ...(await draftActDates(act, date)),
    ...(await decisionDates(act, date)),
    ...(await protocolDates(act, date)),
    ...(await reportDates(act, date, calendar)),
    ...(await expertiseDates(act, date)),
  ];
  const marked: Pending[] = [];
  for (const pending of pendingOn(date, dates, calendar)) if (await mark(act, pending, date)) marked.push(pending);
  const told = marked.filter(({ tell }) => tell).map((pending) => pending.awaited);
  if (told.length === 0) return false;
  const mails = await write(act, told, date);
  act.journal({
    act: 'RemindersSent',
    subjectType: 'Council',
    subjectId: act.tenantId,
    occurredOn: date,
    facts: { dates: told.map(({ clock, number, due }) => ({ clock, number, due })), mails },
  });
  return true;
}

/** Marks the alerts of one date as sent; false where another sweep was faster with all of them. */
async function mark(act: Act, { awaited: one, kinds, tell }: Pending, date: LegalDate): Promise<boolean> {
  let fresh = 0;
  const { competitionId = null, groupId = null, decisionId = null, meetingId = null, reportHearingId = null } = one;
  for (const kind of kinds)
    fresh += one.expertiseId
      ? await act.transaction.execute(sql`insert into expertise_notice (tenant_id, id, expertise_id, clock, kind, due_on, sent_on)
      values (${act.tenantId}::uuid, ${newId()}::uuid, ${one.expertiseId}::uuid, ${one.clock}, ${kind}, ${one.due}::date, ${date.toString()}::date) on conflict do nothing`)
      : one.draftActId
        ? await act.transaction.execute(sql`insert into draft_act_notice (tenant_id, id, draft_id, clock, kind, due_on, sent_on)
      values (${act.tenantId}::uuid, ${newId()}::uuid, ${one.draftActId}::uuid, ${one.clock}, ${kind}, ${one.due}::date, ${date.toString()}::date) on conflict do nothing`)
        : (meetingId ?? reportHearingId)
          ? await act.transaction.execute(sql`insert into meeting_notice (tenant_id, id, meeting_id, report_hearing_id, clock, kind, due_on, sent_on)
      values (${act.tenantId}::uuid, ${newId()}::uuid, ${meetingId}::uuid, ${reportHearingId}::uuid, ${one.clock}, ${kind}, ${one.due}::date, ${date.toString()}::date) on conflict do nothing`)
          : (competitionId ?? groupId)
            ? await act.transaction.execute(sql`insert into competition_notice (tenant_id, id, competition_id, group_id, clock, kind, due_on, sent_on)
      values (${act.tenantId}::uuid, ${newId()}::uuid, ${competitionId}::uuid, ${groupId}::uuid, ${one.clock}, ${kind}, ${one.due}::date, ${date.toString()}::date) on conflict do nothing`)
            : await act.transaction.execute(sql`insert into sent_alert (tenant_id, id, track_id, mission_id, decision_id, clock, kind, due_on, sent_on, recipients)
      values (${act.tenantId}::uuid, ${newId()}::uuid, ${one.trackId}::uuid, ${one.missionId}::uuid, ${decisionId}::uuid, ${one.clock}, ${kind}, ${one.due}::date, ${date.toString()}::date,
        ${JSON.stringify(tell ? [{ bodyId: one.bodyId, why: one.clock }] : [])}::jsonb) on conflict do nothing`);
  return fresh > 0;
}

async function write(act: Act, told: readonly Awaited[], date: LegalDate): Promise<number> {
  const calendar = await act.calendar();
  const bodies = [...new Set(told.flatMap(({ bodyId }) => bodyId ?? []))];
  const known = await act.transaction.rows<Address>(addresses(date.toString(), bodies));
  const from = await act.transaction.one<{ name: LocalizedText; email: string | null }>(sender(act.tenantId));
  if (!from) return 0;
  let mails = 0;
  for (const bodyId of bodies) {
    const own = told.filter((one) => one.bodyId === bodyId);
    const officers = known.filter((address) => address.bodyId === bodyId);
    const general = own.find(({ email }) => email);
    const to: Pick<Address, 'email' | 'locale'>[] =
      officers.length > 0 ? officers : general?.email ? [{ email: general.email, locale: general.language }] : [];
    for (const { email, locale } of to) {
      const mail = bodyMail(localeOf(locale), { council: from.name, awaited: own, date, calendar });
      await queueMailOf(act, { kind: 'REMINDER', recipient: email, ...mail });
      mails += 1;
    }
  }
  const people = told.flatMap((one) => [
    ...(one.personEmail ? [{ email: one.personEmail, locale: from.name.authentic, one }] : []),
    ...(one.people ?? []).map((person) => ({ ...person, one })),
  ]);
  for (const [email, own] of Map.groupBy(people, (person) => person.email)) {
    const awaited = own.map(({ one }) => one);
    const mail = bodyMail(localeOf(own[0]?.locale ?? 'ru'), { council: from.name, awaited, date, calendar });
    await queueMailOf(act, { kind: 'REMINDER', recipient: email, ...mail });
    mails += 1;
  }
  const secretaries: Pick<Address, 'email' | 'locale'>[] = known.filter(({ bodyId }) => bodyId === null);
  const digestTo =
    secretaries.length > 0 ? secretaries : from.email ? [{ email: from.email, locale: from.name.authentic }] : [];
  for (const { email, locale } of digestTo) {
    const mail = digestMail(localeOf(locale), { awaited: told, date, calendar });
    await queueMailOf(act, { kind: 'DIGEST', recipient: email, ...mail });
    mails += 1;
  }
  return mails;
}

function localeOf(text: string): Locale {
  return isLocale(text) ? text : 'ru';
}

/** Enqueues the day’s sweep of every working tenant, each in its own job. */
async function sweepEveryTenant(kenes: Kenes): Promise<void> {
  const date = kenes.clock.today().toString();
  await kenes.database.inTransaction({ kind: 'PLATFORM', account: system }, false, async (transaction) => {
    const tenants = await transaction.rows<{ id: string }>(
      sql`select t.id from tenant t where t.state = 'ACTIVE' order by t.id`,
    );
    for (const { id } of tenants)
      await enqueue(transaction, sweepTenant, { tenantId: id, date }, { key: `sweep:${id}:${date}` });
  });
}

export const handlers = { [sweepTenant.name]: sweep, [sweepAll.name]: sweepEveryTenant } as const;
