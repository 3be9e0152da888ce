import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { FindingEntity } from './entities/finding.entity.ts';
import { type FindingActName, mayActOnFinding } from './finding.policy.ts';
import { type MissionAct, missionOfChild } from './mission-act.ts';

/** Loads a finding and its mission for an act, and obeys the policies. */
export async function findingFor(
  act: Act,
  name: FindingActName,
  id: string,
  expectedVersion: number,
): Promise<MissionAct & { readonly finding: FindingEntity }> {
  const finding = await act.load(FindingEntity, id, { expectedVersion });
  const found = await missionOfChild(act, name, finding.missionId);
  const proofs = await act.transaction.one<{ n: number }>(sql`select count(*)::int as n from evidence
    where tenant_id = ${act.tenantId}::uuid and finding_id = ${finding.id}::uuid`);
  act.obey(mayActOnFinding(name, found.situation, { ...finding, evidence: proofs?.n ?? 0 }));
  return { ...found, finding };
}
