import { baseCalendar } from '@kenes/calendar';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  announcementPlaces,
  applicationParts,
  approvers,
  asFound,
  checkCandidate,
  councilLevels,
  exclusionGrounds,
  formingBodyKinds,
  groupAuthorities,
  mayApply,
  mayApproveComposition,
  mayAskRegister,
  mayCompleteWorkingGroup,
  mayElect,
  mayElectChair,
  mayExtendCompetition,
  mayOpenCompetition,
  mayOpenGroupCompetition,
  maySeat,
  mayTerminate,
  nominators,
  type Point,
  quotaGroups,
  replacementWays,
  seatKinds,
  standingOf,
  terminationGrounds,
  type Verdict,
} from './index.ts';
import { check, sound } from './testing/properties.ts';

const start = Temporal.PlainDate.from('2016-01-01');
/** Days of the law, some of them in years without a calendar. */
const date = fc.integer({ min: 0, max: 5400 }).map((days) => start.add({ days }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const flag = maybe(fc.boolean());
const level = maybe(fc.constantFrom(...councilLevels));
const kind = maybe(fc.constantFrom(...formingBodyKinds));
const seatKind = maybe(fc.constantFrom(...seatKinds));
const act = fc.record({ number: maybe(fc.constantFrom('', '7')), on: maybe(date), hasFile: fc.boolean() });
const period = fc.record({ from: date, to: maybe(date) });
const bin = maybe(fc.constantFrom('190140000109', '190140000119', '12', '051241000017'));
const npo = fc.record({
  name: fc.constantFrom('Ұйым', 'Альянс'),
  bin,
  headBin: bin,
  alliance: maybe(fc.constant('Альянс')),
});
const iin = maybe(fc.constantFrom('850101300005', '061211600012', '850101300004', '190140000109', ''));
const publications = fc.array(fc.record({ place: fc.constantFrom(...announcementPlaces), hasUrl: fc.boolean() }), {
  maxLength: 3,
});
const register = maybe(
  fc.oneof(
    fc.constant({ conflict: false } as const),
    fc.record({
      conflict: fc.constant(true as const),
      level: fc.constantFrom(...councilLevels),
      from: date,
      to: maybe(date),
      review: fc.constantFrom('PENDING', 'CONFIRMED', 'DISMISSED'),
    }),
  ),
);

const candidate = fc.record({
  level,
  seatKind,
  name: fc.constantFrom('Серікбаева Айгүл', 'Ким В.', ''),
  iin,
  birthDate: maybe(date),
  citizen: flag,
  exclusions: fc.array(
    fc.record({ ground: fc.constantFrom(...exclusionGrounds), applies: flag, hasDocument: fc.boolean() }),
    { maxLength: 5 },
  ),
  npo: maybe(npo),
  otherNpos: fc.array(npo, { maxLength: 3 }),
  otherPeople: fc.array(
    fc.record({
      name: fc.constantFrom('Серикбаева Айгуль', 'Ким Вера'),
      iin: fc.constantFrom('SAME', 'DIFFERENT', 'UNKNOWN'),
    }),
    { maxLength: 2 },
  ),
  register,
  otherCouncilDeclared: flag,
  term: period,
  convocation: maybe(fc.integer({ min: 1, max: 6 })),
  history: fc.array(
    fc.record({
      convocation: fc.integer({ min: 1, max: 6 }),
      participation: fc.constantFrom('FULL', 'PARTIAL', 'NONE', 'UNKNOWN'),
    }),
    { maxLength: 6 },
  ),
  sitsNow: fc.boolean(),
  inGroup: flag,
  on: date,
});

const group = fc.record({
  level,
  kind,
  act: maybe(
    fc
      .tuple(act, fc.integer({ min: -1, max: 12 }), maybe(fc.constantFrom(...groupAuthorities)))
      .map(([one, size, by]) => ({ ...one, size, by })),
  ),
  members: fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      part: fc.constantFrom('STATE', 'CIVIL'),
      byCompetition: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
  namedBy: maybe(fc.constantFrom(...groupAuthorities)),
  headId: maybe(fc.constantFrom('a', 'x')),
  opensOn: maybe(date),
  on: date,
});

const composition = fc.record({
  level,
  kind,
  size: maybe(fc.integer({ min: 0, max: 40 })),
  recommended: maybe(fc.record({ min: fc.nat(20), max: fc.nat(40), hasDocument: fc.boolean() })),
  seats: fc.array(fc.record({ kind: seatKind, filled: fc.boolean(), npo: maybe(npo) }), { maxLength: 20 }),
  groups: fc.array(fc.record({ group: fc.constantFrom(...quotaGroups), members: fc.nat(9), unknown: fc.nat(9) }), {
    maxLength: 3,
  }),
  on: date,
  protocol: maybe(act),
  approval: maybe(fc.tuple(act, maybe(fc.constantFrom(...approvers))).map(([one, by]) => ({ ...one, by }))),
});

const verdicts: Readonly<Record<string, fc.Arbitrary<Verdict>>> = {
  mayElect: candidate.map(mayElect),
  mayOpenGroupCompetition: group.map(mayOpenGroupCompetition),
  mayCompleteWorkingGroup: group.map(mayCompleteWorkingGroup),
  mayApproveComposition: composition.map(mayApproveComposition),
  mayOpenCompetition: fc
    .record({
      publications,
      publishedOn: date,
      closesOn: date,
      seats: fc.array(fc.record({ kind: fc.constantFrom(...seatKinds), seats: fc.nat(3), vacant: maybe(fc.nat(3)) }), {
        maxLength: 3,
      }),
    })
    .map((facts) => mayOpenCompetition({ ...facts, before: [], calendar: baseCalendar })),
  mayExtendCompetition: fc.record({ closesOn: date, until: date, on: date, publications }).map(mayExtendCompetition),
  mayApply: fc
    .record({
      window: fc.record({ publishedOn: date, closesOn: date }),
      applied: date.map((on) => ({ on })),
      consent: fc.boolean(),
      iin,
      birthDate: maybe(date),
      others: maybe(fc.nat(2)),
      nominator: maybe(fc.constantFrom(...nominators)),
      nominatorHasBin: fc.boolean(),
      parts: fc.subarray([...applicationParts]),
    })
    .map(mayApply),
  maySeat: fc
    .record({
      membership: period,
      term: period,
      onSeat: fc.array(period, { maxLength: 2 }),
      ofPerson: fc.array(period, { maxLength: 2 }),
      seatKind,
      replacement: maybe(fc.constantFrom(...replacementWays)),
      person: candidate.map(mayElect),
    })
    .map(maySeat),
  mayTerminate: fc
    .record({
      ground: fc.constantFrom(...terminationGrounds),
      hasDocument: fc.boolean(),
      decision: maybe(act),
      seatKind,
      absences: maybe(fc.record({ count: fc.nat(4), limit: fc.nat(4) })),
      on: date,
      membership: period,
      today: date,
    })
    .map(mayTerminate),
  mayElectChair: fc.record({ isMember: fc.boolean(), seatKind, publicService: flag }).map(mayElectChair),
  mayAskRegister: fc
    .record({
      consent: fc.boolean(),
      ownCompetition: fc.boolean(),
      competitionRuns: fc.boolean(),
      withdrawn: fc.boolean(),
      hasIin: fc.boolean(),
      askedToday: fc.nat(400),
      today: date,
    })
    .map(mayAskRegister),
};

/** Twelve digits anywhere in what is said would be a person's number. */
const tellsIdentifier = (points: readonly Point[]) => /\d{12}/.test(JSON.stringify(points.map(({ facts }) => facts)));

describe.each(Object.entries(verdicts))('%s, whatever the facts', (_name, verdict) => {
  it('says only what its rules declare, nothing known from memory blocks, and no identifier is told', () => {
    check(fc.property(verdict, ({ points }) => points.every(sound) && !tellsIdentifier(points)));
  });

  it('what is unknown asks and never refuses; as found it asks for nothing, and only a contradiction refuses', () => {
    check(
      fc.property(verdict, (v) => {
        const found = asFound(v);
        return (
          v.points.every(({ unknown, level: weight }) => unknown !== true || weight === 'WARN') &&
          found.points.every(({ unknown, level: weight }) => unknown !== true || weight === 'INFO') &&
          found.points.every(({ level: weight, confidence }) => weight !== 'BLOCK' || confidence === 'PRODUCT') &&
          found.points.length === v.points.length &&
          found.points.every(sound)
        );
      }),
    );
  });
});

describe('the row of a candidate, whatever the facts', () => {
  it('asks each rule once, stands as its points do, and together says what the verdict says', () => {
    check(
      fc.property(candidate, (facts) => {
        const row = checkCandidate(facts);
        const said = new Set(row.flatMap(({ points }) => points).map(({ code }) => code));
        return (
          new Set(row.map(({ ruleId }) => ruleId)).size === row.length &&
          row.every(({ standing, points }) => standing === standingOf(points)) &&
          row.some(({ standing }) => standing === 'REFUSED') === (mayElect(facts).outcome === 'REFUSED') &&
          mayElect(facts).points.every(({ code }) => said.has(code)) &&
          !/\d{12}/.test(JSON.stringify(row.map((one) => one.facts)))
        );
      }),
    );
  });

  it('more knowledge of what is lawful never makes it worse', () => {
    check(
      fc.property(candidate, (facts) => {
        const known = { ...facts, citizen: true, inGroup: false, otherCouncilDeclared: false };
        const worse =
          mayElect(known).outcome === 'REFUSED' && mayElect({ ...facts, citizen: null }).outcome !== 'REFUSED';
        return !worse;
      }),
    );
  });
});
