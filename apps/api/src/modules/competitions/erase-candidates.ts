import { type LegalDate, ZONE } from '@kenes/calendar';
import { parameter } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { eraseFiles } from '../files/erase-files.job.ts';

/** Applications of one sweep: the rest waits a day. */
const portion = 2_000;

/**
 * Deletes the personal data of candidates whose time has come (KENES-COMPETITION): drafts that were never submitted some
 * days after the closing, those not elected some months after the results, the elected and the reserve some months after
 * the term; where a competition never ends, or a composition is never approved, some months after its window. Number, state and dates remain; files and mail go too. Says whether there was anything.
 */
export async function eraseDueCandidates(act: Act, today: LegalDate): Promise<boolean> {
  const overrides = await act.overrides();
  const months = (key: 'keepDrafts' | 'keepNotElected' | 'keepElected' | 'keepUnfinished') =>
    parameter('KENES-COMPETITION', key, today, undefined, overrides).value ?? 0;
  const day = today.toString();
  const due = await act.transaction.rows<{ id: string; number: string | null; ordinal: number }>(sql`
    select a.id, a.number, c.ordinal from application a
      join competition c on c.tenant_id = a.tenant_id and c.id = a.competition_id
      join convocation v on v.tenant_id = c.tenant_id and v.id = c.convocation_id
    where a.tenant_id = ${act.tenantId}::uuid and a.erased_on is null and case
      when a.number is null then coalesce(c.cancelled_on, c.closes_on) + make_interval(days => ${months('keepDrafts')}::int) < ${day}::date
      when a.state in ('ELECTED', 'RESERVE') then coalesce(coalesce(v.closed_on, v.ends_on) + make_interval(months => ${months('keepElected')}::int), c.closes_on + make_interval(months => ${months('keepUnfinished')}::int)) < ${day}::date
      else coalesce(coalesce(c.results_on, c.cancelled_on, case when c.state = 'REPEAT_REQUIRED' then c.closes_on end) + make_interval(months => ${months('keepNotElected')}::int),
        c.closes_on + make_interval(months => ${months('keepUnfinished')}::int)) < ${day}::date end
    order by a.id limit ${portion}::int for update of a`);
  if (due.length === 0) return false;
  const ids = due.map(({ id }) => id);
  await act.transaction.execute(sql`update application set version = version + 1, erased_on = ${day}::date, published = false, surname = null,
      given_name = null, patronymic = null, birth_date = null, sex = null, iin_sealed = null, iin_key_id = null, iin_digest = null,
      iin_last = null, email = null, phone = null, residence = null, occupation = null, about = null, declared = '{}', nominator_name = null,
      npo_bin = null, npo_head_bin = null, npo_alliance = null, submit_verdict = null, returned_missing = '[]', returned_because = null,
      rejected_because = null, withdrawn_because = null, token_digest = null, link_ended_at = ${act.operation.clock.now().toISOString()}::timestamptz
    where tenant_id = ${act.tenantId}::uuid and id = any(${ids}::uuid[])`);
  await act.transaction.execute(sql`update mail set recipient = '', subject = '', body_text = '', body_html = null, attachments = '[]',
      state = case when state = 'QUEUED' then 'WITHHELD' else state end
    where tenant_id = ${act.tenantId}::uuid and application_id = any(${ids}::uuid[])`);
  await act.transaction.execute(sql`update application_document set name = ''
    where tenant_id = ${act.tenantId}::uuid and application_id = any(${ids}::uuid[])`);
  const files = await act.transaction.rows<{
    id: string;
  }>(sql`select id from stored_file where tenant_id = ${act.tenantId}::uuid
    and application_id = any(${ids}::uuid[]) and erased_at is null order by id`);
  await act.transaction.execute(sql`update interview set version = version + 1, note = null, observers = null, stream_url = null
    where tenant_id = ${act.tenantId}::uuid and application_id = any(${ids}::uuid[])`);
  await act.transaction.execute(sql`update ballot_vote set version = version + 1, ground = null
    where tenant_id = ${act.tenantId}::uuid and application_id = any(${ids}::uuid[]) and ground is not null`);
  await act.transaction.execute(sql`update ballot_line set version = version + 1, declined_because = null
    where tenant_id = ${act.tenantId}::uuid and application_id = any(${ids}::uuid[]) and declined_because is not null`);
  // What the register of seats answered about a candidate is theirs too: that it was asked remains.
  await act.transaction.execute(sql`update register_question set version = version + 1, conflict = false, level = null, from_on = null, until = null,
      review = null, reviewed_on = null, reviewed_by = null, review_because = null
    where tenant_id = ${act.tenantId}::uuid and application_id = any(${ids}::uuid[]) and conflict`);
  await eraseAll(act, files);
  for (const ordinal of new Set(due.map((one) => one.ordinal))) {
    const own = due.filter((one) => one.ordinal === ordinal);
    act.journal({
      act: 'CandidatesErased',
      subjectType: 'Competition',
      subjectId: null,
      occurredOn: today,
      facts: {
        competition: ordinal,
        numbers: own.flatMap(({ number }) => number ?? []),
        drafts: own.filter(({ number }) => number === null).length,
      },
    });
  }
  return true;
}

/**
 * Papers of candidates that were uploaded by the secretariat and became no application's (a form that was left): deleted as
 * drafts are. Says whether there was anything.
 */
export async function eraseForsakenPapers(act: Act, today: LegalDate): Promise<boolean> {
  const days = parameter('KENES-COMPETITION', 'keepDrafts', today, undefined, await act.overrides()).value ?? 0;
  const before = today.subtract({ days }).toString();
  const files = await act.transaction.rows<{
    id: string;
  }>(sql`select id from stored_file where tenant_id = ${act.tenantId}::uuid
    and purpose = 'APPLICATION' and application_id is null and erased_at is null and (uploaded_at at time zone ${ZONE})::date < ${before}::date
    order by id limit ${portion}::int for update`);
  if (files.length === 0) return false;
  await eraseAll(act, files);
  act.journal({
    act: 'ForsakenPapersErased',
    subjectType: 'Competition',
    subjectId: null,
    occurredOn: today,
    facts: { files: files.length },
  });
  return true;
}

async function eraseAll(act: Act, files: readonly { readonly id: string }[]): Promise<void> {
  for (let at = 0; at < files.length; at += 100)
    await act.enqueue(eraseFiles, { tenantId: act.tenantId, ids: files.slice(at, at + 100).map(({ id }) => id) });
}
