import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { adoptOpinion } from '../commands/adopt-opinion.command.ts';
import { amendDraftAct } from '../commands/amend-draft-act.command.ts';
import { draftOpinion } from '../commands/draft-opinion.command.ts';
import { handDraftAct } from '../commands/hand-draft-act.command.ts';
import { publishDraftAct } from '../commands/publish-draft-act.command.ts';
import { putDraftActOnAgenda } from '../commands/put-draft-act-on-agenda.command.ts';
import { registerDraftAct } from '../commands/register-draft-act.command.ts';
import { sendOpinion } from '../commands/send-opinion.command.ts';
import { triageDraftAct } from '../commands/triage-draft-act.command.ts';
import { unpublishDraftAct } from '../commands/unpublish-draft-act.command.ts';
import { withdrawDraftAct } from '../commands/withdraw-draft-act.command.ts';
import {
  AdoptOpinionInput,
  AmendDraftActInput,
  DraftOpinionInput,
  HandDraftActInput,
  PublishDraftActInput,
  PutDraftActOnAgendaInput,
  RegisterDraftActInput,
  SendOpinionInput,
  TriageDraftActInput,
  UnpublishDraftActInput,
  WithdrawDraftActInput,
} from '../draft-act.inputs.ts';
import {
  AdoptOpinionResult,
  AmendDraftActResult,
  DraftOpinionResult,
  HandDraftActResult,
  PublishDraftActResult,
  PutDraftActOnAgendaResult,
  RegisterDraftActResult,
  SendOpinionResult,
  TriageDraftActResult,
  UnpublishDraftActResult,
  WithdrawDraftActResult,
} from '../draft-act.results.ts';

@Resolver()
export class DraftActActsResolver {
  @Mutation(() => RegisterDraftActResult, {
    description: 'Enters a draft act that came for the council’s opinion (PWR-05).',
  })
  async registerDraftAct(
    @Ctx() operation: Operation,
    @Arg('input', () => RegisterDraftActInput) input: RegisterDraftActInput,
  ): Promise<object> {
    return execute(operation, registerDraftAct, input);
  }

  @Mutation(() => AmendDraftActResult, { description: 'Corrects what was entered of a draft act.' })
  async amendDraftAct(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendDraftActInput) input: AmendDraftActInput,
  ): Promise<object> {
    return execute(operation, amendDraftAct, input);
  }

  @Mutation(() => TriageDraftActResult, {
    description: 'Accepts a draft act for review, or returns it without (PC-PWR-02).',
  })
  async triageDraftAct(
    @Ctx() operation: Operation,
    @Arg('input', () => TriageDraftActInput) input: TriageDraftActInput,
  ): Promise<object> {
    return execute(operation, triageDraftAct, input);
  }

  @Mutation(() => HandDraftActResult, { description: 'Hands a draft act to a commission.' })
  async handDraftAct(
    @Ctx() operation: Operation,
    @Arg('input', () => HandDraftActInput) input: HandDraftActInput,
  ): Promise<object> {
    return execute(operation, handDraftAct, input);
  }

  @Mutation(() => PutDraftActOnAgendaResult, {
    description: 'Puts a draft act on the agenda of a sitting, with its files as papers.',
  })
  async putDraftActOnAgenda(
    @Ctx() operation: Operation,
    @Arg('input', () => PutDraftActOnAgendaInput) input: PutDraftActOnAgendaInput,
  ): Promise<object> {
    return execute(operation, putDraftActOnAgenda, input);
  }

  @Mutation(() => DraftOpinionResult, { description: 'Keeps the draft of an opinion.' })
  async draftOpinion(
    @Ctx() operation: Operation,
    @Arg('input', () => DraftOpinionInput) input: DraftOpinionInput,
  ): Promise<object> {
    return execute(operation, draftOpinion, input);
  }

  @Mutation(() => AdoptOpinionResult, { description: 'Records that an opinion was adopted (PC-PWR-03).' })
  async adoptOpinion(
    @Ctx() operation: Operation,
    @Arg('input', () => AdoptOpinionInput) input: AdoptOpinionInput,
  ): Promise<object> {
    return execute(operation, adoptOpinion, input);
  }

  @Mutation(() => SendOpinionResult, { description: 'Sends an adopted opinion by a letter of the register.' })
  async sendOpinion(
    @Ctx() operation: Operation,
    @Arg('input', () => SendOpinionInput) input: SendOpinionInput,
  ): Promise<object> {
    return execute(operation, sendOpinion, input);
  }

  @Mutation(() => WithdrawDraftActResult, { description: 'Records that its body took a draft act back.' })
  async withdrawDraftAct(
    @Ctx() operation: Operation,
    @Arg('input', () => WithdrawDraftActInput) input: WithdrawDraftActInput,
  ): Promise<object> {
    return execute(operation, withdrawDraftAct, input);
  }

  @Mutation(() => PublishDraftActResult, { description: 'Shows a draft act to the public.' })
  async publishDraftAct(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishDraftActInput) input: PublishDraftActInput,
  ): Promise<object> {
    return execute(operation, publishDraftAct, input);
  }

  @Mutation(() => UnpublishDraftActResult, { description: 'Takes a draft act from the public’s sight.' })
  async unpublishDraftAct(
    @Ctx() operation: Operation,
    @Arg('input', () => UnpublishDraftActInput) input: UnpublishDraftActInput,
  ): Promise<object> {
    return execute(operation, unpublishDraftAct, input);
  }
}
