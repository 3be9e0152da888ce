/**
 * What is published, as text, in a table without row-level security: full-text conditions are not leakproof, so an index
 * behind a policy would never be used. Only the trigger writes it, and only from rows that are published.
 */
export const publicSearch = `
create table published_text (
  council_id uuid not null,
  subject_type text not null,
  subject_id uuid not null,
  on_date date,
  title jsonb not null,
  body text not null,
  words tsvector not null generated always as (to_tsvector('simple', body)) stored,
  primary key (council_id, subject_type, subject_id)
);
create index published_text_words on published_text using gin (words);
grant select on published_text to kenes_public, kenes_tenant, kenes_platform;

create function text_of(value jsonb) returns text language sql immutable as $$
  select concat_ws(' ', value ->> 'kk', value ->> 'ru', value ->> 'en')
$$;

create function publish_text() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  kind text := upper(tg_table_name);
  row_title jsonb;
  row_body text;
  row_date date;
begin
  if not new.published then
    delete from published_text t where t.council_id = new.tenant_id and t.subject_type = kind and t.subject_id = new.id;
    return null;
  end if;
  if tg_table_name = 'mission' then
    row_title := new.title; row_date := new.opened_on;
    row_body := concat_ws(' ', new.number, text_of(new.title), text_of(new.aim), new.site_name, new.site_address);
  elsif tg_table_name = 'civic_event' then
    row_title := new.title; row_date := new.held_on;
    row_body := concat_ws(' ', new.number, text_of(new.title), text_of(new.summary), new.place);
  else
    row_title := new.wording; row_date := new.adopted_on;
    row_body := concat_ws(' ', new.number, text_of(new.wording));
  end if;
  insert into published_text (council_id, subject_type, subject_id, on_date, title, body)
    values (new.tenant_id, kind, new.id, row_date, row_title, row_body)
    on conflict (council_id, subject_type, subject_id) do update set on_date = excluded.on_date, title = excluded.title, body = excluded.body;
  return null;
end $$;
create trigger mission_text after insert or update on mission for each row execute function publish_text();
create trigger civic_event_text after insert or update on civic_event for each row execute function publish_text();
create trigger recommendation_text after insert or update on recommendation for each row execute function publish_text();
`;
