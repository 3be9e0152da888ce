import { type Sql, sql } from '../../kernel/sql.ts';
import { mandateState } from '../mandates/mandate.reader.ts';

/** The signed-in person (by the account, else by the session) with their capacities and open sessions, in one statement. Read through the door. */
export function viewerOf(
  whose: { readonly accountId: string | null; readonly sessionId: string | null },
  today: string,
  now: string,
): Sql {
  const account = whose.accountId
    ? sql`${whose.accountId}::uuid`
    : sql`(select s.account_id from session s where s.id = ${whose.sessionId}::uuid)`;
  return sql`select a.id, concat_ws(' ', a.surname, a.given_name, a.patronymic) as name, a.surname, a.given_name as "givenName",
    a.patronymic, a.password_hash is not null as "hasPassword", a.version, a.email, a.locale, a.platform_admin as "platformAdmin",
    (select coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'kind', t.kind, 'roles', r.roles) order by t.slug), '[]')
      from tenant_role r join tenant t on t.id = r.tenant_id
      where r.account_id = a.id and (r.until is null or r.until > ${today}::date)) as tenants,
    (select coalesce(json_agg(json_build_object('id', b.id, 'name', b.name, 'chief', o.chief) order by b.id), '[]')
      from officer o join organisation b on b.id = o.body_id
      where o.account_id = a.id and (o.until is null or o.until > ${today}::date)) as bodies,
    (select coalesce(json_agg(json_build_object('id', m.id, 'mandateId', gid(m.tenant_id, m.id), 'tenantSlug', t.slug, 'councilName', t.name,
        'missionId', gid(m.tenant_id, m.mission_id), 'state', ${mandateState('m', today)}, 'scope', m.scope, 'validFrom', m.valid_from,
        'validTo', m.valid_to, 'version', m.version) order by m.valid_to desc), '[]')
      from (select * from mandate where account_id = a.id and state <> 'REVOKED' order by valid_to desc limit 50) m
      join tenant t on t.id = m.tenant_id) as mandates,
    (select coalesce(json_agg(json_build_object('id', s.id, 'openedAt', s.opened_at, 'seenAt', s.seen_at, 'expiresAt', s.expires_at,
        'address', s.address, 'agent', s.agent, 'current', s.id = ${whose.sessionId}::uuid) order by s.opened_at desc), '[]')
      from session s where s.account_id = a.id and s.ended_at is null and s.expires_at > ${now}::timestamptz) as sessions
    from account a where a.id = ${account}`;
}
