import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { amendAnswerHearing } from './amend-answer-hearing.command.ts';
import { onCouncilOf } from './dispatch-of.ts';
import { AmendAnswerHearingInput } from './final-document.inputs.ts';
import { hearingById, hearingsOfDispatches } from './final-document.reader.ts';
import { AmendAnswerHearingResult, AmendAnswerHearingSuccess } from './final-document.results.ts';
import { AnswerHearing, FinalDocumentDispatch } from './final-document.type.ts';

@Resolver()
export class HearingActsResolver {
  @Mutation(() => AmendAnswerHearingResult, {
    description: 'Corrects the record of a body’s hearing, with a reason; the journal keeps what stood there before.',
  })
  async amendAnswerHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendAnswerHearingInput) input: AmendAnswerHearingInput,
  ): Promise<object> {
    return execute(operation, amendAnswerHearing, input, onCouncilOf(operation.capacity, input.id));
  }
}

@Resolver(() => AmendAnswerHearingSuccess)
export class AmendAnswerHearingSuccessResolver {
  @FieldResolver(() => AnswerHearing, { nullable: true, description: 'As it stands now.' })
  hearing(@Root() success: AmendAnswerHearingSuccess, @Ctx() operation: Operation): Promise<AnswerHearing | null> {
    const ref = ownId(success.hearingId);
    return operation.level.one<AnswerHearing>(hearingById(operation, ref.tenantId, ref.id));
  }
}

@Resolver(() => FinalDocumentDispatch)
export class DispatchHearingsResolver {
  @Uses()
  @FieldResolver(() => [AnswerHearing], {
    description: 'Hearings that the body gave to the council before deciding on it (PC-CTRL-13).',
  })
  hearings(@Root() dispatch: FinalDocumentDispatch, @Ctx() operation: Operation): Promise<AnswerHearing[]> {
    return operation.level.many<AnswerHearing>(hearingsOfDispatches(operation), dispatch.id);
  }
}
