import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { admitExpert } from '../commands/admit-expert.command.ts';
import { declareInterest } from '../commands/declare-interest.command.ts';
import { dissentFromExpertise } from '../commands/dissent-from-expertise.command.ts';
import { handInAnswers } from '../commands/hand-in-answers.command.ts';
import { recuseExpert } from '../commands/recuse-expert.command.ts';
import { returnAnswers } from '../commands/return-answers.command.ts';
import { revokeExpertLink } from '../commands/revoke-expert-link.command.ts';
import { sendExpertLink } from '../commands/send-expert-link.command.ts';
import { writeExpertiseAnswer } from '../commands/write-expertise-answer.command.ts';
import {
  AdmitExpertResult,
  DeclareInterestResult,
  DissentFromExpertiseResult,
  HandInAnswersResult,
  RecuseExpertResult,
  ReturnAnswersResult,
  RevokeExpertLinkResult,
  SendExpertLinkResult,
  WriteExpertiseAnswerResult,
} from '../expertise.results.ts';
import {
  AdmitExpertInput,
  DeclareInterestInput,
  DissentFromExpertiseInput,
  HandInAnswersInput,
  RecuseExpertInput,
  ReturnAnswersInput,
  RevokeExpertLinkInput,
  SendExpertLinkInput,
  WriteExpertiseAnswerInput,
} from '../inputs/expert.inputs.ts';

@Resolver()
export class ExpertActsResolver {
  @Mutation(() => DeclareInterestResult, {
    description: 'An expert declares an interest, or that there is none (PC-MEM-10).',
  })
  async declareInterest(
    @Ctx() operation: Operation,
    @Arg('input', () => DeclareInterestInput) input: DeclareInterestInput,
  ): Promise<object> {
    return execute(operation, declareInterest, input);
  }

  @Mutation(() => AdmitExpertResult, {
    description: 'Lets an expert with a declared interest work all the same (PC-MEM-10).',
  })
  async admitExpert(
    @Ctx() operation: Operation,
    @Arg('input', () => AdmitExpertInput) input: AdmitExpertInput,
  ): Promise<object> {
    return execute(operation, admitExpert, input);
  }

  @Mutation(() => RecuseExpertResult, { description: 'An expert refuses, or is taken off.' })
  async recuseExpert(
    @Ctx() operation: Operation,
    @Arg('input', () => RecuseExpertInput) input: RecuseExpertInput,
  ): Promise<object> {
    return execute(operation, recuseExpert, input);
  }

  @Mutation(() => SendExpertLinkResult, {
    description: 'Mails an expert from outside the link of the own sheet; an earlier one ends.',
  })
  async sendExpertLink(
    @Ctx() operation: Operation,
    @Arg('input', () => SendExpertLinkInput) input: SendExpertLinkInput,
  ): Promise<object> {
    return execute(operation, sendExpertLink, input);
  }

  @Mutation(() => RevokeExpertLinkResult, { description: 'Ends the link of an expert from outside.' })
  async revokeExpertLink(
    @Ctx() operation: Operation,
    @Arg('input', () => RevokeExpertLinkInput) input: RevokeExpertLinkInput,
  ): Promise<object> {
    return execute(operation, revokeExpertLink, input);
  }

  @Mutation(() => WriteExpertiseAnswerResult, {
    description: 'Keeps an expert’s answer to one question while it is written.',
  })
  async writeExpertiseAnswer(
    @Ctx() operation: Operation,
    @Arg('input', () => WriteExpertiseAnswerInput) input: WriteExpertiseAnswerInput,
  ): Promise<object> {
    return execute(operation, writeExpertiseAnswer, input);
  }

  @Mutation(() => HandInAnswersResult, { description: 'An expert hands in the answers, one to each question.' })
  async handInAnswers(
    @Ctx() operation: Operation,
    @Arg('input', () => HandInAnswersInput) input: HandInAnswersInput,
  ): Promise<object> {
    return execute(operation, handInAnswers, input);
  }

  @Mutation(() => ReturnAnswersResult, { description: 'Gives the answers back to the expert to be written.' })
  async returnAnswers(
    @Ctx() operation: Operation,
    @Arg('input', () => ReturnAnswersInput) input: ReturnAnswersInput,
  ): Promise<object> {
    return execute(operation, returnAnswers, input);
  }

  @Mutation(() => DissentFromExpertiseResult, { description: 'Enters an expert’s dissenting opinion (PC-EXP-02).' })
  async dissentFromExpertise(
    @Ctx() operation: Operation,
    @Arg('input', () => DissentFromExpertiseInput) input: DissentFromExpertiseInput,
  ): Promise<object> {
    return execute(operation, dissentFromExpertise, input);
  }
}
