import { baseCalendar } from '@kenes/calendar';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  asFound,
  closedGrounds,
  conclusionSections,
  councilKinds,
  countVote,
  draftAct,
  electedOffices,
  extraordinaryRequesters,
  hearingAnnouncementParts,
  mayAdmitExpert,
  mayAnnounceSession,
  mayAppointExperts,
  mayAssessReport,
  mayCastBallot,
  mayChangeProtocol,
  mayCompleteProtocol,
  mayConcludeExpertise,
  mayCreateCommission,
  mayDisposeProposal,
  mayHoldHearing,
  mayHoldReportHearing,
  mayOpenSession,
  mayPutToVote,
  maySignConclusion,
  maySignProtocol,
  mayTriageDraftAct,
  mayWorkAsExpert,
  mayWriteConclusion,
  meetingKinds,
  officerPosts,
  policyOf,
  proposalDispositions,
  protocol,
  protocolSections,
  quorumOf,
  reportAssessments,
  session,
  sessionForms,
  signatureMethods,
  triages,
  type Verdict,
  vote,
} from './index.ts';
import { check, sound } from './testing/properties.ts';

const calendar = baseCalendar;
const start = Temporal.PlainDate.from('2016-01-01');
/** Days of the law, some of them in years without a calendar. */
const date = fc.integer({ min: 0, max: 5400 }).map((days) => start.add({ days }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = maybe(fc.constantFrom('', ' ', 'слово'));
const count = fc.nat(3);
const id = fc.constantFrom('a', 'b', 'c');
const choice = fc.constantFrom('FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'RECUSED');

const policy = fc
  .record({
    kind: fc.constantFrom(...meetingKinds),
    form: fc.constantFrom(...sessionForms),
    gathering: fc.constantFrom('ALL_MEMBERS', 'REPRESENTATIVES'),
    on: date,
  })
  .map(policyOf);
const quorum = fc
  .record({ filled: fc.nat(40), seats: maybe(fc.nat(50)), present: fc.nat(45), remote: fc.nat(5), policy })
  .map(quorumOf);
const closed = maybe(fc.record({ ground: maybe(fc.constantFrom(...closedGrounds)), reason: text }));
const officers = fc.array(
  fc.record({
    personId: id,
    post: fc.constantFrom(...officerPosts),
    acting: fc.boolean(),
    from: date,
    to: maybe(date),
  }),
  { maxLength: 4 },
);
const ballot = fc.record({ memberId: id, choice, conflict: fc.boolean() });

const verdicts: Readonly<Record<string, fc.Arbitrary<Verdict>>> = {
  quorumOf: quorum.map((one) => one.verdict),
  countVote: fc
    .record({
      ballots: fc.oneof(
        fc.record({
          kind: fc.constant('ROLL_CALL' as const),
          present: fc.array(id, { maxLength: 3 }),
          ballots: fc.array(ballot, { maxLength: 4 }),
          advisory: fc.array(ballot, { maxLength: 2 }),
        }),
        fc.record({
          kind: fc.constant('COUNT_ONLY' as const),
          present: fc.nat(12),
          counts: fc.record({ FOR: count, AGAINST: count, ABSTAIN: count, NOT_VOTING: count, RECUSED: count }),
        }),
      ),
      filled: fc.nat(12),
      seats: maybe(fc.nat(15)),
      policy,
      chair: maybe(fc.record({ memberId: id, choice: maybe(choice), confirms: maybe(fc.boolean()) })),
      open: fc.boolean(),
    })
    .map((facts) => countVote(facts).verdict),
  mayAnnounceSession: fc
    .record({
      kind: fc.constantFrom('COUNCIL_SESSION', 'COMMISSION_SESSION', 'REPORT_HEARING'),
      form: fc.constantFrom(...sessionForms),
      councilKind: fc.constantFrom(...councilKinds),
      on: date,
      today: date,
      place: text,
      items: fc.array(
        fc.record({
          powerIds: fc.array(fc.constantFrom('PWR-01', 'PWR-13', 'PWR-99'), { maxLength: 2 }),
          closed,
          materials: fc.record({ needed: fc.boolean(), deliveredOn: maybe(date) }),
        }),
        { maxLength: 3 },
      ),
      noticeOn: maybe(date),
      announcedOn: maybe(date),
      request: maybe(
        fc.record({
          by: fc.constantFrom(...extraordinaryRequesters),
          signed: fc.nat(12),
          members: fc.nat(30),
          question: text,
          on: date,
        }),
      ),
      councils: count,
    })
    .map((facts) => mayAnnounceSession({ ...facts, calendar })),
  mayOpenSession: fc
    .record({
      form: fc.constantFrom(...sessionForms),
      on: date,
      quorum,
      openerId: maybe(id),
      officers,
      elections: fc.subarray([...electedOffices]),
    })
    .map(mayOpenSession),
  mayPutToVote: fc
    .record({
      session: fc.constantFrom(...session.states),
      item: fc.constantFrom('PROPOSED', 'INCLUDED', 'DISCUSSED', 'DECIDED', 'POSTPONED', 'REMOVED'),
      quorum,
      openVotes: count,
      recorded: fc.boolean(),
    })
    .map(mayPutToVote),
  mayCastBallot: fc
    .record({
      vote: fc.constantFrom(...vote.states),
      membership: maybe(fc.constantFrom('ACTIVE', 'SUSPENDED')),
      adviser: fc.boolean(),
      present: fc.boolean(),
      recused: fc.boolean(),
      choice,
      byProxy: fc.boolean(),
    })
    .map(mayCastBallot),
  mayCompleteProtocol: fc
    .record({
      policy,
      complete: fc.subarray([...protocolSections]),
      openVotes: count,
      ended: fc.boolean(),
      dissents: fc.record({ declared: count, attached: count }),
    })
    .map(mayCompleteProtocol),
  maySignProtocol: fc
    .record({
      state: fc.constantFrom(...protocol.states),
      role: fc.constantFrom('CHAIR', 'SECRETARY'),
      personId: id,
      officers,
      heldOn: date,
      signedOn: date,
      today: date,
      signed: fc.subarray(['CHAIR', 'SECRETARY'] as const),
      method: fc.constantFrom(...signatureMethods),
      sameBytes: fc.boolean(),
      valid: maybe(fc.boolean()),
      certificateIin: maybe(fc.constantFrom('SAME', 'DIFFERENT', 'UNKNOWN')),
    })
    .map((facts) => maySignProtocol({ ...facts, calendar }).verdict),
  mayChangeProtocol: fc
    .record({
      state: fc.constantFrom(...protocol.states),
      change: fc.oneof(
        fc.record({ kind: fc.constant('EDIT' as const), part: fc.constantFrom('PROSE', 'RECORD') }),
        fc.record({ kind: fc.constant('NEW_VERSION' as const), citesOld: fc.boolean(), reason: text }),
      ),
    })
    .map(mayChangeProtocol),
  mayHoldHearing: fc
    .record({
      topic: text,
      hasDecision: fc.boolean(),
      open: fc.boolean(),
      place: text,
      on: date,
      announcement: maybe(fc.record({ on: date, parts: fc.subarray([...hearingAnnouncementParts]) })),
    })
    .map((facts) => mayHoldHearing({ ...facts, calendar })),
  mayDisposeProposal: fc
    .record({ disposition: fc.constantFrom(...proposalDispositions), reason: text, disposedBefore: fc.boolean() })
    .map(mayDisposeProposal),
  mayAppointExperts: fc
    .record({ questions: count, experts: fc.array(fc.record({ interest: maybe(fc.boolean()) }), { maxLength: 3 }) })
    .map(mayAppointExperts),
  mayWorkAsExpert: fc
    .record({ interest: maybe(fc.boolean()), admitted: fc.boolean(), recused: fc.boolean() })
    .map(mayWorkAsExpert),
  mayAdmitExpert: fc.record({ interest: maybe(fc.boolean()) }).map(mayAdmitExpert),
  mayWriteConclusion: fc.record({ frozen: fc.boolean() }).map(mayWriteConclusion),
  maySignConclusion: fc
    .record({
      frozen: fc.boolean(),
      expert: fc.record({ interest: maybe(fc.boolean()), recused: fc.boolean() }),
      signedBefore: fc.boolean(),
      signedOn: date,
      today: date,
      method: fc.constantFrom(...signatureMethods),
      sameBytes: fc.boolean(),
      valid: maybe(fc.boolean()),
      certificateIin: maybe(fc.constantFrom('SAME', 'DIFFERENT', 'UNKNOWN')),
    })
    .map((facts) => maySignConclusion(facts).verdict),
  mayConcludeExpertise: fc
    .record({
      questions: count,
      answered: count,
      experts: fc.array(fc.record({ interest: maybe(fc.boolean()), signed: fc.boolean(), dissents: fc.boolean() }), {
        maxLength: 3,
      }),
      text: fc.dictionary(fc.constantFrom(...conclusionSections), fc.constantFrom('', 'текст')),
      startedOn: date,
      signedOn: date,
    })
    .map((facts) => mayConcludeExpertise({ ...facts, calendar })),
  mayHoldReportHearing: fc
    .record({
      on: date,
      today: date,
      invitedOn: maybe(date),
      questions: count,
      reportOn: maybe(date),
      speaker: maybe(fc.constantFrom('HEAD', 'DEPUTY', 'OTHER')),
      appeared: fc.boolean(),
      atSession: fc.boolean(),
      heardOn: fc.array(date, { maxLength: 3 }),
      byDecision: fc.boolean(),
    })
    .map((facts) => mayHoldReportHearing({ ...facts, calendar })),
  mayAssessReport: fc
    .record({
      heard: fc.boolean(),
      voted: fc.boolean(),
      assessment: fc.constantFrom(...reportAssessments),
      lawEnforcement: fc.boolean(),
    })
    .map(mayAssessReport),
  mayTriageDraftAct: fc
    .record({ triage: fc.constantFrom(...triages), reason: text, stateSecret: fc.boolean() })
    .map(mayTriageDraftAct),
  mayCreateCommission: fc
    .record({
      direction: text,
      hasDecision: fc.boolean(),
      members: count,
      chair: maybe(fc.record({ isCouncilMember: fc.boolean() })),
      experts: count,
    })
    .map(mayCreateCommission),
  draftAct: fc
    .record({ from: fc.constantFrom(...draftAct.states), to: fc.constantFrom(...draftAct.states) })
    .map(({ from, to }) => draftAct.may(from, to)),
};

describe.each(Object.entries(verdicts))('%s, whatever the facts', (_name, verdict) => {
  it('says only what its rules declare, with their facts, and nothing known from memory blocks', () => {
    check(fc.property(verdict, ({ points }) => points.every(sound)));
  });

  it('recorded as found from a paper, only a contradiction refuses, and what is unknown asks for nothing', () => {
    check(
      fc.property(verdict, (v) => {
        const found = asFound(v);
        return (
          v.points.every(({ unknown, level }) => unknown !== true || level === 'WARN') &&
          found.points.every(({ level, confidence }) => level !== 'BLOCK' || confidence === 'PRODUCT') &&
          found.points.length === v.points.length &&
          found.points.every(sound)
        );
      }),
    );
  });
});
