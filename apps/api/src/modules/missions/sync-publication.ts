import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';

/**
 * What of a mission the public sees follows from four facts: the mission is published, a visit took place, a finding is
 * confirmed or remedied, a piece of evidence was released. Each row carries the answer, so that a public read needs one
 * condition. Called by every act that changes one of the four.
 */
export async function syncPublication(act: Act, missionId: string): Promise<void> {
  await act.em.flush();
  const tenant = act.tenantId;
  await act.transaction.execute(sql`update mission_object x set published = m.published from mission m
    where m.tenant_id = ${tenant}::uuid and m.id = ${missionId}::uuid and x.tenant_id = m.tenant_id and x.mission_id = m.id and x.published <> m.published`);
  await act.transaction.execute(sql`update participant x set published = m.published from mission m
    where m.tenant_id = ${tenant}::uuid and m.id = ${missionId}::uuid and x.tenant_id = m.tenant_id and x.mission_id = m.id and x.published <> m.published`);
  await act.transaction.execute(sql`update visit x set published = not x.published from mission m
    where m.tenant_id = ${tenant}::uuid and m.id = ${missionId}::uuid and x.tenant_id = m.tenant_id and x.mission_id = m.id
      and x.published <> (m.published and x.state in ('DONE', 'REFUSED_ACCESS'))`);
  await act.transaction.execute(sql`update finding x set published = not x.published from mission m
    where m.tenant_id = ${tenant}::uuid and m.id = ${missionId}::uuid and x.tenant_id = m.tenant_id and x.mission_id = m.id
      and x.published <> (m.published and x.state in ('CONFIRMED', 'REMEDIED'))`);
  await act.transaction.execute(sql`update evidence x set published = not x.published from mission m
    where m.tenant_id = ${tenant}::uuid and m.id = ${missionId}::uuid and x.tenant_id = m.tenant_id and x.mission_id = m.id
      and x.published <> (m.published and x.released and (x.finding_id is null
        or exists (select from finding f where f.tenant_id = x.tenant_id and f.id = x.finding_id and f.published)))`);
  await act.transaction.execute(sql`update stored_file x set published = not x.published
    where x.tenant_id = ${tenant}::uuid and x.mission_id = ${missionId}::uuid and x.purpose = 'EVIDENCE'
      and x.published <> exists (select from evidence e where e.tenant_id = x.tenant_id and e.file_id = x.id and e.published)`);
}
