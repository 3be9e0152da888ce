import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { dayOfFact, requiredText, storedFiles } from './act-input.ts';
import { council } from './authorities.ts';
import { TrackEntity } from './track.entity.ts';
import type { RecordExecutionInput } from './track.inputs.ts';
import { mayExecute } from './track.policy.ts';

/** Records that a recommendation was executed, with its date and proof. */
export const recordExecution = defineCommand<RecordExecutionInput, { trackId: string }>({
  name: 'recordExecution',
  authority: council,
  async run(act, input) {
    const track = await act.load(TrackEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayExecute(track));
    const executedOn = dayOfFact(act, input.executedOn);
    track.state = 'EXECUTED';
    track.executedOn = executedOn.toString();
    track.executionText = requiredText(input.text, 'text');
    track.executionFileIds = await storedFiles(act, input.fileIds, 'fileIds');
    act.journal({
      act: 'ExecutionRecorded',
      subjectType: 'Track',
      subjectId: track.id,
      occurredOn: executedOn,
      facts: { number: track.recommendationNumber, text: track.executionText, files: track.executionFileIds.length },
    });
    return { trackId: encodeId(track.tenantId, track.id) };
  },
});
