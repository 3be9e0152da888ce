import type { Capacity } from '../../kernel/capacity.ts';

/**
 * Whether a capacity reads what the council knows of its people beyond the roster: day of birth, digits of the IIN, contacts
 * that were not published, the secretariat's note, and what each rule found of them (GEN-PD-01: only who needs it).
 */
export function seesPeople(capacity: Capacity): boolean {
  if (capacity.kind === 'SYSTEM') return true;
  return capacity.kind === 'TENANT' && capacity.roles.some((role) => role === 'SECRETARIAT' || role === 'CHAIR');
}
