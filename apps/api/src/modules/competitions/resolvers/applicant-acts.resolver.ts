import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { begin } from '../begin-application.ts';
import { attachDocument } from '../commands/attach-document.command.ts';
import { fillApplication } from '../commands/fill-application.command.ts';
import { removeDocument } from '../commands/remove-document.command.ts';
import { submitApplication } from '../commands/submit-application.command.ts';
import { withdrawApplication } from '../commands/withdraw-application.command.ts';
import { guardedFields } from '../guarded-fields.ts';
import {
  AttachDocumentInput,
  BeginApplicationInput,
  FillApplicationInput,
  RemoveDocumentInput,
  RequestApplicationLinkInput,
  SubmitApplicationInput,
  WithdrawApplicationInput,
} from '../inputs/application.inputs.ts';
import { requestLink } from '../request-link.ts';
import {
  AttachDocumentResult,
  BeginApplicationResult,
  FillApplicationResult,
  RemoveDocumentResult,
  RequestApplicationLinkResult,
  SubmitApplicationResult,
  WithdrawApplicationResult,
} from '../results/application.results.ts';

@Resolver()
export class ApplicantActsResolver {
  @Mutation(() => BeginApplicationResult, {
    description:
      'A stranger begins an application to an open competition: the answer carries the only key to it. Throttled by address.',
  })
  beginApplication(
    @Ctx() operation: Operation,
    @Arg('input', () => BeginApplicationInput) input: BeginApplicationInput,
  ): Promise<object> {
    return begin(operation, input);
  }

  @Mutation(() => RequestApplicationLinkResult, {
    description:
      'Asks for the lost link of an application by its e-mail. The same answer, whoever has the address; throttled.',
  })
  requestApplicationLink(
    @Ctx() operation: Operation,
    @Arg('input', () => RequestApplicationLinkInput) input: RequestApplicationLinkInput,
  ): Promise<object> {
    return requestLink(operation, input);
  }

  @Mutation(() => FillApplicationResult, {
    description: 'The candidate fills in a piece; what is left out stays, so that a bad network loses nothing.',
  })
  fillApplication(
    @Ctx() operation: Operation,
    @Arg('input', () => FillApplicationInput) input: FillApplicationInput,
  ): Promise<object> {
    return execute(operation, fillApplication, guardedFields(operation, input));
  }

  @Mutation(() => AttachDocumentResult, { description: 'Makes an uploaded file one of the announced documents.' })
  attachDocument(
    @Ctx() operation: Operation,
    @Arg('input', () => AttachDocumentInput) input: AttachDocumentInput,
  ): Promise<object> {
    return execute(operation, attachDocument, input);
  }

  @Mutation(() => RemoveDocumentResult, {
    description: 'Takes a document out of a draft, or of an application that was returned; its file is deleted.',
  })
  removeDocument(
    @Ctx() operation: Operation,
    @Arg('input', () => RemoveDocumentInput) input: RemoveDocumentInput,
  ): Promise<object> {
    return execute(operation, removeDocument, input);
  }

  @Mutation(() => SubmitApplicationResult, {
    description: 'Submits it: judged to the second in Almaty; the receipt has its number.',
  })
  submitApplication(
    @Ctx() operation: Operation,
    @Arg('input', () => SubmitApplicationInput) input: SubmitApplicationInput,
  ): Promise<object> {
    return execute(operation, submitApplication, input);
  }

  @Mutation(() => WithdrawApplicationResult, {
    description: 'The candidate withdraws; another application may follow while the window is open.',
  })
  withdrawApplication(
    @Ctx() operation: Operation,
    @Arg('input', () => WithdrawApplicationInput) input: WithdrawApplicationInput,
  ): Promise<object> {
    return execute(operation, withdrawApplication, input);
  }
}
