import { is, parent, tenantTable } from '../ddl.ts';

const EXPERT = "nullif(current_setting('app.expert', true), '')::uuid";
const EXPERTISE = "nullif(current_setting('app.expertise', true), '')::uuid";

const APPLICATION = "nullif(current_setting('app.application', true), '')::uuid";

/** What an expert with a link does with a table: the rows of the own expertise, or the own rows alone. */
function forExpert(
  table: string,
  rows: string,
  may: { readonly insert?: boolean; readonly update?: string } = {},
): string {
  const mine = `${is.tenant} and ${rows}`;
  return [
    `create policy ${table}_expert on ${table} for select to kenes_link using (${mine});`,
    `grant select on ${table} to kenes_link;`,
    may.insert
      ? `create policy ${table}_expert_insert on ${table} for insert to kenes_link with check (${mine}); grant insert on ${table} to kenes_link;`
      : '',
    may.update
      ? `create policy ${table}_expert_update on ${table} for update to kenes_link using (${mine}) with check (${mine}); grant update (${may.update}) on ${table} to kenes_link;`
      : '',
  ].join('\n');
}

/**
 * The mailed link of an expert from outside the council (decision 0017): it opens one expertise, and of its experts and answers
 * the own alone. It ends with the expert's part and with the expertise, by the database itself.
 */
export const expertLinks = [
  tenantTable('expert_link', {
    columns: `
  version int not null default 1,
  expertise_id uuid not null,
  expert_id uuid not null,
  email text not null check (email <> ''),
  locale text not null check (locale in ('kk', 'ru', 'en')),
  token_digest bytea not null,
  issued_by uuid references account (id),
  issued_at timestamptz not null,
  revoked_at timestamptz,
  ${parent('expertise_id', 'expertise')},
  ${parent('expert_id', 'expertise_expert')}`,
    access: {
      door: { rows: 'true', select: 'expertise_id, expert_id, token_digest, revoked_at' },
      link: {
        rows: `${is.tenant} and expert_id = ${EXPERT}`,
        select: 'expertise_id, expert_id, revoked_at',
      },
    },
    after: `
create index expert_link_digest on expert_link (token_digest);
create unique index expert_link_one on expert_link (tenant_id, expert_id) where revoked_at is null;
create index expert_link_expertise on expert_link (tenant_id, expertise_id);
create index expert_link_expert on expert_link (tenant_id, expert_id);
create index expert_link_issued_by on expert_link (issued_by);
create function expert_link_ends() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'expertise' then
    update expert_link set revoked_at = clock_timestamp(), version = version + 1
      where tenant_id = new.tenant_id and expertise_id = new.id and revoked_at is null;
  else
    update expert_link set revoked_at = clock_timestamp(), version = version + 1
      where tenant_id = new.tenant_id and expert_id = new.id and revoked_at is null;
  end if;
  return null;
end $$;
revoke all on function expert_link_ends from public;
create trigger expert_link_ends after update of state on expertise_expert for each row
  when (new.state = 'RECUSED' and old.state <> 'RECUSED') execute function expert_link_ends();
create trigger expert_link_ends after update of state on expertise for each row
  when (new.state in ('CLOSED', 'CANCELLED') and old.state <> new.state) execute function expert_link_ends();`,
  }),
  forExpert('expertise', `id = ${EXPERTISE}`, { update: 'version' }),
  forExpert('expertise_paper', `expertise_id = ${EXPERTISE}`),
  forExpert('expertise_conclusion', `expertise_id = ${EXPERTISE}`, { update: 'version' }),
  forExpert('expertise_expert', `id = ${EXPERT}`, {
    update:
      'version, state, interest, interest_text, declared_on, declared_by, admitted, admitted_because, answered_on, recused_on, recused_because, dissent, dissent_on',
  }),
  forExpert('expertise_answer', `expert_id = ${EXPERT}`, {
    insert: true,
    update: 'version, text, written_on, written_by',
  }),
  forExpert('expertise_signature', `expert_id = ${EXPERT}`, { insert: true }),
  `
alter table stored_file add column expert_id uuid;
-- New columns are empty: there is nothing to check, and no lock is held longer than a moment.
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table stored_file add constraint stored_file_expert foreign key (tenant_id, expert_id) references expertise_expert (tenant_id, id);
-- squawk-ignore require-concurrent-index-creation
create index stored_file_expert on stored_file (tenant_id, expert_id) where expert_id is not null;
alter policy stored_file_link on stored_file using (${is.tenant} and (letter_id = nullif(current_setting('app.letter', true), '')::uuid
  or application_id = ${APPLICATION} or expert_id = ${EXPERT}
  or exists (select from expertise_paper p where p.tenant_id = stored_file.tenant_id and p.file_id = stored_file.id and p.expertise_id = ${EXPERTISE})
  or exists (select from expertise_conclusion c where c.tenant_id = stored_file.tenant_id and c.file_id = stored_file.id and c.expertise_id = ${EXPERTISE})));
alter policy stored_file_link_insert on stored_file with check (${is.tenant} and (letter_id = nullif(current_setting('app.letter', true), '')::uuid
  or application_id = ${APPLICATION} or expert_id = ${EXPERT}));

create or replace function expert_addresses(expertises uuid[]) returns table (expertise_id uuid, email text, locale text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select x.expertise_id, coalesce(a.email, l.email), coalesce(a.locale, l.locale)
  from expertise_expert x left join account a on a.id = x.account_id and a.state = 'ACTIVE'
    left join expert_link l on l.tenant_id = x.tenant_id and l.expert_id = x.id and l.revoked_at is null
  where x.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid and x.expertise_id = any(expertises)
    and x.state in ('APPOINTED', 'WORKING') and coalesce(a.email, l.email) is not null
$$;`,
].join('\n');
