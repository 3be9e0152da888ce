import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { examineSignature } from '../../protocols/signatures/examine-signature.ts';
import { composeConclusion } from '../commands/compose-conclusion.command.ts';
import { freezeConclusion } from '../commands/freeze-conclusion.command.ts';
import { publishConclusion } from '../commands/publish-conclusion.command.ts';
import { signConclusion } from '../commands/sign-conclusion.command.ts';
import { takeBackConclusion } from '../commands/take-back-conclusion.command.ts';
import { writeConclusionSection } from '../commands/write-conclusion-section.command.ts';
import {
  ComposeConclusionResult,
  FreezeConclusionResult,
  PublishConclusionResult,
  SignConclusionResult,
  TakeBackConclusionResult,
  WriteConclusionSectionResult,
} from '../expertise.results.ts';
import {
  ComposeConclusionInput,
  FreezeConclusionInput,
  PublishConclusionInput,
  SignConclusionInput,
  TakeBackConclusionInput,
  WriteConclusionSectionInput,
} from '../inputs/conclusion.inputs.ts';

@Resolver()
export class ConclusionActsResolver {
  @Mutation(() => ComposeConclusionResult, {
    description: 'Begins the conclusion of an expertise: a projection of its answers (PC-EXP-02).',
  })
  async composeConclusion(
    @Ctx() operation: Operation,
    @Arg('input', () => ComposeConclusionInput) input: ComposeConclusionInput,
  ): Promise<object> {
    return execute(operation, composeConclusion, input);
  }

  @Mutation(() => WriteConclusionSectionResult, {
    description: 'Writes the prose of one part of a conclusion; answers are never prose.',
  })
  async writeConclusionSection(
    @Ctx() operation: Operation,
    @Arg('input', () => WriteConclusionSectionInput) input: WriteConclusionSectionInput,
  ): Promise<object> {
    return execute(operation, writeConclusionSection, input);
  }

  @Mutation(() => FreezeConclusionResult, {
    description: 'Freezes a conclusion and has the bytes made that the experts sign.',
  })
  async freezeConclusion(
    @Ctx() operation: Operation,
    @Arg('input', () => FreezeConclusionInput) input: FreezeConclusionInput,
  ): Promise<object> {
    return execute(operation, freezeConclusion, input);
  }

  @Mutation(() => TakeBackConclusionResult, {
    description: 'Takes a frozen conclusion back to be written again; signatures given are withdrawn.',
  })
  async takeBackConclusion(
    @Ctx() operation: Operation,
    @Arg('input', () => TakeBackConclusionInput) input: TakeBackConclusionInput,
  ): Promise<object> {
    return execute(operation, takeBackConclusion, input);
  }

  @Mutation(() => SignConclusionResult, {
    description: 'Enters an expert’s signature over the frozen bytes (PC-EXP-01, GEN-SIG-01).',
  })
  async signConclusion(
    @Ctx() operation: Operation,
    @Arg('input', () => SignConclusionInput) input: SignConclusionInput,
  ): Promise<object> {
    // Files are read and hashed before the transaction, never in it.
    return execute(operation, signConclusion(await examineSignature(operation, input, 'expertise_conclusion')), input);
  }

  @Mutation(() => PublishConclusionResult, {
    description: 'Publishes a signed conclusion with answers, opinions and signatures.',
  })
  async publishConclusion(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishConclusionInput) input: PublishConclusionInput,
  ): Promise<object> {
    return execute(operation, publishConclusion, input);
  }
}
