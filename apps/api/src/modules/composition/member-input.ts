import {
  type CandidateFacts,
  checkBin,
  checkCandidate,
  checkIin,
  nameLikeness,
  type Period,
  type Point,
  parameter,
  personIin,
  type RuleCheck,
  type SeatKind,
  type Sex,
} from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { decodeId, newId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { cleanText } from '../../kernel/texts.ts';
import { asPaper } from '../files/as-paper.ts';
import { readEmail } from '../people/email.ts';
import { type Candidate, candidateFacts, declaredOf, npoOf, withKeptIin } from './candidate-facts.ts';
import type { MemberInput } from './composition.inputs.ts';
import { CouncilPersonEntity } from './entities/council-person.entity.ts';
import type { DeclaredValue } from './entities/membership.entity.ts';
import { digestOfIin, type GivenIin, sealIin } from './iin.ts';
import type { Roster } from './roster.ts';
import type { Convocation } from './types/convocation.type.ts';
import type { CouncilPerson } from './types/member.type.ts';

/** What a client gives of a person, with the IIN already guarded. */
export type MemberGiven = Omit<MemberInput, 'iin'> & { readonly iin?: GivenIin | null };

/** A person and by what right they sit, as read: nothing is written yet. */
export interface ReadMember {
  /** The council's own record of the person, if there is one (by choice or by the same IIN). */
  readonly known: CouncilPerson | null;
  readonly personId: string;
  readonly name: string;
  readonly names: {
    surname: string;
    givenName: string;
    patronymic: string | null;
    otherSpelling: string | null;
  } | null;
  /** Digits just entered. */
  readonly iin: string | null;
  readonly digest: string | null;
  readonly birthDate: string | null;
  readonly sex: Sex | null;
  readonly about: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly right: {
    readonly position: string | null;
    readonly proposer: string | null;
    readonly proposedByName: string | null;
    readonly npoName: string | null;
    readonly npoBin: string | null;
    readonly npoHeadBin: string | null;
    readonly npoAlliance: string | null;
    readonly declared: DeclaredValue;
  };
}

/** Reads a person and their right field by field; a wrong IIN or BIN is a fault of its field and is never echoed. */
export function readMember(
  act: Act,
  reading: InputReading,
  path: string,
  given: MemberGiven,
  roster: Roster,
): ReadMember {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`);
  const chosen = given.personId ? personBy(roster, given.personId) : null;
  if (given.personId && !chosen) reading.fault(at('personId'), 'NOT_THERE');
  const iin = readIin(reading, at('iin'), given.iin);
  const digest = iin === null ? null : digestOfIin(act.operation.services, act.tenantId, iin).toString('hex');
  const sameIin =
    digest === null ? null : ([...roster.people.values()].find((one) => one.iinDigest === digest) ?? null);
  if (chosen && sameIin && chosen !== sameIin) reading.fault(at('iin'), 'IIN_OF_ANOTHER');
  if (chosen?.iinDigest && digest !== null && chosen.iinDigest !== digest) reading.fault(at('iin'), 'IIN_OF_ANOTHER');
  const known = chosen ?? sameIin;
  // A record found by its IIN keeps its names; a name unlike it is another person, or one to be chosen by hand.
  if (!chosen && sameIin && !isLike(act, roster, given, sameIin)) reading.fault(at('iin'), 'IIN_OF_ANOTHER');
  const names = known && (!chosen || !given.surname) ? null : readNames(reading, at, given);
  const stated = given.birthDate ?? known?.birthDate ?? null;
  const read = personIin({ iin, birthDate: stated ? Temporal.PlainDate.from(stated) : null, on: act.today });
  return {
    known,
    personId: known?.uuid ?? newId(),
    name: names
      ? [names.surname, names.givenName, names.patronymic].filter(Boolean).join(' ')
      : (known?.fullName ?? ''),
    names,
    iin,
    digest: digest ?? known?.iinDigest ?? null,
    birthDate: read.birthDate?.toString() ?? null,
    sex: read.sex ?? known?.sex ?? null,
    about: reading.optional(at('about'), given.about, 1_000),
    phone: reading.optional(at('phone'), given.phone, 100),
    email: readEmail(reading, at('email'), given.email),
    right: {
      position: reading.optional(at('position'), given.position, 500),
      proposer: given.proposer ?? null,
      proposedByName: reading.optional(at('proposedByName'), given.proposedByName, 500),
      npoName: reading.optional(at('npoName'), given.npoName, 500),
      npoBin: readNpoBin(reading, at('npoBin'), given.npoBin),
      npoHeadBin: readNpoBin(reading, at('npoHeadBin'), given.npoHeadBin),
      npoAlliance: reading.optional(at('npoAlliance'), given.npoAlliance, 500),
      declared: declaredOf(given),
    },
  };
}

/** What the rules are asked of a person about to be seated. */
export function candidateFrom(
  member: ReadMember,
  seatKind: SeatKind | null,
  replacesId: string | null = null,
): Candidate {
  return {
    personId: member.personId,
    name: member.name,
    iin: member.iin,
    digest: member.digest,
    birthDate: member.birthDate,
    seatKind,
    npo: npoOf(member.right),
    declared: member.right.declared,
    membershipId: null,
    replacesId,
  };
}

/** Every rule on a person about to be seated; an IIN that the council keeps is not asked for again. */
export function checksOf(
  roster: Roster,
  convocation: Pick<Convocation, 'uuid' | 'number'>,
  candidate: Candidate,
  term: Period,
  on: CandidateFacts['on'],
): readonly RuleCheck[] {
  return withKeptIin(
    checkCandidate(candidateFacts(roster, convocation, candidate, term, on)),
    candidate.iin === null && candidate.digest !== null,
  );
}

/** The points of checks, without the identity that was already answered as a field. */
export function pointsOf(checks: readonly RuleCheck[]): readonly Point[] {
  return checks.flatMap(({ points }) => points);
}

/** Writes the person: a new record, or what is new of one that stands. */
export async function keepPerson(act: Act, member: ReadMember, published: boolean): Promise<void> {
  const { known, names, personId, birthDate, sex } = member;
  const sealed =
    member.iin !== null && !known?.iinDigest ? sealIin(act.operation.services, act.tenantId, personId, member.iin) : {};
  if (!known) {
    if (!names) throw new Error('a new person has names');
    const { about, phone, email } = member;
    await act.insert(CouncilPersonEntity, {
      tenantId: act.tenantId,
      id: personId,
      ...names,
      birthDate,
      sex,
      about,
      phone,
      email,
      ...sealed,
      published,
    });
    return;
  }
  const person = await act.loadRow(CouncilPersonEntity, { tenantId: act.tenantId, id: personId });
  Object.assign(person, names ?? {}, sealed);
  person.birthDate ??= birthDate;
  person.sex ??= sex;
  for (const field of ['about', 'phone', 'email'] as const) person[field] = member[field] ?? person[field];
  person.published ||= published;
}

/** A file of the council by its ID; one that is not there is a fault of its field. */
export async function readFile(
  act: Act,
  reading: InputReading,
  path: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const ref = decodeId(id);
  const found =
    ref?.tenantId === act.tenantId
      ? await act.transaction.one<{ id: string }>(
          sql`select id from stored_file where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid ${asPaper(act)}`,
        )
      : null;
  if (!found) reading.fault(path, 'NOT_THERE');
  return found?.id ?? null;
}

/** Twelve digits with a right check digit that are no BIN, or a fault. */
export function readIin(reading: InputReading, path: string, given: GivenIin | null | undefined): string | null {
  if (!given) return null;
  const fault = checkIin(given.digits).points.find(({ level }) => level === 'BLOCK');
  if (fault) faultOf(reading, path, fault);
  return fault ? null : given.digits;
}

/** A BIN with a right check digit, or a fault of its field. */
export function readNpoBin(reading: InputReading, path: string, given: string | null | undefined): string | null {
  const bin = cleanText(given)?.replace(/\s/g, '') ?? null;
  if (bin === null) return null;
  const fault = checkBin(bin).points.find(({ level }) => level === 'BLOCK');
  if (fault) faultOf(reading, path, fault);
  return bin;
}

function faultOf(reading: InputReading, path: string, { code, facts }: Point): void {
  const { length } = facts;
  reading.fault(path, code, typeof length === 'number' ? { length } : undefined);
}

function readNames(reading: InputReading, at: (field: string) => string, given: MemberGiven) {
  return {
    surname: reading.required(at('surname'), given.surname, 100),
    givenName: reading.required(at('givenName'), given.givenName, 100),
    patronymic: reading.optional(at('patronymic'), given.patronymic, 100),
    otherSpelling: reading.optional(at('otherSpelling'), given.otherSpelling, 300),
  };
}

/** Whether the name that was entered may be that of the record. */
function isLike(act: Act, { overrides }: Roster, given: MemberGiven, { fullName }: CouncilPerson): boolean {
  const entered = [given.surname, given.givenName, given.patronymic].filter(Boolean).join(' ');
  const atLeast = parameter('KENES-PERSON', 'nameLikeness', act.today, undefined, overrides).value ?? 100;
  return nameLikeness(entered, fullName) >= atLeast;
}

function personBy(roster: Roster, id: string): CouncilPerson | null {
  const ref = decodeId(id);
  return ref ? (roster.people.get(ref.id) ?? null) : null;
}
