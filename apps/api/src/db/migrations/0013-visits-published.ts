/**
 * A visit that took place is public as soon as its mission is, whoever enters it: a mandate may not write the column, so
 * the row asks its mission itself.
 */
export const visitsPublished = `
create function visit_published() returns trigger language plpgsql as $$
begin
  new.published := new.state in ('DONE', 'REFUSED_ACCESS')
    and coalesce((select m.published from mission m where m.tenant_id = new.tenant_id and m.id = new.mission_id), false);
  return new;
end $$;
create trigger visit_published before insert or update of state on visit for each row execute function visit_published();
`;
