import { combine, isSigned, mayChangeProtocol, type Point, type Verdict } from '@kenes/rules';
import { type Authority, lackOfAuthority } from '../../kernel/access.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { productPoint } from '../../kernel/verdict.ts';
import type { ProtocolStateWord } from './entities/protocol.entity.ts';
import type { Completeness } from './protocol-gaps.ts';
import type { SigningRole } from './signatures/signature-words.ts';

/** Who composes protocols, enters signatures, registers and publishes: the secretariat and the chair (domain §3.30). */
export const keepsProtocols: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };

/** Who enters a dissenting opinion: the member, or the secretariat what came on paper (PC-VOTE-03). */
export const dissents: Authority = { tenant: ['SECRETARIAT', 'CHAIR', 'MEMBER'] };

/** What the policies look at. */
export interface ProtocolSituation {
  readonly capacity: Capacity;
  readonly state: ProtocolStateWord;
  readonly supersededById: string | null;
}

function verdict(capacity: Capacity, ...points: readonly (Point | null)[]): Verdict {
  const lack = lackOfAuthority(keepsProtocols, capacity);
  return combine(
    lack ? [productPoint(lack)] : [],
    points.filter((point) => point !== null),
  );
}

const prose = { kind: 'EDIT', part: 'PROSE' } as const;

/** Its prose is written until it is frozen. */
export function mayWrite({ capacity, state }: ProtocolSituation): Verdict {
  return combine(verdict(capacity), mayChangeProtocol({ state, change: prose }));
}

/** It is frozen once nothing is missing; each missing thing is a point of its own, with what the rules say of the rest. */
export function mayFreeze(situation: ProtocolSituation, { gaps, points }: Completeness): Verdict {
  return combine(
    mayWrite(situation),
    gaps.map(({ code, ordinal }) => productPoint(`PROTOCOL_${code}`, ordinal === null ? {} : { ordinal })),
    points,
  );
}

/** It goes back to be written again until both have signed. */
export function mayTakeBack({ capacity, state }: ProtocolSituation): Verdict {
  return verdict(
    capacity,
    state === 'FOR_SIGNATURE' ? null : productPoint(isSigned(state) ? 'PROTOCOL_SIGNED' : 'PROTOCOL_NOT_FROZEN'),
  );
}

/** Each of the two signs once, in any order, and only the edition in force. */
export function maySign(
  { capacity, state, supersededById }: ProtocolSituation,
  role: SigningRole,
  signed: readonly SigningRole[],
): Verdict {
  return verdict(
    capacity,
    supersededById === null ? null : productPoint('PROTOCOL_SUPERSEDED'),
    signed.includes(role) ? productPoint('PROTOCOL_SIGNED_TWICE', { role }) : null,
    state === 'FOR_SIGNATURE' || signed.includes(role)
      ? null
      : productPoint(isSigned(state) ? 'PROTOCOL_SIGNED' : 'PROTOCOL_NOT_FROZEN'),
  );
}

/** It is registered once it is signed. */
export function mayRegister({ capacity, state }: ProtocolSituation): Verdict {
  if (state === 'SIGNED') return verdict(capacity);
  return verdict(capacity, productPoint(isSigned(state) ? 'PROTOCOL_REGISTERED' : 'PROTOCOL_NOT_SIGNED'));
}

/** It is published once it is registered; a restriction may end so. */
export function mayPublish({ capacity, state }: ProtocolSituation): Verdict {
  if (state === 'REGISTERED' || state === 'RESTRICTED') return verdict(capacity);
  return verdict(capacity, productPoint(state === 'PUBLISHED' ? 'ALREADY_PUBLISHED' : 'PROTOCOL_NOT_REGISTERED'));
}

/** It is kept from the public, with a reason: sittings are open, so it is the exception (PC-SES-02). */
export function mayRestrict({ capacity, state }: ProtocolSituation): Verdict {
  if (state === 'REGISTERED' || state === 'PUBLISHED') return verdict(capacity);
  return verdict(capacity, productPoint(state === 'RESTRICTED' ? 'PROTOCOL_RESTRICTED' : 'PROTOCOL_NOT_REGISTERED'));
}

/** A signed one is corrected by a further edition, the last one only (PC-PROT-02). */
export function mayCorrect({ capacity, state, supersededById }: ProtocolSituation, corrected: boolean): Verdict {
  return verdict(
    capacity,
    isSigned(state) ? null : productPoint('PROTOCOL_NOT_SIGNED'),
    supersededById !== null || corrected ? productPoint('PROTOCOL_CORRECTED_ALREADY') : null,
  );
}

/** A translation is added to what is signed (§8.6). */
export function mayTranslate({ capacity, state }: ProtocolSituation): Verdict {
  return verdict(capacity, isSigned(state) ? null : productPoint('PROTOCOL_NOT_SIGNED'));
}
