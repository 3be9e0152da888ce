import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { addAddressee } from './add-addressee.command.ts';
import { adoptRecommendation } from './adopt-recommendation.command.ts';
import { amendRecommendation } from './amend-recommendation.command.ts';
import { closeRecommendation } from './close-recommendation.command.ts';
import { draftRecommendation } from './draft-recommendation.command.ts';
import { publishRecommendation } from './publish-recommendation.command.ts';
import {
  AddAddresseeInput,
  AdoptRecommendationInput,
  AmendRecommendationInput,
  CloseInput,
  DraftRecommendationInput,
  PublishRecommendationInput,
  ReissueRecommendationInput,
  TranslateRecommendationInput,
  WithholdRecommendationInput,
} from './recommendation.inputs.ts';
import {
  addAddresseeResult,
  adoptRecommendationResult,
  amendRecommendationResult,
  closeRecommendationResult,
  draftRecommendationResult,
  publishRecommendationResult,
  reissueRecommendationResult,
  removeAddresseeResult,
  translateRecommendationResult,
  withholdRecommendationResult,
} from './recommendation.results.ts';
import { reissueRecommendation } from './reissue-recommendation.command.ts';
import { removeAddressee } from './remove-addressee.command.ts';
import { RemoveAddresseeInput } from './track.inputs.ts';
import { translateRecommendation } from './translate-recommendation.command.ts';
import { withholdRecommendation } from './withhold-recommendation.command.ts';

@Resolver()
export class RecommendationActsResolver {
  @Mutation(() => draftRecommendationResult.result, {
    description: 'Drafts a recommendation after a mission or an event, with its addressees.',
  })
  draftRecommendation(
    @Ctx() operation: Operation,
    @Arg('input', () => DraftRecommendationInput, { description: 'What is to be done.' })
    input: DraftRecommendationInput,
  ): Promise<object> {
    return execute(operation, draftRecommendation, input);
  }

  @Mutation(() => amendRecommendationResult.result, { description: 'Changes a draft.' })
  amendRecommendation(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendRecommendationInput, { description: 'What is to be done.' })
    input: AmendRecommendationInput,
  ): Promise<object> {
    return execute(operation, amendRecommendation, input);
  }

  @Mutation(() => adoptRecommendationResult.result, {
    description: 'Adopts a recommendation: its authentic wording never changes again.',
  })
  adoptRecommendation(
    @Ctx() operation: Operation,
    @Arg('input', () => AdoptRecommendationInput, { description: 'What is to be done.' })
    input: AdoptRecommendationInput,
  ): Promise<object> {
    return execute(operation, adoptRecommendation, input);
  }

  @Mutation(() => translateRecommendationResult.result, { description: 'Adds a translation, marked as such.' })
  translateRecommendation(
    @Ctx() operation: Operation,
    @Arg('input', () => TranslateRecommendationInput, { description: 'What is to be done.' })
    input: TranslateRecommendationInput,
  ): Promise<object> {
    return execute(operation, translateRecommendation, input);
  }

  @Mutation(() => addAddresseeResult.result, { description: 'Names one more addressee.' })
  addAddressee(
    @Ctx() operation: Operation,
    @Arg('input', () => AddAddresseeInput, { description: 'What is to be done.' }) input: AddAddresseeInput,
  ): Promise<object> {
    return execute(operation, addAddressee, input);
  }

  @Mutation(() => removeAddresseeResult.result, { description: 'Takes an addressee back before anything was sent.' })
  removeAddressee(
    @Ctx() operation: Operation,
    @Arg('input', () => RemoveAddresseeInput, { description: 'What is to be done.' }) input: RemoveAddresseeInput,
  ): Promise<object> {
    return execute(operation, removeAddressee, input);
  }

  @Mutation(() => reissueRecommendationResult.result, { description: 'Issues a recommendation again, as a new draft.' })
  reissueRecommendation(
    @Ctx() operation: Operation,
    @Arg('input', () => ReissueRecommendationInput, { description: 'What is to be done.' })
    input: ReissueRecommendationInput,
  ): Promise<object> {
    return execute(operation, reissueRecommendation, input);
  }

  @Mutation(() => closeRecommendationResult.result, {
    description: 'Closes a recommendation of which nothing more is expected.',
  })
  closeRecommendation(
    @Ctx() operation: Operation,
    @Arg('input', () => CloseInput, { description: 'What is to be done.' }) input: CloseInput,
  ): Promise<object> {
    return execute(operation, closeRecommendation, input);
  }

  @Mutation(() => publishRecommendationResult.result, { description: 'Shows a withheld recommendation to the public.' })
  publishRecommendation(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishRecommendationInput, { description: 'What is to be done.' })
    input: PublishRecommendationInput,
  ): Promise<object> {
    return execute(operation, publishRecommendation, input);
  }

  @Mutation(() => withholdRecommendationResult.result, {
    description: 'Hides a recommendation from the public, for a reason (PC-PUB-01).',
  })
  withholdRecommendation(
    @Ctx() operation: Operation,
    @Arg('input', () => WithholdRecommendationInput, { description: 'What is to be done.' })
    input: WithholdRecommendationInput,
  ): Promise<object> {
    return execute(operation, withholdRecommendation, input);
  }
}
