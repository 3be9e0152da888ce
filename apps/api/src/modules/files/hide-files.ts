import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';

/**
 * Takes files from the public's sight, save those that something else shows it still: a paper of an agenda, a draft act
 * with its opinion, a report that was heard, the conclusion of an expertise.
 */
export async function hideFiles(act: Act, ids: readonly string[]): Promise<void> {
  // What was just taken away must be seen to be.
  await act.em.flush();
  await act.transaction.execute(sql`update stored_file f set published = false where f.tenant_id = ${act.tenantId}::uuid and f.id = any(${[...ids]}::uuid[])
    and not exists (select from agenda_material m where m.tenant_id = f.tenant_id and m.file_id = f.id and m.published and not m.withdrawn)
    and not exists (select from draft_act_file d where d.tenant_id = f.tenant_id and d.file_id = f.id and d.published and not d.withdrawn)
    and not exists (select from draft_act d where d.tenant_id = f.tenant_id and d.opinion_file_id = f.id and d.published)
    and not exists (select from report_hearing r where r.tenant_id = f.tenant_id and r.report_file_id = f.id and r.published)
    and not exists (select from expertise_conclusion c where c.tenant_id = f.tenant_id and c.file_id = f.id and c.published)`);
}
