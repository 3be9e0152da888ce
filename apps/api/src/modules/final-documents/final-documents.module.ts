import {
  AnswerHearingsResolver,
  FinalDocumentDispatchesResolver,
  FinalDocumentsResolver,
  FindingDisputesResolver,
} from './final-documents.resolver.ts';

/** Registration only. */
export const finalDocumentResolvers = [
  FinalDocumentsResolver,
  FinalDocumentDispatchesResolver,
  FindingDisputesResolver,
  AnswerHearingsResolver,
] as const;
