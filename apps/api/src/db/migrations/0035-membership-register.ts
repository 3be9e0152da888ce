import { is, oneOf, parent, tenantTable } from '../ddl.ts';

/**
 * Who sits where, across councils (PC-MEM-05): a row per membership of a person whose IIN is known, under keyed digests.
 * Whose and where it is, its level and its days are sealed with the same key, which is not in the database: neither a
 * capacity nor a copy of the whole database can tell who a row is about. No capacity reads the table; four functions do
 * what the API needs, and each of them is useless to whoever has not the key.
 */
export const membershipRegister = [
  `
create table seat_register (
  -- A keyed digest of council and membership: random to look at, so that neither key nor order tells whose it is.
  ref bytea primary key check (octet_length(ref) = 32),
  -- A keyed digest of the IIN, the same for all councils; the council's own digest of it (council_person) is another.
  digest bytea not null check (octet_length(digest) = 32),
  sealed bytea not null,
  key_id text not null
);
create index seat_register_digest on seat_register (digest);
create index seat_register_key on seat_register (key_id);
alter table seat_register enable row level security;
alter table seat_register force row level security;

create function seat_register_put(refs bytea[], digests bytea[], sealings bytea[], key text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into seat_register (ref, digest, sealed, key_id)
  select r.ref, r.digest, r.sealed, key from unnest(refs, digests, sealings) r (ref, digest, sealed) order by r.ref
  on conflict (ref) do update set digest = excluded.digest, sealed = excluded.sealed, key_id = excluded.key_id
$$;
create function seat_register_remove(refs bytea[]) returns bigint
language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from seat_register where ref = any(refs) returning 1) select count(*) from gone
$$;
create function seat_register_kept(refs bytea[]) returns setof bytea
language sql stable security definer set search_path = public, pg_temp as $$
  select ref from seat_register where ref = any(refs)
$$;
create function seat_register_found(digests bytea[]) returns table (ref bytea, digest bytea, sealed bytea, key_id text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.ref, s.digest, s.sealed, s.key_id from seat_register s where s.digest = any(digests)
$$;
-- Of a rotation: how much stands under which key, and the end of a key that is no longer used.
create function seat_register_keys() returns table (key_id text, entries bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.key_id, count(*) from seat_register s group by s.key_id
$$;
create function seat_register_forget(key text) returns bigint
language sql security definer set search_path = public, pg_temp as $$
  with gone as (delete from seat_register where key_id = key returning 1) select count(*) from gone
$$;
revoke all on function seat_register_put from public;
revoke all on function seat_register_remove from public;
revoke all on function seat_register_kept from public;
revoke all on function seat_register_found from public;
revoke all on function seat_register_keys from public;
revoke all on function seat_register_forget from public;
grant execute on function seat_register_put, seat_register_remove, seat_register_kept, seat_register_found to kenes_tenant;
grant execute on function seat_register_keys, seat_register_forget to kenes_platform;
`,
  // Questions to the register, and what a person found of a match: never which council it was.
  tenantTable('register_question', {
    columns: `
  version int not null default 1,
  application_id uuid not null,
  asked_on date not null,
  asked_by uuid references account (id),
  conflict boolean not null,
  level text ${oneOf('level', ['REPUBLICAN', 'LOCAL'])},
  from_on date,
  until date,
  review text ${oneOf('review', ['PENDING', 'CONFIRMED', 'DISMISSED'])},
  reviewed_on date,
  reviewed_by uuid references account (id),
  review_because text,
  ${parent('application_id', 'application')},
  check (conflict = (review is not null)),
  check (conflict = (from_on is not null))`,
    after: `
create index register_question_application on register_question (tenant_id, application_id, id);
create index register_question_day on register_question (tenant_id, asked_on);
create index register_question_asked_by on register_question (asked_by);
create index register_question_reviewed_by on register_question (reviewed_by);
-- Of a candidate only those know who work with candidates.
create policy register_question_candidates on register_question as restrictive for all to kenes_tenant
  using (${is.worksWithCandidates}) with check (${is.worksWithCandidates});`,
  }),
].join('\n');
