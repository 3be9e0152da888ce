import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { announceHearing } from '../commands/announce-hearing.command.ts';
import { approveHearing } from '../commands/approve-hearing.command.ts';
import { cancelHearing } from '../commands/cancel-hearing.command.ts';
import { disposeHearingProposal } from '../commands/dispose-hearing-proposal.command.ts';
import { documentHearing } from '../commands/document-hearing.command.ts';
import { holdHearing } from '../commands/hold-hearing.command.ts';
import { markHearingParticipant } from '../commands/mark-hearing-participant.command.ts';
import { openHearing } from '../commands/open-hearing.command.ts';
import { proposeToHearing } from '../commands/propose-to-hearing.command.ts';
import { recordHearingParticipant } from '../commands/record-hearing-participant.command.ts';
import { recordHearingProposal } from '../commands/record-hearing-proposal.command.ts';
import { registerForHearing } from '../commands/register-for-hearing.command.ts';
import { showHearingProposal } from '../commands/show-hearing-proposal.command.ts';
import { withdrawRegistration } from '../commands/withdraw-registration.command.ts';
import {
  AnnounceHearingInput,
  ApproveHearingInput,
  CancelHearingInput,
  DisposeHearingProposalInput,
  DocumentHearingInput,
  HoldHearingInput,
  MarkHearingParticipantInput,
  OpenHearingInput,
  ProposeToHearingInput,
  RecordHearingParticipantInput,
  RecordHearingProposalInput,
  RegisterForHearingInput,
  ShowHearingProposalInput,
  WithdrawRegistrationInput,
} from '../public-hearing.inputs.ts';
import {
  AnnounceHearingResult,
  ApproveHearingResult,
  CancelHearingResult,
  DisposeHearingProposalResult,
  DocumentHearingResult,
  HoldHearingResult,
  MarkHearingParticipantResult,
  OpenHearingResult,
  ProposeToHearingResult,
  RecordHearingParticipantResult,
  RecordHearingProposalResult,
  RegisterForHearingResult,
  ShowHearingProposalResult,
  WithdrawRegistrationResult,
} from '../public-hearing.results.ts';
import { asStranger } from '../strangers.ts';

@Resolver()
export class HearingActsResolver {
  @Mutation(() => OpenHearingResult, {
    description: 'Opens a public hearing: a control action of that form with its sitting (PC-HEAR-01).',
  })
  async openHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenHearingInput) input: OpenHearingInput,
  ): Promise<object> {
    return execute(operation, openHearing, input);
  }

  @Mutation(() => ApproveHearingResult, { description: 'Records the council’s decision to hold a hearing.' })
  async approveHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => ApproveHearingInput) input: ApproveHearingInput,
  ): Promise<object> {
    return execute(operation, approveHearing, input);
  }

  @Mutation(() => AnnounceHearingResult, {
    description: 'Tells the public of a hearing and opens registration (PC-HEAR-02).',
  })
  async announceHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => AnnounceHearingInput) input: AnnounceHearingInput,
  ): Promise<object> {
    return execute(operation, announceHearing, input);
  }

  @Mutation(() => RegisterForHearingResult, {
    description: 'Anybody registers for a hearing, without an account; throttled by address.',
  })
  async registerForHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => RegisterForHearingInput) input: RegisterForHearingInput,
  ): Promise<object> {
    return asStranger(operation, registerForHearing, input);
  }

  @Mutation(() => WithdrawRegistrationResult, {
    description: 'Takes a registration back by the link of its receipt, without an account; throttled by address.',
  })
  async withdrawRegistration(
    @Ctx() operation: Operation,
    @Arg('input', () => WithdrawRegistrationInput) input: WithdrawRegistrationInput,
  ): Promise<object> {
    return asStranger(operation, withdrawRegistration, input);
  }

  @Mutation(() => ProposeToHearingResult, {
    description: 'Anybody makes a proposal to a hearing, without an account; throttled by address.',
  })
  async proposeToHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => ProposeToHearingInput) input: ProposeToHearingInput,
  ): Promise<object> {
    return asStranger(operation, proposeToHearing, input);
  }

  @Mutation(() => RecordHearingParticipantResult, {
    description: 'Enters somebody who registered by telephone or at the door.',
  })
  async recordHearingParticipant(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordHearingParticipantInput) input: RecordHearingParticipantInput,
  ): Promise<object> {
    return execute(operation, recordHearingParticipant, input);
  }

  @Mutation(() => MarkHearingParticipantResult, { description: 'Marks whether somebody who registered came.' })
  async markHearingParticipant(
    @Ctx() operation: Operation,
    @Arg('input', () => MarkHearingParticipantInput) input: MarkHearingParticipantInput,
  ): Promise<object> {
    return execute(operation, markHearingParticipant, input);
  }

  @Mutation(() => RecordHearingProposalResult, { description: 'Enters a proposal made in writing or at the hearing.' })
  async recordHearingProposal(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordHearingProposalInput) input: RecordHearingProposalInput,
  ): Promise<object> {
    return execute(operation, recordHearingProposal, input);
  }

  @Mutation(() => ShowHearingProposalResult, {
    description: 'Shows a proposal to the public, or hides it for a reason.',
  })
  async showHearingProposal(
    @Ctx() operation: Operation,
    @Arg('input', () => ShowHearingProposalInput) input: ShowHearingProposalInput,
  ): Promise<object> {
    return execute(operation, showHearingProposal, input);
  }

  @Mutation(() => HoldHearingResult, { description: 'Records that a hearing was held.' })
  async holdHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => HoldHearingInput) input: HoldHearingInput,
  ): Promise<object> {
    return execute(operation, holdHearing, input);
  }

  @Mutation(() => DisposeHearingProposalResult, {
    description: 'Says what became of a proposal, once and with a reason (PC-HEAR-03).',
  })
  async disposeHearingProposal(
    @Ctx() operation: Operation,
    @Arg('input', () => DisposeHearingProposalInput) input: DisposeHearingProposalInput,
  ): Promise<object> {
    return execute(operation, disposeHearingProposal, input);
  }

  @Mutation(() => DocumentHearingResult, {
    description: 'Enters the resolution of a hearing and drafts its recommendations.',
  })
  async documentHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => DocumentHearingInput) input: DocumentHearingInput,
  ): Promise<object> {
    return execute(operation, documentHearing, input);
  }

  @Mutation(() => CancelHearingResult, { description: 'Cancels a hearing with its sitting and its control action.' })
  async cancelHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => CancelHearingInput) input: CancelHearingInput,
  ): Promise<object> {
    return execute(operation, cancelHearing, input);
  }
}
