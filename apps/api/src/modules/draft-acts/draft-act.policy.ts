import { allowed, type DraftActState, draftAct, type Verdict } from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';

/** Who keeps the register of draft acts: the secretariat and the chair. */
export const keepsDraftActs: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };

/** Who writes the draft of an opinion: members too, for a commission prepares it. */
export const writesOpinions: Authority = { tenant: ['SECRETARIAT', 'CHAIR', 'MEMBER'] };

/** Letters are the secretariat's. */
export const sendsOpinions: Authority = { tenant: ['SECRETARIAT'] };

/** A step of its way (domain: the machine DRAFT_ACT). */
export function mayStep(from: `${DraftActState}`, to: DraftActState): Verdict {
  return draftAct.may(from, to);
}

/** What was entered is corrected until the opinion is adopted. */
export function mayAmend(state: `${DraftActState}`): Verdict {
  return ['OPINION_ADOPTED', 'SENT', 'WITHDRAWN'].includes(state) ? refused('DRAFT_ACT_IS_DECIDED') : allowed();
}

/** It is worked on while it is under review. */
export function mayConsider(state: `${DraftActState}`): Verdict {
  return state === 'ACCEPTED_FOR_REVIEW' ? allowed() : refused('DRAFT_ACT_NOT_UNDER_REVIEW');
}

/** Before its triage nothing is public: a draft may be returned because of what it carries. */
export function mayPublish(state: `${DraftActState}`, published: boolean): Verdict {
  if (published) return refused('DRAFT_ACT_IS_PUBLIC');
  return state === 'RECEIVED' ? refused('DRAFT_ACT_NOT_TRIAGED') : allowed();
}

/** Only what is public is hidden. */
export function mayUnpublish(published: boolean): Verdict {
  return published ? allowed() : refused('DRAFT_ACT_IS_NOT_PUBLIC');
}
