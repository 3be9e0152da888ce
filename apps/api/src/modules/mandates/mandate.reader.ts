import { relation } from '../../kernel/level-loader.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

/** Where a mandate stands on a day: that its days have run out is computed, never stored. */
export function mandateState(alias: string, today: string): Sql {
  const m = code(alias);
  return sql`case when ${m}.state <> 'REVOKED' and ${m}.valid_to < ${today}::date then 'EXPIRED' else ${m}.state end`;
}

function columns(today: string): Sql {
  return sql`gid(m.tenant_id, m.id) as id, gid(m.tenant_id, m.mission_id) as "missionId", m.npo_id as "npoId", m.account_id as "accountId",
    nullif(concat_ws(' ', a.surname, a.given_name, a.patronymic), '') as "monitorName", m.email, m.scope, m.number, m.issued_on as "issuedOn",
    m.valid_from as "validFrom", m.valid_to as "validTo", ${mandateState('m', today)} as state, m.accepted_on as "acceptedOn",
    m.revoked_on as "revokedOn", m.revoked_because as "revokedBecause", m.version`;
}

const from = code('from mandate m left join account a on a.id = m.account_id');

/** A tenant's mandates; for a monitor the policy leaves those of their mission. */
export function mandates(tenantId: string, today: string, missionId?: string | null): Sql {
  return sql`select ${columns(today)} ${from} where m.tenant_id = ${tenantId}::uuid
    ${missionId ? sql`and m.mission_id = ${missionId}::uuid` : nothing}`;
}

/** Mandates by their ids. */
export const mandatesByIds = relation<{ today: string }>(
  'mandates by ids',
  (keys, { today }) => sql`select ${columns(today)}, m.id as key ${from}
    where m.tenant_id = any(${keys.tenants}::uuid[]) and m.id = any(${keys.ids}::uuid[])`,
);

/** Mandates of missions, the newest first, at most 100 each. */
export const mandatesOfMissions = relation<{ today: string }>(
  'mandates of missions',
  (keys, { today }) => sql`select * from (select ${columns(today)}, m.mission_id as key,
      row_number() over (partition by m.tenant_id, m.mission_id order by m.issued_on desc, m.id) as place ${from}
    where m.tenant_id = any(${keys.tenants}::uuid[]) and m.mission_id = any(${keys.ids}::uuid[])) m where place <= 100 order by place`,
);

/** Mandates that councils gave to the NPO in whose tenant one acts. */
export function mandatesToNpo(): Sql {
  return sql`select gid(g.council_id, g.mandate_id) as id, g.council, g.mission, g.scope, g.number, g.issued_on as "issuedOn",
      g.valid_from as "validFrom", g.valid_to as "validTo", g.revoked_on as "revokedOn"
    from mandates_to_npo() g`;
}

/** The councils' mandates on which NPOs' own missions stand. */
export const councilsMandates = relation(
  'councils mandates of missions',
  (
    keys,
  ) => sql`select m.mandate_council as council, m.mandate_number as number, m.mandate_date as "issuedOn", m.mandate_from as "validFrom",
      m.mandate_to as "validTo", m.id as key from mission m
    where m.tenant_id = any(${keys.tenants}::uuid[]) and m.id = any(${keys.ids}::uuid[]) and m.mandate_council is not null and m.mandate_date is not null`,
);
