import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { mayReturnAnswers, worksAsExpert } from '../expertise.policy.ts';
import type { ReturnAnswersInput } from '../inputs/expert.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpert, tell } from '../on-expertise.ts';

/** Answers that were handed in go back to the expert, until the conclusion is frozen. */
export const returnAnswers = defineCommand<ReturnAnswersInput & CommandInput, ExpertiseDone>({
  name: 'returnAnswers',
  authority: worksAsExpert,
  async run(act, input) {
    const { expertise, expert, situation, by } = await onExpert(act, input);
    act.obey(mayReturnAnswers(situation));
    act.em.assign(expert, { state: 'WORKING', answeredOn: null });
    tell(act, expertise, 'ExpertiseAnswersReturned', { expert: expert.name, by });
    return expertiseIdOf(expertise);
  },
});
