import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { claimFile, readCandidateFile } from '../competitions/candidate-file.ts';
import { ApplicationEntity } from '../competitions/entities/application.entity.ts';
import type { AmendInterviewInput } from './ballot.inputs.ts';
import { keepsBallots } from './ballot.policy.ts';
import { InterviewEntity } from './entities/interview.entity.ts';

/** Corrects what was recorded of an interview, for a reason: what is left out stays, an empty text clears (PC-COMP-05). */
export const amendInterview = defineCommand<AmendInterviewInput & CommandInput, { applicationId: string }>({
  name: 'amendInterview',
  authority: keepsBallots,
  async run(act, input) {
    const interview = await act.load(InterviewEntity, input.id, { lock: true, expectedVersion: input.expectedVersion });
    const { tenantId } = act;
    const application = await act.loadRow(ApplicationEntity, { tenantId, id: interview.applicationId });
    if (application.erasedOn !== null) throw refuse(refused('APPLICATION_IS_ERASED'));
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    const changes: Partial<InterviewEntity> = {};
    if (input.streamUrl !== undefined) changes.streamUrl = reading.url('streamUrl', input.streamUrl);
    if (input.observers !== undefined) changes.observers = reading.optional('observers', input.observers);
    if (input.note !== undefined) changes.note = reading.optional('note', input.note, 4_000);
    const recordFileId = await readCandidateFile(act, reading, 'recordFileId', input.recordFileId);
    if (recordFileId) changes.recordFileId = recordFileId;
    reading.done();
    if (input.heldOn) changes.heldOn = factOn(act, input.heldOn).toString();
    // The record that it replaces stays the application's, and goes with it.
    if (recordFileId) await claimFile(act, application.id, recordFileId);
    const was = { heldOn: interview.heldOn, streamUrl: interview.streamUrl };
    Object.assign(interview, changes);
    act.journal({
      act: 'InterviewAmended',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: interview.heldOn,
      // What was noted of a person stays with the interview and goes with it.
      facts: {
        number: application.number,
        because,
        fields: Object.keys(changes).sort(),
        was,
        now: { heldOn: interview.heldOn, streamUrl: interview.streamUrl },
      },
    });
    return { applicationId: encodeId(tenantId, application.id) };
  },
});
