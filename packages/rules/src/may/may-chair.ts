import { type ChairFacts, mayChair } from '../pc-org/pc-org-03-chair.ts';
import { officers } from '../pc-org/pc-org-04-deputy-and-secretary.ts';
import { combine, type Verdict } from '../verdict.ts';

/** Whether a person may be elected chair (PC-ORG-03). */
export function mayElectChair(facts: ChairFacts): Verdict {
  return combine(mayChair(facts));
}

/** Whether deputy and secretary stand as the regulation has it (PC-ORG-04). */
export function mayHaveOfficers(facts: Parameters<typeof officers>[0]): Verdict {
  return combine(officers(facts));
}
