import { combine, executionControl } from '@kenes/rules';
import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { dayOf } from './act-input.ts';
import { council } from './authorities.ts';
import { TrackEntity } from './track.entity.ts';
import type { SetExecutionDateInput } from './track.inputs.ts';
import { maySetExecutionDate } from './track.policy.ts';

/** Sets the date by which a body is to execute: the council’s date, never moved to a working day (PC-REC-04). */
export const setExecutionDate = defineCommand<SetExecutionDateInput, { trackId: string }>({
  name: 'setExecutionDate',
  authority: council,
  async run(act, input) {
    const track = await act.load(TrackEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(combine(maySetExecutionDate(track)));
    const was = track.executeBy;
    track.executeBy = executionControl(dayOf(input.executeBy), await act.calendar()).due.toString();
    const accepted = track.answerKind === 'ACCEPTED' || track.answerKind === 'PARTLY_ACCEPTED';
    if (track.state === 'ANSWERED' && accepted) track.state = 'ON_EXECUTION';
    act.journal({
      act: 'ExecutionDateSet',
      subjectType: 'Track',
      subjectId: track.id,
      occurredOn: act.today,
      facts: { number: track.recommendationNumber, was, executeBy: track.executeBy },
    });
    return { trackId: encodeId(track.tenantId, track.id) };
  },
});
