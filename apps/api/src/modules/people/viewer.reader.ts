import { type Sql, sql } from '../../kernel/sql.ts';

/** The signed-in person with their capacities and open sessions, in one statement. Read through the door. */
export function viewerOf(accountId: string, today: string, currentSession: string | null, now: string): Sql {
  return sql`select a.id, concat_ws(' ', a.surname, a.given_name, a.patronymic) as name, a.email, a.locale, a.platform_admin as "platformAdmin",
    (select coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'kind', t.kind, 'roles', r.roles) order by t.slug), '[]')
      from tenant_role r join tenant t on t.id = r.tenant_id
      where r.account_id = a.id and (r.until is null or r.until >= ${today}::date)) as tenants,
    (select coalesce(json_agg(json_build_object('id', b.id, 'name', b.name, 'chief', o.chief) order by b.id), '[]')
      from officer o join organisation b on b.id = o.body_id
      where o.account_id = a.id and (o.until is null or o.until >= ${today}::date)) as bodies,
    (select coalesce(json_agg(json_build_object('id', m.id, 'tenantSlug', t.slug, 'missionId', gid(m.tenant_id, m.mission_id), 'state', m.state) order by m.valid_from), '[]')
      from mandate m join tenant t on t.id = m.tenant_id
      where m.account_id = a.id and m.state <> 'REVOKED' and m.valid_to >= ${today}::date) as mandates,
    (select coalesce(json_agg(json_build_object('id', s.id, 'openedAt', s.opened_at, 'seenAt', s.seen_at, 'expiresAt', s.expires_at,
        'address', s.address, 'agent', s.agent, 'current', s.id = ${currentSession}::uuid) order by s.opened_at desc), '[]')
      from session s where s.account_id = a.id and s.ended_at is null and s.expires_at > ${now}::timestamptz) as sessions
    from account a where a.id = ${accountId}::uuid`;
}

/** What a sign-in needs to know before the transaction: the account, its hash, and how often one has guessed this hour. */
export function signInFacts(email: string, digest: Buffer, address: string, since: string): Sql {
  return sql`select (select json_build_object('id', a.id, 'passwordHash', a.password_hash) from account a where a.email = ${email}::text) as account,
    (select count(*)::int from sign_in_attempt t where t.email_digest = ${digest} and t.at > ${since}::timestamptz and not t.succeeded) as "byEmail",
    (select count(*)::int from sign_in_attempt t where t.address = ${address} and t.at > ${since}::timestamptz and not t.succeeded) as "byAddress"`;
}
