import type { CouncilLevel, FormingBodyKind, Override } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import type { Operation } from '../../kernel/context.ts';
import { columnsFor } from '../../kernel/scope.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import type { Convocation } from './types/convocation.type.ts';
import type { CouncilPerson, Membership, Seat } from './types/member.type.ts';

/** What the rules ask of the council itself. */
export interface CouncilFacts {
  readonly id: string;
  readonly level: CouncilLevel | null;
  readonly formingBodyKind: FormingBodyKind | null;
}

/**
 * Everything a council knows of who sits and who has sat, as the viewer may see it: some hundreds of rows, read together
 * in one statement. All that is computed of a composition is computed from it.
 */
export interface Roster {
  readonly council: CouncilFacts | null;
  readonly convocations: readonly Convocation[];
  readonly seats: readonly Seat[];
  readonly memberships: readonly Membership[];
  readonly people: ReadonlyMap<string, CouncilPerson>;
  readonly overrides: readonly Override[];
  /** Who sits in the working group of which convocation: no candidate to the same council (PC-WG-05). */
  readonly inGroups: readonly GroupSeat[];
}

interface GroupSeat {
  readonly convocationId: string;
  readonly personId: string;
}

const nobody: Roster = {
  council: null,
  convocations: [],
  seats: [],
  memberships: [],
  people: new Map(),
  overrides: [],
  inGroups: [],
};

const read = new WeakMap<Operation, Map<string, Promise<Roster>>>();

/** The roster of a council, read once per operation. A capacity to which composition is nothing sees nobody. */
export function rosterOf(operation: Operation, tenantId: string): Promise<Roster> {
  const { kind } = operation.capacity;
  if (kind !== 'TENANT' && kind !== 'SYSTEM' && kind !== 'PUBLIC') return Promise.resolve(nobody);
  const known = read.get(operation) ?? new Map<string, Promise<Roster>>();
  read.set(operation, known);
  const found = known.get(tenantId) ?? load(operation, tenantId, (piece) => operation.level.rows(piece));
  known.set(tenantId, found);
  return found;
}

/** The roster of the act's own council as it stands in the act's transaction, after its locks. */
export function rosterIn(act: Act): Promise<Roster> {
  return load(act.operation, act.tenantId, async (piece) => {
    const row = await act.transaction.one<{ rows: never[] }>(
      sql`select coalesce(json_agg(q), '[]'::json) as rows from (${piece}) q`,
    );
    return row?.rows ?? [];
  });
}

async function load(
  operation: Operation,
  tenantId: string,
  rows: <Row>(piece: Sql) => Promise<Row[]>,
): Promise<Roster> {
  const [[council = null], convocations, seats, memberships, people, overrides, inGroups] = await Promise.all([
    rows<CouncilFacts>(
      sql`select t.id, t.level, t.forming_body_kind as "formingBodyKind" from tenant t where t.id = ${tenantId}::uuid`,
    ),
    rows<Convocation>(convocationRows(operation, tenantId)),
    rows<Seat>(seatRows(tenantId)),
    rows<Membership>(membershipRows(operation, tenantId)),
    rows<CouncilPerson>(personRows(operation, tenantId)),
    operation.capacity.kind === 'PUBLIC'
      ? []
      : rows<Override>(sql`select o.rule_id as "ruleId", o.key, o.value, o.effective_from as "effectiveFrom" from parameter_override o
          where o.tenant_id = ${tenantId}::uuid and o.state = 'APPROVED'
          union all ${quotas(tenantId)} order by "effectiveFrom"`),
    operation.capacity.kind === 'PUBLIC'
      ? []
      : rows<GroupSeat>(sql`select g.convocation_id as "convocationId", m.person_id as "personId" from group_member m
          join working_group g on g.tenant_id = m.tenant_id and g.id = m.group_id
          where m.tenant_id = ${tenantId}::uuid and m.left_on is null and g.state <> 'DISSOLVED'`),
  ]);
  return {
    council,
    convocations,
    seats,
    memberships,
    people: new Map(people.map((person) => [person.uuid, person])),
    overrides,
    inGroups,
  };
}

/** What a working group decided of quotas is the council's own from that day on (PC-FORM-08). */
function quotas(tenantId: string): Sql {
  return sql`select 'PC-FORM-08', q.key, to_jsonb(q.value), g.council_size_on from working_group g
    cross join lateral (values ('youthQuota', g.youth_quota), ('womenQuota', g.women_quota), ('disabilityQuota', g.disability_quota)) q(key, value)
    where g.tenant_id = ${tenantId}::uuid and q.value is not null and g.council_size_on is not null`;
}

function convocationRows(operation: Operation, tenantId: string): Sql {
  return sql`select ${columnsFor(
    operation,
    {
      id: 'gid(c.tenant_id, c.id)',
      uuid: 'c.id',
      tenantId: 'c.tenant_id',
      version: 'c.version',
      number: 'c.number',
      state: 'c.state',
      joined: 'c.joined',
      openedOn: 'c.opened_on',
      startsOn: 'c.starts_on',
      endsOn: 'c.ends_on',
      size: 'c.size',
      recommendedMin: 'c.recommended_min',
      recommendedMax: 'c.recommended_max',
      protocolNumber: 'c.protocol_number',
      protocolOn: 'c.protocol_on',
      approvedBy: 'c.approved_by',
      approvalTitle: 'c.approval_title',
      approvalNumber: 'c.approval_number',
      approvalOn: 'c.approval_on',
      approvalFileId: 'gid(c.tenant_id, c.approval_file_id)',
      firstSessionOn: 'c.first_session_on',
      closedOn: 'c.closed_on',
      published: 'c.published',
    },
    {
      closedBecause: 'c.closed_because',
      protocolFileId: 'gid(c.tenant_id, c.protocol_file_id)',
      recommendationFileId: 'gid(c.tenant_id, c.recommendation_file_id)',
    },
  )} from convocation c where c.tenant_id = ${tenantId}::uuid order by c.number desc`;
}

function seatRows(tenantId: string): Sql {
  return sql`select gid(s.tenant_id, s.id) as id, s.id as uuid, s.tenant_id as "tenantId", s.convocation_id as "convocationId", s.version, s.ordinal,
    s.kind, s.withdrawn_on as "withdrawnOn" from seat s where s.tenant_id = ${tenantId}::uuid order by s.ordinal`;
}

function membershipRows(operation: Operation, tenantId: string): Sql {
  return sql`select ${columnsFor(
    operation,
    {
      id: 'gid(m.tenant_id, m.id)',
      uuid: 'm.id',
      tenantId: 'm.tenant_id',
      convocationId: 'm.convocation_id',
      seatId: 'm.seat_id',
      personId: 'm.person_id',
      replacesId: 'm.replaces_id',
      version: 'm.version',
      state: 'm.state',
      startsOn: 'm.starts_on',
      until: 'm.until',
      participation: 'm.participation',
      position: 'm.position',
      seatKind: '(select s.kind from seat s where s.tenant_id = m.tenant_id and s.id = m.seat_id)',
      proposer: 'm.proposer',
      proposedByName: 'm.proposed_by_name',
      npoName: 'm.npo_name',
      npoBin: 'm.npo_bin',
      npoHeadBin: 'm.npo_head_bin',
      npoAlliance: 'm.npo_alliance',
      suspensions: 'm.suspensions',
      endDecisionNumber: 'm.end_decision_number',
      endDecisionOn: 'm.end_decision_on',
    },
    {
      replacementWay: 'm.replacement_way',
      endGround: 'm.end_ground',
      endBecause: 'm.end_because',
      endDocumentId: 'gid(m.tenant_id, m.end_document_file_id)',
      declared: 'm.declared',
    },
  )} from membership m where m.tenant_id = ${tenantId}::uuid order by m.starts_on nulls last, m.id`;
}

function personRows(operation: Operation, tenantId: string): Sql {
  const photo = operation.capacity.kind === 'PUBLIC' ? 'p.public_photo_file_id' : 'p.photo_file_id';
  return sql`select ${columnsFor(
    operation,
    {
      id: 'gid(p.tenant_id, p.id)',
      uuid: 'p.id',
      tenantId: 'p.tenant_id',
      version: 'p.version',
      surname: 'p.surname',
      givenName: 'p.given_name',
      patronymic: 'p.patronymic',
      fullName: "concat_ws(' ', p.surname, p.given_name, p.patronymic)",
      otherSpelling: 'p.other_spelling',
      about: 'p.about',
      publicPhone: 'p.public_phone',
      publicEmail: 'p.public_email',
      publicNote: 'p.public_note',
      photoId: `gid(p.tenant_id, ${photo})`,
    },
    {
      birthDate: 'p.birth_date',
      sex: 'p.sex',
      hasIin: '(p.iin_digest is not null)',
      iinDigest: "encode(p.iin_digest, 'hex')",
      iinLast: 'p.iin_last',
      phone: 'p.phone',
      email: 'p.email',
      note: 'p.note',
      accountId: 'p.account_id',
    },
  )} from council_person p where p.tenant_id = ${tenantId}::uuid`;
}

/** The convocation in force on a day: the latest that had begun, while it was not closed before that day. */
export function convocationOn(roster: Roster, on: string): Convocation | null {
  return (
    roster.convocations.find(
      ({ state, startsOn, closedOn }) =>
        state !== 'PREPARING' && startsOn !== null && startsOn <= on && (closedOn === null || on <= closedOn),
    ) ?? null
  );
}

/** A convocation's seats; those taken out are left out from their day on. */
export function seatsOf(roster: Roster, convocationId: string, on?: string): Seat[] {
  return roster.seats.filter(
    (seat) =>
      seat.convocationId === convocationId && (on === undefined || seat.withdrawnOn === null || on < seat.withdrawnOn),
  );
}
