import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';

/** A decision that is still being executed, as the next agenda carries it. */
export interface UnexecutedDecision {
  readonly id: string;
  readonly itemId: string;
  readonly meetingId: string;
  readonly number: string | null;
  readonly decidedOn: string;
  readonly text: LocalizedText;
  readonly responsible: string | null;
  readonly dueOn: string | null;
}

/**
 * Decisions taken before a day that are still in execution, the nearest day first: of the council, or of one commission.
 * Ids are rows' uuids. The next agenda carries them as execution of decisions by itself.
 */
export function unexecutedDecisions(
  act: Act,
  before: string,
  commissionId: string | null = null,
): Promise<UnexecutedDecision[]> {
  return act.transaction.rows<UnexecutedDecision>(sql`select d.id, d.item_id as "itemId", d.meeting_id as "meetingId", d.number,
      d.decided_on::text as "decidedOn", d.text, d.responsible, d.due_on::text as "dueOn"
    from decision d where d.tenant_id = ${act.tenantId}::uuid and d.state = 'IN_EXECUTION' and d.decided_on < ${before}::date
      and ${commissionId === null ? sql`d.series in ('COUNCIL', 'HEARING')` : sql`d.series = ${commissionId}`}
    order by d.due_on nulls last, d.decided_on, d.id limit 200`);
}
