import type { Act } from '../../kernel/command.ts';
import type { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import type { Roster } from '../composition/roster.ts';
import { isSuspendedOn, membershipOn, personOfRoster } from '../composition/sits-on.ts';
import type { Membership } from '../composition/types/member.type.ts';
import type { CouncilOfficePost } from './entities/council-office.entity.ts';
import type { WhoHoldsInput } from './office.inputs.ts';
import type { CouncilOffice } from './types/office.type.ts';

/** Who is to hold an office, as read. */
export interface Holder {
  readonly personId: string | null;
  readonly staffName: string | null;
  readonly staffAccountId: string | null;
  readonly name: string;
  /** Their membership on the first day; null for staff and for one who does not sit then. */
  readonly membership: Membership | null;
  readonly isMember: boolean;
}

/** Reads who holds an office from a day: a person of the council, or for the secretary one of the staff. */
export async function readHolder(
  act: Act,
  reading: InputReading,
  given: WhoHoldsInput,
  where: { readonly roster: Roster; readonly convocationId: string; readonly on: string },
): Promise<Holder> {
  const staffName = reading.optional('staffName', given.staffName, 300);
  const staffAccountId = reading.registerId('staffAccountId', given.staffAccountId);
  const person = personOfRoster(where.roster, given.personId);
  if (given.personId && !person) reading.fault('personId', 'NOT_THERE');
  if (!given.personId && staffName === null) reading.fault('personId', 'REQUIRED');
  if (staffName !== null && (given.personId || given.post !== 'SECRETARY'))
    reading.fault('staffName', 'OFFICE_IS_A_MEMBERS');
  if (staffAccountId !== null && staffName === null) reading.fault('staffAccountId', 'OFFICE_ACCOUNT_OF_STAFF');
  if (staffAccountId !== null && !(await worksHere(act, staffAccountId)))
    reading.fault('staffAccountId', 'ACCOUNT_NOT_OF_COUNCIL');
  const membership = person ? membershipOn(where.roster, where.convocationId, person.uuid, where.on) : null;
  return {
    personId: person?.uuid ?? null,
    staffName,
    staffAccountId,
    name: person?.fullName ?? staffName ?? '',
    membership,
    isMember: membership !== null && !isSuspendedOn(membership, where.on),
  };
}

async function worksHere(act: Act, accountId: string): Promise<boolean> {
  const row = await act.transaction.one(sql`select from tenant_role
    where tenant_id = ${act.tenantId}::uuid and account_id = ${accountId}::uuid and until is null and roles <> '{WORKING_GROUP}'`);
  return row !== null;
}

/** Posts that one holds alone; a council may have several deputies and a whole presidium. */
export function heldAlone(post: CouncilOfficePost): boolean {
  return post === 'CHAIR' || post === 'SECRETARY';
}

/** Offices of the same post and kind whose days meet the given ones; of several people's posts only the same person's. */
export function overlapping(
  offices: readonly CouncilOffice[],
  one: {
    readonly convocationId: string;
    readonly post: CouncilOfficePost;
    readonly acting: boolean;
    readonly personId: string | null;
    readonly startsOn: string;
    readonly until: string | null;
  },
): CouncilOffice[] {
  return offices.filter(
    (other) =>
      other.convocationId === one.convocationId &&
      other.post === one.post &&
      other.acting === one.acting &&
      (heldAlone(one.post) || other.personId === one.personId) &&
      (one.until === null || other.startsOn <= one.until) &&
      (other.until === null || one.startsOn <= other.until),
  );
}

/** Whether a vote elected a person to a post: it is counted, was for that post, and the person came out of it elected. */
export async function wasElected(
  act: Act,
  voteUuid: string,
  post: CouncilOfficePost,
  personId: string,
): Promise<boolean> {
  const row =
    await act.transaction.one(sql`select from meeting_vote v join meeting_option o on o.tenant_id = v.tenant_id and o.vote_id = v.id
    where v.tenant_id = ${act.tenantId}::uuid and v.id = ${voteUuid}::uuid and v.kind = 'ELECTION' and v.post = ${post} and v.state = 'COUNTED'
      and o.person_id = ${personId}::uuid and o.outcome = 'ELECTED'`);
  return row !== null;
}
