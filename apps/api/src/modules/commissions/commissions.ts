import type { Operation } from '../../kernel/context.ts';
import { actsAs, columnsFor } from '../../kernel/scope.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import { tenantRows } from '../../kernel/tenant-rows.ts';
import type {
  Commission,
  CommissionActing,
  CommissionActingOffice,
  CommissionMember,
} from './types/commission.type.ts';

/** Every commission of a council and everyone who has been in one: some hundreds of rows, read in one statement. */
export interface Commissions {
  readonly commissions: readonly Commission[];
  readonly members: readonly CommissionMember[];
  readonly acting: readonly CommissionActing[];
}

const nothing: Commissions = { commissions: [], members: [], acting: [] };

const whole = tenantRows<Commissions>(async (rows, operation, tenantId) => {
  if (!actsAs(operation, 'TENANT', 'SYSTEM', 'PUBLIC')) return nothing;
  const [commissions, members, acting] = await Promise.all([
    rows<Commission>(
      sql`${commissionRows(operation, sql`c.tenant_id = ${tenantId}::uuid`)} order by c.formed_on, c.id`,
    ),
    rows<CommissionMember>(sql`${memberRows(operation, sql`m.tenant_id = ${tenantId}::uuid`)} order by
      array_position('{HEAD,DEPUTY_HEAD,SECRETARY,MEMBER}', m.office), (m.expert_name is not null), m.joined_on, m.id`),
    rows<CommissionActing>(sql`${actingRows(operation, tenantId)} order by a.starts_on, a.id`),
  ]);
  return { commissions, members, acting };
});

/** The commissions of a council as the viewer sees them, read once per operation. */
export const commissionsOf = whole.of;

/** The same as it stands in an act's transaction, after its locks. */
export const commissionsIn = whole.in;

/** Rows of Commission under a condition on `c`. */
export function commissionRows(operation: Operation, where: Sql): Sql {
  return sql`select ${columnsFor(
    operation,
    {
      id: 'gid(c.tenant_id, c.id)',
      uuid: 'c.id',
      tenantId: 'c.tenant_id',
      convocationId: 'c.convocation_id',
      version: 'c.version',
      name: 'c.name',
      directions: 'c.directions',
      state: 'c.state',
      formedOn: 'c.formed_on',
      closedOn: 'c.closed_on',
      published: 'c.published',
    },
    {
      decisionId: 'gid(c.tenant_id, c.decision_id)',
      paperNumber: 'c.paper_number',
      paperOn: 'c.paper_on',
      paperFileId: 'gid(c.tenant_id, c.paper_file_id)',
      closedBecause: 'c.closed_because',
    },
  )} from commission c where ${where}`;
}

function memberRows(operation: Operation, where: Sql): Sql {
  return sql`select ${columnsFor(
    operation,
    {
      id: 'gid(m.tenant_id, m.id)',
      uuid: 'm.id',
      tenantId: 'm.tenant_id',
      commissionId: 'gid(m.tenant_id, m.commission_id)',
      version: 'm.version',
      personId: 'm.person_id',
      expertName: 'm.expert_name',
      expertPosition: 'm.expert_position',
      advisory: '(m.expert_name is not null)',
      office: 'm.office',
      joinedOn: 'm.joined_on',
      leftOn: 'm.left_on',
    },
    { leftBecause: 'm.left_because' },
  )} from commission_member m where ${where}`;
}

function actingRows(operation: Operation, tenantId: string): Sql {
  return sql`select ${columnsFor(
    operation,
    {
      id: 'gid(a.tenant_id, a.id)',
      tenantId: 'a.tenant_id',
      commissionId: 'gid(a.tenant_id, a.commission_id)',
      version: 'a.version',
      office: 'a.office',
      personId: 'a.person_id',
      startsOn: 'a.starts_on',
      until: 'a.until',
    },
    { ground: 'a.ground' },
  )} from commission_acting a where a.tenant_id = ${tenantId}::uuid`;
}

/** Who stands in for an officer of a commission on a day, first and last days included; at most one. */
export function actingIn(
  { acting }: Commissions,
  commissionId: string,
  office: `${CommissionActingOffice}`,
  on: string,
): CommissionActing[] {
  return acting.filter(
    (one) => one.commissionId === commissionId && one.office === office && one.startsOn <= on && on <= one.until,
  );
}

/** Who is in a commission on a day, first and last days included; experts too. */
export function commissionMembersOn({ members }: Commissions, commissionId: string, on: string): CommissionMember[] {
  return members.filter(
    (one) => one.commissionId === commissionId && one.joinedOn <= on && (one.leftOn === null || on <= one.leftOn),
  );
}

/** Who is in it now: those who have not left. */
export function presentIn({ members }: Commissions, commissionId: string): CommissionMember[] {
  return members.filter((one) => one.commissionId === commissionId && one.leftOn === null);
}
