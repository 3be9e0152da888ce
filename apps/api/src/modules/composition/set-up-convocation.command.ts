import {
  asFound,
  COUNCILS_LAW_FROM,
  combine,
  endsAsComputed,
  followsOn,
  mayApproveComposition,
  maySeat,
  type Point,
  type SeatKind,
  termDates,
  type Verdict,
} from '@kenes/rules';
import { type Act, type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { conflict } from '../../kernel/refusals.ts';
import { keepInRegister } from '../membership-register/keep-in-register.ts';
import type { RosterRowInput, SetUpConvocationInput } from './composition.inputs.ts';
import { keepsRoster } from './composition.policy.ts';
import { compositionFacts } from './composition-facts.ts';
import { ConvocationEntity } from './entities/convocation.entity.ts';
import { MembershipEntity } from './entities/membership.entity.ts';
import type { GivenIin } from './iin.ts';
import { candidateFrom, checksOf, keepPerson, pointsOf, type ReadMember, readMember } from './member-input.ts';
import { addSeats, kindsOf, otherTerms, periodOf, readApproval } from './on-roster.ts';
import { type Roster, rosterIn } from './roster.ts';
import type { Convocation } from './types/convocation.type.ts';
import type { CouncilPerson, Membership } from './types/member.type.ts';

export type RosterRowGiven = Omit<RosterRowInput, 'iin'> & { readonly iin?: GivenIin | null };
type Input = Omit<SetUpConvocationInput, 'members'> & { readonly members: readonly RosterRowGiven[] } & CommandInput;

/** A line of the roster as read, on its seat, with its days. */
interface Line {
  readonly member: ReadMember;
  readonly seat: number;
  readonly kind: SeatKind | null;
  readonly from: string;
  readonly until: string;
  readonly given: RosterRowGiven;
  readonly membershipId: string;
}

/**
 * Enters a convocation as the council has it (domain §8.5), all or nothing: what is unproved is shown and asks for nothing,
 * a breach of law is asked about, what contradicts itself is refused.
 */
export const setUpConvocation = defineCommand<Input, { convocationId: string }>({
  name: 'setUpConvocation',
  authority: keepsRoster,
  run: (act, input) => setUp(act, input),
});

/**
 * The same for whoever enters many (an import): `tell` is told what the rules say of each line before the act obeys it.
 */
export async function setUp(
  act: Act,
  input: Input,
  tell: (member: number, points: readonly Point[]) => void = () => undefined,
): Promise<{ convocationId: string }> {
  const known = await rosterIn(act);
  const reading = new InputReading();
  const { number, startsOn, endsOn } = input;
  if (!Number.isInteger(number) || number < 1 || number > 100) reading.fault('number', 'REQUIRED');
  // No rule has an edition for an earlier day, and no council of this law sat on one.
  if (startsOn < COUNCILS_LAW_FROM) reading.fault('startsOn', 'BEFORE_COUNCILS_LAW');
  if (endsOn < startsOn) reading.fault('endsOn', 'END_BEFORE_START');
  if (input.members.length === 0) reading.fault('members', 'ROSTER_EMPTY');
  if (input.members.length > 200) reading.fault('members', 'TOO_LONG', { max: 200 });
  if (known.convocations.some((one) => one.number === number)) throw conflict('CONVOCATION_NUMBER_TAKEN');
  const approval = await readApproval(act, reading, input.approval);
  const counted = kindsOf(reading, 'seats', input.seats);
  const { seats, lines } = placed(act, reading, input, known, counted);
  reading.done();
  const over = endsOn < act.today.toString() && !input.stillWorks;
  const id = newId();
  const entity = {
    tenantId: act.tenantId,
    id,
    number,
    state: over ? ('CLOSED' as const) : ('RUNNING' as const),
    joined: true,
    startsOn,
    endsOn,
    size: input.size ?? null,
    ...approval.columns,
    firstSessionOn: input.firstSessionOn ?? null,
    closedOn: over ? endsOn : null,
    published: true,
  };
  const convocation = { ...blank, ...entity, uuid: id } as Convocation;
  const roster = joined(known, convocation, seats, lines, act, over);
  const on = Temporal.PlainDate.from(startsOn);
  const { points } = mayApproveComposition({
    ...compositionFacts(roster, convocation, over ? on : act.today),
    protocol: null,
    approval: approval.facts,
  });
  const end = Temporal.PlainDate.from(endsOn);
  const whole = termDates({
    approvedOn: approval.facts?.on ?? on,
    firstSessionOn: input.firstSessionOn ? Temporal.PlainDate.from(input.firstSessionOn) : null,
    overrides: [...known.overrides],
  });
  const term = periodOf(startsOn, endsOn);
  const said = lines.map((line) => asFound(verdictOn(roster, convocation, line, lines, act)));
  for (const [member, { points }] of said.entries()) tell(member, points);
  act.obey(
    combine(
      followsOn(term, otherTerms(known, null)),
      // A council joins with its act; nobody asks for the working group behind it.
      asFound(
        points.filter(({ ruleId, code }) => ruleId !== 'PC-FORM-01' && code !== 'SEATS_LEFT_VACANT').map(withoutPaper),
      ),
      asFound(endsAsComputed(end, whole.endsOn)),
      ...eachPairOnce(said),
    ),
  );
  await act.insert(ConvocationEntity, entity);
  const places = await addSeats(act, { id, published: true }, seats, 0);
  for (const line of lines) await keepLine(act, convocation, places[line.seat - 1]?.id ?? '', line, lines);
  await keepInRegister(act, { convocationId: id });
  act.journal({
    act: 'ConvocationSetUp',
    subjectType: 'Convocation',
    subjectId: id,
    occurredOn: startsOn,
    facts: {
      number,
      startsOn,
      endsOn,
      size: entity.size,
      approval: { number: entity.approvalNumber, on: entity.approvalOn },
      seats: seats.length,
      members: lines.map(({ member, seat }) => ({ seat, name: member.name, hasIin: member.digest !== null })),
    },
  });
  return { convocationId: encodeId(act.tenantId, id) };
}

/** Of two lines that may be one person each has the other: the pair is asked about once. */
function eachPairOnce(said: readonly Verdict[]): readonly (readonly Point[])[] {
  const pairs = new Set<string>();
  return said.map(({ points }) =>
    points.filter(({ code, facts }) => {
      if (code !== 'SAME_PERSON_LIKELY') return true;
      const pair = JSON.stringify([facts.name, facts.other].map(String).toSorted());
      return pairs.size < pairs.add(pair).size;
    }),
  );
}

/** A paper that is not to hand leaves what it proves unproved: it is shown, and asks for nothing (domain §8.5). */
const papers: ReadonlySet<string> = new Set(['APPROVAL_INCOMPLETE', 'SIZE_RECOMMENDATION_MISSING']);

function withoutPaper(point: Point): Point {
  if (!papers.has(point.code) || point.level === 'BLOCK') return point;
  return { ...point, level: 'INFO' };
}

const blank = {
  recommendedMin: null,
  recommendedMax: null,
  recommendationFileId: null,
  protocolNumber: null,
  protocolOn: null,
  openedOn: null,
};

const notYet = {
  id: '',
  version: 1,
  replacesId: null,
  replacementWay: null,
  endGround: null,
  endBecause: null,
  endDecisionNumber: null,
  endDecisionOn: null,
  endDocumentId: null,
};

/** Every line on a seat of its kind: by its own number where given, else the first one left. */
function placed(
  act: Act,
  reading: InputReading,
  input: Input,
  known: Roster,
  counted: readonly (SeatKind | null)[],
): { seats: (SeatKind | null)[]; lines: Line[] } {
  const seats: (SeatKind | null)[] = [...counted];
  const fixed = seats.length > 0;
  const taken = new Set(input.members.flatMap(({ seat }) => (seat ? [seat] : [])));
  // The people of earlier lines are known to later ones: one person on two lines is one record.
  const roster: Roster = { ...known, people: new Map(known.people) };
  const lines = input.members.slice(0, 200).map((given, index): Line => {
    const path = `members.${index}`;
    const member = readMember(act, reading, path, given, roster);
    if (!member.known && member.digest !== null)
      (roster.people as Map<string, CouncilPerson>).set(member.personId, recordOf(member));
    const kind = given.seatKind ?? null;
    let seat = given.seat ?? 0;
    if (seat === 0) {
      const free = seats.findIndex((one, at) => one === kind && !taken.has(at + 1));
      if (free >= 0) seat = free + 1;
      else if (fixed) reading.fault(`${path}.seatKind`, 'MORE_MEMBERS_THAN_SEATS');
      else seat = seats.push(kind);
    } else if (!Number.isInteger(seat) || seat < 1 || seat > 200 || (fixed && seat > seats.length)) {
      reading.fault(`${path}.seat`, 'NOT_THERE');
    } else {
      while (seats.length < seat) seats.push(null);
      if (!fixed) seats[seat - 1] ??= kind;
    }
    taken.add(seat);
    const from = given.from ?? input.startsOn;
    const until = given.until ?? input.endsOn;
    if (until < from) reading.fault(`${path}.until`, 'END_BEFORE_START');
    return { member, seat, kind: seats[seat - 1] ?? kind, from, until, given, membershipId: newId() };
  });
  return { seats, lines };
}

/** The roster as it would be with the convocation in it: the rules are asked before anything is written. */
function joined(
  known: Roster,
  convocation: Convocation,
  seats: readonly (SeatKind | null)[],
  lines: readonly Line[],
  act: Act,
  over: boolean,
): Roster {
  const { uuid, tenantId } = convocation;
  const seatId = (ordinal: number) => `${uuid}/${ordinal}`;
  return {
    ...known,
    convocations: [convocation, ...known.convocations].toSorted((a, b) => b.number - a.number),
    seats: [
      ...known.seats,
      ...seats.map(
        (kind, index) =>
          ({
            uuid: seatId(index + 1),
            tenantId,
            convocationId: uuid,
            ordinal: index + 1,
            kind,
            withdrawnOn: null,
          }) as Roster['seats'][number],
      ),
    ],
    memberships: [
      ...known.memberships,
      ...lines.map(
        (line) =>
          ({
            uuid: line.membershipId,
            tenantId,
            convocationId: uuid,
            seatId: seatId(line.seat),
            personId: line.member.personId,
            startsOn: line.from,
            until: line.until,
            state: stateOf(line, over, convocation.endsOn ?? '', act),
            participation: partOf(line, lines),
            seatKind: line.kind,
            suspensions: [],
            ...notYet,
            ...line.member.right,
          }) as Membership,
      ),
    ],
    people: new Map([...known.people, ...lines.map(({ member }) => [member.personId, recordOf(member)] as const)]),
  };
}

function recordOf(member: ReadMember): CouncilPerson {
  return {
    ...member.known,
    uuid: member.personId,
    fullName: member.name,
    iinDigest: member.digest,
    birthDate: member.birthDate,
    sex: member.sex,
  } as CouncilPerson;
}

function verdictOn(roster: Roster, convocation: Convocation, line: Line, lines: readonly Line[], act: Act) {
  const term = periodOf(convocation.startsOn ?? line.from, convocation.endsOn);
  const others = lines.filter((other) => other !== line);
  const days = ({ from, until }: Line) => periodOf(from, until);
  const { member } = line;
  const candidate = { ...candidateFrom(member, line.kind), membershipId: line.membershipId };
  const elsewhere = roster.memberships.filter(
    ({ personId, convocationId, startsOn }) =>
      personId === member.personId && convocationId !== convocation.uuid && startsOn !== null,
  );
  const on = Temporal.PlainDate.from(line.from);
  return maySeat({
    membership: days(line),
    term,
    onSeat: others.filter(({ seat }) => seat === line.seat).map(days),
    ofPerson: [
      ...others.filter((other) => other.member.personId === member.personId).map(days),
      ...elsewhere.map(({ startsOn, until }) => periodOf(startsOn ?? line.from, until)),
    ],
    seatKind: line.kind,
    replacement: null,
    person: pointsOf(
      checksOf(roster, convocation, candidate, term, Temporal.PlainDate.compare(on, act.today) > 0 ? act.today : on),
    ),
  });
}

/** Whoever came to a seat after another holds the remainder. */
function partOf(line: Line, lines: readonly Line[]): 'FULL' | 'PARTIAL' {
  return lines.some((other) => other !== line && other.seat === line.seat && other.from < line.from)
    ? 'PARTIAL'
    : 'FULL';
}

function stateOf(line: Line, over: boolean, endsOn: string, act: Act): MembershipEntity['state'] {
  const early = line.until < endsOn && line.until < act.today.toString();
  return early || line.given.endGround ? 'TERMINATED' : over ? 'COMPLETED' : 'ACTIVE';
}

async function keepLine(
  act: Act,
  { uuid: convocationId, state, endsOn }: Convocation,
  seatId: string,
  line: Line,
  lines: readonly Line[],
) {
  const { member, membershipId, from, until, given } = line;
  await keepPerson(act, member, true);
  await act.insert(MembershipEntity, {
    tenantId: act.tenantId,
    id: membershipId,
    convocationId,
    seatId,
    personId: member.personId,
    state: stateOf(line, state === 'CLOSED', endsOn ?? '', act),
    startsOn: from,
    until,
    participation: partOf(line, lines),
    ...member.right,
    endGround: given.endGround ?? null,
    published: true,
  });
}
