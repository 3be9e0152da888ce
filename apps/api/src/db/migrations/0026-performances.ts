/**
 * A performance is how an invented past comes into an empty database: while one is open, the journal's lines bear the time
 * of the day that is performed, so that the demo's chain tells its year as it would have been told. Only the owner of the
 * tables opens one, and only where the journal is empty; once it is closed none can be opened in that database again.
 */
export const performances = `
create table performance (
  singleton boolean primary key default true check (singleton),
  begun_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  day date not null,
  lines int not null default 0
);
alter table performance enable row level security;
alter table performance force row level security;
revoke all on performance from public;
comment on table performance is 'Rows of a database with a performance are invented up to ended_at; no capacity reads or writes this table.';

create function performance_begin(first_day date) returns void language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from journal_line) then
    raise exception 'a performance begins in an empty database only' using errcode = 'KP001';
  end if;
  insert into performance (day) values (first_day);
end $$;
revoke all on function performance_begin from public;

-- The time a line bears: the database's own clock, and only while a performance is open a minute of the day performed.
create function journal_time() returns timestamptz language plpgsql set search_path = public, pg_temp as $$
declare
  performed timestamptz;
begin
  update performance set lines = lines + 1 where ended_at is null
    returning (day + time '09:00' + least(lines, 500) * interval '1 minute' + lines * interval '1 millisecond') at time zone 'Asia/Almaty' into performed;
  return least(coalesce(performed, clock_timestamp()), clock_timestamp());
end $$;
revoke all on function journal_time from public;

create or replace function journal_append(line_id uuid, act text, subject_type text, subject_id uuid, actor text, actor_name text, on_behalf_of text,
  occurred_on date, facts jsonb, acknowledged jsonb) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chain uuid := coalesce(nullif(current_setting('app.tenant', true), '')::uuid, '00000000-0000-0000-0000-000000000000');
  previous bytea;
  line_seq bigint;
  line_hash bytea;
  entered timestamptz := journal_time();
begin
  if current_setting('role', true) <> 'kenes_platform'
    and exists (select from tenant t where t.id = chain and t.state in ('SUSPENDED', 'ARCHIVED')) then
    raise exception 'the tenant is read-only' using errcode = 'KT001';
  end if;
  insert into journal_head values (chain, 0, '\\x00') on conflict do nothing;
  select h.seq + 1, h.hash into line_seq, previous from journal_head h where h.tenant_id = chain for update;
  line_hash := journal_hash(previous, chain, line_seq, act, subject_type, subject_id, actor, actor_name, on_behalf_of, occurred_on, entered, facts, acknowledged);
  insert into journal_line values (chain, line_id, line_seq, act, subject_type, subject_id, actor, actor_name, on_behalf_of, occurred_on, entered,
    facts, acknowledged, previous, line_hash);
  update journal_head h set seq = line_seq, hash = line_hash where h.tenant_id = chain;
  return line_seq;
end $$;

-- Mail of a performance was never sent: it is withheld, and says why.
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check check (state in ('QUEUED', 'SENT', 'FAILED', 'WITHHELD'));

-- By name, not by the order of running: two migrations that were written side by side may have run in either.
create or replace function newest_migration() returns text language sql stable security definer set search_path = public, pg_temp as $$
  select name from migration order by name desc limit 1
$$;
`;
