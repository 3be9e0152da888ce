import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { notInFuture } from '../kenes/kenes-fact.ts';
import { wordingRule } from '../kenes/kenes-wording.ts';
import { inBothLanguages } from '../pc-pub/pc-pub-02-languages.ts';
import { executeBy } from '../pc-rec/pc-rec-04-execution-date.ts';
import { type RecommendationState, recommendation } from '../states/recommendation.ts';
import { combine, type Verdict } from '../verdict.ts';

/** A recommendation about to be adopted. */
export interface AdoptionFacts {
  readonly state: RecommendationState;
  /** The wording by language; the authentic one is whichever is filled. */
  readonly text: { readonly kk: string | null; readonly ru: string | null };
  /** The act of the council, hearing or assembly that adopts it is known by number, date or protocol. */
  readonly hasDecision: boolean;
  readonly adoptedOn: LegalDate;
  readonly today: LegalDate;
  /** The recommendation's own execution date, if it has one. */
  readonly executeBy: LegalDate | null;
  readonly calendar: LegalCalendar;
}

/** Whether a wording may be adopted, and with that frozen (domain §3.19, PC-REC-04, PC-PUB-02). */
export function mayAdopt(facts: AdoptionFacts): Verdict {
  const empty = `${facts.text.kk ?? ''}${facts.text.ru ?? ''}`.trim() === '';
  return combine(
    recommendation.may(facts.state, 'ADOPTED'),
    empty ? [wordingRule.block('WORDING_EMPTY', {})] : inBothLanguages(facts.text),
    facts.hasDecision ? [] : [wordingRule.warn('ADOPTION_DECISION_MISSING', {})],
    notInFuture(facts.adoptedOn, facts.today),
    executeBy({ executeBy: facts.executeBy, on: facts.adoptedOn, calendar: facts.calendar }),
  );
}
