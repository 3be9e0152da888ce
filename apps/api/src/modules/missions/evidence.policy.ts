import { combine, type Verdict } from '@kenes/rules';
import { productPoint } from '../../kernel/verdict.ts';
import type { MissionActName } from './mission.authority.ts';
import type { Situation } from './mission.facts.ts';
import { authorityOver, productWarning } from './mission.policy.ts';
import type { EvidenceKind } from './types/evidence.type.ts';

/** What the acts on evidence look at. */
export interface EvidenceFacts {
  readonly kind: `${EvidenceKind}`;
  readonly released: boolean;
  readonly peopleShown: boolean;
  readonly consent: boolean;
  /** How many parts of the picture are covered. */
  readonly blurred: number;
  /** Whether the file has a re-encoded picture to serve. */
  readonly picture: boolean;
}

export type EvidenceActName = Extract<
  MissionActName,
  'describeEvidence' | 'blurEvidence' | 'publishEvidence' | 'hideEvidence'
>;

/** The verdict on an act of a piece of evidence; evidence stays as it is once its mission is over. */
export function mayActOnEvidence(act: EvidenceActName, situation: Situation, evidence: EvidenceFacts): Verdict {
  const lacking = authorityOver(act, situation);
  if (lacking.length > 0) return combine(lacking);
  switch (act) {
    case 'describeEvidence':
      return combine(
        situation.capacity.kind === 'MANDATE' && evidence.released ? [productPoint('EVIDENCE_IS_RELEASED')] : [],
      );
    case 'blurEvidence':
      return combine(evidence.picture ? [] : [productPoint('NOT_A_PICTURE')]);
    case 'publishEvidence':
      return combine(
        evidence.released ? [productPoint('ALREADY_RELEASED')] : [],
        // A moving picture or a voice cannot be covered here, and originals stay private.
        evidence.kind === 'VIDEO' || evidence.kind === 'AUDIO' ? [productPoint('NO_PUBLIC_COPY')] : [],
        evidence.peopleShown && !evidence.consent && evidence.blurred === 0
          ? [productWarning('PEOPLE_SHOWN_WITHOUT_CONSENT')]
          : [],
      );
    case 'hideEvidence':
      return combine(evidence.released ? [] : [productPoint('NOT_RELEASED')]);
  }
}
