import { type Sql, sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';

/** What a mission has established up to a day, as far as a final document tells of it. */
export interface DraftFacts {
  readonly visits: readonly { readonly on: string; readonly refused: boolean }[];
  readonly participants: readonly {
    readonly name: string | null;
    readonly roleText: string | null;
    readonly role: string;
    readonly organisation: string | null;
    readonly body: LocalizedText | null;
    readonly byMandate: boolean;
  }[];
  readonly findings: readonly {
    readonly ordinal: number;
    readonly causes: string | null;
    readonly conditions: string | null;
  }[];
  readonly recommendations: readonly LocalizedText[];
  readonly documents: readonly string[];
}

/**
 * The facts of one mission in one statement; the document becomes public, so a name that is hidden from the public does not enter it.
 * Findings: confirmed findings and what happened after `after`, up to `until`. */
export function draftFacts(tenantId: string, missionId: string, after: string | null, until: string): Sql {
  return sql`select
    (select coalesce(json_agg(json_build_object('on', v.visited_on, 'refused', v.state = 'REFUSED_ACCESS') order by v.visited_on), '[]'::json)
      from visit v where v.tenant_id = ${tenantId}::uuid and v.mission_id = ${missionId}::uuid and v.state in ('DONE', 'REFUSED_ACCESS')
        and v.visited_on <= ${until}::date and (${after}::date is null or v.visited_on > ${after}::date)) as visits,
    (select coalesce(json_agg(json_build_object('name', case when p.name_public then p.name end, 'roleText', p.role_text, 'role', p.role, 'organisation', p.organisation_name,
        'body', o.name, 'byMandate', exists (select from mandate d where d.tenant_id = p.tenant_id and d.mission_id = p.mission_id
          and d.account_id = p.account_id)) order by p.ordinal), '[]'::json)
      from participant p left join organisation o on o.id = p.body_id
      where p.tenant_id = ${tenantId}::uuid and p.mission_id = ${missionId}::uuid) as participants,
    (select coalesce(json_agg(json_build_object('ordinal', f.ordinal, 'causes', f.causes, 'conditions', f.conditions) order by f.ordinal), '[]'::json)
      from finding f where f.tenant_id = ${tenantId}::uuid and f.mission_id = ${missionId}::uuid and f.state in ('CONFIRMED', 'REMEDIED')
        and f.observed_on <= ${until}::date and (${after}::date is null or f.observed_on > ${after}::date)) as findings,
    (select coalesce(json_agg(r.wording order by r.drafted_on, r.id), '[]'::json)
      from recommendation r where r.tenant_id = ${tenantId}::uuid and r.mission_id = ${missionId}::uuid
        and (${after}::date is null or r.drafted_on > ${after}::date)) as recommendations,
    (select coalesce(json_agg(s.name order by e.recorded_at), '[]'::json)
      from evidence e join stored_file s on s.tenant_id = e.tenant_id and s.id = e.file_id
      where e.tenant_id = ${tenantId}::uuid and e.mission_id = ${missionId}::uuid and e.kind = 'DOCUMENT') as documents`;
}
