import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';

interface Moved {
  readonly id: string;
  readonly ordinal: number;
}

/** The competition that chose a composition is approved with it (PC-FORM-06); one that left seats waits for its repeat. */
export async function approveCompetitions(act: Act, convocationId: string, on: string): Promise<void> {
  await act.em.flush();
  const approved =
    await act.transaction.rows<Moved>(sql`update competition set state = 'APPROVED', version = version + 1
    where tenant_id = ${act.tenantId}::uuid and convocation_id = ${convocationId}::uuid and kind = 'COUNCIL' and state = 'RESULTS'
    returning id, ordinal`);
  for (const one of approved) line(act, one, 'CompetitionApproved', on);
}

/**
 * A competition is over once its seats are taken: those it chose sit on all of a kind, or no seat of the kind is vacant any
 * more. One for a composition is approved before; a by-election needs no act of approval. Called under the convocation's lock.
 */
export async function completeSeated(act: Act, convocationId: string, on: string): Promise<void> {
  await act.em.flush();
  const over =
    await act.transaction.rows<Moved>(sql`update competition c set state = 'COMPLETED', version = c.version + 1
    where c.tenant_id = ${act.tenantId}::uuid and c.convocation_id = ${convocationId}::uuid
      and (c.state = 'APPROVED' or (c.kind = 'BY_ELECTION' and c.state = 'RESULTS'))
      and not exists (select 1 from jsonb_to_recordset(c.seats) as announced(kind text, count int)
        where announced.count > (select count(*) from ballot b
            join ballot_line l on l.tenant_id = b.tenant_id and l.ballot_id = b.id
            where b.tenant_id = c.tenant_id and b.competition_id = c.id and b.kind = announced.kind and l.membership_id is not null)
          and exists (select 1 from seat s where s.tenant_id = c.tenant_id and s.convocation_id = c.convocation_id
            and s.kind = announced.kind and s.withdrawn_on is null
            and not exists (select 1 from membership m where m.tenant_id = s.tenant_id and m.seat_id = s.id
              and m.state in ('ELECTED', 'ACTIVE', 'SUSPENDED'))))
    returning c.id, c.ordinal`);
  for (const one of over) line(act, one, 'CompetitionCompleted', on);
}

/** The group's own competition is over once the group that it filled is complete (PC-WG-03). */
export async function completeGroupCompetitions(act: Act, convocationId: string, on: string): Promise<void> {
  await act.em.flush();
  const over = await act.transaction.rows<Moved>(sql`update competition set state = 'COMPLETED', version = version + 1
    where tenant_id = ${act.tenantId}::uuid and convocation_id = ${convocationId}::uuid and kind = 'WORKING_GROUP' and state = 'RESULTS'
    returning id, ordinal`);
  for (const one of over) line(act, one, 'CompetitionCompleted', on);
}

function line(
  act: Act,
  { id, ordinal }: Moved,
  name: 'CompetitionApproved' | 'CompetitionCompleted',
  on: string,
): void {
  act.journal({ act: name, subjectType: 'Competition', subjectId: id, occurredOn: on, facts: { ordinal } });
}
