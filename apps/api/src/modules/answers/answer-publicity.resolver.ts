import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { VerdictType } from '../../graphql/problems.type.ts';
import { execute, verdictOf } from '../../graphql/results.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { StoredFile } from '../files/stored-file.type.ts';
import { council } from '../recommendations/authorities.ts';
import { forViewer } from '../recommendations/recommendation.policy.ts';
import { type StoredClock, whyThisDate } from '../recommendations/why-this-date.ts';
import { WhyThisDate } from '../recommendations/why-this-date.type.ts';
import { AnswerActInput, ChooseAnswerFilesInput } from './answer.inputs.ts';
import { mayReleaseAnswer, mayWithholdAnswer } from './answer.policy.ts';
import { filesOfAnswers } from './answer.reader.ts';
import { chooseAnswerFilesResult, releaseAnswerResult, withholdAnswerResult } from './answer.results.ts';
import { Answer, AnswerMay } from './answer.type.ts';
import { chooseAnswerFiles } from './choose-answer-files.command.ts';
import { releaseAnswer } from './release-answer.command.ts';
import { withholdAnswer } from './withhold-answer.command.ts';

type Row = Answer & { readonly publishClock: Partial<Omit<StoredClock, 'startKind'>> | null };

/** What the public sees of an answer, and who says so. */
@Resolver(() => Answer)
export class AnswerPublicityResolver {
  @Mutation(() => withholdAnswerResult.result, {
    description: 'Withholds one answer from the public, with its files; asks for a reason (PC-PUB-01).',
  })
  withholdAnswer(
    @Ctx() operation: Operation,
    @Arg('input', () => AnswerActInput, { description: 'The answer.' }) input: AnswerActInput,
  ): Promise<object> {
    return execute(operation, withholdAnswer, input);
  }

  @Mutation(() => releaseAnswerResult.result, { description: 'Puts a withheld answer back.' })
  releaseAnswer(
    @Ctx() operation: Operation,
    @Arg('input', () => AnswerActInput, { description: 'The answer.' }) input: AnswerActInput,
  ): Promise<object> {
    return execute(operation, releaseAnswer, input);
  }

  @Mutation(() => chooseAnswerFilesResult.result, {
    description: 'Says which files of an answer the public reads with it; replaces the earlier choice.',
  })
  chooseAnswerFiles(
    @Ctx() operation: Operation,
    @Arg('input', () => ChooseAnswerFilesInput, { description: 'The choice.' }) input: ChooseAnswerFilesInput,
  ): Promise<object> {
    return execute(operation, chooseAnswerFiles, input);
  }

  @Uses()
  @FieldResolver(() => [StoredFile], {
    description: 'Its files; the public reads those that were chosen, while the answer is public.',
  })
  files(@Root() answer: Answer, @Ctx() operation: Operation): Promise<StoredFile[]> {
    return operation.level.many<StoredFile>(filesOfAnswers(operation), answer.id);
  }

  @Uses('publishClock', 'publishBy')
  @FieldResolver(() => WhyThisDate, {
    nullable: true,
    description: 'Why it is to be public by its day (PC-CTRL-14, not verified); null for the public.',
  })
  whyPublishBy(@Root() answer: Row, @Ctx() operation: Operation): WhyThisDate | null {
    const why = whyThisDate(operation.locale, { ...answer.publishClock, startKind: 'RECEIPT' }, answer.publishBy);
    return why ? { ...why, startKind: 'ARRIVAL' } : null;
  }

  @Uses('withheldOn')
  @FieldResolver(() => AnswerMay, { description: 'What the viewer may do with it, with reasons.' })
  viewerMay(@Root() answer: Answer, @Ctx() operation: Operation): AnswerMay {
    const said = (verdict: ReturnType<typeof mayWithholdAnswer>): VerdictType =>
      verdictOf(operation, forViewer(operation.capacity, council, verdict));
    return { withhold: said(mayWithholdAnswer(answer)), release: said(mayReleaseAnswer(answer)) };
  }
}
