import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { admitApplication } from '../commands/admit-application.command.ts';
import { askSeatRegister } from '../commands/ask-seat-register.command.ts';
import { completeApplication } from '../commands/complete-application.command.ts';
import { recordApplication } from '../commands/record-application.command.ts';
import { recordWithdrawal } from '../commands/record-withdrawal.command.ts';
import { rejectApplication } from '../commands/reject-application.command.ts';
import { returnApplication } from '../commands/return-application.command.ts';
import { revealApplication } from '../commands/reveal-application.command.ts';
import { guardedFields } from '../guarded-fields.ts';
import {
  AdmitApplicationInput,
  AskSeatRegisterInput,
  CompleteApplicationInput,
  RecordApplicationInput,
  RecordWithdrawalInput,
  RejectApplicationInput,
  ReturnApplicationInput,
  RevealApplicationInput,
} from '../inputs/application.inputs.ts';
import {
  AdmitApplicationResult,
  AskSeatRegisterResult,
  CompleteApplicationResult,
  RecordApplicationResult,
  RecordWithdrawalResult,
  RejectApplicationResult,
  ReturnApplicationResult,
  RevealApplicationResult,
} from '../results/application.results.ts';

@Resolver()
export class ApplicationActsResolver {
  @Mutation(() => RecordApplicationResult, {
    description: 'Enters an application that came on paper, judged by the day it was received.',
  })
  recordApplication(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordApplicationInput) input: RecordApplicationInput,
  ): Promise<object> {
    return execute(operation, recordApplication, guardedFields(operation, input));
  }

  @Mutation(() => ReturnApplicationResult, {
    description: 'Returns it for what is missing, until the closing; the candidate is told.',
  })
  returnApplication(
    @Ctx() operation: Operation,
    @Arg('input', () => ReturnApplicationInput) input: ReturnApplicationInput,
  ): Promise<object> {
    return execute(operation, returnApplication, input);
  }

  @Mutation(() => CompleteApplicationResult, {
    description: 'Enters what a candidate brought to an application on paper that was returned, by the day it came.',
  })
  completeApplication(
    @Ctx() operation: Operation,
    @Arg('input', () => CompleteApplicationInput) input: CompleteApplicationInput,
  ): Promise<object> {
    return execute(operation, completeApplication, guardedFields(operation, input));
  }

  @Mutation(() => AdmitApplicationResult, { description: 'Admits the candidate: every rule on the person is asked.' })
  admitApplication(
    @Ctx() operation: Operation,
    @Arg('input', () => AdmitApplicationInput) input: AdmitApplicationInput,
  ): Promise<object> {
    return execute(operation, admitApplication, input);
  }

  @Mutation(() => RejectApplicationResult, { description: 'Does not admit the candidate, on a ground that is told.' })
  rejectApplication(
    @Ctx() operation: Operation,
    @Arg('input', () => RejectApplicationInput) input: RejectApplicationInput,
  ): Promise<object> {
    return execute(operation, rejectApplication, input);
  }

  @Mutation(() => RecordWithdrawalResult, { description: 'Enters a withdrawal that came on paper.' })
  recordWithdrawal(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordWithdrawalInput) input: RecordWithdrawalInput,
  ): Promise<object> {
    return execute(operation, recordWithdrawal, input);
  }

  @Mutation(() => RevealApplicationResult, {
    description:
      'Shows the personal data of one application, its documents and its whole IIN; the look stands in the journal.',
  })
  revealApplication(
    @Ctx() operation: Operation,
    @Arg('input', () => RevealApplicationInput) input: RevealApplicationInput,
  ): Promise<object> {
    return execute(operation, revealApplication, input);
  }

  @Mutation(() => AskSeatRegisterResult, {
    description:
      'Asks the register of seats about candidates of an own, running competition; each question stands in the journal (PC-MEM-05).',
  })
  askSeatRegister(
    @Ctx() operation: Operation,
    @Arg('input', () => AskSeatRegisterInput) input: AskSeatRegisterInput,
  ): Promise<object> {
    return execute(operation, askSeatRegister, input);
  }
}
