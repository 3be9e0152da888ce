import type { Operation } from '../../kernel/context.ts';
import { type Relation, relation } from '../../kernel/level-loader.ts';
import { columnsFor } from '../../kernel/scope.ts';
import { type Sql, sql } from '../../kernel/sql.ts';

function relationFor(name: string, build: (operation: Operation) => Relation<undefined>['sql']) {
  return (operation: Operation): Relation<undefined> => relation(name, build(operation));
}

/** The columns of a Protocol, from `protocol p`. */
function columns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(p.tenant_id, p.id)',
      uuid: 'p.id',
      version: 'p.version',
      councilId: 'p.tenant_id',
      meetingId: 'gid(p.tenant_id, p.meeting_id)',
      meetingUuid: 'p.meeting_id',
      edition: 'p.edition',
      supersedesId: 'case when p.supersedes_id is null then null else gid(p.tenant_id, p.supersedes_id) end',
      supersededById: 'case when p.superseded_by_id is null then null else gid(p.tenant_id, p.superseded_by_id) end',
      correctionBecause: 'p.correction_because',
      language: 'p.language',
      state: 'p.state',
      year: 'p.year',
      number: 'p.number',
      code: "regexp_replace(p.code, '(.{4})(.{4})(.{4})', '\\1-\\2-\\3')",
      sha256: "encode(p.sha256, 'hex')",
      publicSha256: "encode(p.public_sha256, 'hex')",
      publicFileId: 'case when p.public_file_id is null then null else gid(p.tenant_id, p.public_file_id) end',
      frozenAt: 'p.frozen_at',
      signedOn: 'p.signed_on',
      registeredOn: 'p.registered_on',
      publishedOn: 'p.published_on',
      published: 'p.published',
    },
    {
      fileId: 'case when p.file_id is null then null else gid(p.tenant_id, p.file_id) end',
      dueOn: 'p.due_on',
      clock: 'p.clock',
      publishBy: 'p.publish_by',
      publishClock: 'p.publish_clock',
      restrictedOn: 'p.restricted_on',
      restrictedBecause: 'p.restricted_because',
      prose: 'p.prose',
      snapshot: 'p.snapshot',
    },
  );
}

/** One protocol by its parts. */
export function protocolById(operation: Operation, tenantId: string, id: string): Sql {
  return sql`select ${columns(operation)} from protocol p where p.tenant_id = ${tenantId}::uuid and p.id = ${id}::uuid`;
}

/** Protocols by their ids. */
export const protocolsByIds = relationFor(
  'protocols by ids',
  (operation) => (keys) =>
    sql`select ${columns(operation)}, p.id as key from protocol p
    where p.tenant_id = any(${keys.tenants}::uuid[]) and p.id = any(${keys.ids}::uuid[])`,
);

/** The published protocol of a code: the page of verification knows no council yet. */
export function protocolByCode(operation: Operation, code: string): Sql {
  return sql`select ${columns(operation)} from protocol p where p.code = ${code} and p.published`;
}

/** The editions of the protocols of sittings, the newest first. */
export const protocolsOfMeetings = relationFor(
  'protocols of meetings',
  (operation) => (keys) =>
    sql`select ${columns(operation)}, p.meeting_id as key from protocol p
    where p.tenant_id = any(${keys.tenants}::uuid[]) and p.meeting_id = any(${keys.ids}::uuid[]) order by p.edition desc limit 1000`,
);

/** Protocols of the acting council, or published ones of all: the newest sitting first. */
export function protocolList(operation: Operation, filter: { council?: string | null; year?: number | null }): Sql {
  const { capacity } = operation;
  const scope =
    capacity.kind === 'PUBLIC'
      ? sql`p.published`
      : sql`p.tenant_id = ${'tenantId' in capacity ? (capacity.tenantId ?? null) : null}::uuid`;
  return sql`select ${columns(operation)}, p.year as "sortYear" from protocol p where ${scope}
    ${filter.council ? sql`and p.tenant_id = ${filter.council}::uuid` : sql``}
    ${filter.year ? sql`and p.year = ${filter.year}::int` : sql``}`;
}

/** The signatures under protocols. */
export const signaturesOfProtocols = relationFor(
  'signatures of protocols',
  (operation) => (keys) =>
    sql`select ${columnsFor(
      operation,
      {
        id: 'gid(s.tenant_id, s.id)',
        role: 's.role',
        signerName: 's.signer_name',
        acting: 's.acting',
        way: 's.way',
        signedOn: 's.signed_on',
        state: 's.state',
        contentCheck: 's.content_check',
        keyCheck: 's.key_check',
        personCheck: 's.person_check',
        serviceCheck: 's.service_check',
        certificateName: 's.certificate_name',
        certificateOrganisation: 's.certificate_organisation',
        certificateIssuer: 's.certificate_issuer',
        digestAlgorithm: 's.digest_algorithm',
      },
      {
        certificateBin: 's.certificate_bin',
        certificateIinLast: 's.certificate_iin_last',
        certificateSerial: 's.certificate_serial',
        certificateFrom: 's.certificate_from',
        certificateUntil: 's.certificate_until',
        withdrawnBecause: 's.withdrawn_because',
        fileId: 'gid(s.tenant_id, s.file_id)',
      },
    )}, s.protocol_id as key from protocol_signature s
    where s.tenant_id = any(${keys.tenants}::uuid[]) and s.protocol_id = any(${keys.ids}::uuid[]) order by s.role, s.id limit 1000`,
);

/** Translations of protocols. */
export const translationsOfProtocols = relationFor(
  'translations of protocols',
  () => (keys) =>
    sql`select gid(t.tenant_id, t.id) as id, t.version, t.language, t.translator, (t.state = 'READY') as ready, t.made_on as "madeOn",
      encode(t.sha256, 'hex') as sha256, t.published_on as "publishedOn", t.published,
      case when t.file_id is null then null else gid(t.tenant_id, t.file_id) end as "fileId", t.protocol_id as key
    from protocol_translation t where t.tenant_id = any(${keys.tenants}::uuid[]) and t.protocol_id = any(${keys.ids}::uuid[]) order by t.language`,
);

/** Dissenting opinions given at sittings. */
export const opinionsOfMeetings = relationFor(
  'dissenting opinions of meetings',
  (operation) => (keys) =>
    sql`select ${columnsFor(
      operation,
      {
        id: 'gid(n.tenant_id, n.id)',
        itemId: 'case when n.item_id is null then null else gid(n.tenant_id, n.item_id) end',
        memberId: 'gid(n.tenant_id, n.member_id)',
        memberName: 'n.member_name',
        text: 'n.text',
        givenOn: 'n.given_on',
      },
      { fileId: 'case when n.file_id is null then null else gid(n.tenant_id, n.file_id) end' },
    )}, n.meeting_id as key from dissenting_opinion n
    where n.tenant_id = any(${keys.tenants}::uuid[]) and n.meeting_id = any(${keys.ids}::uuid[]) order by n.given_on, n.id limit 1000`,
);

/** One entitled to sign. */
export interface SignerRow {
  readonly role: 'CHAIR' | 'SECRETARY';
  /** OF_MEETING, or the office by which they act; opaque. */
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  readonly acting: boolean;
  readonly accountId: string | null;
}

/**
 * Who may sign the protocols of sittings on a day: who chaired and who kept the protocol, then those who hold the two
 * offices of the council that day, acting ones too (§8.6). Key: the sitting.
 */
export function signersOn(day: string): Relation<undefined> {
  return relation('signers of protocols', (keys) => signers(keys.tenants, keys.ids, day));
}

/** The same of one sitting. */
export function signersOfMeeting(tenantId: string, meetingId: string, day: string): Sql {
  return signers([tenantId], [meetingId], day);
}

function signers(tenants: readonly string[], ids: readonly string[], day: string): Sql {
  return sql`with m as (select x.* from meeting x where x.tenant_id = any(${[...tenants]}::uuid[]) and x.id = any(${[...ids]}::uuid[])),
    o as (select f.*, coalesce(f.staff_name, concat_ws(' ', p.surname, p.given_name, p.patronymic)) as name, coalesce(f.staff_account_id, p.account_id) as account_id
      from council_office f left join council_person p on p.tenant_id = f.tenant_id and p.id = f.person_id
      where f.tenant_id = any(${[...tenants]}::uuid[]) and f.post in ('CHAIR', 'SECRETARY'))
    select q.* from (
      select 1 as nth, 'CHAIR' as role, 'OF_MEETING' as id, r.person_id as "personId", m.chair_name as name, p.account_id as "accountId", m.id as key,
        exists (select from o where o.tenant_id = m.tenant_id and o.convocation_id = m.convocation_id and o.post = 'CHAIR' and o.acting and o.person_id = r.person_id
          and o.starts_on <= m.planned_on and (o.until is null or o.until >= m.planned_on)) as acting
      from m left join meeting_member r on r.tenant_id = m.tenant_id and r.id = m.chair_member_id
        left join council_person p on p.tenant_id = r.tenant_id and p.id = r.person_id where m.chair_name is not null
      union all
      select 2, 'SECRETARY', 'OF_MEETING', k.person_id, m.secretary_name, coalesce(m.secretary_account_id, k.account_id), m.id, coalesce(k.acting, false)
      from m left join lateral (select * from o where o.tenant_id = m.tenant_id and o.convocation_id = m.convocation_id and o.post = 'SECRETARY'
          and o.starts_on <= m.planned_on and (o.until is null or o.until >= m.planned_on)
          and (o.name = m.secretary_name or o.account_id = m.secretary_account_id) order by o.acting limit 1) k on true
      where m.secretary_name is not null
      union all
      select 3, o.post, gid(o.tenant_id, o.id), o.person_id, o.name, o.account_id, m.id, true
      from m join o on o.tenant_id = m.tenant_id and o.convocation_id = m.convocation_id
        and o.starts_on <= ${day}::date and (o.until is null or o.until >= ${day}::date)
      where m.kind <> 'COMMISSION_SESSION'
    ) q order by q.nth, q.id`;
}
