/**
 * The vocabulary of outcomes as the rules have it (PC-REC-05), where a text alone may do; what belongs to a mission, an
 * event or a recommendation is published with it; and the table's written cells are public where their row is.
 */
export const publishedResults = `
alter table outcome drop constraint outcome_kinds_check;
alter table outcome add constraint outcome_kinds_check check (kinds <@ array['ON_EXECUTION', 'ON_PUBLIC_CONTROL', 'ANSWERS_RECEIVED',
  'VIOLATIONS_REMOVED', 'PROPOSALS_TAKEN_ON_CONTROL', 'INCLUDED_IN_PROGRAMME', 'RECOMMENDED_BY_DATE', 'PERMANENT_MONITORING', 'CITIZENS_INVOLVED']
  and (cardinality(kinds) > 0 or text is not null));

alter table monitoring_cell add column published boolean not null default false;
create policy monitoring_cell_public on monitoring_cell for select to kenes_public using (published);
grant select (tenant_id, id, year, month, mission_id, event_id, cell, language, text, published) on monitoring_cell to kenes_public;
grant delete on monitoring_cell to kenes_tenant;
grant update (published) on publication_record, outcome to kenes_tenant;

create function publish_results() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'mission' then
    update publication_record set published = new.published where tenant_id = new.tenant_id and mission_id = new.id;
    update outcome set published = new.published where tenant_id = new.tenant_id and mission_id = new.id;
    update monitoring_cell set published = new.published where tenant_id = new.tenant_id and mission_id = new.id;
  elsif tg_table_name = 'civic_event' then
    update publication_record set published = new.published where tenant_id = new.tenant_id and event_id = new.id;
    update outcome set published = new.published where tenant_id = new.tenant_id and event_id = new.id;
    update monitoring_cell set published = new.published where tenant_id = new.tenant_id and event_id = new.id;
    update participant set published = new.published where tenant_id = new.tenant_id and event_id = new.id;
  else
    update publication_record set published = new.published where tenant_id = new.tenant_id and recommendation_id = new.id;
    update outcome set published = new.published where tenant_id = new.tenant_id and recommendation_id = new.id;
  end if;
  return null;
end $$;
create trigger mission_results after update of published on mission for each row
  when (old.published is distinct from new.published) execute function publish_results();
create trigger civic_event_results after update of published on civic_event for each row
  when (old.published is distinct from new.published) execute function publish_results();
create trigger recommendation_results after update of published on recommendation for each row
  when (old.published is distinct from new.published) execute function publish_results();
`;
