import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { keepsRoster } from '../composition/composition.policy.ts';
import type { ReviewRegisterMatchInput } from './register.inputs.ts';
import { RegisterQuestionEntity } from './register-question.entity.ts';

/** A person has looked at a match of the register: it is the same person, or it is not; only the first refuses a candidate. */
export const reviewRegisterMatch = defineCommand<ReviewRegisterMatchInput & CommandInput, { questionId: string }>({
  name: 'reviewRegisterMatch',
  authority: keepsRoster,
  async run(act, input) {
    const question = await act.load(RegisterQuestionEntity, input.id, { expectedVersion: input.expectedVersion });
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    reading.done();
    if (!question.conflict) throw refuse(refused('REGISTER_NO_MATCH'));
    question.review = input.samePerson ? 'CONFIRMED' : 'DISMISSED';
    question.reviewedOn = act.today.toString();
    question.reviewedBy = act.accountId;
    question.reviewBecause = because;
    act.journal({
      act: 'RegisterMatchReviewed',
      subjectType: 'Application',
      subjectId: question.applicationId,
      occurredOn: act.today,
      // What was found, and why, stands with the question, and goes with the candidate's data.
      facts: {},
    });
    return { questionId: encodeId(act.tenantId, question.id) };
  },
});
