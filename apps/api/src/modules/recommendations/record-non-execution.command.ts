import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { dayOfFact, requiredText, storedFiles } from './act-input.ts';
import { council } from './authorities.ts';
import { TrackEntity } from './track.entity.ts';
import type { RecordNonExecutionInput } from './track.inputs.ts';
import { mayFail } from './track.policy.ts';

/** Records that what was accepted was not executed; it may then be issued again, executed later, or closed. */
export const recordNonExecution = defineCommand<RecordNonExecutionInput, { trackId: string }>({
  name: 'recordNonExecution',
  authority: council,
  async run(act, input) {
    const track = await act.load(TrackEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayFail(track));
    const foundOn = dayOfFact(act, input.foundOn);
    track.state = 'NOT_EXECUTED';
    track.executedOn = foundOn.toString();
    track.executionText = requiredText(input.text, 'text');
    track.executionFileIds = await storedFiles(act, input.fileIds, 'fileIds');
    act.journal({
      act: 'NonExecutionRecorded',
      subjectType: 'Track',
      subjectId: track.id,
      occurredOn: foundOn,
      facts: { number: track.recommendationNumber, text: track.executionText },
    });
    return { trackId: encodeId(track.tenantId, track.id) };
  },
});
