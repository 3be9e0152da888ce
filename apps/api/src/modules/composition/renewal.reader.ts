import type { RenewalStep } from '@kenes/rules';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';

type StepDays = Readonly<Record<RenewalStep, string | null>>;

/**
 * The days on which the steps of a formation were done, or for which they are announced: by the acts of its working group
 * and by its competitions, the cancelled and the repeated ones left out.
 */
export async function stepsDone(operation: Operation, convocationId: string): Promise<StepDays | null> {
  const ref = decodeId(convocationId);
  if (!ref) return null;
  const competition = (kind: string) => sql`lateral (select c.published_on, c.closes_on, c.results_on from competition c
    where c.tenant_id = f.tenant_id and c.convocation_id = f.id and c.kind = ${kind} and c.state not in ('DRAFT', 'CANCELLED')
    order by c.ordinal desc limit 1)`;
  return operation.level.one<StepDays>(sql`select g.size_on as "GROUP_SIZE_SET", coalesce(w.published_on, g.selection_opens_on) as "GROUP_ANNOUNCED",
      coalesce(w.closes_on, g.selection_on) as "GROUP_CLOSED", g.completed_on as "GROUP_COMPLETE", k.published_on as "COUNCIL_ANNOUNCED",
      k.closes_on as "COUNCIL_CLOSED", k.results_on as "COUNCIL_VOTED", f.approval_on as "COMPOSITION_APPROVED"
    from convocation f
    left join working_group g on g.tenant_id = f.tenant_id and g.convocation_id = f.id and g.state <> 'DISSOLVED'
    left join ${competition('WORKING_GROUP')} w on true
    left join ${competition('COUNCIL')} k on true
    where f.tenant_id = ${ref.tenantId}::uuid and f.id = ${ref.id}::uuid`);
}
