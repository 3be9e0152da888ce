import { is, oneOf, parent, tenantTable } from '../ddl.ts';

/**
 * Who sits: a convocation, its seats, the people as the council knows them, and the memberships that join them. A seat is
 * not a term, a term is not a person. Days are whole, first and last included; that two memberships share a day of a seat,
 * or a person a day of two seats, is refused by the database itself.
 */
export const composition = [
  `
-- Trusted: the database's owner may create it. Equality of uuid beside overlap of days in one exclusion.
create extension if not exists btree_gist;
`,
  tenantTable('convocation', {
    columns: `
  version int not null default 1,
  number int not null check (number > 0),
  state text not null ${oneOf('state', ['PREPARING', 'APPROVED', 'RUNNING', 'CLOSED', 'DISSOLVED_EARLY'])},
  joined boolean not null default false,
  opened_on date,
  starts_on date,
  ends_on date,
  size int check (size > 0),
  recommended_min int,
  recommended_max int,
  recommendation_file_id uuid,
  protocol_number text,
  protocol_on date,
  protocol_file_id uuid,
  approved_by text ${oneOf('approved_by', ['MASLIKHAT', 'HEAD'])},
  approval_title text,
  approval_number text,
  approval_on date,
  approval_file_id uuid,
  first_session_on date,
  closed_on date,
  closed_because text,
  published boolean not null default false,
  ${parent('recommendation_file_id', 'stored_file')},
  ${parent('protocol_file_id', 'stored_file')},
  ${parent('approval_file_id', 'stored_file')},
  check (ends_on is null or starts_on <= ends_on),
  unique (tenant_id, number),
  exclude using gist (tenant_id with =, daterange(starts_on, ends_on, '[]') with &&) where (starts_on is not null)`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, number, state, joined, opened_on, starts_on, ends_on, size, recommended_min, recommended_max, protocol_number, protocol_on, approved_by, approval_title, approval_number, approval_on, approval_file_id, first_session_on, closed_on, published',
      },
    },
  }),
  tenantTable('seat', {
    columns: `
  version int not null default 1,
  convocation_id uuid not null,
  ordinal int not null check (ordinal > 0),
  kind text ${oneOf('kind', ['STATE', 'QUASI_STATE', 'NPO', 'CITIZEN'])},
  withdrawn_on date,
  published boolean not null default false,
  ${parent('convocation_id', 'convocation')},
  unique (tenant_id, convocation_id, ordinal)`,
    access: {
      public: { rows: is.published, select: 'version, convocation_id, ordinal, kind, withdrawn_on, published' },
    },
  }),
  tenantTable('council_person', {
    columns: `
  version int not null default 1,
  surname text not null,
  given_name text not null,
  patronymic text,
  other_spelling text,
  birth_date date,
  sex text ${oneOf('sex', ['FEMALE', 'MALE'])},
  iin_sealed bytea,
  iin_key_id text,
  iin_digest bytea,
  iin_last text,
  about text,
  phone text,
  email text,
  note text,
  photo_file_id uuid,
  public_phone text,
  public_email text,
  public_note text,
  public_photo_file_id uuid,
  published boolean not null default false,
  ${parent('photo_file_id', 'stored_file')},
  ${parent('public_photo_file_id', 'stored_file')},
  check (num_nonnulls(iin_sealed, iin_key_id, iin_digest, iin_last) in (0, 4))`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, surname, given_name, patronymic, other_spelling, about, public_phone, public_email, public_note, public_photo_file_id, published',
      },
    },
    after: `create unique index council_person_once on council_person (tenant_id, iin_digest) where iin_digest is not null;`,
  }),
  tenantTable('membership', {
    columns: `
  version int not null default 1,
  convocation_id uuid not null,
  seat_id uuid not null,
  person_id uuid not null,
  state text not null ${oneOf('state', ['ELECTED', 'ACTIVE', 'SUSPENDED', 'TERMINATED', 'COMPLETED'])},
  starts_on date,
  until date,
  participation text not null default 'FULL' ${oneOf('participation', ['FULL', 'PARTIAL'])},
  position text,
  proposer text ${oneOf('proposer', ['NPO', 'CITIZENS', 'SELF', 'BODY'])},
  proposed_by_name text,
  npo_name text,
  npo_bin text check (npo_bin ~ '^[0-9]{12}$'),
  npo_head_bin text check (npo_head_bin ~ '^[0-9]{12}$'),
  npo_alliance text,
  npo_id uuid references organisation (id),
  suspensions jsonb not null default '[]',
  declared jsonb not null default '{}',
  replaces_id uuid,
  replacement_way text ${oneOf('replacement_way', ['BY_ELECTION', 'RESERVE', 'NAMED', 'OTHER'])},
  end_ground text ${oneOf('end_ground', [
    'OWN_APPLICATION',
    'DEATH_OR_MISSING',
    'INCAPACITY',
    'CONVICTION',
    'CITIZENSHIP_LOST_OR_LEFT',
    'POST_LEFT',
    'SYSTEMATIC_ABSENCE',
    'REGULATION_BREACH',
    'OTHER',
  ])},
  end_because text,
  end_document_file_id uuid,
  end_decision_number text,
  end_decision_on date,
  end_decision_file_id uuid,
  published boolean not null default false,
  ${parent('convocation_id', 'convocation')},
  ${parent('seat_id', 'seat')},
  ${parent('person_id', 'council_person')},
  ${parent('replaces_id', 'membership')},
  ${parent('end_document_file_id', 'stored_file')},
  ${parent('end_decision_file_id', 'stored_file')},
  check (until is null or starts_on <= until),
  check (starts_on is not null or state in ('ELECTED', 'TERMINATED')),
  exclude using gist (tenant_id with =, seat_id with =, daterange(starts_on, until, '[]') with &&) where (starts_on is not null),
  exclude using gist (tenant_id with =, person_id with =, daterange(starts_on, until, '[]') with &&) where (starts_on is not null)`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, convocation_id, seat_id, person_id, state, starts_on, until, participation, position, proposer, proposed_by_name, npo_name, npo_bin, npo_head_bin, npo_alliance, npo_id, suspensions, replaces_id, end_decision_number, end_decision_on, published',
      },
    },
    after: `
create unique index membership_elected_once on membership (tenant_id, seat_id) where state = 'ELECTED';
create unique index membership_person_elected_once on membership (tenant_id, convocation_id, person_id) where state = 'ELECTED';
create index membership_person on membership (tenant_id, person_id);
create index membership_convocation on membership (tenant_id, convocation_id);`,
  }),
].join('\n');
