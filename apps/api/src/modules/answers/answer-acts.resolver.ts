import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { AnswerRecommendationsInput, AssessAnswerInput, RegisterIncomingInput } from './answer.inputs.ts';
import { AssessAnswerResult, answerRecommendationsResult, registerIncomingResult } from './answer.results.ts';
import { answerRecommendations } from './answer-recommendations.command.ts';
import { assessAnswer } from './assess-answer.command.ts';
import { registerIncoming } from './register-incoming.command.ts';

@Resolver()
export class AnswerActsResolver {
  @Mutation(() => answerRecommendationsResult.result, {
    description: 'Answers recommendations, each apart, with one letter (PC-CTRL-12).',
  })
  answerRecommendations(
    @Ctx() operation: Operation,
    @Arg('input', () => AnswerRecommendationsInput, { description: 'The answers.' }) input: AnswerRecommendationsInput,
  ): Promise<object> {
    const { capacity } = operation;
    // An officer's body stands in no tenant: the council whose rows are written follows from what is answered.
    const tenantId = decodeId(input.answers[0]?.trackId ?? '')?.tenantId;
    const acting = capacity.kind === 'BODY' && tenantId ? { ...capacity, tenantId } : capacity;
    return execute(operation, answerRecommendations, input, acting);
  }

  @Mutation(() => registerIncomingResult.result, {
    description: 'Registers a letter that came on paper or by mail, with the answers it brings.',
  })
  registerIncoming(
    @Ctx() operation: Operation,
    @Arg('input', () => RegisterIncomingInput, { description: 'The letter.' }) input: RegisterIncomingInput,
  ): Promise<object> {
    return execute(operation, registerIncoming, input);
  }

  @Mutation(() => AssessAnswerResult, { description: 'Records the council’s judgement of an answer.' })
  assessAnswer(
    @Ctx() operation: Operation,
    @Arg('input', () => AssessAnswerInput, { description: 'The judgement.' }) input: AssessAnswerInput,
  ): Promise<object> {
    return execute(operation, assessAnswer, input);
  }
}
