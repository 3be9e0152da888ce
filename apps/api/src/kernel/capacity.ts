import type { LegalDate } from '@kenes/calendar';

/** In whose place an operation acts. Each kind enters exactly one database role (house §5). */
export type Capacity =
  | { readonly kind: 'PUBLIC' }
  | {
      readonly kind: 'TENANT';
      readonly tenantId: string;
      readonly slug: string;
      readonly account: Person;
      readonly roles: readonly Role[];
    }
  | { readonly kind: 'SYSTEM'; readonly tenantId: string; readonly job: string }
  | {
      readonly kind: 'MANDATE';
      readonly tenantId: string;
      readonly missionId: string;
      readonly mandateId: string;
      readonly account: Person;
    }
  | {
      readonly kind: 'BODY';
      readonly bodyId: string;
      readonly account: Person;
      readonly chief: boolean;
      readonly tenantId?: string;
    }
  | {
      readonly kind: 'LINK';
      readonly tenantId: string;
      readonly letterId: string;
      readonly linkId: string;
      readonly bodyId: string | null;
    }
  | {
      /** A candidate with the link of one application. */
      readonly kind: 'APPLICANT';
      readonly tenantId: string;
      readonly applicationId: string;
    }
  | {
      /** An expert from outside with the link of one expertise: the own declaration, answers, opinion and signature. */
      readonly kind: 'EXPERT';
      readonly tenantId: string;
      readonly expertiseId: string;
      readonly expertId: string;
    }
  | {
      /** A screen in the room of one sitting: it reads that sitting and does nothing. */
      readonly kind: 'SCREEN';
      readonly tenantId: string;
      readonly meetingId: string;
      readonly tokenId: string;
    }
  | {
      readonly kind: 'PLATFORM';
      readonly account: Person;
      /** Only for an act on one tenant: its line stands in that tenant's journal. */
      readonly tenantId?: string;
    }
  | {
      readonly kind: 'DOOR';
      readonly account: Person | null;
      /** Only for an act by which a person enters one tenant. */
      readonly tenantId?: string;
    };

export type CapacityKind = Capacity['kind'];

/** What a person may be in a tenant (domain §3, permission matrix §3.30). */
export const roles = ['SECRETARIAT', 'CHAIR', 'MEMBER', 'LEAD', 'MONITOR', 'WORKING_GROUP', 'OBSERVER'] as const;
export type Role = (typeof roles)[number];

/** The person who acts, as far as the kernel needs to know them. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

const databaseRole: Record<CapacityKind, string> = {
  PUBLIC: 'kenes_public',
  TENANT: 'kenes_tenant',
  SYSTEM: 'kenes_tenant',
  MANDATE: 'kenes_mandate',
  BODY: 'kenes_body',
  LINK: 'kenes_link',
  APPLICANT: 'kenes_link',
  EXPERT: 'kenes_link',
  SCREEN: 'kenes_link',
  PLATFORM: 'kenes_platform',
  DOOR: 'kenes_door',
};

/** Who the receipts of idempotency belong to: one person, one link, one job; never shared. */
export function actorOf(capacity: Capacity): string {
  switch (capacity.kind) {
    case 'PUBLIC':
      return 'public';
    case 'SYSTEM':
      return `job:${capacity.job}`;
    case 'LINK':
      return `link:${capacity.linkId}`;
    case 'APPLICANT':
      return `application:${capacity.applicationId}`;
    case 'EXPERT':
      return `expert:${capacity.expertId}`;
    case 'SCREEN':
      return `screen:${capacity.tokenId}`;
    case 'DOOR':
      return capacity.account ? `account:${capacity.account.id}` : 'door';
    default:
      return `account:${capacity.account.id}`;
  }
}

/** The person's account, where a person acts. */
export function personOf(capacity: Capacity): Person | null {
  return 'account' in capacity ? capacity.account : null;
}

/** Whether the capacity works with candidates: nobody else in a tenant reads an application, and the policies know it. */
export function worksWithCandidates(capacity: Capacity): boolean {
  if (capacity.kind === 'SYSTEM') return true;
  return capacity.kind === 'TENANT' && capacity.roles.some((role) => candidatesAreSeenBy.has(role));
}

const candidatesAreSeenBy: ReadonlySet<string> = new Set(['SECRETARIAT', 'WORKING_GROUP']);

/** The tenant whose rows the operation may touch, where there is one. */
export function tenantOf(capacity: Capacity): string | null {
  return 'tenantId' in capacity && capacity.tenantId ? capacity.tenantId : null;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const actorText = /^[a-z]+(:[A-Za-z0-9_:.-]+)?$/;

/**
 * The one statement text that opens an operation: transaction, role, context. SET LOCAL (not set_config) so that a
 * sharded PostgreSQL passes it on; values are validated here because SET takes no parameters. What writes is told the
 * legal day and whether the secretariat's hand writes: by them the database itself judges what may be taken back
 * (decision 0018). Nothing that only reads is judged by the day, so a read is spared it.
 */
export function openingOf(capacity: Capacity, readOnly: boolean, today: LegalDate): string {
  const parts = [readOnly ? 'begin read only' : 'begin', `set local role ${databaseRole[capacity.kind]}`];
  const set = (name: string, value: string | null | undefined) => {
    if (!value) return;
    if (!uuid.test(value)) throw new Error(`the context ${name} must be a uuid`);
    parts.push(`set local app.${name} = '${value}'`);
  };
  set('tenant', tenantOf(capacity));
  if (capacity.kind === 'MANDATE') set('mission', capacity.missionId);
  if (capacity.kind === 'BODY') set('body', capacity.bodyId);
  if (capacity.kind === 'LINK') set('letter', capacity.letterId);
  if (capacity.kind === 'APPLICANT') set('application', capacity.applicationId);
  if (capacity.kind === 'EXPERT') {
    set('expertise', capacity.expertiseId);
    set('expert', capacity.expertId);
  }
  if (capacity.kind === 'SCREEN') set('meeting', capacity.meetingId);
  if (!readOnly) {
    parts.push(`set local app.today = '${today.toString()}'`);
    if (capacity.kind === 'TENANT' && capacity.roles.includes('SECRETARIAT'))
      parts.push("set local app.secretariat = 'on'");
  }
  if (worksWithCandidates(capacity)) {
    // Who is in the tenant only as a group's member sees the candidates of that group: the policies look the group up.
    const all = capacity.kind === 'SYSTEM' || (capacity.kind === 'TENANT' && capacity.roles.includes('SECRETARIAT'));
    parts.push(`set local app.candidates = '${all ? 'on' : 'group'}'`);
    if (!all) set('account', personOf(capacity)?.id);
  }
  const actor = actorOf(capacity);
  if (!actorText.test(actor)) throw new Error('the actor must be a plain word');
  parts.push(`set local app.actor = '${actor}'`);
  return parts.join('; ');
}
