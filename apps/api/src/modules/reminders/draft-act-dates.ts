import type { LegalDate } from '@kenes/calendar';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { Awaited } from './sweep.reader.ts';

/** Opinions on draft acts that are still owed (PC-PWR-03); told to the secretariat alone. */
export function draftActDates(act: Act, date: LegalDate): Promise<Awaited[]> {
  // A council that joins with its old register is not reminded of its past.
  const latest = date.subtract({ days: 14 }).toString();
  return act.transaction.rows<Awaited>(sql`select 'OPINION' as clock, null as "trackId", null as "missionId", a.id as "draftActId", a.due_on::text as due,
      a.ordinal || '/' || a.year as number, a.title as wording, null as "bodyId", null as "bodyName", null as email, 'ru' as language,
      (select coalesce(json_agg(json_build_object('kind', s.kind, 'due', s.due_on, 'sentOn', s.sent_on)), '[]')
        from draft_act_notice s where s.tenant_id = a.tenant_id and s.draft_id = a.id and s.clock = 'OPINION') as alerts
    from draft_act a where a.tenant_id = ${act.tenantId}::uuid and a.state in ('RECEIVED', 'ACCEPTED_FOR_REVIEW', 'OPINION_ADOPTED')
      and a.due_on >= ${latest}::date order by a.due_on, a.id`);
}
