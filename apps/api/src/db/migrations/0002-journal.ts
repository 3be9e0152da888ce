/**
 * The journal: append-only by grant and by trigger, hash-chained per tenant (the platform's own acts hang on the nil
 * uuid's chain). Lines are written only by journal_append, in the command's own transaction.
 */
export const journal = `
create table journal_line (
  tenant_id uuid not null,
  id uuid not null,
  seq bigint not null,
  act text not null,
  subject_type text not null,
  subject_id uuid,
  actor text not null,
  actor_name text,
  on_behalf_of text,
  occurred_on date not null,
  recorded_at timestamptz not null,
  facts jsonb not null,
  acknowledged jsonb,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (tenant_id, id),
  unique (tenant_id, seq)
);
create index journal_subject on journal_line (tenant_id, subject_type, subject_id);
alter table journal_line enable row level security;
alter table journal_line force row level security;
create policy journal_line_tenant on journal_line for select to kenes_tenant using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select on journal_line to kenes_tenant;
create policy journal_line_platform on journal_line for select to kenes_platform using (tenant_id = '00000000-0000-0000-0000-000000000000');
grant select on journal_line to kenes_platform;

create table journal_head (tenant_id uuid primary key, seq bigint not null, hash bytea not null);
alter table journal_head enable row level security;
alter table journal_head force row level security;
create policy journal_head_tenant on journal_head for select to kenes_tenant using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select on journal_head to kenes_tenant;

-- Which version the database stands at: readiness asks as the login role, which may read no table.
create function newest_migration() returns text language sql stable security definer set search_path = public, pg_temp as $$
  select name from migration order by id desc limit 1
$$;

create function journal_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'KJ001';
end $$;
create trigger journal_line_append_only before update or delete on journal_line for each row execute function journal_refuse_change();
create trigger journal_line_no_truncate before truncate on journal_line for each statement execute function journal_refuse_change();

-- One canonical text per line; what is hashed is exactly what is stored, so that a verifier needs only the table.
create function journal_hash(previous bytea, tenant uuid, line_seq bigint, act text, subject_type text, subject_id uuid, actor text,
  actor_name text, on_behalf_of text, occurred_on date, recorded_at timestamptz, facts jsonb, acknowledged jsonb) returns bytea
language sql stable as $$
  select sha256(previous || convert_to(jsonb_build_array(tenant, line_seq, act, subject_type, subject_id, actor, actor_name, on_behalf_of,
    occurred_on, extract(epoch from recorded_at), facts, acknowledged)::text, 'UTF8'))
$$;

create function journal_append(line_id uuid, act text, subject_type text, subject_id uuid, actor text, actor_name text, on_behalf_of text,
  occurred_on date, facts jsonb, acknowledged jsonb) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chain uuid := coalesce(nullif(current_setting('app.tenant', true), '')::uuid, '00000000-0000-0000-0000-000000000000');
  previous bytea;
  line_seq bigint;
  line_hash bytea;
  entered timestamptz := clock_timestamp();
begin
  insert into journal_head values (chain, 0, '\\x00') on conflict do nothing;
  select h.seq + 1, h.hash into line_seq, previous from journal_head h where h.tenant_id = chain for update;
  line_hash := journal_hash(previous, chain, line_seq, act, subject_type, subject_id, actor, actor_name, on_behalf_of, occurred_on, entered, facts, acknowledged);
  insert into journal_line values (chain, line_id, line_seq, act, subject_type, subject_id, actor, actor_name, on_behalf_of, occurred_on, entered,
    facts, acknowledged, previous, line_hash);
  update journal_head h set seq = line_seq, hash = line_hash where h.tenant_id = chain;
  return line_seq;
end $$;
revoke all on function journal_append from public;
grant execute on function journal_append to kenes_tenant, kenes_mandate, kenes_body, kenes_link, kenes_platform, kenes_door;
`;
