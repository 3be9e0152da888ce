import type { LegalDate } from '@kenes/calendar';
import { renewalOf } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { ConvocationEntity } from './entities/convocation.entity.ts';
import { convocationOn, rosterIn } from './roster.ts';

/**
 * Opens the dossier of the next convocation by itself when its day has come (PC-FORM-02): two calendar months before the
 * last day of the present term, unless the secretariat has opened it. Says whether it did.
 */
export async function openDueFormation(act: Act, today: LegalDate): Promise<boolean> {
  // Locked, so that two workers of one day open one dossier.
  const working = await act.transaction.rows<{ id: string }>(
    sql`select id from convocation where tenant_id = ${act.tenantId}::uuid and state in ('APPROVED', 'RUNNING') and ends_on is not null for update`,
  );
  if (working.length === 0) return false;
  const roster = await rosterIn(act);
  const present = convocationOn(roster, today.toString());
  if (!present?.endsOn || roster.convocations.some(({ number }) => number > present.number)) return false;
  const { stage, startsOn } = renewalOf({
    endsOn: Temporal.PlainDate.from(present.endsOn),
    openedOn: null,
    successorStartsOn: null,
    today,
    overrides: roster.overrides,
  });
  if (stage !== 'DUE' && stage !== 'ENDED') return false;
  const next = await act.insert(ConvocationEntity, {
    tenantId: act.tenantId,
    number: present.number + 1,
    state: 'PREPARING',
    joined: false,
    openedOn: today.toString(),
    published: false,
  });
  act.journal({
    act: 'ConvocationOpened',
    subjectType: 'Convocation',
    subjectId: next.id,
    occurredOn: today,
    facts: { number: next.number, dueFrom: startsOn.toString(), endsOn: present.endsOn },
  });
  return true;
}
