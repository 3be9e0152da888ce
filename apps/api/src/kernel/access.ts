import type { Capacity, Role } from './capacity.ts';

/**
 * Who may do an act at all, before any rule of law is asked: capacities, and within a tenant the roles. One typed
 * catalogue; commands name their action, a guard tests that every mutation has one.
 */
export interface Authority {
  /** Roles in the tenant that may do it; `'ANY'` for everyone who works there. Left out: nobody in a tenant. */
  readonly tenant?: readonly Role[] | 'ANY';
  readonly mandate?: true;
  /** Officers of the body; `'CHIEF'` for those who manage its officers. */
  readonly body?: true | 'CHIEF';
  readonly link?: true;
  /** A candidate with the link of an application. */
  readonly applicant?: true;
  /** An expert from outside, with the link of an expertise. */
  readonly expert?: true;
  readonly platform?: true;
  readonly door?: true;
  /** Jobs of one tenant. */
  readonly system?: true;
}

/** Why an act is not this capacity's; null where it is. */
export function lackOfAuthority(
  authority: Authority,
  capacity: Capacity,
): 'SIGN_IN_NEEDED' | 'NOT_YOUR_CAPACITY' | 'NOT_YOUR_ROLE' | null {
  if (capacity.kind === 'PUBLIC') return 'SIGN_IN_NEEDED';
  if (capacity.kind === 'SCREEN') return 'NOT_YOUR_CAPACITY';
  const given = authority[keys[capacity.kind]];
  if (given === undefined) return 'NOT_YOUR_CAPACITY';
  if (capacity.kind === 'TENANT' && given !== 'ANY') {
    const wanted = authority.tenant;
    if (!Array.isArray(wanted) || !capacity.roles.some((role) => wanted.includes(role))) return 'NOT_YOUR_ROLE';
  }
  if (capacity.kind === 'BODY' && given === 'CHIEF' && !capacity.chief) return 'NOT_YOUR_ROLE';
  return null;
}

const keys = {
  TENANT: 'tenant',
  SYSTEM: 'system',
  MANDATE: 'mandate',
  BODY: 'body',
  LINK: 'link',
  APPLICANT: 'applicant',
  EXPERT: 'expert',
  PLATFORM: 'platform',
  DOOR: 'door',
} as const;
