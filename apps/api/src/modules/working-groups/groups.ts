import { type GroupMember as Counted, groupAuthority, type WorkingGroupFacts } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import type { Operation } from '../../kernel/context.ts';
import { actsAs } from '../../kernel/scope.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import type { CouncilFacts } from '../composition/roster.ts';
import type { GroupHeadship, GroupMember, WorkingGroup } from './types/working-group.type.ts';

/** Every working group of a council with its members and heads: some tens of rows, read together in one statement. */
export interface Groups {
  readonly groups: readonly WorkingGroup[];
  readonly members: readonly GroupMember[];
  readonly headships: readonly GroupHeadship[];
}

const nobody: Groups = { groups: [], members: [], headships: [] };
const read = new WeakMap<Operation, Map<string, Promise<Groups>>>();

/**
 * The groups of a council, read once per operation. A person who is in the tenant only as a group's member sees their
 * own group; capacities to which formation is nothing see none.
 */
export function groupsOf(operation: Operation, tenantId: string): Promise<Groups> {
  if (!actsAs(operation, 'TENANT', 'SYSTEM')) return Promise.resolve(nobody);
  const known = read.get(operation) ?? new Map<string, Promise<Groups>>();
  read.set(operation, known);
  const found =
    known.get(tenantId) ??
    load(operation, tenantId, (piece) => operation.level.rows(piece)).then((all) => within(operation, all));
  known.set(tenantId, found);
  return found;
}

/** The same as it stands in the act's transaction, after its locks. */
export function groupsIn(act: Act): Promise<Groups> {
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
): Promise<Groups> {
  const viewer = operation.capacity.kind === 'TENANT' ? operation.capacity.account.id : null;
  const [groups, members, headships] = await Promise.all([
    rows<WorkingGroup>(groupRows(tenantId)),
    rows<GroupMember>(memberRows(tenantId, viewer)),
    rows<GroupHeadship>(sql`select gid(h.tenant_id, h.id) as id, h.tenant_id as "tenantId", h.group_id as "groupId", h.member_id as "memberId",
      h.acting, h.starts_on as "startsOn", h.until from group_headship h where h.tenant_id = ${tenantId}::uuid order by h.starts_on, h.id`),
  ]);
  return { groups, members, headships };
}

function groupRows(tenantId: string): Sql {
  return sql`select gid(g.tenant_id, g.id) as id, g.id as uuid, g.tenant_id as "tenantId", g.convocation_id as "convocationId", g.version, g.state,
    g.recorded, g.size, g.size_by as "sizeBy", g.size_number as "sizeNumber", g.size_on as "sizeOn", gid(g.tenant_id, g.size_file_id) as "sizeFileId",
    g.named_by as "namedBy", g.named_number as "namedNumber", g.named_on as "namedOn", gid(g.tenant_id, g.named_file_id) as "namedFileId",
    g.selection_opens_on as "selectionOpensOn", g.selection_number as "selectionNumber", g.selection_on as "selectionOn",
    gid(g.tenant_id, g.selection_file_id) as "selectionFileId", g.completed_on as "completedOn", g.began_on as "beganOn",
    g.council_size as "councilSize", g.council_size_number as "councilSizeNumber", g.council_size_on as "councilSizeOn",
    g.council_size_present as "councilSizePresent", gid(g.tenant_id, g.council_size_file_id) as "councilSizeFileId",
    g.youth_quota as "youthQuota", g.women_quota as "womenQuota", g.disability_quota as "disabilityQuota",
    g.protocol_number as "protocolNumber", g.protocol_on as "protocolOn", gid(g.tenant_id, g.protocol_file_id) as "protocolFileId",
    g.dissolved_on as "dissolvedOn", g.dissolved_because as "dissolvedBecause"
    from working_group g where g.tenant_id = ${tenantId}::uuid order by g.id desc`;
}

function memberRows(tenantId: string, viewer: string | null): Sql {
  return sql`select gid(m.tenant_id, m.id) as id, m.id as uuid, m.tenant_id as "tenantId", m.group_id as "groupId", m.person_id as "personId", m.version,
    m.part, m.represents, m.position, m.by_competition as "byCompetition", m.joined_on as "joinedOn", m.left_on as "leftOn",
    m.left_because as "leftBecause", (m.account_id is not null) as "hasAccount", coalesce(m.account_id = ${viewer}::uuid, false) as "isViewer"
    from group_member m where m.tenant_id = ${tenantId}::uuid order by m.part desc, m.joined_on, m.id`;
}

/** What of them the viewer may see. */
function within({ capacity }: Operation, all: Groups): Groups {
  if (capacity.kind !== 'TENANT' || capacity.roles.some((role) => role !== 'WORKING_GROUP')) return all;
  const own = new Set(all.members.filter(({ isViewer, leftOn }) => isViewer && leftOn === null).map((m) => m.groupId));
  return {
    groups: all.groups.filter(({ uuid }) => own.has(uuid)),
    members: all.members.filter(({ groupId }) => own.has(groupId)),
    headships: all.headships.filter(({ groupId }) => own.has(groupId)),
  };
}

/** The group of a convocation: the one that was not dissolved, else the last. */
export function groupOf({ groups }: Groups, convocationUuid: string): WorkingGroup | null {
  const own = groups.filter(({ convocationId }) => convocationId === convocationUuid);
  return own.find(({ state }) => state !== 'DISSOLVED') ?? own[0] ?? null;
}

/** Its members on a day: their first and last days included. */
export function membersOn({ members }: Groups, groupUuid: string, on: string): GroupMember[] {
  return members.filter(
    ({ groupId, joinedOn, leftOn }) => groupId === groupUuid && joinedOn <= on && (leftOn === null || on <= leftOn),
  );
}

/** Its members now: those who have not left. */
export function presentMembers({ members }: Groups, groupUuid: string): GroupMember[] {
  return members.filter(({ groupId, leftOn }) => groupId === groupUuid && leftOn === null);
}

/** Who heads it on a day: the acting head where one stands in, else the head. */
export function headOn(
  { headships }: Groups,
  groupUuid: string,
  on: string,
): { head: GroupHeadship | null; acting: GroupHeadship | null } {
  const then = headships.filter(
    ({ groupId, startsOn, until }) => groupId === groupUuid && startsOn <= on && (until === null || on <= until),
  );
  return { head: then.find(({ acting }) => !acting) ?? null, acting: then.find(({ acting }) => acting) ?? null };
}

/** What the rules are asked of a group on a day (PC-WG-01…04). */
export function groupFacts(
  all: Groups,
  group: WorkingGroup,
  council: CouncilFacts | null,
  on: Temporal.PlainDate,
): WorkingGroupFacts {
  const members = presentMembers(all, group.uuid).map(
    ({ uuid: id, part, byCompetition }): Counted => ({ id, part, byCompetition }),
  );
  return {
    level: council?.level ?? null,
    kind: council?.formingBodyKind ?? null,
    act: {
      number: group.sizeNumber,
      on: dayOf(group.sizeOn),
      hasFile: group.sizeFileId !== null,
      size: group.size,
      by: group.sizeBy,
    },
    members,
    namedBy: group.namedBy,
    headId: headOn(all, group.uuid, on.toString()).head?.memberId ?? null,
    opensOn: dayOf(group.selectionOpensOn),
    on,
  };
}

/** The authority that the council's level and kind ask for. */
export function authorityOf(council: CouncilFacts | null) {
  return groupAuthority(council?.level ?? null, council?.formingBodyKind ?? null);
}

function dayOf(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}
