import { worksWithCandidates } from '../../../kernel/capacity.ts';
import type { Operation } from '../../../kernel/context.ts';
import { type Keys, type Relation, relation } from '../../../kernel/level-loader.ts';
import { columnsFor } from '../../../kernel/scope.ts';
import { code, nothing, type Sql, sql } from '../../../kernel/sql.ts';

/** Who is of the council and does not work with candidates: they read what the public reads, by a function that gives no more. */
export function readsPublished({ capacity }: Operation): boolean {
  return capacity.kind === 'TENANT' && !worksWithCandidates(capacity);
}

/** The columns of an Application, from `application a`. Contacts, residence and the IIN are not among them. */
function columns(operation: Operation): Sql {
  const closed = readsPublished(operation) ? withheldColumns : closedColumns;
  return columnsFor(operation, openColumns, closed);
}

const openColumns = {
  id: 'gid(a.tenant_id, a.id)',
  uuid: 'a.id',
  tenantId: 'a.tenant_id',
  competitionId: 'gid(a.tenant_id, a.competition_id)',
  state: 'a.state',
  number: 'a.number',
  ordinal: 'a.ordinal',
  seatKind: 'a.seat_kind',
  fullName: "nullif(concat_ws(' ', a.surname, a.given_name, a.patronymic), '')",
  surname: 'a.surname',
  givenName: 'a.given_name',
  patronymic: 'a.patronymic',
  nominator: 'a.nominator',
  nominatorName: 'a.nominator_name',
};

const closedColumns = {
  version: 'a.version',
  nominatorCount: 'a.nominator_count',
  npoBin: 'a.npo_bin',
  npoHeadBin: 'a.npo_head_bin',
  npoAlliance: 'a.npo_alliance',
  enteredBy: 'a.entered_by',
  submittedAt: 'a.submitted_at',
  receivedOn: 'a.received_on',
  returnedOn: 'a.returned_on',
  returnedBecause: 'a.returned_because',
  returnedMissing: 'a.returned_missing',
  admittedOn: 'a.admitted_on',
  rejectedOn: 'a.rejected_on',
  rejectedBecause: 'a.rejected_because',
  withdrawnAt: 'a.withdrawn_at',
  erasedOn: 'a.erased_on',
  birthDate: 'a.birth_date',
  iinDigest: "encode(a.iin_digest, 'hex')",
  declared: 'a.declared',
  consentAt: 'a.consent_at',
};

const withheldColumns = Object.fromEntries(Object.keys(closedColumns).map((name) => [name, 'null']));

/** Applications by their ids, with their `key`. */
export function applicationRows(operation: Operation, keys: Keys): Sql {
  return sql`select ${columns(operation)}, a.id as key from application a
    where a.tenant_id = any(${keys.tenants}::uuid[]) and a.id = any(${keys.ids}::uuid[])`;
}

export interface ApplicationFilter {
  readonly state?: string | null;
  readonly seatKind?: string | null;
  readonly nominator?: string | null;
  readonly search?: string | null;
}

/** The applications to a competition that have a number: a draft is the candidate's own. */
export function applications(
  operation: Operation,
  tenantId: string,
  competitionId: string,
  filter: ApplicationFilter,
): Sql {
  const pattern = filter.search
    ? `%${filter.search
        .normalize('NFC')
        .trim()
        .replace(/[\\%_]/g, '\\$&')}%`
    : null;
  return sql`select ${columns(operation)}, a.id::text as "sortId" from ${code(readsPublished(operation) ? 'published_candidates()' : 'application')} a
    where a.tenant_id = ${tenantId}::uuid and a.competition_id = ${competitionId}::uuid and a.number is not null
    ${operation.capacity.kind === 'PUBLIC' ? sql`and a.published` : nothing}
    ${filter.state ? sql`and a.state = ${filter.state}` : nothing}
    ${filter.seatKind ? sql`and a.seat_kind = ${filter.seatKind}` : nothing}
    ${filter.nominator ? sql`and a.nominator = ${filter.nominator}` : nothing}
    ${pattern ? sql`and concat_ws(' ', a.number, a.surname, a.given_name, a.patronymic, a.nominator_name) ilike ${pattern}` : nothing}`;
}

/** By number, the newest first. */
export const applicationOrder = [
  { column: 'ordinal', type: 'int', descending: true },
  { column: 'sortId', type: 'text', descending: true },
] as const;

/** One application by its id, within the capacity; drafts only in the candidate's own. */
export function applicationById(operation: Operation, tenantId: string, id: string): Sql {
  const own = operation.capacity.kind === 'APPLICANT';
  return sql`select ${columns(operation)} from application a where a.tenant_id = ${tenantId}::uuid and a.id = ${id}::uuid
    ${own ? nothing : sql`and a.number is not null`}`;
}

/** How many applications competitions have, by how they stand. */
export const countsOfCompetitions = relation(
  'counts of applications',
  (keys) => sql`select a.competition_id as key, count(*)::int as received,
      (count(*) filter (where a.state in ('SUBMITTED', 'REGISTERED')))::int as "toCheck",
      (count(*) filter (where a.state = 'RETURNED'))::int as returned,
      (count(*) filter (where a.state in ('ADMITTED', 'INTERVIEWED', 'VOTED', 'ELECTED', 'RESERVE', 'NOT_ELECTED')))::int as admitted,
      (count(*) filter (where a.state = 'REJECTED'))::int as rejected,
      (count(*) filter (where a.state = 'WITHDRAWN'))::int as withdrawn
    from application a where a.tenant_id = any(${keys.tenants}::uuid[]) and a.competition_id = any(${keys.ids}::uuid[]) and a.number is not null
    group by a.competition_id`,
);

/** The personal data of applications. Asked of one's own, or after the look stands in the journal. */
export const personalOfApplications: Relation<undefined> = relation(
  'personal data of applications',
  (
    keys,
  ) => sql`select gid(a.tenant_id, a.id) as id, a.birth_date as "birthDate", a.sex, a.iin_last as "iinLast", a.email, a.phone, a.residence,
      a.occupation, a.about, a.declared, a.consent_at as "consentAt", a.consent_version as "consentVersion",
      encode(a.iin_sealed, 'hex') as "iinSealed", a.iin_key_id as "iinKeyId", a.id as key
    from application a where a.tenant_id = any(${keys.tenants}::uuid[]) and a.id = any(${keys.ids}::uuid[])`,
);

/** The documents of applications that stand, in the order they were added. */
export const documentsOfApplications: Relation<undefined> = relation(
  'documents of applications',
  (
    keys,
  ) => sql`select gid(d.tenant_id, d.id) as id, d.code, d.name, d.added_at as "addedAt", gid(d.tenant_id, d.file_id) as "fileId",
      d.application_id as key
    from application_document d where d.tenant_id = any(${keys.tenants}::uuid[]) and d.application_id = any(${keys.ids}::uuid[])
      and d.removed_at is null order by d.id`,
);

/** Which documents applications have, by code: what completeness is judged by. */
export const codesOfApplications: Relation<undefined> = relation(
  'codes of documents of applications',
  (keys) => sql`select d.application_id as key, array_agg(distinct d.code) as codes
    from application_document d where d.tenant_id = any(${keys.tenants}::uuid[]) and d.application_id = any(${keys.ids}::uuid[])
      and d.removed_at is null group by d.application_id`,
);
