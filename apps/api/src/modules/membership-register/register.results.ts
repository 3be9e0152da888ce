import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { questionBy } from './register.reader.ts';
import { RegisterQuestion } from './register.type.ts';

@ObjectType({ description: 'The match was looked at by a person.' })
export class ReviewRegisterMatchSuccess {
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;
  @Field(() => RegisterQuestion, { nullable: true, description: 'It as it stands now.' })
  question(@Ctx() operation: Operation): Promise<RegisterQuestion | null> {
    return questionBy(operation, ownId(this.questionId));
  }
}
export const ReviewRegisterMatchResult = resultOf('ReviewRegisterMatchResult', ReviewRegisterMatchSuccess);
