import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { ownId } from '../../../kernel/id.ts';
import { composeProtocol } from '../commands/compose-protocol.command.ts';
import { correctProtocol } from '../commands/correct-protocol.command.ts';
import { freezeProtocol } from '../commands/freeze-protocol.command.ts';
import { giveDissentingOpinion } from '../commands/give-dissenting-opinion.command.ts';
import { publishProtocol } from '../commands/publish-protocol.command.ts';
import { publishProtocolTranslation } from '../commands/publish-protocol-translation.command.ts';
import { registerProtocol } from '../commands/register-protocol.command.ts';
import { restrictProtocol } from '../commands/restrict-protocol.command.ts';
import { signProtocol } from '../commands/sign-protocol.command.ts';
import { takeBackProtocol } from '../commands/take-back-protocol.command.ts';
import { translateProtocol } from '../commands/translate-protocol.command.ts';
import { writeProtocolSection } from '../commands/write-protocol-section.command.ts';
import {
  ComposeProtocolInput,
  CorrectProtocolInput,
  FreezeProtocolInput,
  GiveDissentingOpinionInput,
  PublishProtocolInput,
  PublishProtocolTranslationInput,
  RegisterProtocolInput,
  RestrictProtocolInput,
  SignProtocolInput,
  TakeBackProtocolInput,
  TranslateProtocolInput,
  WriteProtocolSectionInput,
} from '../protocol.inputs.ts';
import { protocolById } from '../protocol.reader.ts';
import {
  ComposeProtocolResult,
  ComposeProtocolSuccess,
  CorrectProtocolResult,
  CorrectProtocolSuccess,
  FreezeProtocolResult,
  FreezeProtocolSuccess,
  GiveDissentingOpinionResult,
  PublishProtocolResult,
  PublishProtocolSuccess,
  PublishProtocolTranslationResult,
  PublishProtocolTranslationSuccess,
  RegisterProtocolResult,
  RegisterProtocolSuccess,
  RestrictProtocolResult,
  RestrictProtocolSuccess,
  SignProtocolResult,
  SignProtocolSuccess,
  TakeBackProtocolResult,
  TakeBackProtocolSuccess,
  TranslateProtocolResult,
  TranslateProtocolSuccess,
  WriteProtocolSectionResult,
  WriteProtocolSectionSuccess,
} from '../protocol.results.ts';
import { examineSignature } from '../signatures/examine-signature.ts';
import { Protocol } from '../types/protocol.type.ts';

@Resolver()
export class ProtocolActsResolver {
  @Mutation(() => ComposeProtocolResult, {
    description: 'Begins the protocol of a sitting: a projection of what is recorded of it.',
  })
  async composeProtocol(
    @Ctx() operation: Operation,
    @Arg('input', () => ComposeProtocolInput) input: ComposeProtocolInput,
  ): Promise<object> {
    return execute(operation, composeProtocol, input);
  }

  @Mutation(() => WriteProtocolSectionResult, {
    description: 'Writes the prose of one question of a draft; numbers are changed in the record alone.',
  })
  async writeProtocolSection(
    @Ctx() operation: Operation,
    @Arg('input', () => WriteProtocolSectionInput) input: WriteProtocolSectionInput,
  ): Promise<object> {
    return execute(operation, writeProtocolSection, input);
  }

  @Mutation(() => FreezeProtocolResult, {
    description:
      'Completes a draft: facts, prose and number are frozen, and its bytes are made for signing. Refused while something is missing.',
  })
  async freezeProtocol(
    @Ctx() operation: Operation,
    @Arg('input', () => FreezeProtocolInput) input: FreezeProtocolInput,
  ): Promise<object> {
    return execute(operation, freezeProtocol, input);
  }

  @Mutation(() => TakeBackProtocolResult, {
    description: 'Takes a frozen protocol back to be written again, before both have signed.',
  })
  async takeBackProtocol(
    @Ctx() operation: Operation,
    @Arg('input', () => TakeBackProtocolInput) input: TakeBackProtocolInput,
  ): Promise<object> {
    return execute(operation, takeBackProtocol, input);
  }

  @Mutation(() => SignProtocolResult, {
    description: 'Enters the chair’s or the secretary’s signature over the frozen bytes (PC-PROT-01, GEN-SIG-01).',
  })
  async signProtocol(
    @Ctx() operation: Operation,
    @Arg('input', () => SignProtocolInput) input: SignProtocolInput,
  ): Promise<object> {
    // Files are read and hashed before the transaction, never in it.
    return execute(operation, signProtocol(await examineSignature(operation, input)), input);
  }

  @Mutation(() => RegisterProtocolResult, { description: 'Enters a signed protocol in the register.' })
  async registerProtocol(
    @Ctx() operation: Operation,
    @Arg('input', () => RegisterProtocolInput) input: RegisterProtocolInput,
  ): Promise<object> {
    return execute(operation, registerProtocol, input);
  }

  @Mutation(() => PublishProtocolResult, { description: 'Publishes a registered protocol.' })
  async publishProtocol(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishProtocolInput) input: PublishProtocolInput,
  ): Promise<object> {
    return execute(operation, publishProtocol, input);
  }

  @Mutation(() => RestrictProtocolResult, {
    description: 'Keeps a protocol from the public, with a reason (PC-SES-02).',
  })
  async restrictProtocol(
    @Ctx() operation: Operation,
    @Arg('input', () => RestrictProtocolInput) input: RestrictProtocolInput,
  ): Promise<object> {
    return execute(operation, restrictProtocol, input);
  }

  @Mutation(() => CorrectProtocolResult, {
    description: 'Begins a further edition of a signed protocol, which cites the one it replaces (PC-PROT-02).',
  })
  async correctProtocol(
    @Ctx() operation: Operation,
    @Arg('input', () => CorrectProtocolInput) input: CorrectProtocolInput,
  ): Promise<object> {
    return execute(operation, correctProtocol, input);
  }

  @Mutation(() => TranslateProtocolResult, {
    description: 'Adds a signed protocol in its other language, as a translation.',
  })
  async translateProtocol(
    @Ctx() operation: Operation,
    @Arg('input', () => TranslateProtocolInput) input: TranslateProtocolInput,
  ): Promise<object> {
    return execute(operation, translateProtocol, input);
  }

  @Mutation(() => PublishProtocolTranslationResult, { description: 'Publishes a translation, after the original.' })
  async publishProtocolTranslation(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishProtocolTranslationInput) input: PublishProtocolTranslationInput,
  ): Promise<object> {
    return execute(operation, publishProtocolTranslation, input);
  }

  @Mutation(() => GiveDissentingOpinionResult, {
    description:
      'Attaches a member’s dissenting opinion: by the member, or by the secretariat with its paper (PC-VOTE-03).',
  })
  async giveDissentingOpinion(
    @Ctx() operation: Operation,
    @Arg('input', () => GiveDissentingOpinionInput) input: GiveDissentingOpinionInput,
  ): Promise<object> {
    return execute(operation, giveDissentingOpinion, input);
  }
}

/** The protocol of a success, as it stands after the act. */
function protocolOf(operation: Operation, protocolId: string): Promise<Protocol | null> {
  const ref = ownId(protocolId);
  return operation.level.one<Protocol>(protocolById(operation, ref.tenantId, ref.id));
}

@Resolver(() => ComposeProtocolSuccess)
export class ComposeProtocolSuccessResolver {
  @FieldResolver(() => Protocol, { nullable: true, description: 'As it stands now.' })
  protocol(@Root() { protocolId }: ComposeProtocolSuccess, @Ctx() operation: Operation): Promise<Protocol | null> {
    return protocolOf(operation, protocolId);
  }
}

@Resolver(() => WriteProtocolSectionSuccess)
export class WriteProtocolSectionSuccessResolver {
  @FieldResolver(() => Protocol, { nullable: true, description: 'As it stands now.' })
  protocol(@Root() { protocolId }: WriteProtocolSectionSuccess, @Ctx() operation: Operation): Promise<Protocol | null> {
    return protocolOf(operation, protocolId);
  }
}

@Resolver(() => FreezeProtocolSuccess)
export class FreezeProtocolSuccessResolver {
  @FieldResolver(() => Protocol, { nullable: true, description: 'As it stands now.' })
  protocol(@Root() { protocolId }: FreezeProtocolSuccess, @Ctx() operation: Operation): Promise<Protocol | null> {
    return protocolOf(operation, protocolId);
  }
}

@Resolver(() => TakeBackProtocolSuccess)
export class TakeBackProtocolSuccessResolver {
  @FieldResolver(() => Protocol, { nullable: true, description: 'As it stands now.' })
  protocol(@Root() { protocolId }: TakeBackProtocolSuccess, @Ctx() operation: Operation): Promise<Protocol | null> {
    return protocolOf(operation, protocolId);
  }
}

@Resolver(() => SignProtocolSuccess)
export class SignProtocolSuccessResolver {
  @FieldResolver(() => Protocol, { nullable: true, description: 'As it stands now.' })
  protocol(@Root() { protocolId }: SignProtocolSuccess, @Ctx() operation: Operation): Promise<Protocol | null> {
    return protocolOf(operation, protocolId);
  }
}

@Resolver(() => RegisterProtocolSuccess)
export class RegisterProtocolSuccessResolver {
  @FieldResolver(() => Protocol, { nullable: true, description: 'As it stands now.' })
  protocol(@Root() { protocolId }: RegisterProtocolSuccess, @Ctx() operation: Operation): Promise<Protocol | null> {
    return protocolOf(operation, protocolId);
  }
}

@Resolver(() => PublishProtocolSuccess)
export class PublishProtocolSuccessResolver {
  @FieldResolver(() => Protocol, { nullable: true, description: 'As it stands now.' })
  protocol(@Root() { protocolId }: PublishProtocolSuccess, @Ctx() operation: Operation): Promise<Protocol | null> {
    return protocolOf(operation, protocolId);
  }
}

@Resolver(() => RestrictProtocolSuccess)
export class RestrictProtocolSuccessResolver {
  @FieldResolver(() => Protocol, { nullable: true, description: 'As it stands now.' })
  protocol(@Root() { protocolId }: RestrictProtocolSuccess, @Ctx() operation: Operation): Promise<Protocol | null> {
    return protocolOf(operation, protocolId);
  }
}

@Resolver(() => CorrectProtocolSuccess)
export class CorrectProtocolSuccessResolver {
  @FieldResolver(() => Protocol, { nullable: true, description: 'As it stands now.' })
  protocol(@Root() { protocolId }: CorrectProtocolSuccess, @Ctx() operation: Operation): Promise<Protocol | null> {
    return protocolOf(operation, protocolId);
  }
}

@Resolver(() => TranslateProtocolSuccess)
export class TranslateProtocolSuccessResolver {
  @FieldResolver(() => Protocol, { nullable: true, description: 'As it stands now.' })
  protocol(@Root() { protocolId }: TranslateProtocolSuccess, @Ctx() operation: Operation): Promise<Protocol | null> {
    return protocolOf(operation, protocolId);
  }
}

@Resolver(() => PublishProtocolTranslationSuccess)
export class PublishProtocolTranslationSuccessResolver {
  @FieldResolver(() => Protocol, { nullable: true, description: 'As it stands now.' })
  protocol(
    @Root() { protocolId }: PublishProtocolTranslationSuccess,
    @Ctx() operation: Operation,
  ): Promise<Protocol | null> {
    return protocolOf(operation, protocolId);
  }
}

/** Registration of what successes show. */
export const protocolResultResolvers = [
  ComposeProtocolSuccessResolver,
  WriteProtocolSectionSuccessResolver,
  FreezeProtocolSuccessResolver,
  TakeBackProtocolSuccessResolver,
  SignProtocolSuccessResolver,
  RegisterProtocolSuccessResolver,
  PublishProtocolSuccessResolver,
  RestrictProtocolSuccessResolver,
  CorrectProtocolSuccessResolver,
  TranslateProtocolSuccessResolver,
  PublishProtocolTranslationSuccessResolver,
] as const;
