import { allowed, combine, type Verdict } from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { lackOfAuthority } from '../../kernel/access.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { productPoint, refused } from '../../kernel/verdict.ts';

/** Who gives a council's mandates and takes them back. */
export const managesMandates: Authority = { tenant: ['SECRETARIAT', 'CHAIR', 'LEAD'] };

/** What a mandate's policy looks at: the row, or the read model of it. */
export interface MandateFacts {
  readonly state: string;
  readonly accountId: string | null;
}

/** Whether the person may take the mandate: it is theirs, still offered, and not over. */
export function mayAcceptMandate(mandate: MandateFacts, capacity: Capacity): Verdict {
  const person = 'account' in capacity ? capacity.account : null;
  if (!person || (capacity.kind !== 'MANDATE' && capacity.kind !== 'DOOR')) return refused('NOT_YOUR_CAPACITY');
  if (mandate.accountId !== person.id) return refused('MANDATE_OF_ANOTHER');
  return mandate.state === 'ISSUED' ? allowed() : refused(`MANDATE_IS_${mandate.state}`);
}

/** Whether the council may take it back: once is enough. */
export function mayRevokeMandate(mandate: MandateFacts, capacity: Capacity): Verdict {
  const lack = lackOfAuthority(managesMandates, capacity);
  return combine(
    lack ? [productPoint(lack)] : [],
    mandate.state === 'REVOKED' ? [productPoint('MANDATE_IS_REVOKED')] : [],
  );
}
