import type { LegalDate } from '@kenes/calendar';
import { checkOf, type RuleCheck, verdictOf } from '../composition/check.ts';
import { isStatePart, type SeatKind } from '../composition/seat-kinds.ts';
import { ageOn } from '../gen-id/age.ts';
import { iinRule } from '../gen-id/gen-id-02-iin.ts';
import { personIin } from '../gen-id/person-iin.ts';
import { type OtherPerson, onePerson, personRule } from '../kenes/kenes-person.ts';
import type { Override } from '../parameters/override.ts';
import { sittingMember, sittingMembersRule } from '../pc-form/pc-form-05-sitting-members.ts';
import { ageRule, ofAge } from '../pc-mem/pc-mem-01-age-and-citizenship.ts';
import { type Exclusion, exclusionsRule, notExcluded } from '../pc-mem/pc-mem-02-exclusions.ts';
import { oneOfNpoRule, onlyOneOf, type RepresentedNpo } from '../pc-mem/pc-mem-03-one-of-an-npo.ts';
import { npoLimitConcerns, npoOnlyRule } from '../pc-mem/pc-mem-04-npo-only.ts';
import {
  type OtherCouncilFacts,
  oneRepublicanRule,
  onlyOneRepublican,
} from '../pc-mem/pc-mem-05-one-republican-council.ts';
import { type FormerTerm, notThirdInRow, termsInRow, twiceInRowRule } from '../pc-mem/pc-mem-06-twice-in-a-row.ts';
import type { CouncilLevel } from '../pc-stat/pc-stat-02-level.ts';
import { memberNotCandidateRule, notInGroup } from '../pc-wg/pc-wg-05-member-not-candidate.ts';
import type { Facts, Verdict } from '../verdict.ts';

/** Someone who stands for a seat, or already sits on one. */
export interface CandidateFacts {
  readonly level: CouncilLevel | null;
  /** Null where a joined roster does not say. */
  readonly seatKind: SeatKind | null;
  readonly name: string;
  /** Twelve digits, or null where nobody has it; never repeated in what is returned. */
  readonly iin: string | null;
  /** As stated on the form, if it was. */
  readonly birthDate: LegalDate | null;
  readonly citizen: boolean | null;
  readonly exclusions: readonly Exclusion[];
  /** The NPO he represents, or null. */
  readonly npo: RepresentedNpo | null;
  /** The NPOs of the others of the same term: members, and those already elected. */
  readonly otherNpos: readonly RepresentedNpo[];
  /** The others of the same list, for one person under two spellings. */
  readonly otherPeople: readonly OtherPerson[];
  readonly register: OtherCouncilFacts['register'];
  readonly otherCouncilDeclared: boolean | null;
  /** The term he stands for; its last day null while not computed. */
  readonly term: OtherCouncilFacts['term'];
  /** The number of the convocation he stands for, from 1; null where a joined council does not know it. */
  readonly convocation: number | null;
  readonly history: readonly FormerTerm[];
  readonly sitsNow: boolean;
  /** He sits in the working group; null where that cannot be told. */
  readonly inGroup: boolean | null;
  /** The day of the application, or of the roster. */
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}

/**
 * Every rule on a candidate, each with its facts, its citation and its result, in the order of the row: identity, age,
 * exclusions, NPO, other councils, times in a row, working group (GEN-ID, PC-MEM-01…06, PC-FORM-05, PC-WG-05).
 */
export function checkCandidate(facts: CandidateFacts): readonly RuleCheck[] {
  const { on, overrides, seatKind, npo, convocation } = facts;
  const known = overrides === undefined ? { on } : { on, overrides };
  const person = personIin(facts);
  const { birthDate } = person;
  const statePart = seatKind !== null && isStatePart(seatKind);
  const terms = convocation === null ? null : { ...known, convocation, history: facts.history };
  const run = terms === null ? null : termsInRow(terms);
  return [
    checkOf(iinRule, person.points, { hasIin: facts.iin !== null }),
    checkOf(personRule, onePerson({ ...known, name: facts.name, others: facts.otherPeople })),
    checkOf(ageRule, ofAge({ birthDate, citizen: facts.citizen, on }), {
      age: birthDate === null ? null : ageOn(birthDate, on),
      citizen: facts.citizen,
    }),
    checkOf(exclusionsRule, notExcluded(facts.exclusions)),
    ...(statePart
      ? [checkOf(npoOnlyRule, npoLimitConcerns(seatKind))]
      : [checkOf(oneOfNpoRule, onlyOneOf(npo, facts.otherNpos, seatKind), npoFact(npo, seatKind))]),
    checkOf(
      oneRepublicanRule,
      onlyOneRepublican({
        level: facts.level,
        register: facts.register,
        declared: facts.otherCouncilDeclared,
        term: facts.term,
      }),
      {
        level: facts.level,
        // A local council has no such limit: what was declared is nothing to it.
        ...(facts.level !== 'LOCAL' && { declared: facts.otherCouncilDeclared }),
      },
    ),
    checkOf(
      twiceInRowRule,
      terms === null ? [twiceInRowRule.unknown('CONVOCATION_UNKNOWN', {})] : notThirdInRow(terms),
      { terms: run?.terms ?? null, partial: run?.partial ?? null },
    ),
    checkOf(sittingMembersRule, sittingMember(facts.sitsNow), { sitsNow: facts.sitsNow }),
    ...(statePart ? [] : [checkOf(memberNotCandidateRule, notInGroup(facts.inGroup), { inGroup: facts.inGroup })]),
  ];
}

/** Whom he represents: a citizen represents nobody; whoever sits for an NPO and names none leaves it unknown. */
function npoFact(npo: RepresentedNpo | null, seatKind: SeatKind | null): Facts {
  return { npo: npo?.name ?? (seatKind === 'CITIZEN' ? false : null) };
}

/** Whether a candidate may be admitted or elected: all that {@link checkCandidate} says, as one verdict. */
export function mayElect(facts: CandidateFacts): Verdict {
  return verdictOf(checkCandidate(facts));
}
