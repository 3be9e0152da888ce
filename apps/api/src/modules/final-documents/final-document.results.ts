import { Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';

@ObjectType({ description: 'The draft is there.' })
export class DraftFinalDocumentSuccess {
  @Field(() => ID, { description: 'Its opaque id.' })
  finalDocumentId!: string;
}
export const DraftFinalDocumentResult = resultOf('DraftFinalDocumentResult', DraftFinalDocumentSuccess);

@ObjectType({ description: 'The draft was amended.' })
export class AmendFinalDocumentSuccess {
  @Field(() => ID, { description: 'Its opaque id.' })
  finalDocumentId!: string;
}
export const AmendFinalDocumentResult = resultOf('AmendFinalDocumentResult', AmendFinalDocumentSuccess);

@ObjectType({ description: 'The document was sent and is frozen.' })
export class SendFinalDocumentSuccess {
  @Field(() => ID, { description: 'Its opaque id.' })
  finalDocumentId!: string;
}
export const SendFinalDocumentResult = resultOf('SendFinalDocumentResult', SendFinalDocumentSuccess);

@ObjectType({ description: 'The document is public.' })
export class PublishFinalDocumentSuccess {
  @Field(() => ID, { description: 'Its opaque id.' })
  finalDocumentId!: string;
}
export const PublishFinalDocumentResult = resultOf('PublishFinalDocumentResult', PublishFinalDocumentSuccess);

@ObjectType({ description: 'The receipt is recorded.' })
export class RecordFinalDocumentReceiptSuccess {
  @Field(() => ID, { description: 'Its opaque id.' })
  dispatchId!: string;
}
export const RecordFinalDocumentReceiptResult = resultOf(
  'RecordFinalDocumentReceiptResult',
  RecordFinalDocumentReceiptSuccess,
);

@ObjectType({ description: 'The objection is recorded.' })
export class DisputeFindingSuccess {
  @Field(() => ID, { description: 'Its opaque id.' })
  disputeId!: string;
}
export const DisputeFindingResult = resultOf('DisputeFindingResult', DisputeFindingSuccess);

@ObjectType({ description: 'The objection is decided.' })
export class DecideDisputeSuccess {
  @Field(() => ID, { description: 'Its opaque id.' })
  disputeId!: string;
}
export const DecideDisputeResult = resultOf('DecideDisputeResult', DecideDisputeSuccess);

@ObjectType({ description: 'The hearing’s record is corrected.' })
export class AmendAnswerHearingSuccess {
  @Field(() => ID, { description: 'Its opaque id.' })
  hearingId!: string;
}
export const AmendAnswerHearingResult = resultOf('AmendAnswerHearingResult', AmendAnswerHearingSuccess);

@ObjectType({ description: 'The hearing is recorded.' })
export class RecordAnswerHearingSuccess {
  @Field(() => ID, { description: 'Its opaque id.' })
  hearingId!: string;
}
export const RecordAnswerHearingResult = resultOf('RecordAnswerHearingResult', RecordAnswerHearingSuccess);
