import { combine, finding as findingStates, supported, type Verdict } from '@kenes/rules';
import { productPoint } from '../../kernel/verdict.ts';
import type { MissionActName } from './mission.authority.ts';
import type { Situation } from './mission.facts.ts';
import { authorityOver } from './mission.policy.ts';
import type { FindingState } from './types/finding.type.ts';

/** What the acts on a finding look at: the row or its read model, with how many proofs it has. */
export interface FindingFacts {
  readonly state: `${FindingState}`;
  readonly statement: string | null;
  readonly visitId: string | null;
  readonly evidence: number;
}

export type FindingActName = Extract<
  MissionActName,
  'describeFinding' | 'confirmFinding' | 'withdrawFinding' | 'remedyFinding'
>;

/** The verdict on an act of a finding (domain §3.16); a mandate reaches only its drafts. */
export function mayActOnFinding(act: FindingActName, situation: Situation, finding: FindingFacts): Verdict {
  const lacking = authorityOver(act, situation);
  if (lacking.length > 0) return combine(lacking);
  switch (act) {
    case 'describeFinding': {
      const settled = findingStates.settled.includes(finding.state);
      const notDraft = situation.capacity.kind === 'MANDATE' && finding.state !== 'DRAFT';
      return combine(settled || notDraft ? [productPoint('FINDING_IS_SETTLED', { state: finding.state })] : []);
    }
    case 'confirmFinding':
      return combine(
        findingStates.may(finding.state, 'CONFIRMED'),
        finding.statement ? [] : [productPoint('FINDING_NEEDS_WORDS')],
        supported({ hasVisit: finding.visitId !== null, evidence: finding.evidence }),
      );
    case 'withdrawFinding':
      return findingStates.may(finding.state, 'WITHDRAWN');
    case 'remedyFinding':
      return findingStates.may(finding.state, 'REMEDIED');
  }
}
