/**
 * Publication on the internet as a clock (PC-CTRL-14): by when a final document and an answer are to be public, and when they
 * were. An answer may be withheld with a reason, alone; of its files the public reads those that were chosen, while it is
 * public.
 */
export const publicityOfAnswers = `
alter table final_document add column publish_by date, add column publish_clock jsonb not null default '{}', add column published_on date;
grant select (publish_by, published_on) on final_document to kenes_public;
update final_document set published_on = sent_on where published;

alter table answer add column publish_by date, add column publish_clock jsonb not null default '{}',
  add column public_file_ids uuid[] not null default '{}',
  add column withheld_on date, add column withheld_because text,
  add constraint answer_withheld check (withheld_on is null or not published),
  add constraint answer_withheld_why check ((withheld_on is null) = (withheld_because is null)),
  add constraint answer_public_files check (public_file_ids <@ file_ids);
create index answer_to_publish on answer (tenant_id, publish_by) where publish_by is not null and not published and withheld_on is null;

-- A file of an answer is public while an answer that is public has it among the chosen ones. Evidence is released by its own act.
create function answer_files_published() returns trigger language plpgsql as $$
begin
  update stored_file s set published = not s.published
  where s.tenant_id = new.tenant_id and s.id = any(new.file_ids) and s.purpose <> 'EVIDENCE'
    and s.published <> exists (select from answer a where a.tenant_id = s.tenant_id and a.published and s.id = any(a.public_file_ids));
  return null;
end $$;
create trigger answer_files_published after update of published, public_file_ids on answer for each row
  when (old.published is distinct from new.published or old.public_file_ids is distinct from new.public_file_ids)
  execute function answer_files_published();
`;
