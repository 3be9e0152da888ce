import { oneOf } from '../ddl.ts';

/**
 * Registers: what belongs to no tenant. Organisations, people's accounts and sessions, tenants themselves,
 * amendments of the calendar. Each register says by its policies which capacity may read and write it.
 */
export const registers = `
-- GraphQL's opaque ID of a tenant's row: both uuids, base64url. kernel/id.ts makes the same text.
create function gid(tenant uuid, id uuid) returns text language sql immutable parallel safe as $$
  select translate(rtrim(encode(uuid_send(tenant) || uuid_send(id), 'base64'), '='), '+/', '-_')
$$;

create table organisation (
  id uuid primary key,
  version int not null default 1,
  bin text unique,
  kind text not null ${oneOf('kind', ['STATE_BODY', 'QUASI_STATE', 'NPO', 'STATE_INSTITUTION', 'AUTONOMOUS_EDUCATION', 'PUBLIC_FUNCTION', 'MASLIKHAT', 'OTHER'])},
  level text ${oneOf('level', ['REPUBLICAN', 'LOCAL'])},
  name jsonb not null,
  short_name jsonb,
  head_position jsonb,
  superior_id uuid references organisation (id),
  region text,
  address text,
  email text,
  council_forbidden boolean not null default false,
  special_regime boolean not null default false,
  created_on date not null,
  check (bin is null or bin ~ '^[0-9]{12}$')
);
create index organisation_superior on organisation (superior_id);

create table tenant (
  id uuid primary key,
  version int not null default 1,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,38}$'),
  kind text not null ${oneOf('kind', ['PUBLIC_COUNCIL', 'NPO', 'LOCAL_COMMUNITY', 'MICRO_AREA_COUNCIL'])},
  state text not null ${oneOf('state', ['DRAFT', 'ACTIVE', 'SUSPENDED', 'ARCHIVED'])},
  level text ${oneOf('level', ['REPUBLICAN', 'LOCAL'])},
  name jsonb not null,
  short_name jsonb,
  about jsonb,
  forming_body_id uuid references organisation (id),
  forming_body_kind text ${oneOf('forming_body_kind', ['MINISTRY', 'PRESIDENT_SUBORDINATE', 'LOCAL_GOV', 'QUASI_STATE'])},
  organisation_id uuid references organisation (id),
  region text,
  address text,
  phone text,
  email text,
  site text,
  published boolean not null default true,
  opened_on date not null
);

create table account (
  id uuid primary key,
  version int not null default 1,
  email text not null unique check (email = lower(email)),
  surname text not null,
  given_name text not null,
  patronymic text,
  locale text not null default 'kk' ${oneOf('locale', ['kk', 'ru', 'en'])},
  password_hash text,
  oidc_subject text unique,
  platform_admin boolean not null default false,
  state text not null default 'ACTIVE' ${oneOf('state', ['ACTIVE', 'DISABLED'])},
  created_at timestamptz not null
);

create table session (
  id uuid primary key,
  token_digest bytea not null unique,
  account_id uuid not null references account (id),
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_because text ${oneOf('ended_because', ['SIGNED_OUT', 'ENDED_BY_OWNER', 'PASSWORD_CHANGED', 'ROLE_CHANGED', 'DISABLED', 'IDLE', 'EXPIRED'])},
  address text,
  agent text
);
create index session_account on session (account_id) where ended_at is null;

create table sign_in_attempt (
  id uuid primary key,
  email_digest bytea not null,
  address text not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index sign_in_attempt_email on sign_in_attempt (email_digest, at);
create index sign_in_attempt_address on sign_in_attempt (address, at);

create table officer (
  id uuid primary key,
  version int not null default 1,
  body_id uuid not null references organisation (id),
  account_id uuid not null references account (id),
  position text,
  chief boolean not null default false,
  since date not null,
  until date
);
create unique index officer_once on officer (body_id, account_id) where until is null;
create index officer_account on officer (account_id);

create table calendar_amendment (
  id uuid primary key,
  ordinal int not null unique,
  day date not null unique,
  kind text not null ${oneOf('kind', ['OFF', 'WORKING'])},
  name jsonb not null,
  act text not null,
  recorded_at timestamptz not null
);

create table command_receipt (
  actor text not null,
  key uuid not null,
  command text not null,
  input_hash bytea not null,
  result jsonb,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (actor, key)
);
create index command_receipt_age on command_receipt (recorded_at);

-- Registers are open by capacity: everyone reads organisations, tenants and the calendar; the platform keeps them;
-- only the doorkeeper reads accounts, sessions and attempts.
alter table organisation enable row level security; alter table organisation force row level security;
alter table tenant enable row level security; alter table tenant force row level security;
alter table account enable row level security; alter table account force row level security;
alter table session enable row level security; alter table session force row level security;
alter table sign_in_attempt enable row level security; alter table sign_in_attempt force row level security;
alter table officer enable row level security; alter table officer force row level security;
alter table calendar_amendment enable row level security; alter table calendar_amendment force row level security;
alter table command_receipt enable row level security; alter table command_receipt force row level security;

do $$
declare capacity text;
begin
  foreach capacity in array array['tenant', 'mandate', 'body', 'link', 'public', 'platform', 'door'] loop
    execute format('create policy organisation_%1$s on organisation for select to kenes_%1$s using (true)', capacity);
    execute format('grant select on organisation to kenes_%s', capacity);
    execute format('create policy calendar_amendment_%1$s on calendar_amendment for select to kenes_%1$s using (true)', capacity);
    execute format('grant select on calendar_amendment to kenes_%s', capacity);
    execute format('create policy tenant_%1$s on tenant for select to kenes_%1$s using (%2$s)', capacity,
      case capacity when 'public' then 'published and state in (''ACTIVE'', ''SUSPENDED'', ''ARCHIVED'')' else 'true' end);
    execute format('grant select on tenant to kenes_%s', capacity);
    execute format('create policy command_receipt_%1$s on command_receipt for all to kenes_%1$s
      using (actor = current_setting(''app.actor'', true)) with check (actor = current_setting(''app.actor'', true))', capacity);
    execute format('grant select, insert, update on command_receipt to kenes_%s', capacity);
  end loop;
end $$;

-- A council's secretariat enters a body that is not in the register yet; nobody but the platform changes what stands there.
create policy organisation_tenant_insert on organisation for insert to kenes_tenant with check (not council_forbidden and not special_regime);
grant insert on organisation to kenes_tenant;
create policy organisation_platform_write on organisation for all to kenes_platform using (true) with check (true);
grant insert, update on organisation to kenes_platform;
create policy tenant_platform_write on tenant for all to kenes_platform using (true) with check (true);
grant insert, update on tenant to kenes_platform;
create policy tenant_tenant_update on tenant for update to kenes_tenant
  using (id = nullif(current_setting('app.tenant', true), '')::uuid) with check (id = nullif(current_setting('app.tenant', true), '')::uuid);
grant update (name, short_name, about, address, phone, email, site, version) on tenant to kenes_tenant;
create policy calendar_amendment_platform_insert on calendar_amendment for insert to kenes_platform with check (true);
grant insert on calendar_amendment to kenes_platform;

create policy account_door on account for all to kenes_door using (true) with check (true);
grant select, insert, update on account to kenes_door;
create policy session_door on session for all to kenes_door using (true) with check (true);
grant select, insert, update on session to kenes_door;
create policy sign_in_attempt_door on sign_in_attempt for all to kenes_door using (true) with check (true);
grant select, insert, delete on sign_in_attempt to kenes_door;
create policy officer_door on officer for all to kenes_door using (true) with check (true);
grant select, insert on officer to kenes_door;
create policy officer_platform on officer for all to kenes_platform using (true) with check (true);
grant select, insert, update on officer to kenes_platform;
create policy officer_body on officer for all to kenes_body
  using (body_id = nullif(current_setting('app.body', true), '')::uuid) with check (body_id = nullif(current_setting('app.body', true), '')::uuid);
grant select, insert, update on officer to kenes_body;

-- Names of people are read where a row of the capacity points to them: e-mail and password stay with the doorkeeper.
create policy account_names_tenant on account for select to kenes_tenant using (true);
grant select (id, surname, given_name, patronymic) on account to kenes_tenant;
create policy account_names_mandate on account for select to kenes_mandate using (true);
grant select (id, surname, given_name, patronymic) on account to kenes_mandate;
create policy account_names_body on account for select to kenes_body using (true);
grant select (id, surname, given_name, patronymic) on account to kenes_body;
create policy account_platform on account for select to kenes_platform using (true);
grant select (id, version, email, surname, given_name, patronymic, locale, platform_admin, state, created_at) on account to kenes_platform;
`;
