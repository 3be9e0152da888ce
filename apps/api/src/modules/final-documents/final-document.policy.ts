import { combine, mayDocument, type Verdict } from '@kenes/rules';
import { type Authority, lackOfAuthority } from '../../kernel/access.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { productPoint } from '../../kernel/verdict.ts';
import { type FinalDocumentParts, sectionsOf } from './final-document.sections.ts';
import type { FinalDocumentState } from './final-document.type.ts';

/** Who writes final documents and decides objections to findings. */
export const writesDocuments: Authority = { tenant: ['SECRETARIAT', 'CHAIR', 'LEAD'] };

/** Who sends and publishes them. */
export const sendsDocuments: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };

/**
 * Who speaks for an object of control: its officers, whoever has the link of the letter that carried the document, or the
 * secretariat on its behalf for what came on paper.
 */
export const speaksForObject: Authority = { tenant: ['SECRETARIAT'], body: true, link: true };

/** What the policies look at. */
export interface DocumentSituation extends FinalDocumentParts {
  readonly capacity: Capacity;
  readonly state: `${FinalDocumentState}`;
  readonly published: boolean;
  readonly completedOn: string;
  readonly language: string;
  readonly legalBasis: 'LAW_383_V' | 'LAW_30_VIII';
  readonly missionPublished: boolean;
}

function authority(given: Authority, capacity: Capacity) {
  const lack = lackOfAuthority(given, capacity);
  return lack ? [productPoint(lack)] : [];
}

/** Whether its parts may change: only until it is sent. */
export function mayAmendDocument(document: DocumentSituation): Verdict {
  return combine(
    authority(writesDocuments, document.capacity),
    document.state === 'DRAFT' ? [] : [productPoint('FINAL_DOCUMENT_FROZEN')],
  );
}

/** Whether it may be sent: every part must be there; refused under 30-VIII, asked about under 383-V (PC-CTRL-09, §8.1). */
export function maySendDocument(document: DocumentSituation): Verdict {
  return combine(
    authority(sendsDocuments, document.capacity),
    document.state === 'DRAFT' ? [] : [productPoint('FINAL_DOCUMENT_FROZEN')],
    mayDocument({
      basis: document.legalBasis,
      completedOn: Temporal.PlainDate.from(document.completedOn),
      sections: sectionsOf(document),
      language: document.language,
    }),
  );
}

/** Whether it may become public: after it was sent, with a mission that is public (PC-CTRL-14). */
export function mayPublishDocument(document: DocumentSituation): Verdict {
  return combine(
    authority(sendsDocuments, document.capacity),
    document.state === 'SENT' ? [] : [productPoint('FINAL_DOCUMENT_NOT_SENT')],
    document.missionPublished ? [] : [productPoint('MISSION_NOT_PUBLIC')],
    document.published ? [productPoint('ALREADY_PUBLISHED')] : [],
  );
}
