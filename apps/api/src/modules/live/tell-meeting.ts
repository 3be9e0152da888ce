import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { MeetingPart } from './meeting-part.enum.ts';

/** The channel of PostgreSQL on which changes of sittings are told; every API process listens to it. */
export const meetingChannel = 'kenes_meeting';

const told = new WeakMap<Act, Map<string, Set<MeetingPart>>>();

/**
 * Tells everyone who follows a sitting that parts of it changed, if and when the act commits. `meetingId` is the row's
 * uuid. To be called by every command that changes what a sitting shows, as often as it likes: an act is one change.
 */
export function tellMeeting(act: Act, meetingId: string, ...parts: readonly `${MeetingPart}`[]): void {
  const meetings = told.get(act) ?? new Map<string, Set<MeetingPart>>();
  told.set(act, meetings);
  const known = meetings.get(meetingId);
  const changed = known ?? new Set<MeetingPart>();
  for (const part of parts) changed.add(part as MeetingPart);
  if (known) return;
  meetings.set(meetingId, changed);
  act.lastly(() => announce(act, meetingId, changed));
}

/** Counts the change and gives it to PostgreSQL, which says it to the listeners after the commit, in the order of commits. */
async function announce(act: Act, meetingId: string, parts: ReadonlySet<MeetingPart>): Promise<void> {
  await act.transaction.execute(sql`with changed as (
      insert into meeting_change (tenant_id, id) values (${act.tenantId}::uuid, ${meetingId}::uuid)
      on conflict (tenant_id, id) do update set version = meeting_change.version + 1 returning tenant_id, id, version)
    select pg_notify(${meetingChannel}, json_build_object('tenant', tenant_id, 'meeting', id, 'version', version, 'parts', ${[...parts]}::text[])::text) from changed`);
}
