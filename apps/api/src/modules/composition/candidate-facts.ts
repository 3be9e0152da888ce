import type { LegalDate } from '@kenes/calendar';
import {
  type CandidateFacts,
  type Exclusion,
  type FormerTerm,
  type IinMatch,
  nameLikeness,
  type OtherPerson,
  type Participation,
  type Period,
  parameter,
  type RepresentedNpo,
  type RuleCheck,
  type SeatKind,
} from '@kenes/rules';
import type { DeclaredValue } from './entities/membership.entity.ts';
import type { Roster } from './roster.ts';
import type { Convocation } from './types/convocation.type.ts';
import type { CouncilPerson, Membership } from './types/member.type.ts';

/** Someone about whom the rules are asked: a member, or a person about to be seated. */
export interface Candidate {
  /** The uuid of the person's record, or null for one the council does not have yet. */
  readonly personId: string | null;
  readonly name: string;
  /** Twelve digits just entered; null where none was, or where it was checked when it was entered. */
  readonly iin: string | null;
  /** The keyed digest in hexadecimal, by which people are the same or others. */
  readonly digest: string | null;
  readonly birthDate: string | null;
  readonly seatKind: SeatKind | null;
  readonly npo: RepresentedNpo | null;
  readonly declared: DeclaredValue;
  /** The membership itself, which is left out of the others. */
  readonly membershipId: string | null;
  /** A membership that this one replaces: its NPO gives the place up. */
  readonly replacesId?: string | null;
}

/** The facts of a candidate to a convocation, by what the council's own roster knows (PC-MEM-06 counts within it). */
export function candidateFacts(
  roster: Roster,
  convocation: Pick<Convocation, 'uuid' | 'number'>,
  candidate: Candidate,
  term: Period,
  on: LegalDate,
): CandidateFacts {
  const fellows = roster.memberships.filter(
    ({ uuid, convocationId, personId }) =>
      convocationId === convocation.uuid && uuid !== candidate.membershipId && personId !== candidate.personId,
  );
  return {
    level: roster.council?.level ?? null,
    seatKind: candidate.seatKind,
    name: candidate.name,
    iin: candidate.iin,
    birthDate: candidate.birthDate === null ? null : Temporal.PlainDate.from(candidate.birthDate),
    citizen: candidate.declared.citizen ?? null,
    exclusions: candidate.declared.exclusions ?? [],
    npo: candidate.npo,
    otherNpos: fellows
      .filter(({ state, uuid }) => state !== 'TERMINATED' && state !== 'COMPLETED' && uuid !== candidate.replacesId)
      .flatMap((one) => npoOf(one) ?? []),
    otherPeople: othersOf(roster, fellows, candidate),
    register: null,
    otherCouncilDeclared: candidate.declared.otherRepublicanCouncil ?? null,
    term,
    convocation: convocation.number,
    history: historyOf(roster, convocation.number, candidate, on),
    sitsNow: roster.memberships.some(
      ({ personId, convocationId, state }) =>
        personId === candidate.personId && convocationId !== convocation.uuid && state === 'ACTIVE',
    ),
    inGroup: sitsInGroup(roster, convocation.uuid, candidate, on),
    on,
    overrides: roster.overrides,
  };
}

/** What each member of a convocation carries into the rules. */
export function candidateOf(membership: Membership, person: CouncilPerson): Candidate {
  return {
    personId: person.uuid,
    name: person.fullName,
    iin: null,
    digest: person.iinDigest,
    birthDate: person.birthDate,
    seatKind: membership.seatKind,
    npo: npoOf(membership),
    declared: membership.declared ?? {},
    membershipId: membership.uuid,
    replacesId: membership.replacesId,
  };
}

/** The NPO a membership stands for, where it does. */
export function npoOf({
  npoName,
  npoBin,
  npoHeadBin,
  npoAlliance,
}: Pick<Membership, 'npoName' | 'npoBin' | 'npoHeadBin' | 'npoAlliance'>): RepresentedNpo | null {
  return npoName === null ? null : { name: npoName, bin: npoBin, headBin: npoHeadBin, alliance: npoAlliance };
}

/** A stored IIN was checked when it was entered, and is not opened to be checked again. */
export function withKeptIin(checks: readonly RuleCheck[], hasIin: boolean): readonly RuleCheck[] {
  if (!hasIin) return checks;
  return checks.map((check) =>
    check.points.some(({ code }) => code === 'IIN_NOT_GIVEN')
      ? { ...check, standing: 'MET', points: [], facts: { hasIin: true } }
      : check,
  );
}

/** What a candidate declared, in the shape of the rules. */
export function declaredOf(given: {
  readonly citizen?: boolean | null;
  readonly otherRepublicanCouncil?: boolean | null;
  readonly exclusions?:
    | readonly {
        readonly ground: Exclusion['ground'];
        readonly applies?: boolean | null;
        readonly hasDocument?: boolean;
      }[]
    | null;
}): DeclaredValue {
  return {
    ...(typeof given.citizen === 'boolean' ? { citizen: given.citizen } : {}),
    ...(typeof given.otherRepublicanCouncil === 'boolean'
      ? { otherRepublicanCouncil: given.otherRepublicanCouncil }
      : {}),
    ...(given.exclusions
      ? {
          exclusions: given.exclusions.map(({ ground, applies, hasDocument }) => ({
            ground,
            applies: applies ?? null,
            hasDocument: hasDocument === true,
          })),
        }
      : {}),
  };
}

/** Whether the candidate sits in the group that forms the convocation; null where there is none, or no IIN tells a like name. */
function sitsInGroup(roster: Roster, convocationId: string, candidate: Candidate, on: LegalDate): boolean | null {
  const group = roster.inGroups.filter((one) => one.convocationId === convocationId);
  if (group.length === 0) return null;
  const atLeast = parameter('KENES-PERSON', 'nameLikeness', on, undefined, roster.overrides).value ?? 100;
  let alike = false;
  for (const { personId } of group) {
    const person = roster.people.get(personId);
    const match = personId === candidate.personId ? 'SAME' : matchOf(candidate.digest, person?.iinDigest ?? null);
    if (match === 'SAME') return true;
    alike ||= match === 'UNKNOWN' && person !== undefined && nameLikeness(candidate.name, person.fullName) >= atLeast;
  }
  return alike ? null : false;
}

function othersOf(roster: Roster, fellows: readonly Membership[], candidate: Candidate): OtherPerson[] {
  const people = new Set(fellows.map(({ personId }) => personId));
  return [...people].flatMap((id) => {
    const person = roster.people.get(id);
    return person ? [{ name: person.fullName, iin: matchOf(candidate.digest, person.iinDigest) }] : [];
  });
}

function matchOf(a: string | null, b: string | null): IinMatch {
  return a === null || b === null ? 'UNKNOWN' : a === b ? 'SAME' : 'DIFFERENT';
}

/** The candidate's part in each former convocation; a like name without an IIN on either side leaves it unknown. */
function historyOf(roster: Roster, number: number, candidate: Candidate, on: LegalDate): FormerTerm[] {
  const atLeast = parameter('KENES-PERSON', 'nameLikeness', on, undefined, roster.overrides).value ?? 100;
  return roster.convocations
    .filter((former) => former.number < number)
    .map((former) => ({
      convocation: former.number,
      participation: participationIn(roster, former.uuid, candidate, atLeast),
    }));
}

function participationIn(roster: Roster, convocationId: string, candidate: Candidate, atLeast: number): Participation {
  let alike = false;
  let partial = false;
  for (const { personId, participation, ...membership } of roster.memberships) {
    if (membership.convocationId !== convocationId || membership.startsOn === null) continue;
    const person = roster.people.get(personId);
    if (!person) continue;
    if (personId === candidate.personId || matchOf(candidate.digest, person.iinDigest) === 'SAME') {
      if (participation === 'FULL') return 'FULL';
      partial = true;
    } else if (matchOf(candidate.digest, person.iinDigest) === 'UNKNOWN') {
      alike ||= nameLikeness(candidate.name, person.fullName) >= atLeast;
    }
  }
  return partial ? 'PARTIAL' : alike ? 'UNKNOWN' : 'NONE';
}
