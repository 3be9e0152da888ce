import { is, oneOf, parent, tenantTable } from '../ddl.ts';

const OWN = "nullif(current_setting('app.application', true), '')::uuid";

/** The states of an application that its candidate may bring about; every other one is the council's. */
const ownHand = ['DRAFT', 'SUBMITTED', 'REGISTERED', 'RETURNED', 'WITHDRAWN'];

/** A tenant's own people see candidates only where they work with them; the policy narrows the tenant's own. */
function ofCandidates(table: string, open = ''): string {
  return `create policy ${table}_candidates on ${table} as restrictive for all to kenes_tenant using (${open}${is.worksWithCandidates}) with check (${open}${is.worksWithCandidates});`;
}

/**
 * Competitions and the applications to them. What was announced stands still once it is open; the public reads it. A
 * candidate has no account: the link of an application is a capacity of its own, which sees that application and no more.
 */
export const competitions = [
  tenantTable('competition', {
    columns: `
  version int not null default 1,
  ordinal int not null check (ordinal > 0),
  kind text not null ${oneOf('kind', ['WORKING_GROUP', 'COUNCIL', 'BY_ELECTION'])},
  state text not null ${oneOf('state', [
    'DRAFT',
    'OPEN',
    'CLOSED',
    'UNDER_REVIEW',
    'VOTING',
    'RESULTS',
    'APPROVED',
    'COMPLETED',
    'REPEAT_REQUIRED',
    'CANCELLED',
  ])},
  convocation_id uuid not null,
  repeats_id uuid,
  title jsonb not null,
  conditions jsonb not null,
  contacts jsonb,
  seats jsonb not null default '[]',
  documents jsonb not null default '[]',
  published_on date,
  opened_at timestamptz,
  first_closes_on date,
  closes_on date,
  window_days int,
  rule_version text,
  calendar_version text,
  closed_on date,
  reviewed_from date,
  results_on date,
  results_published_on date,
  cancelled_on date,
  cancelled_because jsonb,
  recorded boolean not null default false,
  paper_number text,
  paper_on date,
  paper_file_id uuid,
  published boolean not null default false,
  ${parent('convocation_id', 'convocation')},
  ${parent('repeats_id', 'competition')},
  ${parent('paper_file_id', 'stored_file')},
  check (published_on <= closes_on),
  check (state in ('DRAFT', 'CANCELLED') or num_nonnulls(published_on, closes_on) = 2),
  unique (tenant_id, ordinal)`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, ordinal, kind, state, convocation_id, repeats_id, title, conditions, contacts, seats, documents, published_on, opened_at, first_closes_on, closes_on, window_days, closed_on, reviewed_from, results_on, results_published_on, cancelled_on, cancelled_because, recorded, published',
      },
      link: { rows: `${is.tenant} and published` },
    },
    after: `
create index competition_convocation on competition (tenant_id, convocation_id);
create index competition_repeats on competition (tenant_id, repeats_id) where repeats_id is not null;
create index competition_paper on competition (tenant_id, paper_file_id) where paper_file_id is not null;
create index competition_open on competition (closes_on) where published and state = 'OPEN';
create function competition_keep_conditions() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and (new.title, new.conditions, new.seats, new.documents, new.kind, new.convocation_id, new.published_on, new.first_closes_on)
    is distinct from (old.title, old.conditions, old.seats, old.documents, old.kind, old.convocation_id, old.published_on, old.first_closes_on) then
    raise exception 'the conditions of an open competition cannot change' using errcode = 'KC001';
  end if;
  return new;
end $$;
create trigger competition_keep_conditions before update on competition for each row execute function competition_keep_conditions();`,
  }),
  tenantTable('competition_publication', {
    columns: `
  competition_id uuid not null,
  purpose text not null ${oneOf('purpose', ['ANNOUNCEMENT', 'EXTENSION', 'CANCELLATION', 'RESULTS'])},
  place text not null ${oneOf('place', ['MEDIA', 'BODY_SITE', 'COUNCIL_SITE', 'OTHER'])},
  outlet text not null,
  url text,
  published_on date not null,
  closes_on date,
  file_id uuid,
  entered_on date not null,
  published boolean not null default false,
  ${parent('competition_id', 'competition')},
  ${parent('file_id', 'stored_file')}`,
    access: {
      public: {
        rows: is.published,
        select: 'competition_id, purpose, place, outlet, url, published_on, closes_on, published',
      },
      link: { rows: `${is.tenant} and published` },
    },
    after: `
create index competition_publication_competition on competition_publication (tenant_id, competition_id);
create index competition_publication_file on competition_publication (tenant_id, file_id) where file_id is not null;`,
  }),
  tenantTable('application', {
    columns: `
  version int not null default 1,
  competition_id uuid not null,
  state text not null ${oneOf('state', [
    'DRAFT',
    'SUBMITTED',
    'REGISTERED',
    'RETURNED',
    'ADMITTED',
    'REJECTED',
    'INTERVIEWED',
    'VOTED',
    'ELECTED',
    'RESERVE',
    'NOT_ELECTED',
    'WITHDRAWN',
  ])},
  number text,
  ordinal int,
  seat_kind text ${oneOf('seat_kind', ['STATE', 'QUASI_STATE', 'NPO', 'CITIZEN'])},
  entered_by text not null ${oneOf('entered_by', ['CANDIDATE', 'SECRETARIAT'])},
  locale text not null ${oneOf('locale', ['kk', 'ru', 'en'])},
  token_digest bytea,
  link_ordinal int not null default 1,
  link_ended_at timestamptz,
  begun_at timestamptz not null,
  submitted_at timestamptz,
  received_on date,
  surname text,
  given_name text,
  patronymic text,
  birth_date date,
  sex text ${oneOf('sex', ['FEMALE', 'MALE'])},
  iin_sealed bytea,
  iin_key_id text,
  iin_digest bytea,
  iin_last text,
  email text,
  phone text,
  residence text,
  occupation text,
  about text,
  declared jsonb not null default '{}',
  nominator text ${oneOf('nominator', ['NPO', 'CITIZENS', 'SELF'])},
  nominator_name text,
  nominator_count int check (nominator_count > 0),
  npo_bin text check (npo_bin ~ '^[0-9]{12}$'),
  npo_head_bin text check (npo_head_bin ~ '^[0-9]{12}$'),
  npo_alliance text,
  consent_at timestamptz,
  consent_version text,
  submit_verdict jsonb,
  returned_on date,
  returned_missing jsonb not null default '[]',
  returned_because text,
  admitted_on date,
  rejected_on date,
  rejected_because text,
  withdrawn_at timestamptz,
  withdrawn_because text,
  erased_on date,
  person_id uuid,
  published boolean not null default false,
  ${parent('competition_id', 'competition')},
  ${parent('person_id', 'council_person')},
  check (num_nonnulls(iin_sealed, iin_key_id, iin_digest, iin_last) in (0, 4)),
  check (state in ('DRAFT', 'WITHDRAWN') or num_nonnulls(number, received_on) = 2)`,
    access: {
      // The names of those who were chosen, once the council has published its results.
      public: {
        rows: is.published,
        select:
          'competition_id, state, number, ordinal, seat_kind, surname, given_name, patronymic, nominator, nominator_name, published',
      },
      link: {
        rows: `${is.tenant} and id = ${OWN}`,
        insert: true,
        update:
          'version, state, number, ordinal, seat_kind, locale, submitted_at, received_on, surname, given_name, patronymic, birth_date, sex, iin_sealed, iin_key_id, iin_digest, iin_last, email, phone, residence, occupation, about, declared, nominator, nominator_name, nominator_count, npo_bin, npo_head_bin, npo_alliance, consent_at, consent_version, submit_verdict, withdrawn_at, withdrawn_because, link_ended_at',
      },
      door: { rows: 'true', select: 'competition_id, token_digest, link_ended_at' },
    },
    after: `
create unique index application_once on application (tenant_id, competition_id, iin_digest)
  where iin_digest is not null and state not in ('DRAFT', 'WITHDRAWN');
create unique index application_number on application (tenant_id, competition_id, ordinal) where ordinal is not null;
create index application_competition on application (tenant_id, competition_id, received_on desc nulls last, id);
create index application_digest on application (token_digest);
create index application_person on application (tenant_id, person_id) where person_id is not null;
${ofCandidates('application')}
create policy application_own_hand on application as restrictive for update to kenes_link using (true)
  with check (state in (${ownHand.map((state) => `'${state}'`).join(', ')}));`,
  }),
  tenantTable('application_document', {
    columns: `
  application_id uuid not null,
  code text not null,
  file_id uuid,
  name text not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  ${parent('application_id', 'application')}`,
    access: { link: { rows: is.application, insert: true, update: 'removed_at, file_id' } },
    after: `
create index application_document_application on application_document (tenant_id, application_id);
${ofCandidates('application_document')}`,
  }),
  `
-- Files and mail of an application are its candidate's: the same two eyes see them, and they go when their time has come.
alter table stored_file add column application_id uuid, add column erased_at timestamptz;
-- New columns are empty: there is nothing to check, and no lock is held longer than a moment.
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table stored_file add constraint stored_file_application foreign key (tenant_id, application_id) references application (tenant_id, id);
-- squawk-ignore require-concurrent-index-creation
create index stored_file_application on stored_file (tenant_id, application_id) where application_id is not null;
${ofCandidates('stored_file', 'application_id is null or ')}
alter policy stored_file_link on stored_file using (${is.tenant}
  and (letter_id = nullif(current_setting('app.letter', true), '')::uuid or application_id = ${OWN}));
alter policy stored_file_link_insert on stored_file with check (${is.tenant}
  and (letter_id = nullif(current_setting('app.letter', true), '')::uuid or application_id = ${OWN}));
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table application_document add constraint application_document_file foreign key (tenant_id, file_id) references stored_file (tenant_id, id);
create index application_document_file on application_document (tenant_id, file_id);

alter table mail add column application_id uuid;
-- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
alter table mail add constraint mail_application foreign key (tenant_id, application_id) references application (tenant_id, id);
-- squawk-ignore require-concurrent-index-creation
create index mail_application on mail (tenant_id, application_id) where application_id is not null;
${ofCandidates('mail', 'application_id is null or ')}

create policy number_series_link on number_series for all to kenes_link using (${is.tenant} and series like 'application:%')
  with check (${is.tenant} and series like 'application:%');
grant select, insert, update on number_series to kenes_link;

-- What a candidate may know of the others: how many stand under the same number. The competition is held meanwhile, so
-- that it is neither closed nor cancelled nor extended under an application that is being submitted.
create function application_gate(digest bytea) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  own_tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
  own uuid := nullif(current_setting('app.application', true), '')::uuid;
  wanted uuid;
begin
  select a.competition_id into wanted from application a where a.tenant_id = own_tenant and a.id = own;
  perform from competition c where c.tenant_id = own_tenant and c.id = wanted for share;
  return (select count(*) from application a where a.tenant_id = own_tenant and a.competition_id = wanted and a.iin_digest = digest
    and a.id <> own and a.state not in ('DRAFT', 'WITHDRAWN'));
end $$;
revoke all on function application_gate from public;
grant execute on function application_gate to kenes_link;
`,
].join('\n');
