import type { LegalDate } from '@kenes/calendar';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { stateOn } from './competition.policy.ts';
import { CompetitionEntity } from './entities/competition.entity.ts';

/** Notes that an open competition has closed by itself: its last day is over. Says whether it did. */
export function closeIfOver(act: Act, entity: CompetitionEntity, today: LegalDate = act.today): boolean {
  if (entity.state !== 'OPEN' || stateOn(entity, today) !== 'CLOSED') return false;
  entity.state = 'CLOSED';
  entity.closedOn = entity.closesOn;
  act.journal({
    act: 'CompetitionClosed',
    subjectType: 'Competition',
    subjectId: entity.id,
    occurredOn: entity.closesOn ?? act.today,
    facts: { ordinal: entity.ordinal, closesOn: entity.closesOn },
  });
  return true;
}

/** The daily sweep's part: every competition of the tenant whose last day is over. */
export async function closeDueCompetitions(act: Act, today: LegalDate): Promise<boolean> {
  const due = await act.transaction.rows<{ id: string }>(
    sql`select id from competition where tenant_id = ${act.tenantId}::uuid and state = 'OPEN' and closes_on < ${today.toString()}::date for update`,
  );
  for (const { id } of due)
    closeIfOver(act, await act.loadRow(CompetitionEntity, { tenantId: act.tenantId, id }), today);
  return due.length > 0;
}
