import {
  allowed,
  combine,
  type ExpertiseState,
  expertise,
  type MeetingKind,
  mayChangeQuestions,
  mayCloseMission,
  mayWorkAsExpert,
  mayWriteConclusion,
  type Verdict,
} from '@kenes/rules';
import { type Authority, lackOfAuthority } from '../../kernel/access.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { personOf } from '../../kernel/capacity.ts';
import { productPoint, refused } from '../../kernel/verdict.ts';
import type { Closing } from './closing.reader.ts';
import type { ConclusionState, ExpertState } from './types/expertise.enums.ts';

/** Who prepares and records expertises: the secretariat and the chair. */
export const keepsExpertises: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };

/** Letters are the secretariat's. */
export const sendsConclusions: Authority = { tenant: ['SECRETARIAT'] };

/** Experts act by their account in the council, whatever their role, or by a mailed link (decision 0017); the secretariat enters what came on paper. */
export const worksAsExpert: Authority = { tenant: 'ANY', expert: true };

/** A step of its way (domain: the machine EXPERTISE). */
export function mayStep(from: `${ExpertiseState}`, to: ExpertiseState): Verdict {
  return expertise.may(from, to);
}

/**
 * It is closed once each of its recommendations is at its end; an outcome that nobody recorded is asked about (domain §3.14).
 * Null facts: nothing was drawn from it.
 */
export function mayCloseExpertise(from: `${ExpertiseState}`, facts: Closing | null): Verdict {
  const step = mayStep(from, 'CLOSED');
  if (step.outcome === 'REFUSED') return step;
  return mayCloseMission({
    recommendations: facts?.recommendations ?? [],
    hasOutcome: facts?.hasOutcome ?? false,
  });
}

/** Only what is on control is taken off it: a conclusion that waits to be sent is not. */
export function mayTakeOffControl(state: `${ExpertiseState}`): Verdict {
  return state === 'ON_CONTROL' ? allowed() : refused('EXPERTISE_STATE', { state });
}

/** Topic, subject and questions change until the council has decided (domain §3.14c). */
export function mayAmend(state: `${ExpertiseState}`): Verdict {
  return mayChangeQuestions({ approved: state !== 'INITIATED' });
}

/** Experts are named once it is decided, until the conclusion is frozen: one who leaves is replaced. */
export function mayAppoint(state: `${ExpertiseState}`, conclusion: `${ConclusionState}` | null): Verdict {
  if (!['APPROVED', 'EXPERTS_APPOINTED', 'IN_WORK'].includes(state)) return refused('EXPERTISE_STATE', { state });
  return mayWriteConclusion({ frozen: isFrozen(conclusion) });
}

/** It goes on an agenda once it is decided. */
export function mayPutOnAgenda(state: `${ExpertiseState}`): Verdict {
  return ['INITIATED', 'CANCELLED', 'CLOSED'].includes(state) ? refused('EXPERTISE_STATE', { state }) : allowed();
}

/** It is discussed by those who decide: at a session of the council or of a commission, by the session's own policy. */
export function mayBeDiscussedAt(kind: MeetingKind): Verdict {
  return kind === 'COUNCIL_SESSION' || kind === 'COMMISSION_SESSION'
    ? allowed()
    : refused('EXPERTISE_NEEDS_SESSION', { kind });
}

/** Its conclusion is written while the experts work. */
export function mayWrite(state: `${ExpertiseState}`, conclusion: `${ConclusionState}` | null): Verdict {
  return state === 'IN_WORK'
    ? mayWriteConclusion({ frozen: isFrozen(conclusion) })
    : refused('EXPERTISE_STATE', { state });
}

export function isFrozen(conclusion: `${ConclusionState}` | null): boolean {
  return conclusion !== null && conclusion !== 'DRAFT';
}

/** An expert as the policies look at one. */
export interface ExpertSituation {
  readonly capacity: Capacity;
  /** The expert's own uuid, as a link names it. */
  readonly expertId: string;
  readonly expertiseState: `${ExpertiseState}`;
  readonly conclusion: `${ConclusionState}` | null;
  readonly state: `${ExpertState}`;
  readonly accountId: string | null;
  readonly interest: boolean | null;
  readonly admitted: boolean;
}

/** Whether the one who acts is that expert. */
export function isExpert({
  capacity,
  accountId,
  expertId,
}: Pick<ExpertSituation, 'capacity' | 'accountId' | 'expertId'>): boolean {
  if (capacity.kind === 'EXPERT') return capacity.expertId === expertId;
  return accountId !== null && personOf(capacity)?.id === accountId;
}

/** The expert, or the secretariat for the expert's paper; nobody acts for another. */
function himself(one: ExpertSituation): Verdict {
  const office = lackOfAuthority(sendsConclusions, one.capacity) === null;
  return combine(isExpert(one) || office ? [] : [productPoint('NOT_THIS_EXPERT')]);
}

/** What the law says of his working at all (PC-MEM-10). */
function mayWork({ state, interest, admitted }: ExpertSituation): Verdict {
  return mayWorkAsExpert({ interest, admitted, recused: state === 'RECUSED' });
}

/** A link is mailed to an expert who takes part and has no account here, until the expertise is over. */
export function mayHaveLink({ accountId, state, expertiseState }: ExpertSituation): Verdict {
  return combine(
    accountId === null ? [] : [productPoint('EXPERT_HAS_ACCOUNT')],
    state === 'RECUSED' ? [productPoint('EXPERT_STATE', { state })] : [],
    ['EXPERTS_APPOINTED', 'IN_WORK'].includes(expertiseState)
      ? []
      : [productPoint('EXPERTISE_STATE', { state: expertiseState })],
  );
}

/** An interest or its absence is declared from the appointment until the answers are handed in. */
export function mayDeclare(one: ExpertSituation): Verdict {
  const open = one.state !== 'RECUSED' && one.state !== 'ANSWERED' && inWork(one);
  return combine(himself(one), open ? [] : [productPoint('EXPERT_STATE', { state: one.state })]);
}

/** One who declared an interest is admitted or taken off by the council. */
export function mayAdmit({ state }: Pick<ExpertSituation, 'state'>): Verdict {
  return state === 'CONFLICTED' ? allowed() : refused('EXPERT_WITHOUT_CONFLICT');
}

/** An expert refuses himself, or is taken off, until the conclusion is frozen. */
export function mayRecuse(one: ExpertSituation): Verdict {
  const keeps = lackOfAuthority(keepsExpertises, one.capacity) === null;
  return combine(
    keeps || isExpert(one) ? [] : [productPoint('NOT_THIS_EXPERT')],
    one.state === 'RECUSED' || !inWork(one) ? [productPoint('EXPERT_STATE', { state: one.state })] : [],
    mayWriteConclusion({ frozen: isFrozen(one.conclusion) }),
  );
}

/** Answers are written while he works, until he hands them in. */
export function mayAnswer(one: ExpertSituation): Verdict {
  return combine(
    himself(one),
    mayWork(one),
    one.expertiseState === 'IN_WORK' ? [] : [productPoint('EXPERTISE_STATE', { state: one.expertiseState })],
    one.state === 'ANSWERED' ? [productPoint('ANSWERS_HANDED_IN')] : [],
    mayWriteConclusion({ frozen: isFrozen(one.conclusion) }),
  );
}

/** Handed in, they come back to him on request until the conclusion is frozen. */
export function mayReturnAnswers(one: ExpertSituation): Verdict {
  return combine(
    himself(one),
    one.state === 'ANSWERED' ? [] : [productPoint('EXPERT_STATE', { state: one.state })],
    mayWriteConclusion({ frozen: isFrozen(one.conclusion) }),
  );
}

/** An opinion of his own is given until the expertise is concluded: before freezing it is printed, later it lies beside. */
export function mayDissent(one: ExpertSituation): Verdict {
  return combine(
    himself(one),
    mayWork(one),
    one.expertiseState === 'IN_WORK' ? [] : [productPoint('EXPERTISE_STATE', { state: one.expertiseState })],
  );
}

/** He signs the frozen bytes, once. */
export function maySign(one: ExpertSituation, signed: boolean): Verdict {
  return combine(
    himself(one),
    mayWork(one),
    one.conclusion === 'FOR_SIGNATURE' ? [] : [productPoint('EXPERTISE_CONCLUSION_NOT_FROZEN')],
    signed ? [productPoint('EXPERT_SIGNED_ALREADY')] : [],
  );
}

function inWork({ expertiseState }: ExpertSituation): boolean {
  return ['EXPERTS_APPOINTED', 'IN_WORK'].includes(expertiseState);
}
