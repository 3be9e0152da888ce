import { is } from '../ddl.ts';

/**
 * What the acts on recommendations and letters need beyond the first tables: proof of execution, a link that counts its
 * openings, and the addresses that reminders go to.
 */
export const recommendationActs = `
alter table track add column execution_file_ids uuid[] not null default '{}';
grant select (execution_file_ids) on track to kenes_public;

-- A link counts its openings itself; its token's digest stays with the doorkeeper.
create policy answer_link_link on answer_link for select to kenes_link using (${is.letter});
create policy answer_link_link_update on answer_link for update to kenes_link using (${is.letter}) with check (${is.letter});
grant select (tenant_id, id, letter_id, body_id, ordinal, issued_at, revoked_at, opened_count, last_opened_at) on answer_link to kenes_link;
grant update (opened_count, last_opened_at) on answer_link to kenes_link;

-- Whom a tenant's reminders reach: its own secretariat, and officers of bodies to which it has sent something.
-- The tenant's role reads no e-mail otherwise.
create function reminder_addresses(on_day date, bodies uuid[]) returns table (body_id uuid, email text, locale text)
language sql stable security definer set search_path = public, pg_temp as $$
  select null::uuid, a.email, a.locale
  from tenant_role r join account a on a.id = r.account_id and a.state = 'ACTIVE'
  where r.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid and 'SECRETARIAT' = any(r.roles)
    and r.since <= on_day and (r.until is null or r.until >= on_day)
  union
  select o.body_id, a.email, a.locale
  from officer o join account a on a.id = o.account_id and a.state = 'ACTIVE'
  where o.body_id = any(bodies) and o.since <= on_day and (o.until is null or o.until >= on_day)
    and exists (select from track t where t.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid
      and t.body_id = o.body_id and t.state <> 'TO_SEND')
$$;
revoke all on function reminder_addresses from public;
grant execute on function reminder_addresses to kenes_tenant;
`;
