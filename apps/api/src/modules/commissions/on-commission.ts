import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { shownOf } from '../composition/on-roster.ts';
import { type Roster, rosterIn } from '../composition/roster.ts';
import { membershipOn, personOfRoster } from '../composition/sits-on.ts';
import { DecisionEntity } from '../decisions/entities/decision.entity.ts';
import type { CommissionMemberInput } from './commission.inputs.ts';
import { commissionsIn } from './commissions.ts';
import { CommissionEntity } from './entities/commission.entity.ts';
import { CommissionMemberEntity, type CommissionMemberOffice } from './entities/commission-member.entity.ts';

/** A commission under its lock, with the roster and all commissions as they stand behind it. */
export async function onCommission(act: Act, id: string, expectedVersion?: number) {
  const entity = await act.load(CommissionEntity, id, {
    lock: true,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
  const roster = await rosterIn(act);
  return { entity, roster, convocation: shownOf(roster, entity.convocationId), all: await commissionsIn(act) };
}

/** The same, found by a member of it. */
export async function onCommissionOf(act: Act, memberId: string) {
  const ref = decodeId(memberId);
  if (ref?.tenantId !== act.tenantId) throw notThere();
  const row = await act.transaction.one<{ id: string }>(
    sql`select gid(tenant_id, commission_id) as id from commission_member where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
  if (!row) throw notThere();
  return { ...(await onCommission(act, row.id)), member: ref };
}

/** A commission whose members changed has another version. Call it last. */
export async function touchCommission(act: Act, { id }: Pick<CommissionEntity, 'id'>): Promise<void> {
  await act.em.flush();
  await act.transaction.execute(
    sql`update commission set version = version + 1 where tenant_id = ${act.tenantId}::uuid and id = ${id}::uuid`,
  );
}

/** Somebody of a commission as read. */
export interface ReadCommissionMember {
  readonly personId: string | null;
  readonly expertName: string | null;
  readonly expertPosition: string | null;
  readonly office: CommissionMemberOffice;
  readonly name: string;
}

/** Reads who comes into a commission of a convocation on a day: a person who sits in it, or an expert by name. */
export function readCommissionMembers(
  reading: InputReading,
  path: string,
  given: readonly CommissionMemberInput[],
  where: { readonly roster: Roster; readonly convocationId: string; readonly on: string },
): ReadCommissionMember[] {
  const members = given.map((one, index): ReadCommissionMember => {
    const at = (field: string) =>
      given.length === 1 && path === 'member' ? `member.${field}` : `${path}.${index}.${field}`;
    const office = one.office ?? 'MEMBER';
    const expertName = reading.optional(at('expertName'), one.expertName, 300);
    const person = personOfRoster(where.roster, one.personId);
    if (one.personId && !person) reading.fault(at('personId'), 'NOT_THERE');
    if (!one.personId && expertName === null) reading.fault(at('personId'), 'REQUIRED');
    if (one.personId && expertName !== null) reading.fault(at('expertName'), 'COMMISSION_PERSON_OR_EXPERT');
    if (person && !membershipOn(where.roster, where.convocationId, person.uuid, where.on))
      reading.fault(at('personId'), 'NOT_A_MEMBER_THAT_DAY');
    if (expertName !== null && office === 'HEAD') reading.fault(at('office'), 'COMMISSION_HEAD_IS_A_MEMBER');
    return {
      personId: person?.uuid ?? null,
      expertName,
      expertPosition: expertName === null ? null : reading.optional(at('expertPosition'), one.expertPosition, 500),
      office,
      name: person?.fullName ?? expertName ?? '',
    };
  });
  const people = members.flatMap(({ personId }) => personId ?? []);
  if (new Set(people).size < people.length) reading.fault(path, 'COMMISSION_MEMBER_TWICE');
  if (members.filter(({ office }) => office === 'HEAD').length > 1) reading.fault(path, 'COMMISSION_ONE_HEAD');
  return members;
}

/** Writes who is in a commission from a day. */
export async function insertCommissionMembers(
  act: Act,
  commission: Pick<CommissionEntity, 'id' | 'published'>,
  members: readonly ReadCommissionMember[],
  joinedOn: string,
): Promise<void> {
  for (const { name: _, ...member } of members)
    await act.insert(CommissionMemberEntity, {
      tenantId: act.tenantId,
      commissionId: commission.id,
      ...member,
      joinedOn,
      published: commission.published,
    });
}

/** The decision that creates a commission: one of the council's own, that created none yet. */
export async function readCreatingDecision(
  act: Act,
  reading: InputReading,
  id: string | null | undefined,
): Promise<DecisionEntity | null> {
  if (!id) return null;
  const decision = await act.load(DecisionEntity, id, { path: 'decisionId', lock: true });
  if (decision.effect !== 'CREATES_COMMISSION') reading.fault('decisionId', 'DECISION_CREATES_NO_COMMISSION');
  if (decision.commissionId !== null) reading.fault('decisionId', 'DECISION_HAS_A_COMMISSION');
  return decision;
}
