import { baseCalendar } from '@kenes/calendar';
import type { WorkingGroupFacts } from '../composition/working-group.ts';
import type { ApplicationFacts } from '../may/may-apply.ts';
import type { CompositionFacts } from '../may/may-approve-composition.ts';
import type { CandidateFacts } from '../may/may-elect.ts';
import type { OpeningFacts } from '../may/may-open-competition.ts';
import { applicationParts } from '../pc-comp/pc-comp-03-package.ts';
import { exclusionGrounds } from '../pc-mem/pc-mem-02-exclusions.ts';
import type { RepresentedNpo } from '../pc-mem/pc-mem-03-one-of-an-npo.ts';
import { day } from './facts.ts';

/** An NPO of its own, without an alliance. */
export const npoOf = (bin: string | null, name = 'Ұйым'): RepresentedNpo => ({
  name,
  bin,
  headBin: null,
  alliance: null,
});

/** A candidate of an NPO to a local council, of whom everything is known and nothing stands in the way. */
export const goodCandidate: CandidateFacts = {
  level: 'LOCAL',
  seatKind: 'NPO',
  name: 'Серікбаева Айгүл Маратқызы',
  iin: '850101300005',
  birthDate: day('1985-01-01'),
  citizen: true,
  exclusions: exclusionGrounds.map((ground) => ({ ground, applies: false, hasDocument: true })),
  npo: npoOf('190140000109'),
  otherNpos: [npoOf('190140000119', 'Басқа ұйым')],
  otherPeople: [{ name: 'Ким Виктор Павлович', iin: 'DIFFERENT' }],
  register: { conflict: false },
  otherCouncilDeclared: false,
  term: { from: day('2027-05-16'), to: day('2030-05-15') },
  convocation: 4,
  history: [{ convocation: 3, participation: 'NONE' }],
  sitsNow: false,
  inGroup: false,
  on: day('2027-04-20'),
};

/** A working group of nine with three of the state part, complete. */
export const goodGroup: WorkingGroupFacts = {
  level: 'LOCAL',
  kind: 'LOCAL_GOV',
  act: { number: '3', on: day('2027-03-15'), hasFile: true, size: 9, by: 'CHAIRMAN_OF_MASLIKHAT' },
  members: Array.from({ length: 9 }, (_, index) => ({
    id: `m${index}`,
    part: index < 3 ? 'STATE' : 'CIVIL',
    byCompetition: index >= 3,
  })),
  namedBy: 'CHAIRMAN_OF_MASLIKHAT',
  headId: 'm4',
  opensOn: day('2027-03-16'),
  on: day('2027-04-12'),
};

/** A competition published on 24 November 2026, as in the domain's vector. */
export const goodOpening: OpeningFacts = {
  publications: [
    { place: 'MEDIA', hasUrl: false },
    { place: 'BODY_SITE', hasUrl: true },
  ],
  publishedOn: day('2026-11-24'),
  closesOn: day('2026-12-14'),
  seats: [
    { kind: 'NPO', seats: 14, vacant: 14 },
    { kind: 'CITIZEN', seats: 10, vacant: 10 },
  ],
  before: [],
  calendar: baseCalendar,
};

/** An application in time and whole. */
export const goodApplication: ApplicationFacts = {
  window: { publishedOn: day('2026-11-24'), closesOn: day('2026-12-14') },
  applied: { at: Temporal.Instant.from('2026-12-14T10:00:00Z') },
  consent: true,
  iin: '850101300005',
  birthDate: day('1985-01-01'),
  others: 0,
  nominator: 'SELF',
  nominatorHasBin: false,
  parts: applicationParts.filter((part) => part !== 'PROPOSAL'),
};

/** Almaty in 2016 but for one state seat fewer: 37 seats, 12 of them state. */
export const goodComposition: CompositionFacts = {
  level: 'LOCAL',
  kind: 'LOCAL_GOV',
  recommended: { min: 30, max: 40, hasDocument: true },
  on: day('2027-05-10'),
  size: 37,
  seats: [
    ...Array.from({ length: 12 }, () => ({ kind: 'STATE', filled: true, npo: null }) as const),
    ...Array.from({ length: 25 }, () => ({ kind: 'CITIZEN', filled: true, npo: null }) as const),
  ],
  groups: [],
};
