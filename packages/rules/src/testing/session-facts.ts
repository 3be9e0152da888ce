import { baseCalendar } from '@kenes/calendar';
import type { SessionAnnouncement } from '../may/may-announce-session.ts';
import type { ExpertiseConclusion } from '../may/may-conclude-expertise.ts';
import type { HearingFacts } from '../may/may-hear-public.ts';
import type { ReportHearingFacts } from '../may/may-hear-report.ts';
import type { SigningFacts } from '../may/may-make-protocol.ts';
import type { SessionOpening } from '../may/may-open-session.ts';
import type { ConclusionSigning } from '../may/may-sign-conclusion.ts';
import type { CastingFacts, PuttingFacts } from '../may/may-vote.ts';
import { quorumOf } from '../meeting/quorum.ts';
import { day } from './facts.ts';
import { policy } from './meeting-facts.ts';

/** Fourteen of twenty: a quorum by either reading. */
export const reached = quorumOf({ filled: 20, seats: 20, present: 14, policy: policy() });

/** An ordinary session of Thursday, 26 November 2026, announced in time. */
export const goodSession: SessionAnnouncement = {
  kind: 'COUNCIL_SESSION',
  form: 'ORDINARY',
  councilKind: 'LOCAL',
  on: day('2026-11-26'),
  today: day('2026-11-23'),
  place: 'Алматы, пл. Республики, 4',
  items: [{ powerIds: ['PWR-09'], closed: null, materials: { needed: true, deliveredOn: day('2026-11-17') } }],
  noticeOn: day('2026-11-17'),
  announcedOn: day('2026-11-20'),
  request: null,
  councils: 1,
  calendar: baseCalendar,
};

/** The first session of a convocation, opened by the head of the working group. */
export const goodOpening: SessionOpening = {
  form: 'FIRST',
  on: day('2026-11-26'),
  quorum: reached,
  openerId: 'head',
  officers: [{ personId: 'head', post: 'GROUP_HEAD', acting: false, from: day('2026-03-01'), to: null }],
  elections: ['CHAIR', 'PRESIDIUM', 'COMMISSIONS'],
};

/** A question of a running session. */
export const goodPutting: PuttingFacts = {
  session: 'IN_SESSION',
  item: 'DISCUSSED',
  quorum: reached,
  openVotes: 0,
  recorded: false,
};

/** A member in the room who votes for. */
export const goodCasting: CastingFacts = {
  vote: 'OPEN',
  membership: 'ACTIVE',
  adviser: false,
  present: true,
  recused: false,
  choice: 'FOR',
  byProxy: false,
};

/** The chair signs by NCALayer, four working days after the session; the verifier found it good. */
export const goodSigning: SigningFacts = {
  state: 'FOR_SIGNATURE',
  role: 'CHAIR',
  personId: 'chair',
  officers: [{ personId: 'chair', post: 'CHAIR', acting: false, from: day('2026-05-16'), to: null }],
  heldOn: day('2026-11-26'),
  signedOn: day('2026-12-02'),
  today: day('2026-12-02'),
  signed: [],
  method: 'NCALAYER',
  sameBytes: true,
  valid: true,
  certificateIin: 'SAME',
  calendar: baseCalendar,
};

/** The hearing on sports sections of 26.04.2019, announced 16.04.2019. */
export const goodHearing: HearingFacts = {
  topic: 'Доступность спортивных секций для детей и молодёжи',
  hasDecision: true,
  open: true,
  place: 'Алматы',
  on: day('2019-04-26'),
  announcement: { on: day('2019-04-16'), parts: ['TIME', 'PLACE', 'TOPIC', 'REGISTRATION', 'DRAFTS'] },
  calendar: baseCalendar,
};

/** The report of a department, invited and given in time. */
export const goodReport: ReportHearingFacts = {
  on: day('2026-11-26'),
  today: day('2026-11-26'),
  invitedOn: day('2026-11-10'),
  questions: 5,
  reportOn: day('2026-11-18'),
  speaker: 'HEAD',
  appeared: true,
  atSession: true,
  heardOn: [day('2025-11-20')],
  byDecision: false,
  calendar: baseCalendar,
};

/** An expertise of two experts, both signed, within its thirty days. */
export const goodExpertise: ExpertiseConclusion = {
  questions: 3,
  answered: 3,
  experts: [
    { interest: false, signed: true, dissents: false },
    { interest: false, signed: false, dissents: true },
  ],
  text: { GROUNDS: 'решение № 14', OBJECT: 'проект', METHOD: 'анализ', RECOMMENDATIONS: 'доработать' },
  startedOn: day('2026-10-19'),
  signedOn: day('2026-11-18'),
  calendar: baseCalendar,
};

/** An expert's own electronic signature under a frozen conclusion, verified. */
export const goodConclusionSigning: ConclusionSigning = {
  frozen: true,
  expert: { interest: false, recused: false },
  signedBefore: false,
  signedOn: day('2026-11-18'),
  today: day('2026-11-18'),
  method: 'NCALAYER',
  sameBytes: true,
  valid: true,
  certificateIin: 'SAME',
};
