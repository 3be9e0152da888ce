import type { Capacity } from '../kernel/capacity.ts';
import type { SettableClock } from '../kernel/clock.ts';
import type { Kenes } from '../kernel/process.ts';
import { sql } from '../kernel/sql.ts';
import { handlers as reminders } from '../modules/reminders/sweep.handler.ts';
import { sweepTenant } from '../modules/reminders/sweep.job.ts';
import { performAlmaty2019 } from './almaty-2019.ts';
import { performAlmatyNow } from './almaty-now.ts';
import { performCompetitions } from './competitions.ts';
import { performCompositions } from './compositions.ts';
import { performCouncilWork } from './council-work.ts';
import { Days } from './days.ts';
import { performDraftActs } from './draft-acts.ts';
import { performExpertises } from './expertises.ts';
import { performFund } from './fund.ts';
import { performHearings } from './hearings.ts';
import { performMinistry } from './ministry.ts';
import { performMinistryElection } from './ministry-election.ts';
import { Performer } from './performer.ts';
import { performReports } from './reports.ts';
import { performSessions } from './sessions.ts';
import { makeSetting, type Setting } from './setting.ts';

/** How many times the performer tells what it does; the progress is counted by it. */
export const steps = 32;

/**
 * Performs the demo in an empty database: 2019 as the handbook’s table tells it, then the year that ends on the clock’s
 * day. Refuses where a tenant exists: a real database is never filled with invented people.
 */
export async function performDemo(
  kenes: Kenes,
  clock: SettableClock,
  told: (step: number, text: string) => void = () => undefined,
): Promise<{ readonly performer: Performer; readonly setting: Setting }> {
  const today = clock.today();
  const tenants = await kenes.database.inTransaction({ kind: 'PUBLIC' }, true, (transaction) =>
    transaction.rows(sql`select id from tenant limit 1`),
  );
  if (tenants.length > 0)
    throw new Error('The demo is performed in an empty database only: there is a tenant already.');
  let step = 0;
  const performer = new Performer(kenes, clock, (text) => {
    step += 1;
    told(step, text);
  });
  const setting = await makeSetting(performer);
  await performAlmaty2019(performer, setting);
  const days = new Days(today);
  await performCompositions(performer, setting, days);
  await performCompetitions(performer, setting, days);
  await performAlmatyNow(performer, setting, days);
  await performMinistry(performer, setting, days);
  await performMinistryElection(performer, setting, days);
  await performSessions(performer, setting, days);
  await performHearings(performer, setting, days);
  await performReports(performer, setting, days);
  await performDraftActs(performer, setting, days);
  await performExpertises(performer, setting, days);
  await performCouncilWork(performer, setting, days);
  await performFund(performer, setting, days);
  performer.on(today);
  await remindOnce(performer, setting);
  await withholdMail(performer, setting);
  return { performer, setting };
}

/** What the year's last working day reminded of is marked as said: the next morning reminds of its own dates only. */
async function remindOnce(
  { kenes, calendar, clock }: Performer,
  { almaty, ministry, energy, fund }: Setting,
): Promise<void> {
  let day = clock.today();
  while (!calendar.isWorkingDay(day)) day = day.subtract({ days: 1 });
  for (const { id } of [almaty, ministry, energy, fund])
    await reminders[sweepTenant.name]?.(kenes, { tenantId: id, date: day.toString() });
}

/** Nobody was ever sent the mails of an invented year, and nobody must be now: they stay to be read, as withheld. */
async function withholdMail(
  { kenes }: Performer,
  { almaty, ministry, energy, fund, platform }: Setting,
): Promise<void> {
  const state = sql`state = 'WITHHELD', last_error = 'the demo year: this mail was never sent' where state = 'QUEUED'`;
  for (const { id } of [almaty, ministry, energy, fund]) {
    const capacity: Capacity = { kind: 'SYSTEM', tenantId: id, job: 'demo' };
    await kenes.database.inTransaction(capacity, false, (transaction) =>
      transaction.execute(sql`update mail set ${state} and tenant_id = ${id}::uuid`),
    );
  }
  await kenes.database.inTransaction(platform, false, (transaction) =>
    transaction.execute(sql`update platform_mail set ${state}`),
  );
}
