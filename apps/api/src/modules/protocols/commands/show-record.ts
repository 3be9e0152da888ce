import type { Act } from '../../../kernel/command.ts';
import { code, type Sql, sql } from '../../../kernel/sql.ts';
import { publishDecisionsOf } from '../../decisions/publish-decisions.ts';

const withoutItems = ['meeting_member', 'meeting_guest'] as const;

/**
 * Shows the public the record of a sitting with its protocol, or takes it away with it: who was there, who voted how, what
 * was decided. Questions heard in closed session stay closed, with their votes (PC-SES-02).
 */
export async function showRecord(act: Act, meetingId: string, published: boolean): Promise<void> {
  const of = (alias: string): Sql =>
    sql`${code(`${alias}.tenant_id`)} = ${act.tenantId}::uuid and ${code(`${alias}.meeting_id`)} = ${meetingId}::uuid`;
  for (const table of withoutItems)
    await act.transaction.execute(sql`update ${code(table)} t set published = ${published}::bool where ${of('t')}`);
  // What was taken back by a correction leaves the public's sight with the edition that corrects it, and not before.
  await act.transaction.execute(
    sql`update attendance a set published = ${published}::bool and not a.withdrawn where ${of('a')}`,
  );
  // Ballots of a counted vote change in nothing but this: a further edition finds them public already.
  const open = sql`exists (select from agenda_item i where i.tenant_id = v.tenant_id and i.id = v.item_id and not i.closed)`;
  await act.transaction.execute(sql`update meeting_ballot b set published = ${published}::bool from meeting_vote v
    where ${of('b')} and v.tenant_id = b.tenant_id and v.id = b.vote_id and v.state = 'COUNTED' and ${open}
      and b.published is distinct from ${published}::bool`);
  if (!published) return;
  await act.transaction.execute(
    sql`update meeting_vote v set published = true where ${of('v')} and v.state = 'COUNTED' and ${open}`,
  );
  await act.transaction.execute(sql`update meeting_option o set published = true from meeting_vote v
    where ${of('o')} and v.tenant_id = o.tenant_id and v.id = o.vote_id and v.published`);
  await act.transaction.execute(sql`update agenda_item t set published = not t.closed
    where ${of('t')} and t.state <> 'PROPOSED'`);
  await act.transaction.execute(
    sql`update meeting set published = true where tenant_id = ${act.tenantId}::uuid and id = ${meetingId}::uuid`,
  );
  await publishDecisionsOf(act, meetingId);
}
