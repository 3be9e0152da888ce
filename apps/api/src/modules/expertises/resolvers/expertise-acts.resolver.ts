import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { addExpertisePaper } from '../commands/add-expertise-paper.command.ts';
import { amendExpertise } from '../commands/amend-expertise.command.ts';
import { appointExpert } from '../commands/appoint-expert.command.ts';
import { approveExpertise } from '../commands/approve-expertise.command.ts';
import { cancelExpertise } from '../commands/cancel-expertise.command.ts';
import { closeExpertise } from '../commands/close-expertise.command.ts';
import { concludeExpertise } from '../commands/conclude-expertise.command.ts';
import { documentExpertise } from '../commands/document-expertise.command.ts';
import { openExpertise } from '../commands/open-expertise.command.ts';
import { putExpertiseOnAgenda } from '../commands/put-expertise-on-agenda.command.ts';
import { putExpertiseOnControl } from '../commands/put-expertise-on-control.command.ts';
import { sendConclusion } from '../commands/send-conclusion.command.ts';
import { startExpertise } from '../commands/start-expertise.command.ts';
import { takeExpertiseOffControl } from '../commands/take-expertise-off-control.command.ts';
import {
  AddExpertisePaperResult,
  AmendExpertiseResult,
  AppointExpertResult,
  ApproveExpertiseResult,
  CancelExpertiseResult,
  CloseExpertiseResult,
  ConcludeExpertiseResult,
  DocumentExpertiseResult,
  OpenExpertiseResult,
  PutExpertiseOnAgendaResult,
  PutExpertiseOnControlResult,
  SendConclusionResult,
  StartExpertiseResult,
  TakeExpertiseOffControlResult,
} from '../expertise.results.ts';
import {
  AddExpertisePaperInput,
  AmendExpertiseInput,
  AppointExpertInput,
  ApproveExpertiseInput,
  CancelExpertiseInput,
  CloseExpertiseInput,
  ConcludeExpertiseInput,
  DocumentExpertiseInput,
  OpenExpertiseInput,
  PutExpertiseOnAgendaInput,
  PutExpertiseOnControlInput,
  SendConclusionInput,
  StartExpertiseInput,
  TakeExpertiseOffControlInput,
} from '../inputs/expertise.inputs.ts';

@Resolver()
export class ExpertiseActsResolver {
  @Mutation(() => OpenExpertiseResult, {
    description: 'Opens a public expertise: a control action of that form, with its fixed questions (PC-EXP-01).',
  })
  async openExpertise(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenExpertiseInput) input: OpenExpertiseInput,
  ): Promise<object> {
    return execute(operation, openExpertise, input);
  }

  @Mutation(() => AmendExpertiseResult, {
    description: 'Changes topic, subject or questions before the council has decided.',
  })
  async amendExpertise(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendExpertiseInput) input: AmendExpertiseInput,
  ): Promise<object> {
    return execute(operation, amendExpertise, input);
  }

  @Mutation(() => ApproveExpertiseResult, {
    description: 'Records the council’s decision; the questions are fixed by it (PC-CTRL-07).',
  })
  async approveExpertise(
    @Ctx() operation: Operation,
    @Arg('input', () => ApproveExpertiseInput) input: ApproveExpertiseInput,
  ): Promise<object> {
    return execute(operation, approveExpertise, input);
  }

  @Mutation(() => AddExpertisePaperResult, { description: 'Gives the experts a file more.' })
  async addExpertisePaper(
    @Ctx() operation: Operation,
    @Arg('input', () => AddExpertisePaperInput) input: AddExpertisePaperInput,
  ): Promise<object> {
    return execute(operation, addExpertisePaper, input);
  }

  @Mutation(() => AppointExpertResult, { description: 'Engages an expert (PC-EXP-01).' })
  async appointExpert(
    @Ctx() operation: Operation,
    @Arg('input', () => AppointExpertInput) input: AppointExpertInput,
  ): Promise<object> {
    return execute(operation, appointExpert, input);
  }

  @Mutation(() => StartExpertiseResult, { description: 'Begins the experts’ work and its clock (PC-EXP-01).' })
  async startExpertise(
    @Ctx() operation: Operation,
    @Arg('input', () => StartExpertiseInput) input: StartExpertiseInput,
  ): Promise<object> {
    return execute(operation, startExpertise, input);
  }

  @Mutation(() => PutExpertiseOnAgendaResult, { description: 'Puts an expertise on the agenda of a sitting.' })
  async putExpertiseOnAgenda(
    @Ctx() operation: Operation,
    @Arg('input', () => PutExpertiseOnAgendaInput) input: PutExpertiseOnAgendaInput,
  ): Promise<object> {
    return execute(operation, putExpertiseOnAgenda, input);
  }

  @Mutation(() => ConcludeExpertiseResult, {
    description: 'Ends the experts’ work: the conclusion is signed (PC-EXP-01, 02).',
  })
  async concludeExpertise(
    @Ctx() operation: Operation,
    @Arg('input', () => ConcludeExpertiseInput) input: ConcludeExpertiseInput,
  ): Promise<object> {
    return execute(operation, concludeExpertise, input);
  }

  @Mutation(() => DocumentExpertiseResult, {
    description: 'Draws up the recommendations of a conclusion on its control action.',
  })
  async documentExpertise(
    @Ctx() operation: Operation,
    @Arg('input', () => DocumentExpertiseInput) input: DocumentExpertiseInput,
  ): Promise<object> {
    return execute(operation, documentExpertise, input);
  }

  @Mutation(() => SendConclusionResult, {
    description: 'Sends a conclusion to the body by a letter, with the adopted recommendations (PC-CTRL-10).',
  })
  async sendConclusion(
    @Ctx() operation: Operation,
    @Arg('input', () => SendConclusionInput) input: SendConclusionInput,
  ): Promise<object> {
    return execute(operation, sendConclusion, input);
  }

  @Mutation(() => PutExpertiseOnControlResult, {
    description: 'Records what came of a sent conclusion, and puts its recommendations on control (PC-REC-05).',
  })
  async putExpertiseOnControl(
    @Ctx() operation: Operation,
    @Arg('input', () => PutExpertiseOnControlInput) input: PutExpertiseOnControlInput,
  ): Promise<object> {
    return execute(operation, putExpertiseOnControl, input);
  }

  @Mutation(() => TakeExpertiseOffControlResult, {
    description: 'Takes the recommendations of an expertise off control.',
  })
  async takeExpertiseOffControl(
    @Ctx() operation: Operation,
    @Arg('input', () => TakeExpertiseOffControlInput) input: TakeExpertiseOffControlInput,
  ): Promise<object> {
    return execute(operation, takeExpertiseOffControl, input);
  }

  @Mutation(() => CloseExpertiseResult, { description: 'Closes an expertise of which nothing more is awaited.' })
  async closeExpertise(
    @Ctx() operation: Operation,
    @Arg('input', () => CloseExpertiseInput) input: CloseExpertiseInput,
  ): Promise<object> {
    return execute(operation, closeExpertise, input);
  }

  @Mutation(() => CancelExpertiseResult, { description: 'Cancels an expertise with its control action.' })
  async cancelExpertise(
    @Ctx() operation: Operation,
    @Arg('input', () => CancelExpertiseInput) input: CancelExpertiseInput,
  ): Promise<object> {
    return execute(operation, cancelExpertise, input);
  }
}
