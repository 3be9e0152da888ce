import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { RecordDiscussionInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, within } from '../meeting.policy.ts';
import { itemIdOf, mayTouchItem, onItem } from '../on-item.ts';

/** Writes what was reported and said, in the words of the protocol; until the protocol is signed. */
export const recordDiscussion = defineCommand<RecordDiscussionInput & CommandInput, { itemId: string }>({
  name: 'recordDiscussion',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.id, input.expectedVersion);
    act.obey(within(meeting.state, ['IN_SESSION', 'BREAK', 'HELD']));
    act.obey(mayTouchItem(item.state, ['INCLUDED', 'DISCUSSED', 'DECIDED', 'POSTPONED']));
    const reading = new InputReading();
    if (input.heard !== undefined) item.heard = reading.optional('heard', input.heard, 20_000);
    if (input.discussed !== undefined) item.discussed = reading.optional('discussed', input.discussed, 20_000);
    reading.done();
    tellMeeting(act, meeting.id, 'PROTOCOL');
    act.journal({
      act: 'DiscussionRecorded',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { ordinal: item.ordinal, heard: item.heard?.length ?? 0, discussed: item.discussed?.length ?? 0 },
    });
    return itemIdOf(item);
  },
});
