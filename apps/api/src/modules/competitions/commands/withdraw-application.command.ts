import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { mayWithdrawNow, ownApplication } from '../application.policy.ts';
import type { WithdrawApplicationInput } from '../inputs/application.inputs.ts';
import { mailCandidate } from '../mail-candidate.ts';
import { ownApplicationOf, shown } from '../on-application.ts';

/** The candidate withdraws, until the group has voted; another application may follow while the window is open (PC-COMP-04). */
export const withdrawApplication = defineCommand<WithdrawApplicationInput & CommandInput, { applicationId: string }>({
  name: 'withdrawApplication',
  authority: ownApplication,
  async run(act, input) {
    const { application, competition } = await ownApplicationOf(act, input.expectedVersion);
    act.obey(mayWithdrawNow(application.state));
    const reading = new InputReading();
    if (!input.confirmed) reading.fault('confirmed', 'WITHDRAWAL_NOT_CONFIRMED');
    const because = reading.optional('because', input.because, 1_000);
    reading.done();
    application.state = 'WITHDRAWN';
    application.withdrawnAt = new Date(act.operation.clock.moment().epochMilliseconds);
    application.withdrawnBecause = because;
    await act.em.flush();
    if (application.number !== null) await mailCandidate(act, application, competition, 'WITHDRAWN');
    act.journal({
      act: 'ApplicationWithdrawn',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: act.today,
      facts: { competition: competition.ordinal, number: application.number, by: 'CANDIDATE' },
    });
    return shown(act, application);
  },
});
