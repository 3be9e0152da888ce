/** The ground of a recusal is a candidate's and a member's: it goes with the candidate's data, the vote itself stays as it was. */
export const groundsErased = `
create or replace function ballot_vote_while_open() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.ground is null
      and (new.tenant_id, new.id, new.ballot_id, new.application_id, new.member_id, new.choice, new.entered_by)
        = (old.tenant_id, old.id, old.ballot_id, old.application_id, old.member_id, old.choice, old.entered_by)
      and exists (select from application a where a.tenant_id = new.tenant_id and a.id = new.application_id and a.erased_on is not null) then
      return new;
    end if;
  end if;
  if exists (select from ballot b where b.tenant_id = new.tenant_id and b.id = new.ballot_id and b.state <> 'OPEN') then
    raise exception 'votes of a closed ballot do not change' using errcode = 'KB001';
  end if;
  return new;
end $$;
`;
