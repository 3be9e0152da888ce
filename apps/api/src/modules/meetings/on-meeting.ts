import type { MeetingPolicy, Override } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { decodeId, encodeId, type RowRef } from '../../kernel/id.ts';
import { invalid, notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { type Roster, rosterIn } from '../composition/roster.ts';
import { AttendanceEntity } from './entities/attendance.entity.ts';
import { MeetingEntity } from './entities/meeting.entity.ts';
import { MeetingMemberEntity } from './entities/meeting-member.entity.ts';
import { seatsOn } from './places.ts';
import { instant, type Places, policyOfSitting } from './sitting.ts';

/** A sitting as an act finds it: who is of its roll, who has come and gone, by which numbers it is held. */
export interface Sitting {
  readonly meeting: MeetingEntity;
  readonly roll: readonly MeetingMemberEntity[];
  readonly stays: readonly AttendanceEntity[];
  readonly policy: MeetingPolicy;
  readonly places: Places;
  readonly overrides: readonly Override[];
}

interface Wanted {
  readonly expectedVersion?: number;
  readonly path?: string;
}

/** A sitting under its lock: two secretaries come one after another. */
export function onMeeting(act: Act, id: string, { expectedVersion, path }: Wanted = {}): Promise<MeetingEntity> {
  return act.load(MeetingEntity, id, {
    lock: true,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
    ...(path === undefined ? {} : { path }),
  });
}

/** The sitting that a row of it belongs to, under its lock, with that row's reference. */
export async function onMeetingOf(
  act: Act,
  table: 'meeting_member' | 'agenda_item' | 'agenda_material' | 'meeting_guest' | 'speech' | 'meeting_vote',
  id: string,
  path = 'id',
): Promise<{ readonly meeting: MeetingEntity; readonly ref: RowRef }> {
  const ref = decodeId(id);
  if (ref?.tenantId !== act.tenantId) throw notThere(path);
  const from = {
    meeting_member: sql`meeting_member`,
    agenda_item: sql`agenda_item`,
    agenda_material: sql`agenda_material`,
    meeting_guest: sql`meeting_guest`,
    speech: sql`speech`,
    meeting_vote: sql`meeting_vote`,
  }[table];
  const row = await act.transaction.one<{ id: string }>(
    sql`select meeting_id as id from ${from} where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
  if (!row) throw notThere(path);
  return { meeting: await act.loadRow(MeetingEntity, { tenantId: act.tenantId, id: row.id }, { lock: true }), ref };
}

/** Everything an act on a sitting judges by; the numbers are those kept with it once it is opened. */
export async function sittingIn(act: Act, meeting: MeetingEntity, roster?: Roster): Promise<Sitting> {
  const where = { tenantId: act.tenantId, meetingId: meeting.id };
  const roll = await act.em.find(MeetingMemberEntity, { ...where, removed: false }, { orderBy: { ordinal: 'asc' } });
  const stays = await act.em.find(AttendanceEntity, { ...where, withdrawn: false }, { orderBy: { fromAt: 'asc' } });
  const held = await heldIn(act, meeting, roll, roster);
  return { meeting, roll, stays, ...held, policy: policyOfSitting(meeting, held.overrides) };
}

async function heldIn(act: Act, meeting: MeetingEntity, roll: readonly MeetingMemberEntity[], known?: Roster) {
  if (meeting.filled !== null)
    return { overrides: meeting.overrides, places: { filled: meeting.filled, seats: meeting.seats } };
  const roster = known ?? (await rosterIn(act));
  const decisive = roll.filter(({ voice }) => voice === 'DECISIVE').length;
  const places =
    meeting.kind === 'COMMISSION_SESSION'
      ? { filled: decisive, seats: null }
      : seatsOn(roster, meeting.convocationId, meeting.plannedOn);
  return { overrides: roster.overrides, places };
}

/** One of the roll by an opaque id; a member of another sitting is not there. */
export function memberOf({ roll }: Pick<Sitting, 'roll'>, id: string, path = 'memberId'): MeetingMemberEntity {
  const uuid = decodeId(id)?.id;
  const found = roll.find((one) => one.id === uuid);
  if (!found) throw notThere(path);
  return found;
}

/** The one of the roll who acts with their own account; null where they are not of it. */
export async function ownMember(act: Act, { roll }: Pick<Sitting, 'roll'>): Promise<MeetingMemberEntity | null> {
  const person = await act.transaction.one<{ id: string }>(
    sql`select id from council_person where tenant_id = ${act.tenantId}::uuid and account_id = ${act.accountId}::uuid`,
  );
  return (person && roll.find(({ personId }) => personId === person.id)) ?? null;
}

/**
 * The moment of an act on a sitting: this one, or the time that a secretary enters from notes. A time to come is refused;
 * so is one that is not on the sitting's own day or the next (a sitting may go past midnight).
 */
export function momentOf(act: Act, meeting: MeetingEntity, given: string | Date | null | undefined): Temporal.Instant {
  const now = act.operation.clock.moment();
  if (!given) return now;
  const at = instant(given);
  const day = at.toZonedDateTimeISO('Asia/Almaty').toPlainDate();
  const first = Temporal.PlainDate.from(meeting.plannedOn);
  if (Temporal.Instant.compare(at, now) > 0)
    throw faultAt('FACT_IN_FUTURE', { on: day.toString(), today: act.today.toString() });
  if (Temporal.PlainDate.compare(day, first) < 0 || Temporal.PlainDate.compare(day, first.add({ days: 1 })) > 0)
    throw faultAt('NOT_ON_DAY_OF_MEETING', { on: day.toString(), day: meeting.plannedOn });
  return at;
}

/** The same for what happens in a sitting that was opened: not before it was. */
export function momentWithin(
  act: Act,
  meeting: MeetingEntity,
  given: string | Date | null | undefined,
): Temporal.Instant {
  const at = momentOf(act, meeting, given);
  if (meeting.openedAt !== null && Temporal.Instant.compare(at, instant(meeting.openedAt)) < 0)
    throw faultAt('BEFORE_SITTING_OPENED', { at: clockOf(meeting.openedAt) });
  return at;
}

/** The hour and minute of a moment of a sitting, as a refusal tells it. */
export function clockOf(moment: string | Date): string {
  return instant(moment).toZonedDateTimeISO('Asia/Almaty').toPlainTime().toString({ smallestUnit: 'minute' });
}

function faultAt(code: string, facts: Record<string, string>) {
  return invalid({ path: 'at', code, facts });
}

/** An instant as a column takes it. */
export function asDate(at: Temporal.Instant): Date {
  return new Date(at.epochMilliseconds);
}

/** How the journal tells a sitting. */
export function factsOf({ kind, form, number, plannedOn }: MeetingEntity): Record<string, unknown> {
  return { kind, form, number, day: plannedOn };
}

/** What acts on a sitting answer. */
export function meetingIdOf({ tenantId, id }: MeetingEntity): { meetingId: string } {
  return { meetingId: encodeId(tenantId, id) };
}
