import type { Operation } from '../../kernel/context.ts';
import { type GivenIin, givenIin } from '../composition/iin.ts';

/** The same input with its IIN guarded, before any receipt sees it; one that was left out stays left out. */
export function guardedFields<Given extends { readonly iin?: string | null }>(
  operation: Operation,
  { iin, ...rest }: Given,
): Omit<Given, 'iin'> & { iin?: GivenIin | null } {
  return iin === undefined ? rest : { ...rest, iin: givenIin(operation.services, iin) };
}
