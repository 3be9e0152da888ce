import { DocumentPublicationResolver } from './document-publication.resolver.ts';
import {
  AnswerHearingEntity,
  FinalDocumentDispatchEntity,
  FinalDocumentEntity,
  FindingDisputeEntity,
} from './final-document.entity.ts';
import {
  AmendFinalDocumentSuccessResolver,
  DecideDisputeSuccessResolver,
  DisputeFindingSuccessResolver,
  DraftFinalDocumentSuccessResolver,
  FinalDocumentActsResolver,
  PublishFinalDocumentSuccessResolver,
  RecordAnswerHearingSuccessResolver,
  RecordFinalDocumentReceiptSuccessResolver,
  SendFinalDocumentSuccessResolver,
} from './final-document-acts.resolver.ts';
import {
  AnswerHearingsResolver,
  FinalDocumentDispatchesResolver,
  FinalDocumentsResolver,
  FindingDisputesResolver,
  FindingsDisputesResolver,
  MissionDocumentsResolver,
} from './final-documents.resolver.ts';
import {
  AmendAnswerHearingSuccessResolver,
  DispatchHearingsResolver,
  HearingActsResolver,
} from './hearing-acts.resolver.ts';

/** Registration only. */
export const finalDocumentEntities = [
  FinalDocumentEntity,
  FinalDocumentDispatchEntity,
  FindingDisputeEntity,
  AnswerHearingEntity,
] as const;
export const finalDocumentResolvers = [
  FinalDocumentsResolver,
  FinalDocumentDispatchesResolver,
  FindingDisputesResolver,
  AnswerHearingsResolver,
  MissionDocumentsResolver,
  FindingsDisputesResolver,
  FinalDocumentActsResolver,
  DraftFinalDocumentSuccessResolver,
  AmendFinalDocumentSuccessResolver,
  SendFinalDocumentSuccessResolver,
  PublishFinalDocumentSuccessResolver,
  RecordFinalDocumentReceiptSuccessResolver,
  DisputeFindingSuccessResolver,
  DecideDisputeSuccessResolver,
  RecordAnswerHearingSuccessResolver,
  HearingActsResolver,
  AmendAnswerHearingSuccessResolver,
  DispatchHearingsResolver,
  DocumentPublicationResolver,
] as const;
