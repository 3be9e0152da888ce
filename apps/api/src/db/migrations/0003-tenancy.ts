import { is, oneOf, tenantTable } from '../ddl.ts';

/** Who works in a tenant, what a tenant has changed within the law's corridor, its files, its mail, its numbers. */
export const tenancy = [
  tenantTable('tenant_role', {
    columns: `
  version int not null default 1,
  account_id uuid not null references account (id),
  roles text[] not null check (roles <@ array['SECRETARIAT', 'CHAIR', 'MEMBER', 'LEAD', 'MONITOR', 'OBSERVER'] and cardinality(roles) > 0),
  position text,
  since date not null,
  until date`,
    access: { door: { rows: 'true', insert: true }, platform: { rows: is.tenant, insert: true } },
    after: `
create unique index tenant_role_once on tenant_role (tenant_id, account_id) where until is null;
create index tenant_role_account on tenant_role (account_id);`,
  }),
  `
create table invitation (
  id uuid primary key,
  version int not null default 1,
  token_digest bytea not null unique,
  email text not null check (email = lower(email)),
  tenant_id uuid references tenant (id),
  roles text[],
  body_id uuid references organisation (id),
  position text,
  chief boolean not null default false,
  invited_by uuid references account (id),
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references account (id),
  revoked_at timestamptz,
  check (num_nonnulls(tenant_id, body_id) = 1)
);
create index invitation_tenant on invitation (tenant_id);
create index invitation_body on invitation (body_id);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy invitation_tenant on invitation for all to kenes_tenant using (${is.tenant}) with check (${is.tenant});
create policy invitation_body on invitation for all to kenes_body using (${is.body}) with check (${is.body});
create policy invitation_platform on invitation for all to kenes_platform using (true) with check (true);
create policy invitation_door on invitation for all to kenes_door using (true) with check (true);
grant select, insert, update (revoked_at, version) on invitation to kenes_tenant, kenes_body, kenes_platform;
grant select, update (accepted_at, accepted_by, version) on invitation to kenes_door;
`,
  tenantTable('parameter_override', {
    columns: `
  version int not null default 1,
  rule_id text not null,
  key text not null,
  value jsonb not null,
  reason text not null,
  state text not null ${oneOf('state', ['PROPOSED', 'APPROVED', 'DECLINED', 'WITHDRAWN'])},
  effective_from date not null,
  proposed_by uuid not null references account (id),
  decided_by uuid references account (id),
  decided_on date`,
    access: {
      platform: { rows: 'true', update: 'state, decided_by, decided_on, version' },
      body: { rows: is.tenant },
      link: { rows: is.tenant },
      mandate: { rows: is.tenant },
    },
    after: `create index parameter_override_rule on parameter_override (tenant_id, rule_id, key, effective_from);`,
  }),
  tenantTable('stored_file', {
    columns: `
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 bytea not null,
  storage_key text not null,
  derivative_key text,
  derivative_type text,
  thumbnail_key text,
  width int,
  height int,
  captured_at timestamptz,
  latitude double precision,
  longitude double precision,
  mission_id uuid,
  letter_id uuid,
  body_id uuid references organisation (id),
  uploaded_by uuid references account (id),
  uploaded_at timestamptz not null,
  published boolean not null default false`,
    access: {
      mandate: { rows: is.mission, insert: true },
      body: { rows: is.body, insert: true },
      link: { rows: is.letter, insert: true },
      public: {
        rows: is.published,
        select:
          'name, media_type, size, derivative_key, derivative_type, thumbnail_key, width, height, captured_at, published, sha256, storage_key',
      },
    },
    after: `create index stored_file_mission on stored_file (tenant_id, mission_id); create index stored_file_body on stored_file (body_id);`,
  }),
  tenantTable('mail', {
    columns: `
  kind text not null,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text,
  attachments jsonb not null default '[]',
  letter_id uuid,
  state text not null default 'QUEUED' ${oneOf('state', ['QUEUED', 'SENT', 'FAILED'])},
  attempts int not null default 0,
  last_error text,
  queued_at timestamptz not null,
  sent_at timestamptz`,
    access: {
      body: { rows: is.tenant, insert: true, select: 'kind' },
      link: { rows: is.tenant, insert: true, select: 'kind' },
      mandate: { rows: is.tenant, insert: true, select: 'kind' },
    },
    after: `create index mail_letter on mail (tenant_id, letter_id);`,
  }),
  `
-- Mail that belongs to no tenant: invitations by the platform, security notices to an account.
create table platform_mail (like mail including defaults);
alter table platform_mail drop column tenant_id, drop column letter_id;
alter table platform_mail add primary key (id);
alter table platform_mail enable row level security;
alter table platform_mail force row level security;
create policy platform_mail_platform on platform_mail for all to kenes_platform using (true) with check (true);
create policy platform_mail_door on platform_mail for insert to kenes_door with check (true);
create policy platform_mail_body on platform_mail for insert to kenes_body with check (true);
grant select, insert, update on platform_mail to kenes_platform;
grant insert on platform_mail to kenes_door, kenes_body;

-- Registration numbers: one row per series and year, taken with the row's lock inside the command's transaction.
create table number_series (
  tenant_id uuid not null references tenant (id),
  series text not null,
  year int not null,
  last int not null,
  primary key (tenant_id, series, year)
);
alter table number_series enable row level security;
alter table number_series force row level security;
create policy number_series_tenant on number_series for all to kenes_tenant using (${is.tenant}) with check (${is.tenant});
grant select, insert, update on number_series to kenes_tenant;
create policy number_series_mandate on number_series for all to kenes_mandate using (${is.tenant} and series like 'finding:%') with check (${is.tenant} and series like 'finding:%');
grant select, insert, update on number_series to kenes_mandate;
`,
].join('\n');
