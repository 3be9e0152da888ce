import type { LegalDate } from '@kenes/calendar';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { Awaited } from './sweep.reader.ts';

/** How late one may still be told: a council that enters last year's decisions is not reminded of them. */
const latestAfter = { days: 14 };

/**
 * The days by which decisions are to be executed, as the sweep awaits them: told to the secretariat, and to the person
 * of the council who is responsible, where an address is known. A council's own day is never moved (domain §8.2).
 */
export function decisionDates(act: Act, date: LegalDate): Promise<Awaited[]> {
  return act.transaction.rows<Awaited>(sql`select 'DECISION' as clock, null::uuid as "trackId", null::uuid as "missionId", d.id as "decisionId",
      d.due_on::text as due, coalesce(d.number, '—') as number, d.text as wording, null::uuid as "bodyId", null::jsonb as "bodyName",
      null::text as email, 'ru' as language, p.email as "personEmail",
      (select coalesce(json_agg(json_build_object('kind', s.kind, 'due', s.due_on, 'sentOn', s.sent_on)), '[]') from sent_alert s
        where s.tenant_id = d.tenant_id and s.decision_id = d.id and s.clock = 'DECISION') as alerts
    from decision d left join council_person p on p.tenant_id = d.tenant_id and p.id = d.responsible_person_id
    where d.tenant_id = ${act.tenantId}::uuid and d.state = 'IN_EXECUTION' and d.due_on >= ${date.subtract(latestAfter).toString()}::date
    order by d.due_on, d.id`);
}
