import {
  AnswerHearingsResolver,
  FinalDocumentDispatchesResolver,
  FinalDocumentsResolver,
  FindingDisputesResolver,
  FindingsDisputesResolver,
  MissionDocumentsResolver,
} from './final-documents.resolver.ts';

/** Registration only. */
export const finalDocumentResolvers = [
  FinalDocumentsResolver,
  FinalDocumentDispatchesResolver,
  FindingDisputesResolver,
  AnswerHearingsResolver,
  MissionDocumentsResolver,
  FindingsDisputesResolver,
] as const;
