import { is, oneOf, parent, tenantTable } from '../ddl.ts';

const SIGNED = "('SIGNED', 'REGISTERED', 'PUBLISHED', 'RESTRICTED')";

/** What a protocol is once its bytes are frozen: none of it changes any more, whoever asks (PC-PROT-02). */
const FROZEN = [
  'meeting_id',
  'edition',
  'supersedes_id',
  'correction_because',
  'language',
  'series',
  'year',
  'ordinal',
  'number',
  'code',
  'prose',
  'snapshot',
  'snapshot_sha256',
  'file_id',
  'sha256',
  'public_file_id',
  'public_sha256',
  'frozen_at',
];

/**
 * Protocols of sittings: the facts frozen as canonical JSON and as the bytes of a PDF, both signatures bound to the same
 * hash, corrections as a further edition that names the one it replaces (PC-PROT-01, PC-PROT-02, GEN-SIG-01). What was
 * frozen and signed is kept from change by the database itself.
 */
export const protocols = [
  tenantTable('protocol', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  edition int not null default 1 check (edition > 0),
  supersedes_id uuid,
  superseded_by_id uuid,
  correction_because text,
  language text not null ${oneOf('language', ['kk', 'ru'])},
  state text not null ${oneOf('state', [
    'DRAFT',
    'FREEZING',
    'FOR_SIGNATURE',
    'SIGNED',
    'REGISTERED',
    'PUBLISHED',
    'RESTRICTED',
  ])},
  series text not null default '',
  year int,
  ordinal int check (ordinal > 0),
  number text,
  code text not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  prose jsonb not null default '{}',
  snapshot jsonb,
  snapshot_sha256 bytea,
  file_id uuid,
  sha256 bytea,
  public_file_id uuid,
  public_sha256 bytea,
  frozen_at timestamptz,
  due_on date,
  clock jsonb not null default '{}',
  signed_on date,
  registered_on date,
  publish_by date,
  publish_clock jsonb not null default '{}',
  published_on date,
  restricted_on date,
  restricted_because text,
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')},
  ${parent('supersedes_id', 'protocol')},
  ${parent('superseded_by_id', 'protocol')},
  ${parent('file_id', 'stored_file')},
  ${parent('public_file_id', 'stored_file')},
  unique (tenant_id, meeting_id, edition),
  unique (tenant_id, code),
  check ((edition = 1) = (supersedes_id is null)),
  check (edition = 1 or correction_because is not null),
  check (state in ('DRAFT', 'FREEZING') or num_nonnulls(snapshot, snapshot_sha256, file_id, sha256, public_file_id, public_sha256, frozen_at, number) = 8),
  check (state <> 'RESTRICTED' or restricted_because is not null),
  check (not published or state = 'PUBLISHED')`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, meeting_id, edition, supersedes_id, superseded_by_id, correction_because, language, state, series, year, ordinal, number, code, sha256, public_file_id, public_sha256, frozen_at, signed_on, registered_on, published_on, published',
      },
    },
    after: `
create unique index protocol_number on protocol (tenant_id, series, year, lower(number)) where number is not null and edition = 1;
create unique index protocol_superseded_once on protocol (tenant_id, supersedes_id) where supersedes_id is not null;
create index protocol_superseded_by on protocol (tenant_id, superseded_by_id) where superseded_by_id is not null;
create index protocol_file on protocol (tenant_id, file_id) where file_id is not null;
create index protocol_public_file on protocol (tenant_id, public_file_id) where public_file_id is not null;
create index protocol_of_code on protocol (code) where published;
create function protocol_stays_as_signed() returns trigger language plpgsql as $$
begin
  if old.state in ('FOR_SIGNATURE', 'SIGNED', 'REGISTERED', 'PUBLISHED', 'RESTRICTED')
    and not (old.state = 'FOR_SIGNATURE' and new.state = 'DRAFT')
    and row(${FROZEN.map((column) => `new.${column}`).join(', ')}) is distinct from row(${FROZEN.map((column) => `old.${column}`).join(', ')}) then
    raise exception 'what was frozen for signing does not change' using errcode = 'KP001';
  end if;
  if old.state in ${SIGNED} and new.state not in ${SIGNED} then
    raise exception 'a signed protocol does not become a draft' using errcode = 'KP001';
  end if;
  return new;
end $$;
create trigger protocol_stays_as_signed before update on protocol for each row execute function protocol_stays_as_signed();`,
  }),
  tenantTable('protocol_signature', {
    columns: `
  version int not null default 1,
  protocol_id uuid not null,
  role text not null ${oneOf('role', ['CHAIR', 'SECRETARY'])},
  person_id uuid,
  signer_name text not null,
  acting boolean not null default false,
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
  withdrawn_because text,
  published boolean not null default false,
  ${parent('protocol_id', 'protocol')},
  ${parent('person_id', 'council_person')},
  ${parent('file_id', 'stored_file')}`,
    access: {
      public: {
        rows: is.published,
        select:
          'version, protocol_id, role, signer_name, acting, way, signed_on, content_check, key_check, person_check, service_check, state, certificate_name, certificate_organisation, certificate_issuer, digest_algorithm, published',
      },
    },
    after: `
create unique index protocol_signature_once on protocol_signature (tenant_id, protocol_id, role) where state <> 'WITHDRAWN';
create index protocol_signature_of on protocol_signature (tenant_id, protocol_id);
create index protocol_signature_person on protocol_signature (tenant_id, person_id) where person_id is not null;
create index protocol_signature_file on protocol_signature (tenant_id, file_id);
create index protocol_signature_recorded_by on protocol_signature (recorded_by);
create function protocol_signature_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if exists (select from protocol p where p.tenant_id = new.tenant_id and p.id = new.protocol_id
        and (p.state <> 'FOR_SIGNATURE' or p.sha256 is distinct from new.signed_sha256)) then
      raise exception 'only the frozen bytes are signed' using errcode = 'KP001';
    end if;
    return new;
  end if;
  if row(new.protocol_id, new.role, new.signer_name, new.way, new.file_id, new.file_sha256, new.signed_sha256, new.signed_on)
      is distinct from row(old.protocol_id, old.role, old.signer_name, old.way, old.file_id, old.file_sha256, old.signed_sha256, old.signed_on) then
    raise exception 'a signature does not change' using errcode = 'KP001';
  end if;
  if new.state <> old.state and exists (select from protocol p where p.tenant_id = new.tenant_id and p.id = new.protocol_id and p.state in ${SIGNED})
      and not (old.state = 'UNVERIFIED' and new.state = 'VERIFIED') then
    raise exception 'a signature of a signed protocol stays' using errcode = 'KP001';
  end if;
  return new;
end $$;
create trigger protocol_signature_is_kept before insert or update on protocol_signature for each row execute function protocol_signature_is_kept();`,
  }),
  tenantTable('protocol_translation', {
    columns: `
  version int not null default 1,
  protocol_id uuid not null,
  language text not null ${oneOf('language', ['kk', 'ru'])},
  state text not null ${oneOf('state', ['MAKING', 'READY'])},
  texts jsonb not null default '{}',
  translator text,
  made_on date not null,
  file_id uuid,
  sha256 bytea,
  published_on date,
  published boolean not null default false,
  ${parent('protocol_id', 'protocol')},
  ${parent('file_id', 'stored_file')},
  check (state <> 'READY' or num_nonnulls(file_id, sha256) = 2),
  unique (tenant_id, protocol_id, language)`,
    access: {
      public: {
        rows: is.published,
        select: 'version, protocol_id, language, state, translator, made_on, file_id, sha256, published_on, published',
      },
    },
    after: `create index protocol_translation_file on protocol_translation (tenant_id, file_id) where file_id is not null;`,
  }),
  tenantTable('dissenting_opinion', {
    columns: `
  version int not null default 1,
  meeting_id uuid not null,
  item_id uuid,
  member_id uuid not null,
  member_name text not null,
  text text not null check (text <> ''),
  given_on date not null,
  file_id uuid,
  recorded_at timestamptz not null,
  published boolean not null default false,
  ${parent('meeting_id', 'meeting')},
  ${parent('item_id', 'agenda_item')},
  ${parent('member_id', 'meeting_member')},
  ${parent('file_id', 'stored_file')}`,
    access: {
      public: {
        rows: is.published,
        select: 'version, meeting_id, item_id, member_id, member_name, text, given_on, published',
      },
    },
    after: `
create index dissenting_opinion_meeting on dissenting_opinion (tenant_id, meeting_id);
create index dissenting_opinion_item on dissenting_opinion (tenant_id, item_id) where item_id is not null;
create index dissenting_opinion_member on dissenting_opinion (tenant_id, member_id);
create index dissenting_opinion_file on dissenting_opinion (tenant_id, file_id) where file_id is not null;`,
  }),
].join('\n');
