import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { dayOfFact, requiredText } from './act-input.ts';
import { council } from './authorities.ts';
import { TrackEntity } from './track.entity.ts';
import type { CloseTrackInput } from './track.inputs.ts';
import { mayCloseTrack } from './track.policy.ts';

/** Closes one addressee’s track by a person’s decision, with a reason. */
export const closeTrack = defineCommand<CloseTrackInput, { trackId: string }>({
  name: 'closeTrack',
  authority: council,
  async run(act, input) {
    const track = await act.load(TrackEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayCloseTrack(track));
    const closedOn = dayOfFact(act, input.closedOn);
    track.state = 'CLOSED';
    track.closedOn = closedOn.toString();
    track.closedBecause = requiredText(input.reason, 'reason');
    act.journal({
      act: 'TrackClosed',
      subjectType: 'Track',
      subjectId: track.id,
      occurredOn: closedOn,
      facts: { number: track.recommendationNumber, reason: track.closedBecause },
    });
    return { trackId: encodeId(track.tenantId, track.id) };
  },
});
