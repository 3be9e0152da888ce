import { is } from '../ddl.ts';

/**
 * What the acts about people need beyond the first tables: mandates offered by e-mail, the platform's hand on accounts
 * and sessions, and a closed tenant whose chain takes no more acts.
 */
export const peopleActs = `
-- A mandate may be offered to an address that has no account yet; whoever accepts it becomes its monitor.
alter table mandate alter column account_id drop not null;
alter table mandate add column email text;
alter table mandate add check (state <> 'ACCEPTED' or account_id is not null);
alter table mandate add check (num_nonnulls(account_id, email) > 0);
create policy mandate_door_update on mandate for update to kenes_door using (true) with check (true);
grant update (account_id, state, accepted_on, version) on mandate to kenes_door;

alter table invitation add column mandate_id uuid;
alter table invitation add foreign key (tenant_id, mandate_id) references mandate (tenant_id, id);
alter table invitation add check (body_id is null or (roles is null and mandate_id is null));
alter table invitation add check (tenant_id is null or num_nonnulls(roles, mandate_id) = 1);
alter table invitation add check (roles <@ array['SECRETARIAT', 'CHAIR', 'MEMBER', 'LEAD', 'MONITOR', 'OBSERVER']);

-- The platform disables accounts and ends their sessions; it never sees a password or a token.
create policy account_platform_update on account for update to kenes_platform using (true) with check (true);
grant update (state, platform_admin, version) on account to kenes_platform;
create policy session_platform on session for all to kenes_platform using (true) with check (true);
grant select (id, account_id, opened_at, seen_at, expires_at, ended_at), update (ended_at, ended_because) on session to kenes_platform;
create policy tenant_role_platform_update on tenant_role for update to kenes_platform using (${is.tenant}) with check (${is.tenant});
grant update on tenant_role to kenes_platform;
create policy journal_head_platform on journal_head for select to kenes_platform using (tenant_id = '00000000-0000-0000-0000-000000000000');
grant select on journal_head to kenes_platform;

-- A suspended or archived tenant is read-only: every act writes a line, and its chain takes none but the platform's.
create or replace function journal_append(line_id uuid, act text, subject_type text, subject_id uuid, actor text, actor_name text, on_behalf_of text,
  occurred_on date, facts jsonb, acknowledged jsonb) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chain uuid := coalesce(nullif(current_setting('app.tenant', true), '')::uuid, '00000000-0000-0000-0000-000000000000');
  previous bytea;
  line_seq bigint;
  line_hash bytea;
  entered timestamptz := clock_timestamp();
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
`;
