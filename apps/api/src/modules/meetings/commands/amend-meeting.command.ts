import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { hearingChanged } from '../../public-hearings/follow-sitting.ts';
import type { MeetingState } from '../entities/meeting.entity.ts';
import type { AmendMeetingInput } from '../inputs/meeting.inputs.ts';
import { before, keepsMeetings, running, within } from '../meeting.policy.ts';
import { asDate, factsOf, meetingIdOf, onMeeting } from '../on-meeting.ts';
import { dayIn, readTimes } from '../read-meeting.ts';

/** Place and name are written down until the protocol is signed: a sitting that was held without them gets them so. */
const recordable: readonly MeetingState[] = [...before, ...running, 'HELD', 'NO_QUORUM'];

/** Who kept the protocol is known once it was opened. */
const opened: readonly MeetingState[] = [...running, 'HELD', 'NO_QUORUM'];

/** Corrects time, place, name and keeper of the protocol of a sitting; to another day it is moved, not amended, and once it has begun its time is what it was. */
export const amendMeeting = defineCommand<AmendMeetingInput & CommandInput, { meetingId: string }>({
  name: 'amendMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    const timed = (input.startsAt ?? null) !== null || input.endsAt !== undefined;
    act.obey(within(meeting.state, timed ? before : recordable));
    if (input.secretaryName !== undefined) act.obey(within(meeting.state, opened));
    const reading = new InputReading();
    const times = readTimes(
      reading,
      input.startsAt ?? meeting.startsAt.toISOString(),
      input.endsAt === undefined ? meeting.endsAt?.toISOString() : input.endsAt,
    );
    if (dayIn(times.startsAt).toString() !== meeting.plannedOn) reading.fault('startsAt', 'ANOTHER_DAY_IS_A_MOVE');
    if (input.title !== undefined) meeting.title = reading.localized('title', input.title, 500);
    if (input.place !== undefined) meeting.place = reading.localized('place', input.place, 500);
    if (input.remoteUrl !== undefined) meeting.remoteUrl = reading.url('remoteUrl', input.remoteUrl);
    if (input.streamUrl !== undefined) meeting.streamUrl = reading.url('streamUrl', input.streamUrl);
    const keeper =
      input.secretaryName === undefined
        ? meeting.secretaryName
        : reading.required('secretaryName', input.secretaryName, 200);
    reading.done();
    // Another name is not the account that had opened it.
    if (keeper !== meeting.secretaryName) act.em.assign(meeting, { secretaryName: keeper, secretaryAccountId: null });
    meeting.startsAt = asDate(times.startsAt);
    meeting.endsAt = times.endsAt && asDate(times.endsAt);
    if (meeting.kind === 'PUBLIC_HEARING') await hearingChanged(act, meeting.id);
    tellMeeting(act, meeting.id, 'MEETING');
    act.journal({
      act: 'MeetingAmended',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { ...factsOf(meeting), startsAt: times.startsAt.toString() },
    });
    return meetingIdOf(meeting);
  },
});
