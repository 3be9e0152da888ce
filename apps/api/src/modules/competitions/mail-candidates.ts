import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { CompetitionEntity } from './entities/competition.entity.ts';
import { tellCandidatesJob } from './tell-candidates.job.ts';

/** Has everyone told who applies: by a job, for there may be thousands. Gives how many have an e-mail. */
export async function tellCandidates(
  act: Act,
  competition: CompetitionEntity,
  occasion: 'EXTENDED' | 'CANCELLED',
): Promise<number> {
  const row = await act.transaction.one<{ n: number }>(
    sql`select count(*)::int as n from application a where a.tenant_id = ${act.tenantId}::uuid and a.competition_id = ${competition.id}::uuid
      and a.email is not null and a.state not in ('WITHDRAWN', 'REJECTED')`,
  );
  const told = row?.n ?? 0;
  if (told > 0)
    await act.enqueue(tellCandidatesJob, { tenantId: act.tenantId, competitionId: competition.id, occasion });
  return told;
}
