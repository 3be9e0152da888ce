import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { type Closing, closingFacts } from '../closing.reader.ts';
import { keepsExpertises, mayCloseExpertise } from '../expertise.policy.ts';
import type { CloseExpertiseInput } from '../inputs/expertise.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, missionAlong, onExpertise, tell } from '../on-expertise.ts';

/**
 * Closes an expertise, and its control action with it, once each of its recommendations is at its end (domain §3.14);
 * without an outcome it is asked about.
 */
export const closeExpertise = defineCommand<CloseExpertiseInput & CommandInput, ExpertiseDone>({
  name: 'closeExpertise',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    const { tenantId } = act;
    const facts = await act.transaction.one<Closing>(closingFacts({ tenants: [tenantId], ids: [expertise.missionId] }));
    act.obey(mayCloseExpertise(expertise.state, facts ?? null));
    act.em.assign(expertise, { state: 'CLOSED', closedOn: act.today.toString() });
    await missionAlong(act, expertise, 'CLOSED');
    tell(act, expertise, 'ExpertiseClosed', { recommendations: facts?.recommendations.length ?? 0 });
    return expertiseIdOf(expertise);
  },
});
