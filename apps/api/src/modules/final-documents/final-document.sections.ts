import type { FinalDocumentText } from '@kenes/rules';

/** The parts of a final document as they are kept. */
export interface FinalDocumentParts {
  readonly datedOn: string | null;
  readonly place: string | null;
  readonly tasks: string | null;
  readonly subjects: string | null;
  readonly forms: string | null;
  readonly facts: string | null;
  readonly otherDocuments: string | null;
  readonly proposals: string | null;
}

/** The parts as the rule PC-CTRL-09 asks for them; date and place are one part of the law. */
export function sectionsOf(parts: FinalDocumentParts): FinalDocumentText {
  return {
    PLACE_AND_TIME: parts.datedOn ? parts.place : null,
    TASKS: parts.tasks,
    OBJECTS_AND_COMPLIANCE: parts.subjects,
    FORMS: parts.forms,
    FACTS: parts.facts,
    OTHER_DOCUMENTS: parts.otherDocuments,
    PROPOSALS: parts.proposals,
  };
}
