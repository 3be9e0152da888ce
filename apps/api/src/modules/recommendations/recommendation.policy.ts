import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import {
  combine,
  mayAdopt,
  mayChangeWording,
  mayClose,
  published,
  type RecommendationState,
  recommendation,
  type TrackState,
  type Verdict,
} from '@kenes/rules';
import { type Authority, lackOfAuthority } from '../../kernel/access.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { refused } from '../../kernel/verdict.ts';
import { dayOrNull } from './act-input.ts';

/** A verdict for a person: who lacks the authority hears that first. */
export function forViewer(capacity: Capacity, authority: Authority, verdict: Verdict): Verdict {
  const lack = lackOfAuthority(authority, capacity);
  return lack ? refused(lack) : verdict;
}

/** Only a draft may be changed; after that only a translation may be added. */
export function mayAmend(state: RecommendationState): Verdict {
  return mayChangeWording({ state, change: 'AUTHENTIC' });
}

/** A translation may be added at any time, marked as one. */
export function mayTranslate(state: RecommendationState): Verdict {
  return mayChangeWording({ state, change: 'TRANSLATION' });
}

/** Whether a wording may be adopted on a day. */
export function mayAdoptNow(facts: {
  readonly state: RecommendationState;
  readonly wording: { readonly kk?: string | null; readonly ru?: string | null };
  readonly hasDecision: boolean;
  readonly executeBy: string | null;
  readonly adoptedOn: LegalDate;
  readonly today: LegalDate;
  readonly calendar: LegalCalendar;
}): Verdict {
  const { wording, executeBy, ...rest } = facts;
  return mayAdopt({
    ...rest,
    text: { kk: wording.kk ?? null, ru: wording.ru ?? null },
    executeBy: dayOrNull(executeBy),
  });
}

/** Addressees may be named until the recommendation is closed. */
export function mayAddAddressee(state: RecommendationState): Verdict {
  return state === 'CLOSED' ? refused('RECOMMENDATION_CLOSED') : combine();
}

/** A recommendation that was adopted may be issued again as a new one. */
export function mayReissue(state: RecommendationState): Verdict {
  return state === 'ISSUED' || state === 'ADOPTED' ? combine() : refused('REISSUE_NEEDS_ADOPTED');
}

/** Whether it may be closed: the scheme of states, open tracks, outcomes. */
export function mayCloseNow(facts: {
  readonly state: RecommendationState;
  readonly tracks: readonly TrackState[];
  readonly hasOutcome: boolean;
}): Verdict {
  return combine(recommendation.may(facts.state, 'CLOSED'), mayClose(facts));
}

/** What is withheld may be shown, once it is adopted. */
export function mayPublish(facts: { readonly state: RecommendationState; readonly published: boolean }): Verdict {
  if (facts.state === 'DRAFT') return refused('PUBLISH_NEEDS_ADOPTED');
  return facts.published ? refused('ALREADY_PUBLIC') : combine();
}

/** What is public may be withheld for a reason (PC-PUB-01). */
export function mayWithhold(facts: { readonly published: boolean }): Verdict {
  return facts.published ? combine(published({ signed: true, withheld: true })) : refused('NOT_PUBLIC');
}
