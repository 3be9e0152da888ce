import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { endLink } from '../end-expert-link.ts';
import { sendsConclusions } from '../expertise.policy.ts';
import type { RevokeExpertLinkInput } from '../inputs/expert.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpert, tell } from '../on-expertise.ts';

/** Ends the link of an expert from outside at once; what was entered by it stays. */
export const revokeExpertLink = defineCommand<RevokeExpertLinkInput & CommandInput, ExpertiseDone>({
  name: 'revokeExpertLink',
  authority: sendsConclusions,
  async run(act, input) {
    const { expertise, expert } = await onExpert(act, input);
    if (!(await endLink(act, expert.id))) throw refuse(refused('EXPERT_WITHOUT_LINK'));
    tell(act, expertise, 'ExpertLinkRevoked', { expert: expert.name });
    return expertiseIdOf(expertise);
  },
});
