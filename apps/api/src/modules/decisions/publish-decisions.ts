import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';

/**
 * Shows the public what a sitting decided, once the sitting is published after its decisions were entered (from notes, or
 * with its protocol). Decisions on questions heard in closed session stay closed (PC-SES-02). Says how many were shown.
 */
export function publishDecisionsOf(act: Act, meetingUuid: string): Promise<number> {
  return act.transaction.execute(sql`update decision d set published = true, version = d.version + 1 from agenda_item i
    where d.tenant_id = ${act.tenantId}::uuid and d.meeting_id = ${meetingUuid}::uuid and not d.published
      and i.tenant_id = d.tenant_id and i.id = d.item_id and not i.closed`);
}
