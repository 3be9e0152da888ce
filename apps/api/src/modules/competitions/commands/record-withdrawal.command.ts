import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { mayWithdrawNow } from '../application.policy.ts';
import { keepsCompetitions } from '../competition.policy.ts';
import type { RecordWithdrawalInput } from '../inputs/application.inputs.ts';
import { mailCandidate } from '../mail-candidate.ts';
import { onApplication, shown } from '../on-application.ts';

/** Enters a withdrawal that came on paper, on the candidate's behalf. */
export const recordWithdrawal = defineCommand<RecordWithdrawalInput & CommandInput, { applicationId: string }>({
  name: 'recordWithdrawal',
  authority: keepsCompetitions,
  async run(act, input) {
    const { application, competition } = await onApplication(act, input.id, input.expectedVersion);
    const on = factOn(act, input.on);
    act.obey(mayWithdrawNow(application.state));
    const reading = new InputReading();
    const because = reading.optional('because', input.because, 1_000);
    reading.done();
    application.state = 'WITHDRAWN';
    application.withdrawnAt = new Date(act.operation.clock.moment().epochMilliseconds);
    application.withdrawnBecause = because;
    await act.em.flush();
    await mailCandidate(act, application, competition, 'WITHDRAWN');
    act.journal({
      act: 'ApplicationWithdrawn',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: on,
      facts: { competition: competition.ordinal, number: application.number, by: 'SECRETARIAT' },
    });
    return shown(act, application);
  },
});
