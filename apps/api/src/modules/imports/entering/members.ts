import { approvers, type SeatKind, seatKinds, type TerminationGround, terminationGrounds } from '@kenes/rules';
import type { Act } from '../../../kernel/command.ts';
import { ownId } from '../../../kernel/id.ts';
import type { RosterRowInput, SetUpConvocationInput } from '../../composition/composition.inputs.ts';
import { digestOfIin, givenIin } from '../../composition/iin.ts';
import { rosterIn } from '../../composition/roster.ts';
import { type RosterRowGiven, setUp } from '../../composition/set-up-convocation.command.ts';
import type { EnteredCounts } from '../import.entity.ts';
import type { ImportField } from '../import.enums.ts';
import { readName } from '../values.ts';
import { type EnteredRow, type Entering, sayPoint, withRows } from './entering.ts';
import type { RowReading } from './row-reading.ts';
import { twinsOf } from './twins.ts';

const proposers = ['NPO', 'CITIZENS', 'SELF', 'BODY'] as const;

/** Convocations are set up one by one, the oldest first: later ones find earlier people. */
export async function enterMembers(act: Act, entering: Entering): Promise<EnteredCounts> {
  const { services } = act.operation;
  const known = await rosterIn(act);
  const members = new Map(entering.rows.map((row) => [row.reading.number, memberOf(act, row)]));
  const named = entering.rows.flatMap(({ reading, label }) => {
    const iin = members.get(reading.number)?.iin ?? null;
    const digest = iin === null ? null : digestOfIin(services, act.tenantId, iin.digits).toString('hex');
    return label === null ? [] : [{ row: reading.number, name: label, digest }];
  });
  const twins = twinsOf(act, named, known);
  for (const row of entering.rows) row.twins = twins.get(row.reading.number) ?? [];
  const people = new Map<number, string>();
  let [convocations, entered] = [0, 0];
  for (const [number, rows] of groupsOf(entering.rows)) {
    entering.about = rows;
    const given = rows.flatMap((row) => members.get(row.reading.number) ?? []);
    const chosen = given.map((member, index) => ({ ...member, ...choiceOf(entering, rows[index], people) }));
    const term = termOf(rows);
    if (rows.some(({ reading }) => reading.refused)) continue;
    const done = await withRows(
      entering,
      rows,
      () =>
        setUp(act, { ...term, key: '', number, members: chosen }, (member, points) => {
          const row = rows[member];
          for (const point of points) if (row) sayPoint({ about: [row] }, point);
        }),
      (path) => placeOf(rows, path),
    );
    if (!done) continue;
    convocations += 1;
    entered += rows.length;
    await remember(act, done.convocationId, rows, people);
    await entering.progress(entered);
  }
  return { convocations, members: entered };
}

type Member = Omit<RosterRowInput, 'iin'> & Pick<RosterRowGiven, 'iin'>;

function memberOf(act: Act, row: EnteredRow): Member {
  const { reading } = row;
  const whole = reading.text('FULL_NAME', 300);
  const parts = whole === null ? null : readName(whole);
  const surname = reading.text('SURNAME', 100) ?? parts?.surname ?? null;
  const givenName = reading.text('GIVEN_NAME', 100) ?? parts?.givenName ?? null;
  const patronymic = reading.text('PATRONYMIC', 100) ?? (parts?.patronymic || null);
  row.label = [surname, givenName, patronymic].filter(Boolean).join(' ') || null;
  return {
    surname,
    givenName,
    patronymic,
    otherSpelling: reading.text('OTHER_SPELLING', 300),
    iin: givenIin(act.operation.services, reading.twelve('IIN')),
    birthDate: reading.day('BIRTH_DATE'),
    position: reading.text('POSITION', 500),
    proposer: reading.word('PROPOSER', 'Proposer', proposers) as Member['proposer'],
    proposedByName: reading.text('PROPOSED_BY', 500),
    npoName: reading.text('NPO_NAME', 500),
    npoBin: reading.bin('NPO_BIN'),
    phone: reading.text('PHONE', 100),
    email: reading.text('EMAIL', 200),
    seat: reading.count('SEAT'),
    seatKind: reading.word<SeatKind>('SEAT_KIND', 'SeatKind', seatKinds) as Member['seatKind'],
    from: reading.day('MEMBER_FROM'),
    until: reading.day('MEMBER_TO'),
    endGround: reading.word<TerminationGround>(
      'END_GROUND',
      'TerminationGround',
      terminationGrounds,
    ) as Member['endGround'],
  };
}

/** Rows by the number of their convocation, the oldest first; a row without one is at fault. */
function groupsOf(rows: readonly EnteredRow[]): [number, EnteredRow[]][] {
  const groups = new Map<number, EnteredRow[]>();
  for (const row of rows) {
    const number = row.reading.count('CONVOCATION');
    if (number === null) {
      if (!row.reading.refused) row.reading.fault('CONVOCATION', 'REQUIRED');
      continue;
    }
    groups.set(number, [...(groups.get(number) ?? []), row]);
  }
  return [...groups].toSorted(([a], [b]) => a - b);
}

type Term = Omit<SetUpConvocationInput, 'key' | 'number' | 'members'>;

/** What the rows of one convocation say of the convocation itself: each says the same, or nothing after the first. */
function termOf(rows: readonly EnteredRow[]): Term {
  const one = <Value>(
    field: ImportField,
    read: (reading: RowReading) => Value | null,
    needed = false,
  ): Value | null => {
    let found: Value | null = null;
    for (const { reading } of rows) {
      const value = read(reading);
      if (value !== null && found !== null && value !== found) reading.fault(field, 'IMPORT_TERM_DIFFERS');
      found ??= value;
    }
    const [first] = rows;
    if (found === null && needed && !first?.reading.refused) first?.reading.fault(field, 'REQUIRED');
    return found;
  };
  const approval = {
    by: one('APPROVED_BY', (reading) => reading.word('APPROVED_BY', 'Approver', approvers)),
    number: one('APPROVAL_NUMBER', (reading) => reading.text('APPROVAL_NUMBER', 100)),
    on: one('APPROVAL_DATE', (reading) => reading.day('APPROVAL_DATE')),
  };
  return {
    startsOn: one('TERM_FROM', (reading) => reading.day('TERM_FROM'), true) ?? '',
    endsOn: one('TERM_TO', (reading) => reading.day('TERM_TO'), true) ?? '',
    size: one('COUNCIL_SIZE', (reading) => reading.count('COUNCIL_SIZE')),
    approval: Object.values(approval).some((value) => value !== null) ? (approval as Term['approval']) : null,
  };
}

/** A person's decision that a row is somebody already entered, or a record of the council. */
function choiceOf(
  { settings }: Entering,
  row: EnteredRow | undefined,
  people: ReadonlyMap<number, string>,
): { personId?: string } {
  const choice = settings.same.find((one) => one.row === row?.reading.number);
  const other = settings.same.find((one) => one.withRow === row?.reading.number);
  const personId =
    choice?.personId ?? people.get(choice?.withRow ?? -1) ?? (other ? people.get(other.row) : undefined) ?? null;
  return personId === null ? {} : { personId };
}

/** Which person each row has become, for later rows that are the same person. */
async function remember(
  act: Act,
  convocationId: string,
  rows: readonly EnteredRow[],
  people: Map<number, string>,
): Promise<void> {
  const roster = await rosterIn(act);
  const { id: uuid } = ownId(convocationId);
  const sitting = roster.memberships.filter((membership) => membership.convocationId === uuid);
  const taken = new Set<string>();
  for (const { reading, label } of rows) {
    const person = sitting
      .map(({ personId }) => roster.people.get(personId))
      .find((one) => one !== undefined && one.fullName === label && !taken.has(one.uuid));
    if (!person) continue;
    taken.add(person.uuid);
    people.set(reading.number, person.id);
  }
}

const fieldAt: Readonly<Record<string, ImportField>> = {
  surname: 'SURNAME',
  givenName: 'GIVEN_NAME',
  patronymic: 'PATRONYMIC',
  otherSpelling: 'OTHER_SPELLING',
  iin: 'IIN',
  birthDate: 'BIRTH_DATE',
  position: 'POSITION',
  proposedByName: 'PROPOSED_BY',
  npoName: 'NPO_NAME',
  npoBin: 'NPO_BIN',
  phone: 'PHONE',
  email: 'EMAIL',
  seat: 'SEAT',
  seatKind: 'SEAT_KIND',
  from: 'MEMBER_FROM',
  until: 'MEMBER_TO',
  startsOn: 'TERM_FROM',
  endsOn: 'TERM_TO',
  number: 'CONVOCATION',
};

/** The row and field of a fault in the input of a convocation: `members.3.iin`, `endsOn`, `approval.on`. */
function placeOf(
  rows: readonly EnteredRow[],
  path: string,
): { row: EnteredRow | undefined; field: ImportField | null } {
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === 'members' && second !== '') return { row: rows[Number(second)], field: fieldAt[third] ?? null };
  if (first === 'approval') return { row: rows[0], field: second === 'on' ? 'APPROVAL_DATE' : 'APPROVAL_NUMBER' };
  return { row: rows[0], field: fieldAt[first] ?? null };
}
