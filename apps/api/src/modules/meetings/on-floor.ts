import { type FloorTurn, type MeetingPolicy, mayTakeFloor } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { tellMeeting } from '../live/tell-meeting.ts';
import type { AgendaItemEntity } from './entities/agenda-item.entity.ts';
import type { MeetingEntity } from './entities/meeting.entity.ts';
import { SpeechEntity } from './entities/speech.entity.ts';
import { onMeetingOf } from './on-meeting.ts';

/** Who takes the floor. */
export interface Speaker {
  readonly name: string;
  readonly memberId: string | null;
  readonly guestId: string | null;
}

/** A turn on the floor with its sitting, under the sitting’s lock. */
export async function onSpeech(act: Act, id: string) {
  const { meeting, ref } = await onMeetingOf(act, 'speech', id);
  return { meeting, speech: await act.loadRow(SpeechEntity, ref) };
}

/** Puts somebody at the end of the list of a question. */
export async function enlist(
  act: Act,
  meeting: MeetingEntity,
  item: AgendaItemEntity,
  kind: SpeechEntity['kind'],
  speaker: Speaker,
): Promise<SpeechEntity> {
  const row = await act.transaction.one<{ last: number }>(
    sql`select coalesce(max(ordinal), 0)::int as last from speech where tenant_id = ${act.tenantId}::uuid and item_id = ${item.id}::uuid`,
  );
  return act.insert(SpeechEntity, {
    tenantId: act.tenantId,
    id: newId(),
    meetingId: meeting.id,
    itemId: item.id,
    memberId: speaker.memberId,
    guestId: speaker.guestId,
    speakerName: speaker.name,
    kind,
    state: 'WAITING',
    ordinal: (row?.last ?? 0) + 1,
    askedAt: new Date(act.operation.clock.moment().epochMilliseconds),
  });
}

/** Whoever has the floor gives it back: at a vote, a break, with the question or the sitting. Not later than `at`. */
export async function takeFloorBack(act: Act, meeting: MeetingEntity, at: Date): Promise<void> {
  const speaking = await act.em.find(SpeechEntity, {
    tenantId: act.tenantId,
    meetingId: meeting.id,
    state: 'SPEAKING',
  });
  if (speaking.length === 0) return;
  for (const speech of speaking) {
    speech.state = 'DONE';
    speech.endedAt = speech.beganAt !== null && speech.beganAt > at ? speech.beganAt : at;
  }
  // Written at once: the table knows one speaker at a time.
  await act.em.flush();
  tellMeeting(act, meeting.id, 'FLOOR');
}

/** What the cap says of one more speech (PC-SES-03): at the third, with a cap of two, a reason is asked for. */
export async function overCap(act: Act, policy: MeetingPolicy, speech: SpeechEntity) {
  const made = await act.em.find(SpeechEntity, {
    tenantId: act.tenantId,
    itemId: speech.itemId,
    state: { $in: ['SPEAKING', 'DONE'] },
    id: { $ne: speech.id },
  });
  return mayTakeFloor(policy, made.map(turn), turn(speech));
}

function turn({ memberId, guestId, speakerName, itemId, kind }: SpeechEntity): FloorTurn {
  return { speakerId: memberId ?? guestId ?? speakerName, itemId, kind };
}
