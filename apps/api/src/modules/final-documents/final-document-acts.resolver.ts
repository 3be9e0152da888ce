import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { amendFinalDocument } from './amend-final-document.command.ts';
import { decideDispute } from './decide-dispute.command.ts';
import { onCouncilOf } from './dispatch-of.ts';
import { disputeFinding } from './dispute-finding.command.ts';
import { draftFinalDocument } from './draft-final-document.command.ts';
import {
  AmendFinalDocumentInput,
  DecideDisputeInput,
  DisputeFindingInput,
  DraftFinalDocumentInput,
  PublishFinalDocumentInput,
  RecordAnswerHearingInput,
  RecordFinalDocumentReceiptInput,
  SendFinalDocumentInput,
} from './final-document.inputs.ts';
import { dispatchById, disputeById, documentById, hearingById } from './final-document.reader.ts';
import {
  AmendFinalDocumentResult,
  AmendFinalDocumentSuccess,
  DecideDisputeResult,
  DecideDisputeSuccess,
  DisputeFindingResult,
  DisputeFindingSuccess,
  DraftFinalDocumentResult,
  DraftFinalDocumentSuccess,
  PublishFinalDocumentResult,
  PublishFinalDocumentSuccess,
  RecordAnswerHearingResult,
  RecordAnswerHearingSuccess,
  RecordFinalDocumentReceiptResult,
  RecordFinalDocumentReceiptSuccess,
  SendFinalDocumentResult,
  SendFinalDocumentSuccess,
} from './final-document.results.ts';
import { AnswerHearing, FinalDocument, FinalDocumentDispatch, FindingDispute } from './final-document.type.ts';
import { publishFinalDocument } from './publish-final-document.command.ts';
import { recordAnswerHearing } from './record-answer-hearing.command.ts';
import { recordFinalDocumentReceipt } from './record-final-document-receipt.command.ts';
import { sendFinalDocument } from './send-final-document.command.ts';

@Resolver()
export class FinalDocumentActsResolver {
  @Mutation(() => DraftFinalDocumentResult, {
    description:
      'Begins the final document of a completed mission, or an interim one of a permanent mission (PC-CTRL-09).',
  })
  async draftFinalDocument(
    @Ctx() operation: Operation,
    @Arg('input', () => DraftFinalDocumentInput) input: DraftFinalDocumentInput,
  ): Promise<object> {
    return execute(operation, draftFinalDocument, input);
  }

  @Mutation(() => AmendFinalDocumentResult, { description: 'Writes parts of a draft.' })
  async amendFinalDocument(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendFinalDocumentInput) input: AmendFinalDocumentInput,
  ): Promise<object> {
    return execute(operation, amendFinalDocument, input);
  }

  @Mutation(() => SendFinalDocumentResult, {
    description: 'Sends a final document to every object; it freezes (PC-CTRL-09, PC-CTRL-10).',
  })
  async sendFinalDocument(
    @Ctx() operation: Operation,
    @Arg('input', () => SendFinalDocumentInput) input: SendFinalDocumentInput,
  ): Promise<object> {
    return execute(operation, sendFinalDocument, input);
  }

  @Mutation(() => PublishFinalDocumentResult, { description: 'Makes a sent final document public (PC-CTRL-14).' })
  async publishFinalDocument(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishFinalDocumentInput) input: PublishFinalDocumentInput,
  ): Promise<object> {
    return execute(operation, publishFinalDocument, input);
  }

  @Mutation(() => RecordFinalDocumentReceiptResult, { description: 'Records when a body received a final document.' })
  async recordFinalDocumentReceipt(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordFinalDocumentReceiptInput) input: RecordFinalDocumentReceiptInput,
  ): Promise<object> {
    return execute(operation, recordFinalDocumentReceipt, input);
  }

  @Mutation(() => DisputeFindingResult, {
    description:
      'Objects to a finding that was sent to the body; by its officer, or entered by the secretariat on its behalf.',
  })
  async disputeFinding(
    @Ctx() operation: Operation,
    @Arg('input', () => DisputeFindingInput) input: DisputeFindingInput,
  ): Promise<object> {
    return execute(operation, disputeFinding, input, onCouncilOf(operation.capacity, input.findingId));
  }

  @Mutation(() => DecideDisputeResult, { description: 'Decides an objection to a finding, with a reason.' })
  async decideDispute(
    @Ctx() operation: Operation,
    @Arg('input', () => DecideDisputeInput) input: DecideDisputeInput,
  ): Promise<object> {
    return execute(operation, decideDispute, input);
  }

  @Mutation(() => RecordAnswerHearingResult, {
    description: 'Records the body’s hearing of the council before its decision (PC-CTRL-13).',
  })
  async recordAnswerHearing(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordAnswerHearingInput) input: RecordAnswerHearingInput,
  ): Promise<object> {
    return execute(operation, recordAnswerHearing, input, onCouncilOf(operation.capacity, input.missionId));
  }
}

@Resolver(() => DraftFinalDocumentSuccess)
export class DraftFinalDocumentSuccessResolver {
  @FieldResolver(() => FinalDocument, { nullable: true, description: 'As it stands now.' })
  document(@Root() success: DraftFinalDocumentSuccess, @Ctx() operation: Operation): Promise<FinalDocument | null> {
    const ref = ownId(success.finalDocumentId);
    return operation.level.one<FinalDocument>(documentById(operation, ref.tenantId, ref.id));
  }
}

@Resolver(() => AmendFinalDocumentSuccess)
export class AmendFinalDocumentSuccessResolver {
  @FieldResolver(() => FinalDocument, { nullable: true, description: 'As it stands now.' })
  document(@Root() success: AmendFinalDocumentSuccess, @Ctx() operation: Operation): Promise<FinalDocument | null> {
    const ref = ownId(success.finalDocumentId);
    return operation.level.one<FinalDocument>(documentById(operation, ref.tenantId, ref.id));
  }
}

@Resolver(() => SendFinalDocumentSuccess)
export class SendFinalDocumentSuccessResolver {
  @FieldResolver(() => FinalDocument, { nullable: true, description: 'As it stands now.' })
  document(@Root() success: SendFinalDocumentSuccess, @Ctx() operation: Operation): Promise<FinalDocument | null> {
    const ref = ownId(success.finalDocumentId);
    return operation.level.one<FinalDocument>(documentById(operation, ref.tenantId, ref.id));
  }
}

@Resolver(() => PublishFinalDocumentSuccess)
export class PublishFinalDocumentSuccessResolver {
  @FieldResolver(() => FinalDocument, { nullable: true, description: 'As it stands now.' })
  document(@Root() success: PublishFinalDocumentSuccess, @Ctx() operation: Operation): Promise<FinalDocument | null> {
    const ref = ownId(success.finalDocumentId);
    return operation.level.one<FinalDocument>(documentById(operation, ref.tenantId, ref.id));
  }
}

@Resolver(() => RecordFinalDocumentReceiptSuccess)
export class RecordFinalDocumentReceiptSuccessResolver {
  @FieldResolver(() => FinalDocumentDispatch, { nullable: true, description: 'As it stands now.' })
  dispatch(
    @Root() success: RecordFinalDocumentReceiptSuccess,
    @Ctx() operation: Operation,
  ): Promise<FinalDocumentDispatch | null> {
    const ref = ownId(success.dispatchId);
    return operation.level.one<FinalDocumentDispatch>(dispatchById(operation, ref.tenantId, ref.id));
  }
}

@Resolver(() => DisputeFindingSuccess)
export class DisputeFindingSuccessResolver {
  @FieldResolver(() => FindingDispute, { nullable: true, description: 'As it stands now.' })
  dispute(@Root() success: DisputeFindingSuccess, @Ctx() operation: Operation): Promise<FindingDispute | null> {
    const ref = ownId(success.disputeId);
    return operation.level.one<FindingDispute>(disputeById(operation, ref.tenantId, ref.id));
  }
}

@Resolver(() => DecideDisputeSuccess)
export class DecideDisputeSuccessResolver {
  @FieldResolver(() => FindingDispute, { nullable: true, description: 'As it stands now.' })
  dispute(@Root() success: DecideDisputeSuccess, @Ctx() operation: Operation): Promise<FindingDispute | null> {
    const ref = ownId(success.disputeId);
    return operation.level.one<FindingDispute>(disputeById(operation, ref.tenantId, ref.id));
  }
}

@Resolver(() => RecordAnswerHearingSuccess)
export class RecordAnswerHearingSuccessResolver {
  @FieldResolver(() => AnswerHearing, { nullable: true, description: 'As it stands now.' })
  hearing(@Root() success: RecordAnswerHearingSuccess, @Ctx() operation: Operation): Promise<AnswerHearing | null> {
    const ref = ownId(success.hearingId);
    return operation.level.one<AnswerHearing>(hearingById(operation, ref.tenantId, ref.id));
  }
}
