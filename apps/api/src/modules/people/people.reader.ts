import type { Capacity } from '../../kernel/capacity.ts';
import { relation } from '../../kernel/level-loader.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

const fullName = `concat_ws(' ', a.surname, a.given_name, a.patronymic)`;

const personColumns = code(
  `gid(r.tenant_id, r.id) as id, r.account_id as "accountId", ${fullName} as name, ${fullName} collate "kk-x-icu" as sort, r.roles, r.position,
  r.since, r.until, r.version`,
);

/** People of one tenant, by name; with `ended` also those whose roles have ended. */
export function tenantPeople(tenantId: string, ended: boolean): Sql {
  return sql`select ${personColumns} from tenant_role r join account a on a.id = r.account_id
    where r.tenant_id = ${tenantId}::uuid ${ended ? nothing : sql`and r.until is null`}`;
}

/** Appointments in a tenant by their ids. */
export const tenantPeopleByIds = relation(
  'tenant people by ids',
  (keys) => sql`select ${personColumns}, r.id as key from tenant_role r join account a on a.id = r.account_id
    where r.tenant_id = any(${keys.tenants}::uuid[]) and r.id = any(${keys.ids}::uuid[])`,
);

const officerColumns = code(
  `o.id::text as id, o.body_id as "bodyId", o.account_id as "accountId", ${fullName} as name, ${fullName} collate "kk-x-icu" as sort, o.position, o.chief,
  o.since, o.until, o.version`,
);

/** Officers of one body, by name; with `ended` also those whose appointment has ended. */
export function officersOf(bodyId: string, ended: boolean): Sql {
  return sql`select ${officerColumns} from officer o join account a on a.id = o.account_id
    where o.body_id = ${bodyId}::uuid ${ended ? nothing : sql`and o.until is null`}`;
}

/** Appointments of officers by their ids. */
export const officersByIds = relation(
  'officers by ids',
  (keys) => sql`select ${officerColumns}, o.id as key from officer o join account a on a.id = o.account_id
    where o.id = any(${keys.ids}::uuid[])`,
);

const invitationColumns = (now: string): Sql => sql`i.id, i.email, i.roles,
  case when i.mandate_id is not null then gid(i.tenant_id, i.mandate_id) end as "mandateId", i.body_id as "bodyId", i.position, i.chief,
  ${invitationState(now)} as state, i.issued_at as "issuedAt", i.expires_at as "expiresAt", i.accepted_at as "acceptedAt", i.version`;

function invitationState(now: string): Sql {
  return sql`case when i.accepted_at is not null then 'ACCEPTED' when i.revoked_at is not null then 'REVOKED'
    when i.expires_at <= ${now}::timestamptz then 'EXPIRED' else 'OPEN' end`;
}

/** Invitations that a capacity manages: its tenant's, its body's, or all of them for the platform. */
export function invitations(capacity: Capacity, now: string): Sql {
  const where =
    capacity.kind === 'TENANT'
      ? sql`i.tenant_id = ${capacity.tenantId}::uuid`
      : capacity.kind === 'BODY'
        ? sql`i.body_id = ${capacity.bodyId}::uuid`
        : capacity.kind === 'PLATFORM'
          ? code('true')
          : code('false');
  return sql`select ${invitationColumns(now)} from invitation i where ${where}`;
}

/** Invitations by their ids. */
export const invitationsByIds = relation<{ now: string }>(
  'invitations by ids',
  (keys, { now }) =>
    sql`select ${invitationColumns(now)}, i.id as key from invitation i where i.id = any(${keys.ids}::uuid[])`,
);

/** What a link's holder may see of its invitation. Read through the door. */
export function offerOf(digest: Buffer, now: string): Sql {
  return sql`select i.email, ${invitationState(now)} as state, t.name as "tenantName", t.slug as "tenantSlug", b.name as "bodyName", i.roles,
    i.mandate_id is not null as "forMandate", i.position, i.expires_at as "expiresAt",
    exists (select from account a where a.email = i.email) as "accountExists"
    from invitation i left join tenant t on t.id = i.tenant_id left join organisation b on b.id = i.body_id
    where i.token_digest = ${digest}`;
}

const accountColumns = code(`a.id, a.email, ${fullName} as name, a.locale, a.platform_admin as "platformAdmin", a.state,
  a.created_at as "createdAt", a.version`);

/** Accounts as the platform's administrator sees them: no password, no token. */
export function accounts(search: string | null): Sql {
  const words = search
    ?.normalize('NFC')
    .trim()
    .replace(/[\\%_]/g, '\\$&');
  return sql`select ${accountColumns} from account a
    ${words ? sql`where concat_ws(' ', a.email, a.surname, a.given_name, a.patronymic) ilike ${`%${words}%`}` : nothing}`;
}

/** Accounts by their ids. */
export const accountsByIds = relation(
  'accounts by ids',
  (keys) => sql`select ${accountColumns}, a.id as key from account a where a.id = any(${keys.ids}::uuid[])`,
);
