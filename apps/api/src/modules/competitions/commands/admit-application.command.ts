import { asFound, combine } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn } from '../../../kernel/input.ts';
import { mayAdmitNow } from '../application.policy.ts';
import { candidateVerdict } from '../candidate-verdict.ts';
import { keepsCompetitions } from '../competition.policy.ts';
import type { AdmitApplicationInput } from '../inputs/application.inputs.ts';
import { mailCandidate } from '../mail-candidate.ts';
import { heldCompetition, isVotedOn, onApplication, shown } from '../on-application.ts';

/** Admits a candidate: every rule on the person is asked; what is unknown asks for a reason (domain §3.8). */
export const admitApplication = defineCommand<AdmitApplicationInput & CommandInput, { applicationId: string }>({
  name: 'admitApplication',
  authority: keepsCompetitions,
  async run(act, input) {
    const { application } = await onApplication(act, input.id, input.expectedVersion);
    // The competition stands still meanwhile: no ballot opens without a candidate who is just being admitted.
    const competition = await heldCompetition(act, application);
    const on = factOn(act, input.on);
    act.obey(mayAdmitNow({ state: application.state, competition }, await isVotedOn(act, application)));
    const { checks, verdict } = await candidateVerdict(act, application, competition);
    act.obey(competition.recorded ? asFound(verdict) : combine(verdict));
    application.state = 'ADMITTED';
    application.admittedOn = on.toString();
    await act.em.flush();
    const mailed = await mailCandidate(act, application, competition, 'ADMITTED');
    act.journal({
      act: 'ApplicationAdmitted',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: on,
      facts: {
        competition: competition.ordinal,
        number: application.number,
        rules: checks.map(({ ruleId, standing }) => ({ ruleId, standing })),
        mailed,
      },
    });
    return shown(act, application);
  },
});
