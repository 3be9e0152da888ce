import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { attachScan } from './attach-scan.command.ts';
import { cancelLetter } from './cancel-letter.command.ts';
import { confirmReceipt } from './confirm-receipt.command.ts';
import { draftLetter } from './draft-letter.command.ts';
import { instructOnLetter } from './instruct-on-letter.command.ts';
import {
  AttachScanInput,
  CancelLetterInput,
  ConfirmReceiptInput,
  DraftLetterInput,
  InstructOnLetterInput,
  OpenLinkInput,
  ProveReceiptInput,
  RegisterArrivedInput,
  ReissueAnswerLinkInput,
  RevokeAnswerLinkInput,
  SendLetterInput,
  TakeOffControlInput,
} from './letter.inputs.ts';
import {
  attachScanResult,
  cancelLetterResult,
  confirmReceiptResult,
  draftLetterResult,
  instructOnLetterResult,
  openLinkResult,
  proveReceiptResult,
  registerArrivedResult,
  reissueAnswerLinkResult,
  revokeAnswerLinkResult,
  sendLetterResult,
  takeOffControlResult,
} from './letter.results.ts';
import { openLink } from './open-link.command.ts';
import { proveReceipt } from './prove-receipt.command.ts';
import { registerArrived } from './register-arrived.command.ts';
import { reissueAnswerLink } from './reissue-answer-link.command.ts';
import { revokeAnswerLink } from './revoke-answer-link.command.ts';
import { sendLetter } from './send-letter.command.ts';
import { takeOffControl } from './take-off-control.command.ts';

@Resolver()
export class LetterActsResolver {
  @Mutation(() => draftLetterResult.result, {
    description: 'Drafts an outgoing letter; several recommendations to one body go in one letter.',
  })
  draftLetter(
    @Ctx() operation: Operation,
    @Arg('input', () => DraftLetterInput, { description: 'What is to be done.' }) input: DraftLetterInput,
  ): Promise<object> {
    return execute(operation, draftLetter, input);
  }

  @Mutation(() => sendLetterResult.result, {
    description: 'Sends a drafted letter: number, clock of each track, answer link.',
  })
  sendLetter(
    @Ctx() operation: Operation,
    @Arg('input', () => SendLetterInput, { description: 'What is to be done.' }) input: SendLetterInput,
  ): Promise<object> {
    return execute(operation, sendLetter, input);
  }

  @Mutation(() => cancelLetterResult.result, { description: 'Gives up a draft.' })
  cancelLetter(
    @Ctx() operation: Operation,
    @Arg('input', () => CancelLetterInput, { description: 'What is to be done.' }) input: CancelLetterInput,
  ): Promise<object> {
    return execute(operation, cancelLetter, input);
  }

  @Mutation(() => registerArrivedResult.result, {
    description: 'Gives a number to a letter that arrived by desk or link.',
  })
  registerArrived(
    @Ctx() operation: Operation,
    @Arg('input', () => RegisterArrivedInput, { description: 'What is to be done.' }) input: RegisterArrivedInput,
  ): Promise<object> {
    return execute(operation, registerArrived, input);
  }

  @Mutation(() => proveReceiptResult.result, {
    description: 'Records the proof of receipt: the clock runs from it (PC-REC-08).',
  })
  proveReceipt(
    @Ctx() operation: Operation,
    @Arg('input', () => ProveReceiptInput, { description: 'What is to be done.' }) input: ProveReceiptInput,
  ): Promise<object> {
    return execute(operation, proveReceipt, input);
  }

  @Mutation(() => confirmReceiptResult.result, {
    description: 'The body’s own word, at the desk or by link, that a letter came: the clock runs from it (PC-REC-08).',
  })
  confirmReceipt(
    @Ctx() operation: Operation,
    @Arg('input', () => ConfirmReceiptInput, { description: 'What is to be done.' }) input: ConfirmReceiptInput,
  ): Promise<object> {
    const { capacity } = operation;
    const ref = decodeId(input.letterId);
    const acting = capacity.kind === 'BODY' && ref ? { ...capacity, tenantId: ref.tenantId } : capacity;
    return execute(operation, confirmReceipt, input, acting);
  }

  @Mutation(() => instructOnLetterResult.result, { description: 'Records the chair’s instruction on a letter.' })
  instructOnLetter(
    @Ctx() operation: Operation,
    @Arg('input', () => InstructOnLetterInput, { description: 'What is to be done.' }) input: InstructOnLetterInput,
  ): Promise<object> {
    return execute(operation, instructOnLetter, input);
  }

  @Mutation(() => takeOffControlResult.result, { description: 'Takes a letter off control.' })
  takeOffControl(
    @Ctx() operation: Operation,
    @Arg('input', () => TakeOffControlInput, { description: 'What is to be done.' }) input: TakeOffControlInput,
  ): Promise<object> {
    return execute(operation, takeOffControl, input);
  }

  @Mutation(() => attachScanResult.result, { description: 'Attaches a scan to a letter.' })
  attachScan(
    @Ctx() operation: Operation,
    @Arg('input', () => AttachScanInput, { description: 'What is to be done.' }) input: AttachScanInput,
  ): Promise<object> {
    return execute(operation, attachScan, input);
  }

  @Mutation(() => reissueAnswerLinkResult.result, {
    description: 'Issues a letter’s answer link again; the earlier one ends.',
  })
  reissueAnswerLink(
    @Ctx() operation: Operation,
    @Arg('input', () => ReissueAnswerLinkInput, { description: 'What is to be done.' }) input: ReissueAnswerLinkInput,
  ): Promise<object> {
    return execute(operation, reissueAnswerLink, input);
  }

  @Mutation(() => revokeAnswerLinkResult.result, { description: 'Ends a letter’s answer link.' })
  revokeAnswerLink(
    @Ctx() operation: Operation,
    @Arg('input', () => RevokeAnswerLinkInput, { description: 'What is to be done.' }) input: RevokeAnswerLinkInput,
  ): Promise<object> {
    return execute(operation, revokeAnswerLink, input);
  }

  @Mutation(() => openLinkResult.result, {
    description: 'Counts and journals one opening of the link that acts; changes nothing else.',
  })
  openLink(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenLinkInput, { description: 'What is to be done.' }) input: OpenLinkInput,
  ): Promise<object> {
    return execute(operation, openLink, input);
  }
}
