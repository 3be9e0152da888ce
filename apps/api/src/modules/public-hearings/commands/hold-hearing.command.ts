import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { MeetingEntity } from '../../meetings/entities/meeting.entity.ts';
import { hearingIdOf, onHearing, tell } from '../on-hearing.ts';
import type { HoldHearingInput } from '../public-hearing.inputs.ts';
import { keepsHearings, mayBeHeld } from '../public-hearing.policy.ts';

/** Records that a hearing was held: its sitting is over. Registration ends with it. */
export const holdHearing = defineCommand<HoldHearingInput & CommandInput, { hearingId: string }>({
  name: 'holdHearing',
  authority: keepsHearings,
  async run(act, input) {
    const hearing = await onHearing(act, input);
    act.obey(mayBeHeld(hearing.state));
    const meeting = await act.load(MeetingEntity, encodeId(act.tenantId, hearing.meetingId));
    if (meeting.state !== 'HELD' && meeting.state !== 'PROTOCOLLED') throw refuse(refused('HEARING_SITTING_NOT_OVER'));
    hearing.state = 'HELD';
    hearing.heldOn = meeting.plannedOn;
    hearing.published = true;
    tell(act, hearing, 'HearingHeld', {}, meeting.plannedOn);
    return hearingIdOf(hearing);
  },
});
