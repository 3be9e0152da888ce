import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { ExpertiseAnswerEntity } from '../entities/expertise-answer.entity.ts';
import { mayAnswer, worksAsExpert } from '../expertise.policy.ts';
import type { HandInAnswersInput } from '../inputs/expert.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpert, tell } from '../on-expertise.ts';

/** The expert hands in the answers: one to each question, who cannot answer one says so in it. */
export const handInAnswers = defineCommand<HandInAnswersInput & CommandInput, ExpertiseDone>({
  name: 'handInAnswers',
  authority: worksAsExpert,
  async run(act, input) {
    const { expertise, expert, situation, by } = await onExpert(act, input);
    act.obey(mayAnswer(situation));
    const answers = await act.em.count(ExpertiseAnswerEntity, { tenantId: act.tenantId, expertId: expert.id });
    const open = expertise.questions.length - answers;
    if (open > 0) throw refuse(refused('EXPERTISE_QUESTION_UNANSWERED', { count: open }));
    act.em.assign(expert, { state: 'ANSWERED', answeredOn: act.today.toString() });
    tell(act, expertise, 'ExpertiseAnswersHandedIn', { expert: expert.name, by });
    return expertiseIdOf(expertise);
  },
});
