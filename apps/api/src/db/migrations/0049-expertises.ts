import { is, oneOf, parent, tenantTable } from '../ddl.ts';

const SUBJECTS = ['DRAFT_ACT', 'ACT', 'PROGRAMME', 'DECISION', 'DOCUMENT', 'OTHER'];

/** What a conclusion is once its bytes are frozen: none of it changes any more, whoever asks. */
const FROZEN = [
  'expertise_id',
  'language',
  'year',
  'ordinal',
  'number',
  'code',
  'prose',
  'snapshot',
  'snapshot_sha256',
  'file_id',
  'sha256',
  'frozen_at',
];

/**
 * Public expertises (PC-EXP-01, PC-EXP-02, domain §3.14c): a control action of that form with a named subject, questions that
 * are fixed when it is approved, experts with their declarations, the answer of each to each question, and the conclusion
 * whose frozen bytes each of them signs. What was fixed, frozen and signed is kept from change by the database itself.
 */
export const expertises = [
  tenantTable('expertise', {
    columns: `
  version int not null default 1,
  mission_id uuid not null,
  examined_body_id uuid not null references organisation (id),
  state text not null ${oneOf('state', [
    'INITIATED',
    'APPROVED',
    'EXPERTS_APPOINTED',
    'IN_WORK',
    'CONCLUSION_SIGNED',
    'DOCUMENTED',
    'SENT',
    'ON_CONTROL',
    'CLOSED',
    'CANCELLED',
  ])},
  topic jsonb not null,
  subject_kind text not null ${oneOf('subject_kind', SUBJECTS)},
  subject jsonb not null,
  draft_act_id uuid,
  requested_by text,
  questions jsonb not null default '[]',
  decision_number text,
  decision_on date,
  question_id uuid,
  started_on date,
  due_on date,
  clock jsonb not null default '{}',
  concluded_on date,
  send_by date,
  send_clock jsonb not null default '{}',
  documented_on date,
  sent_on date,
  letter_id uuid,
  closed_on date,
  cancelled_on date,
  cancelled_because text,
  published boolean not null default false,
  ${parent('mission_id', 'mission')},
  ${parent('draft_act_id', 'draft_act')},
  ${parent('question_id', 'agenda_item')},
  ${parent('letter_id', 'letter')},
  check (state not in ('IN_WORK', 'CONCLUSION_SIGNED', 'DOCUMENTED', 'SENT', 'ON_CONTROL', 'CLOSED') or started_on is not null),
  check (state not in ('CONCLUSION_SIGNED', 'DOCUMENTED', 'SENT', 'ON_CONTROL', 'CLOSED') or concluded_on is not null),
  check (state <> 'SENT' or sent_on is not null),
  check (state <> 'CANCELLED' or cancelled_on is not null)`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, mission_id, examined_body_id, state, topic, subject_kind, subject, draft_act_id, requested_by, questions, decision_number, decision_on, question_id, started_on, due_on, concluded_on, documented_on, sent_on, closed_on, cancelled_on, published',
      },
    },
    after: `
create unique index expertise_mission on expertise (tenant_id, mission_id);
create index expertise_body on expertise (examined_body_id);
create index expertise_draft_act on expertise (tenant_id, draft_act_id) where draft_act_id is not null;
create index expertise_question on expertise (tenant_id, question_id) where question_id is not null;
create index expertise_letter on expertise (tenant_id, letter_id) where letter_id is not null;
create function expertise_questions_stay() returns trigger language plpgsql as $$
begin
  if old.state <> 'INITIATED' and new.questions is distinct from old.questions then
    raise exception 'the questions of an approved expertise do not change' using errcode = 'KP001';
  end if;
  return new;
end $$;
create trigger expertise_questions_stay before update on expertise for each row execute function expertise_questions_stay();`,
  }),
  tenantTable('expertise_paper', {
    columns: `
  version int not null default 1,
  expertise_id uuid not null,
  file_id uuid not null,
  title text not null,
  published boolean not null default false,
  ${parent('expertise_id', 'expertise')},
  ${parent('file_id', 'stored_file')},
  unique (tenant_id, expertise_id, file_id)`,
    access: { public: { rows: is.published, select: 'version, expertise_id, file_id, title, published' } },
    after: `create index expertise_paper_file on expertise_paper (tenant_id, file_id);`,
  }),
  tenantTable('expertise_expert', {
    columns: `
  version int not null default 1,
  expertise_id uuid not null,
  ordinal int not null check (ordinal > 0),
  person_id uuid,
  account_id uuid references account (id),
  name text not null check (name <> ''),
  position text,
  state text not null ${oneOf('state', ['APPOINTED', 'CONFLICTED', 'WORKING', 'ANSWERED', 'RECUSED'])},
  appointed_on date not null,
  interest boolean,
  interest_text text,
  declared_on date,
  declared_by text ${oneOf('declared_by', ['EXPERT', 'SECRETARIAT'])},
  admitted boolean not null default false,
  admitted_because text,
  answered_on date,
  recused_on date,
  recused_because text,
  dissent jsonb,
  dissent_on date,
  published boolean not null default false,
  ${parent('expertise_id', 'expertise')},
  ${parent('person_id', 'council_person')},
  unique (tenant_id, expertise_id, ordinal),
  check ((interest is null) = (declared_on is null)),
  check (state not in ('WORKING', 'ANSWERED') or (interest is not null and (not interest or admitted))),
  check (state <> 'RECUSED' or recused_on is not null),
  check ((dissent is null) = (dissent_on is null))`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, expertise_id, ordinal, name, position, state, interest, admitted, dissent, dissent_on, published',
      },
    },
    after: `
create index expertise_expert_person on expertise_expert (tenant_id, person_id) where person_id is not null;
create index expertise_expert_account on expertise_expert (account_id) where account_id is not null;
create unique index expertise_expert_once on expertise_expert (tenant_id, expertise_id, account_id) where account_id is not null and state <> 'RECUSED';`,
  }),
  tenantTable('expertise_answer', {
    columns: `
  version int not null default 1,
  expertise_id uuid not null,
  expert_id uuid not null,
  question int not null check (question > 0),
  text jsonb not null,
  written_on date not null,
  written_by text not null ${oneOf('written_by', ['EXPERT', 'SECRETARIAT'])},
  published boolean not null default false,
  ${parent('expertise_id', 'expertise')},
  ${parent('expert_id', 'expertise_expert')},
  unique (tenant_id, expert_id, question)`,
    access: {
      public: { rows: is.published, select: 'version, expertise_id, expert_id, question, text, published' },
    },
    after: `create index expertise_answer_of on expertise_answer (tenant_id, expertise_id);`,
  }),
  tenantTable('expertise_conclusion', {
    columns: `
  version int not null default 1,
  expertise_id uuid not null,
  language text not null ${oneOf('language', ['kk', 'ru'])},
  state text not null ${oneOf('state', ['DRAFT', 'FREEZING', 'FOR_SIGNATURE', 'SIGNED', 'PUBLISHED'])},
  year int,
  ordinal int check (ordinal > 0),
  number text,
  code text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  prose jsonb not null default '{}',
  snapshot jsonb,
  snapshot_sha256 bytea,
  file_id uuid,
  sha256 bytea,
  frozen_at timestamptz,
  signed_on date,
  published_on date,
  published boolean not null default false,
  ${parent('expertise_id', 'expertise')},
  ${parent('file_id', 'stored_file')},
  unique (tenant_id, expertise_id),
  unique (tenant_id, code),
  check (state in ('DRAFT', 'FREEZING') or num_nonnulls(snapshot, snapshot_sha256, file_id, sha256, frozen_at, number) = 6),
  check (not published or state = 'PUBLISHED')`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, expertise_id, language, state, year, ordinal, number, code, prose, file_id, sha256, frozen_at, signed_on, published_on, published',
      },
    },
    after: `
create unique index expertise_conclusion_number on expertise_conclusion (tenant_id, year, ordinal) where ordinal is not null;
create index expertise_conclusion_file on expertise_conclusion (tenant_id, file_id) where file_id is not null;
create index expertise_conclusion_of_code on expertise_conclusion (code) where published;
create function expertise_conclusion_stays_as_frozen() returns trigger language plpgsql as $$
begin
  if old.state in ('FOR_SIGNATURE', 'SIGNED', 'PUBLISHED') and not (old.state = 'FOR_SIGNATURE' and new.state = 'DRAFT')
    and row(${FROZEN.map((column) => `new.${column}`).join(', ')}) is distinct from row(${FROZEN.map((column) => `old.${column}`).join(', ')}) then
    raise exception 'what was frozen for signing does not change' using errcode = 'KP001';
  end if;
  if old.state in ('SIGNED', 'PUBLISHED') and new.state not in ('SIGNED', 'PUBLISHED') then
    raise exception 'a signed conclusion does not become a draft' using errcode = 'KP001';
  end if;
  return new;
end $$;
create trigger expertise_conclusion_stays_as_frozen before update on expertise_conclusion for each row execute function expertise_conclusion_stays_as_frozen();`,
  }),
  tenantTable('expertise_signature', {
    columns: `
  version int not null default 1,
  conclusion_id uuid not null,
  expert_id uuid not null,
  signer_name text not null,
  way text not null ${oneOf('way', ['NCALAYER', 'FILE_UPLOAD', 'SCAN', 'DEV'])},
  file_id uuid not null,
  file_sha256 bytea not null,
  signed_sha256 bytea not null,
  signed_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid references account (id),
  content_check text not null ${oneOf('content_check', ['SAME', 'NOT_COMPARED', 'ON_PAPER'])},
  key_check text not null ${oneOf('key_check', ['SIGNED_BY_KEY', 'NOT_COMPARED', 'ON_PAPER'])},
  person_check text not null ${oneOf('person_check', ['SAME', 'OTHER', 'UNKNOWN', 'ON_PAPER'])},
  service_check text not null ${oneOf('service_check', ['VALID', 'NOT_ASKED', 'ON_PAPER'])},
  state text not null ${oneOf('state', ['VERIFIED', 'UNVERIFIED', 'ON_PAPER', 'WITHDRAWN'])},
  certificate_name text,
  certificate_organisation text,
  certificate_bin text,
  certificate_iin_last text,
  certificate_serial text,
  certificate_issuer text,
  certificate_from timestamptz,
  certificate_until timestamptz,
  digest_algorithm text,
  published boolean not null default false,
  ${parent('conclusion_id', 'expertise_conclusion')},
  ${parent('expert_id', 'expertise_expert')},
  ${parent('file_id', 'stored_file')}`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, conclusion_id, expert_id, signer_name, way, signed_on, content_check, key_check, person_check, service_check, state, certificate_name, certificate_organisation, certificate_issuer, digest_algorithm, published',
      },
    },
    after: `
create unique index expertise_signature_once on expertise_signature (tenant_id, conclusion_id, expert_id) where state <> 'WITHDRAWN';
create index expertise_signature_expert on expertise_signature (tenant_id, expert_id);
create index expertise_signature_file on expertise_signature (tenant_id, file_id);
create index expertise_signature_recorded_by on expertise_signature (recorded_by);
create function expertise_signature_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if exists (select from expertise_conclusion c where c.tenant_id = new.tenant_id and c.id = new.conclusion_id
        and (c.state <> 'FOR_SIGNATURE' or c.sha256 is distinct from new.signed_sha256)) then
      raise exception 'only the frozen bytes are signed' using errcode = 'KP001';
    end if;
    return new;
  end if;
  if row(new.conclusion_id, new.expert_id, new.signer_name, new.way, new.file_id, new.file_sha256, new.signed_sha256, new.signed_on)
      is distinct from row(old.conclusion_id, old.expert_id, old.signer_name, old.way, old.file_id, old.file_sha256, old.signed_sha256, old.signed_on) then
    raise exception 'a signature does not change' using errcode = 'KP001';
  end if;
  if new.state <> old.state and not (old.state = 'UNVERIFIED' and new.state = 'VERIFIED')
    and exists (select from expertise_conclusion c where c.tenant_id = new.tenant_id and c.id = new.conclusion_id and c.state in ('SIGNED', 'PUBLISHED')) then
    raise exception 'a signature of a signed conclusion stays' using errcode = 'KP001';
  end if;
  return new;
end $$;
create trigger expertise_signature_is_kept before insert or update on expertise_signature for each row execute function expertise_signature_is_kept();`,
  }),
].join('\n');
