import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { mayRejectNow } from '../application.policy.ts';
import { keepsCompetitions } from '../competition.policy.ts';
import type { RejectApplicationInput } from '../inputs/application.inputs.ts';
import { mailCandidate } from '../mail-candidate.ts';
import { onApplication, shown } from '../on-application.ts';

/** Does not admit a candidate, on a ground that the candidate is told (KENES-COMPETITION). */
export const rejectApplication = defineCommand<RejectApplicationInput & CommandInput, { applicationId: string }>({
  name: 'rejectApplication',
  authority: keepsCompetitions,
  async run(act, input) {
    const { application, competition } = await onApplication(act, input.id, input.expectedVersion);
    const on = factOn(act, input.on);
    const reading = new InputReading();
    const because = reading.optional('because', input.because, 2_000);
    reading.done();
    act.obey(mayRejectNow({ state: application.state, competition }, because));
    application.state = 'REJECTED';
    application.rejectedOn = on.toString();
    application.rejectedBecause = because;
    await act.em.flush();
    const mailed = await mailCandidate(act, application, competition, 'REJECTED', because ? [because] : []);
    act.journal({
      act: 'ApplicationRejected',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: on,
      // The ground may speak of the person: it stands with the application, and goes with it.
      facts: { competition: competition.ordinal, number: application.number, mailed },
    });
    return shown(act, application);
  },
});
