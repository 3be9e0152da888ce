import type { Operation } from '../../kernel/context.ts';
import { type GivenIin, givenIin } from './iin.ts';

/** The same input with its IIN guarded, before any receipt sees it. */
export function guarded<Given extends { readonly iin?: string | null }>(
  operation: Operation,
  { iin, ...rest }: Given,
): Omit<Given, 'iin'> & { iin: GivenIin | null } {
  return { ...rest, iin: givenIin(operation.services, iin) };
}
