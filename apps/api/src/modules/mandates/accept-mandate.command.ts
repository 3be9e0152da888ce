import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { MandateEntity } from './mandate.entity.ts';
import type { AcceptMandateInput } from './mandate.inputs.ts';
import { mayAcceptMandate } from './mandate.policy.ts';

/** Takes a mandate that was given to one's account; from then on one works in the mission by it. */
export const acceptMandate = defineCommand<AcceptMandateInput & CommandInput, { mandateId: string }>({
  name: 'acceptMandate',
  authority: { mandate: true },
  async run(act, input) {
    const mandate = await act.load(MandateEntity, input.id, { expectedVersion: input.expectedVersion });
    const over = mandate.state === 'ISSUED' && mandate.validTo < String(act.today);
    act.obey(mayAcceptMandate({ state: over ? 'EXPIRED' : mandate.state, accountId: mandate.accountId }, act.capacity));
    mandate.state = 'ACCEPTED';
    mandate.acceptedOn = String(act.today);
    act.journal({
      act: 'MandateAccepted',
      subjectType: 'Mandate',
      subjectId: mandate.id,
      occurredOn: act.today,
      facts: { missionId: mandate.missionId },
    });
    return { mandateId: input.id };
  },
});
