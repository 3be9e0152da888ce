import { is } from '../ddl.ts';

const outgoing = "direction = 'OUT' and state = 'SENT'";
const ownLetter = "id = nullif(current_setting('app.letter', true), '')::uuid";

/**
 * What a body does without an account: objections and hearings name the letter that carried the final document, so that
 * its link reads and writes them; a hearing is corrected by whoever recorded it; receipt is confirmed by the body itself.
 */
export const bodysHand = `
alter table finding_dispute add column letter_id uuid, add foreign key (tenant_id, letter_id) references letter (tenant_id, id);
alter table answer_hearing add column letter_id uuid, add foreign key (tenant_id, letter_id) references letter (tenant_id, id);
update finding_dispute s set letter_id = (select x.letter_id from final_document_dispatch x
  where x.tenant_id = s.tenant_id and x.mission_id = s.mission_id and x.body_id = s.body_id order by x.sent_on desc limit 1);
update answer_hearing h set letter_id = (select x.letter_id from final_document_dispatch x
  where x.tenant_id = h.tenant_id and x.mission_id = h.mission_id and x.body_id = h.body_id order by x.sent_on desc limit 1);
create index finding_dispute_letter on finding_dispute (tenant_id, letter_id);
create index answer_hearing_letter on answer_hearing (tenant_id, letter_id);

create policy finding_dispute_link on finding_dispute for select to kenes_link using (${is.letter});
create policy finding_dispute_link_insert on finding_dispute for insert to kenes_link with check (${is.letter});
grant select, insert on finding_dispute to kenes_link;
create policy answer_hearing_link on answer_hearing for select to kenes_link using (${is.letter});
create policy answer_hearing_link_insert on answer_hearing for insert to kenes_link with check (${is.letter});
create policy answer_hearing_link_update on answer_hearing for update to kenes_link using (${is.letter}) with check (${is.letter});
create policy answer_hearing_body_update on answer_hearing for update to kenes_body using (${is.body}) with check (${is.body});
grant select, insert on answer_hearing to kenes_link;
grant update (notified_on, held_on, decision_on, online, place, result, version) on answer_hearing to kenes_body, kenes_link;

-- Receipt, and the clock that runs from it: the columns of nothing else.
grant update (received_on, receipt_kind, receipt_number, due_on, clock) on track to kenes_body, kenes_link;
create policy letter_body_update on letter for update to kenes_body using (${is.body} and ${outgoing}) with check (${is.body} and ${outgoing});
create policy letter_link_update on letter for update to kenes_link using (${is.tenant} and ${ownLetter} and ${outgoing}) with check (${is.tenant} and ${ownLetter} and ${outgoing});
grant update (received_on, version) on letter to kenes_body, kenes_link;
create policy final_document_dispatch_body_update on final_document_dispatch for update to kenes_body using (${is.body}) with check (${is.body});
create policy final_document_dispatch_link_update on final_document_dispatch for update to kenes_link using (${is.letter}) with check (${is.letter});
grant update (received_on, version) on final_document_dispatch to kenes_body, kenes_link;

-- Where to write to the person who answered: an officer's own address, as long as they speak for the body.
create function answerer_address(answer_id uuid, on_day date) returns table (email text, locale text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.email, p.locale from answer a
  join account p on p.id = a.recorded_by and p.state = 'ACTIVE'
  join officer o on o.account_id = p.id and o.body_id = a.body_id and o.since <= on_day and (o.until is null or o.until >= on_day)
  where a.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid and a.id = answer_id and a.entered_by = 'OFFICER'
  limit 1
$$;
revoke all on function answerer_address from public;
grant execute on function answerer_address to kenes_tenant;
`;
