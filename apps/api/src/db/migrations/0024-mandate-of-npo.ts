/**
 * An NPO's own control under 383-V stands on a mandate of a council (PC-CTRL-03): one given here, looked at each time, or one on
 * paper with its number, days and scan. And two missions of a series never stand in one place.
 */
export const mandateOfNpo = `
alter table mission add column mandate_council text, add column mandate_number text, add column mandate_date date,
  add column mandate_from date, add column mandate_to date, add column mandate_file_id uuid,
  add column mandate_council_id uuid references tenant (id), add column mandate_id uuid,
  add foreign key (tenant_id, mandate_file_id) references stored_file (tenant_id, id),
  add constraint mission_mandate check (num_nulls(mandate_council, mandate_date, mandate_from, mandate_to) in (0, 4)),
  add constraint mission_mandate_here check ((mandate_council_id is null) = (mandate_id is null));
grant select (mandate_council, mandate_number, mandate_date, mandate_from, mandate_to) on mission to kenes_public;
create unique index mission_series_place on mission (tenant_id, series_id, series_ordinal) where series_id is not null;

-- Mandates that councils gave to the NPO whose tenant acts: its own organisation of the register, nobody else's. A council
-- reads its own mandates from the table; an NPO reads no row of a council, only these facts of what it was charged with.
create function mandates_to_npo() returns table (council_id uuid, mandate_id uuid, council jsonb, mission jsonb, scope text, number text,
  issued_on date, valid_from date, valid_to date, revoked_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.tenant_id, m.id, c.name, s.title, m.scope, m.number, m.issued_on, m.valid_from, m.valid_to, m.revoked_on
  from tenant t join mandate m on m.npo_id = t.organisation_id
  join tenant c on c.id = m.tenant_id join mission s on s.tenant_id = m.tenant_id and s.id = m.mission_id
  where t.id = nullif(current_setting('app.tenant', true), '')::uuid and t.kind = 'NPO'
$$;
revoke all on function mandates_to_npo from public;
grant execute on function mandates_to_npo to kenes_tenant, kenes_mandate;
`;
