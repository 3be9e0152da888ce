import { combine, interviewed } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { claimFile, readCandidateFile } from '../competitions/candidate-file.ts';
import { ApplicationEntity } from '../competitions/entities/application.entity.ts';
import type { RecordInterviewInput } from './ballot.inputs.ts';
import { keepsBallots } from './ballot.policy.ts';
import { InterviewEntity } from './entities/interview.entity.ts';

/** Records an interview of an admitted candidate: its day, its stream, its observers, its record (PC-COMP-05). */
export const recordInterview = defineCommand<RecordInterviewInput & CommandInput, { applicationId: string }>({
  name: 'recordInterview',
  authority: keepsBallots,
  async run(act, input) {
    const application = await act.load(ApplicationEntity, input.applicationId, { lock: true, path: 'applicationId' });
    if (application.state !== 'ADMITTED' && application.state !== 'INTERVIEWED')
      throw refuse(refused('CANDIDATE_NOT_ADMITTED'));
    const reading = new InputReading();
    const streamUrl = reading.url('streamUrl', input.streamUrl);
    const observers = reading.optional('observers', input.observers);
    const note = reading.optional('note', input.note, 4_000);
    const recordFileId = await readCandidateFile(act, reading, 'recordFileId', input.recordFileId);
    reading.done();
    const heldOn = factOn(act, input.heldOn).toString();
    act.obey(combine(interviewed({ hasRecord: recordFileId !== null })));
    await act.insert(InterviewEntity, {
      tenantId: act.tenantId,
      competitionId: application.competitionId,
      applicationId: application.id,
      heldOn,
      streamUrl,
      observers,
      note,
      recordFileId,
    });
    if (recordFileId) await claimFile(act, application.id, recordFileId);
    application.state = 'INTERVIEWED';
    act.journal({
      act: 'InterviewRecorded',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: heldOn,
      facts: { number: application.number, streamUrl, observers, hasRecord: recordFileId !== null },
    });
    return { applicationId: encodeId(act.tenantId, application.id) };
  },
});
