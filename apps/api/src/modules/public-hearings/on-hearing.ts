import type { Act } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { PublicHearingEntity } from './entities/public-hearing.entity.ts';
import type { OnHearingInput } from './public-hearing.inputs.ts';

/** A hearing under its lock. */
export function onHearing(
  act: Act,
  { id, expectedVersion }: Pick<OnHearingInput, 'id' | 'expectedVersion'>,
): Promise<PublicHearingEntity> {
  return act.load(PublicHearingEntity, id, { expectedVersion, lock: true });
}

/** The hearing of a row of it, under its lock. */
export async function onHearingOf(
  act: Act,
  table: 'hearing_participant' | 'hearing_proposal',
  id: string,
): Promise<PublicHearingEntity> {
  const ref = decodeId(id);
  if (ref?.tenantId !== act.tenantId) throw notThere();
  const from = { hearing_participant: sql`hearing_participant`, hearing_proposal: sql`hearing_proposal` }[table];
  const row = await act.transaction.one<{ id: string }>(
    sql`select hearing_id as id from ${from} where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
  if (!row) throw notThere();
  return act.loadRow(PublicHearingEntity, { tenantId: act.tenantId, id: row.id }, { lock: true });
}

/** What acts on a hearing answer. */
export function hearingIdOf({ tenantId, id }: Pick<PublicHearingEntity, 'tenantId' | 'id'>): { hearingId: string } {
  return { hearingId: encodeId(tenantId, id) };
}

/** A line of the journal about a hearing: never a name, for it outlives them. */
export function tell(
  act: Act,
  hearing: PublicHearingEntity,
  name: string,
  facts: Record<string, string | number | boolean | null> = {},
  occurredOn = act.today.toString(),
): void {
  act.journal({
    act: name,
    subjectType: 'PublicHearing',
    subjectId: hearing.id,
    occurredOn,
    facts: { topic: hearing.topic[hearing.topic.authentic] ?? '', ...facts },
  });
}

/** The next number of a hearing's participants or proposals; the row's own lock makes it one. */
export async function nextOf(act: Act, hearingId: string, what: 'registered' | 'proposed'): Promise<number> {
  const column = what === 'registered' ? sql`registered` : sql`proposed`;
  const row = await act.transaction.one<{ n: number }>(
    sql`update public_hearing set ${column} = ${column} + 1 where tenant_id = ${act.tenantId}::uuid and id = ${hearingId}::uuid returning ${column} as n`,
  );
  if (!row) throw notThere('hearingId');
  return row.n;
}

/** One more, or one fewer, who took the registration back: the place is free again, or taken. */
export async function countWithdrawn(act: Act, hearingId: string, by: 1 | -1): Promise<void> {
  await act.transaction.execute(
    sql`update public_hearing set withdrawn = withdrawn + ${by}::int where tenant_id = ${act.tenantId}::uuid and id = ${hearingId}::uuid`,
  );
}
