import { baseCalendar, UnknownYearError } from '@kenes/calendar';
import { describe, expect, it } from 'vitest';
import {
  absencesInRow,
  actsUnpaid,
  allRules,
  annualPlanClock,
  answerClock,
  answerHearingNotice,
  checkBin,
  competitionWindow,
  councilSize,
  countGroupBallot,
  countVote,
  coversEach,
  delegated,
  diversity,
  elect,
  electOfficers,
  executionControl,
  explainDeadline,
  extraordinaryClock,
  finalDocumentClock,
  followsOn,
  hearingAnnounced,
  hearingProtocolClock,
  impartial,
  inBothLanguages,
  type LegalBasis,
  mayAdopt,
  mayAnnounceSession,
  mayAnswer,
  mayApply,
  mayApproveComposition,
  mayAskRegister,
  mayCarry,
  mayChangeProtocol,
  mayChangeWording,
  mayClose,
  mayCloseItemToPublic,
  mayCompleteProtocol,
  mayCompleteWorkingGroup,
  mayConcludeExpertise,
  mayCreateCommission,
  mayCreateTenant,
  mayDocument,
  mayEditCompetition,
  mayElect,
  mayElectChair,
  mayFindWithinMandate,
  mayGiveOpinion,
  mayHaveOfficers,
  mayHoldHearing,
  mayHoldReportHearing,
  mayOpenCompetition,
  mayOpenGroupCompetition,
  mayOpenMission,
  mayOpenSession,
  mayOverride,
  maySend,
  maySignProtocol,
  mayTakeFloor,
  mayTerminate,
  mayTriageDraftAct,
  mustBeConsidered,
  objectAllowed,
  objectNotice,
  onePerson,
  outcomeOf,
  parameter,
  parametersOf,
  planAndReport,
  policyOf,
  powersOf,
  protocolInTime,
  protocolPublicationClock,
  publicationClock,
  published,
  quartersOf,
  quorumOf,
  readIdentifier,
  remainderOf,
  remindersOf,
  renewalOf,
  renewalReminders,
  renewalSchedule,
  renewalStart,
  resultsPublished,
  reviewedInTime,
  type SessionForm,
  sessionClocks,
  sessionRequested,
  stateLimit,
  termDates,
  termStanding,
  termsInRow,
  toldInTime,
  track,
  voicedThrough,
  voteKindOf,
  workingGroupCount,
} from './index.ts';
import { citesPower } from './pc-pwr/pc-pwr-01-cites-a-power.ts';
import {
  goodApplication,
  goodCandidate,
  goodComposition,
  goodGroup,
  goodOpening,
} from './testing/composition-facts.ts';
import { day, parkAdoption, parkAnswer, parkMission, parkSending } from './testing/facts.ts';

type Run = (on: Temporal.PlainDate, basis: LegalBasis) => unknown;

const calendar = baseCalendar;
const tenant: Run = () =>
  mayCreateTenant({
    kind: 'NPO',
    names: ['Парк достары'],
    isNpo: true,
    level: null,
    formingBody: null,
    councilPowers: true,
  });
const mission: Run = (on, basis) => mayOpenMission({ ...parkMission, basis, startsOn: on, endsOn: on, noticeOn: on });
const answer: Run = (on, basis) =>
  mayAnswer({
    ...parkAnswer,
    basis,
    kind: 'REJECTED',
    arrivedOn: on,
    sentOn: on,
    due: on,
    today: on,
    decision: { on, hearing: { noticeOn: on, harmsOthers: false } },
  });
const candidate: Run = (on) => mayElect({ ...goodCandidate, on });
const composed: Run = (on) =>
  mayApproveComposition({
    ...goodComposition,
    on,
    protocol: null,
    approval: { number: '1', on, hasFile: true, by: 'MASLIKHAT' },
  });
const groupAt: Run = (on) => [
  mayOpenGroupCompetition({ ...goodGroup, on }),
  mayCompleteWorkingGroup({ ...goodGroup, on }),
  workingGroupCount({ ...goodGroup, on }),
];
const opened: Run = (publishedOn) =>
  mayOpenCompetition({ ...goodOpening, publishedOn, closesOn: publishedOn.add({ days: 20 }) });
const ballot: Run = (on) =>
  countGroupBallot({
    size: 9,
    votes: { kind: 'COUNT_ONLY', present: 7, counts: { FOR: 4, AGAINST: 1, ABSTAIN: 1, NOT_VOTING: 0, RECUSED: 1 } },
    open: true,
    on,
  });
const turn = { speakerId: 'a', itemId: 'i', kind: 'SPEECH' } as const;
const voted: Run = (on) =>
  countVote({
    ballots: { kind: 'COUNT_ONLY', present: 16, counts: { FOR: 8, AGAINST: 8, ABSTAIN: 0, NOT_VOTING: 0, RECUSED: 0 } },
    filled: 20,
    seats: 30,
    remote: 3,
    policy: policyOf({ kind: 'COUNCIL_SESSION', on }),
    chair: { memberId: 'a', choice: 'FOR', confirms: null },
  });
const election: Run = (on) =>
  electOfficers({
    places: 1,
    candidateIds: ['a', 'b'],
    ballots: { kind: 'COUNT_ONLY', present: 16, recused: 0, votesFor: { a: 8, b: 8 } },
    filled: 20,
    seats: 20,
    policy: policyOf({ kind: 'COUNCIL_SESSION', form: 'FIRST', on }),
  });
const openedSession: Run = (on) =>
  mayOpenSession({
    form: 'FIRST',
    on,
    quorum: quorumOf({ filled: 20, seats: 20, present: 14, policy: policyOf({ kind: 'COUNCIL_SESSION', on }) }),
    openerId: 'a',
    officers: [{ personId: 'a', post: 'GROUP_HEAD', acting: true, from: on, to: on }],
    elections: [],
  });
const announced = (on: Temporal.PlainDate, form: SessionForm) =>
  mayAnnounceSession({
    kind: 'COUNCIL_SESSION',
    form,
    councilKind: 'LOCAL',
    on,
    today: on,
    place: 'а',
    items: [{ powerIds: [], closed: null, materials: { needed: true, deliveredOn: null } }],
    noticeOn: null,
    announcedOn: on,
    request: null,
    councils: 1,
    calendar,
  });
const protocolAt: Run = (on) =>
  mayCompleteProtocol({
    policy: policyOf({ kind: 'COUNCIL_SESSION', on }),
    complete: [],
    openVotes: 0,
    ended: true,
    dissents: { declared: 1, attached: 0 },
  });
const signing: Run = (on) =>
  maySignProtocol({
    state: 'FOR_SIGNATURE',
    role: 'CHAIR',
    personId: 'a',
    officers: [],
    heldOn: on,
    signedOn: on,
    today: on,
    signed: [],
    method: 'NCALAYER',
    sameBytes: false,
    valid: null,
    certificateIin: 'DIFFERENT',
    calendar,
  });
const expertiseAt: Run = (on) =>
  mayConcludeExpertise({
    questions: 2,
    answered: 1,
    experts: [{ interest: null, signed: false, dissents: false }],
    text: {},
    startedOn: on,
    signedOn: on,
    calendar,
  });
const reportAt: Run = (on) =>
  mayHoldReportHearing({
    on,
    today: on,
    invitedOn: null,
    questions: 0,
    reportOn: null,
    speaker: 'OTHER',
    appeared: false,
    atSession: false,
    heardOn: [on],
    byDecision: false,
    calendar,
  });
const period =
  (unit: 'wd' | 'cd' | 'month'): Run =>
  (from) =>
    explainDeadline({ from, count: 2, unit, direction: 'AFTER', calendar });

/** How each rule is asked on a day; a rule without an entry fails the test below. */
const asked: Readonly<Record<string, Run>> = {
  'PC-STAT-01': tenant,
  'PC-STAT-02': tenant,
  'PC-STAT-03': tenant,
  'PC-STAT-04': tenant,
  'PC-STAT-05': tenant,
  'PC-PWR-01': () => [citesPower(['PWR-09'], 'LOCAL'), powersOf('REPUBLICAN')],
  'PC-CTRL-01': mission,
  'PC-CTRL-02': (on, basis) =>
    objectAllowed({ object: { name: 'а', kind: 'STATE_BODY', specialRegime: true }, basis, on }),
  'PC-CTRL-03': mission,
  'PC-CTRL-04': mission,
  'PC-CTRL-05': (on, basis) =>
    objectAllowed({ object: { name: 'а', kind: 'STATE_BODY', specialRegime: true }, basis, on }),
  'PC-CTRL-06': mission,
  'PC-CTRL-07': mission,
  'PC-CTRL-08': (startsOn, basis) => objectNotice({ startsOn, basis, calendar }),
  'PC-CTRL-09': (completedOn, basis) => mayDocument({ basis, completedOn, sections: {}, language: 'kk' }),
  'PC-CTRL-10': (completedOn, basis) => finalDocumentClock({ completedOn, basis, calendar }),
  'PC-CTRL-11': () => mustBeConsidered(),
  'PC-CTRL-12': (_on, basis) => coversEach({ basis, asked: 2, answered: 1 }),
  'PC-CTRL-13': (decisionOn, basis) => answerHearingNotice({ decisionOn, basis, calendar }),
  'PC-CTRL-14': (from, basis) => publicationClock({ from, basis, calendar }),
  'PC-MON-01': mission,
  'PC-MON-02': mission,
  'PC-MON-03': mission,
  'PC-REC-01': answer,
  'PC-REC-02': (on, basis) => [
    answerClock({ receivedOn: on, sentOn: null, basis, calendar }),
    remindersOf(on, calendar),
  ],
  'PC-REC-03': (on) => maySend({ ...parkSending, sentOn: on, today: on }),
  'PC-REC-04': (on) => [
    mayAdopt({ ...parkAdoption, adoptedOn: on, today: on, executeBy: on }),
    executionControl(on, calendar),
  ],
  'PC-REC-05': () => outcomeOf({ kinds: ['ON_EXECUTION'], text: null }),
  'PC-REC-06': answer,
  'PC-REC-07': () => voicedThrough([{ channel: 'TV', hasUrl: false }]),
  'PC-REC-08': (on, basis) => answerClock({ receivedOn: null, sentOn: on, basis, calendar }),
  'PC-PUB-01': () => published({ signed: true, withheld: true }),
  'PC-PUB-02': () => inBothLanguages({ kk: null, ru: 'текст' }),
  'GEN-CAL-01': period('wd'),
  'GEN-CAL-02': period('wd'),
  'GEN-CAL-03': period('wd'),
  'GEN-CAL-04': period('cd'),
  'GEN-CAL-05': period('month'),
  'GEN-ID-01': () => checkBin('190140000109'),
  'GEN-ID-02': () => readIdentifier('850101300005'),
  'GEN-ID-03': () => readIdentifier('190140000109'),
  'KENES-PARAM': (on) => mayOverride({ ruleId: 'PC-CTRL-14', key: 'publication', value: 3, on }),
  'KENES-FACT': (on, basis) =>
    mayFindWithinMandate({
      basis,
      subject: 'COUNCIL',
      mandate: null,
      factOn: on,
      today: on,
      missionStartsOn: on,
      hasPhoto: true,
      hasText: false,
    }),
  'KENES-WORDING': () => mayChangeWording({ state: 'ADOPTED', change: 'AUTHENTIC' }),
  'KENES-TRACK': () => mayClose({ tracks: ['SENT'], hasOutcome: false }),
  'KENES-STATE': () => track.may('SENT', 'CLOSED'),
  'PC-FORM-01': composed,
  'PC-FORM-02': (endsOn) => [
    renewalOf({ endsOn, openedOn: null, successorStartsOn: null, today: endsOn }),
    renewalSchedule({ endsOn, openedOn: null, today: renewalStart(endsOn), known: {}, calendar }),
    renewalReminders({ endsOn, calendar }),
  ],
  'PC-FORM-03': (on) => [
    councilSize({ size: 15, level: 'REPUBLICAN', kind: 'MINISTRY', recommended: null, on }),
    councilSize({ size: 15, level: 'REPUBLICAN', kind: 'QUASI_STATE', recommended: null, on }),
  ],
  'PC-FORM-04': (on) => councilSize({ size: 37, level: 'LOCAL', kind: 'LOCAL_GOV', recommended: null, on }),
  'PC-FORM-05': candidate,
  'PC-FORM-06': composed,
  'PC-FORM-07': (on) => stateLimit(37, on),
  'PC-FORM-08': (on) => diversity({ size: 37, groups: [{ group: 'YOUTH', members: 9, unknown: 0 }], on }),
  'PC-WG-01': groupAt,
  'PC-WG-02': groupAt,
  'PC-WG-03': groupAt,
  'PC-WG-04': groupAt,
  'PC-WG-05': candidate,
  'PC-WG-06': ballot,
  'PC-COMP-01': opened,
  'PC-COMP-02': (publishedOn) => competitionWindow({ publishedOn, calendar }),
  'PC-COMP-03': () => mayApply(goodApplication),
  'PC-COMP-04': () => mayApply({ ...goodApplication, others: 1 }),
  'PC-COMP-05': (from) => reviewedInTime({ from, calendar, on: from.add({ days: 30 }) }),
  'PC-COMP-06': (from) => resultsPublished({ from, calendar, publication: null, today: from }),
  'PC-COMP-07': () => elect({ NPO: 1 }, []),
  'PC-MEM-01': candidate,
  'PC-MEM-02': candidate,
  'PC-MEM-03': candidate,
  'PC-MEM-04': (on) => mayElect({ ...goodCandidate, seatKind: 'STATE', on }),
  'PC-MEM-05': (on) => mayElect({ ...goodCandidate, level: 'REPUBLICAN', register: null, on }),
  'PC-MEM-06': (on) => termsInRow({ convocation: 3, history: [{ convocation: 2, participation: 'PARTIAL' }], on }),
  'PC-MEM-07': () => actsUnpaid(),
  'PC-MEM-08': () => voteKindOf({ membership: null, memberOfOtherCouncil: true }),
  'PC-MEM-09': (from) => delegated({ membership: null, delegation: { from, to: null } }),
  'PC-MEM-10': () => impartial({ interest: true, excludedFromVote: false }),
  'PC-TERM-01': (approvedOn) => termDates({ approvedOn, firstSessionOn: null }),
  'PC-TERM-02': (endsOn) =>
    termStanding({ startsOn: endsOn, endsOn, successorStartsOn: null, today: endsOn.add({ days: 1 }) }),
  'PC-TERM-03': (on) =>
    mayTerminate({
      ground: 'POST_LEFT',
      hasDocument: false,
      decision: null,
      seatKind: 'NPO',
      absences: null,
      on,
      membership: { from: on, to: null },
      today: on,
    }),
  'PC-TERM-04': (on) => absencesInRow({ sessions: ['ABSENT'], on }),
  'PC-TERM-05': (from) => remainderOf({ from, termEndsOn: from }),
  'PC-ORG-03': () => mayElectChair({ isMember: true, seatKind: 'NPO', publicService: null }),
  'PC-ORG-04': () => mayHaveOfficers({ deputy: null, secretary: null }),
  'PC-ORG-01': openedSession,
  'PC-ORG-02': election,
  'PC-ORG-05': (on) => announced(on, 'JOINT'),
  'PC-ORG-06': (on) => [
    annualPlanClock({ year: on.year, calendar }),
    planAndReport({
      year: on.year,
      plan: { approved: false, published: false },
      report: { given: true, published: false },
      today: on,
      calendar,
    }),
  ],
  'PC-SES-02': () => mayCloseItemToPublic({ ground: 'OTHER', reason: null }),
  'PC-VOTE-03': protocolAt,
  'PC-PROT-02': () => mayChangeProtocol({ state: 'SIGNED', change: { kind: 'EDIT', part: 'PROSE' } }),
  'PC-COM-02': () =>
    mayCreateCommission({
      direction: null,
      hasDecision: false,
      members: 3,
      chair: { isCouncilMember: false },
      experts: 1,
    }),
  'PC-PWR-02': () => mayTriageDraftAct({ triage: 'RETURNED_WITHOUT_REVIEW', reason: null, stateSecret: false }),
  'PC-PWR-03': (on) => mayGiveOpinion({ receivedOn: on, on, today: on, calendar }),
  'PC-PWR-04': () => mayCarry({ stateSecret: true, act: 'PUBLISH' }),
  'PC-HEAR-01': (on) =>
    mayHoldHearing({ topic: null, hasDecision: false, open: true, place: 'а', on, announcement: null, calendar }),
  'PC-EXP-01': expertiseAt,
  'PC-EXP-02': expertiseAt,
  'PC-REP-01': reportAt,
  'PC-REP-02': reportAt,
  'PC-REP-03': reportAt,
  'GEN-SIG-01': signing,
  'GEN-SIG-02': signing,
  'KENES-PROTOCOL': protocolAt,
  'KENES-CONTROL-FORM': expertiseAt,
  'PC-SES-01': voted,
  'PC-SES-03': (on) => mayTakeFloor(policyOf({ kind: 'COUNCIL_SESSION', on }), [], turn),
  'PC-SES-04': (on) => quartersOf({ year: on.year, heldOn: [], term: { from: on, to: null }, today: on }),
  'PC-SES-05': (on) =>
    toldInTime({
      clocks: sessionClocks({ on, calendar }),
      noticeOn: on,
      announcedOn: on,
      materialsOn: [on],
      today: on,
    }),
  'PC-SES-06': (on) => [
    sessionRequested({ by: 'MEMBERS', signed: 1, members: 30, question: '', on }),
    extraordinaryClock({ on, calendar }),
  ],
  'PC-SES-07': voted,
  'PC-VOTE-01': voted,
  'PC-VOTE-02': voted,
  'PC-VOTE-04': voted,
  'PC-PROT-01': (on) => [
    protocolInTime({ heldOn: on, signedOn: on, calendar }),
    protocolPublicationClock({ signedOn: on, calendar }),
  ],
  'PC-COM-01': (on) =>
    quorumOf({ filled: 5, seats: null, present: 1, policy: policyOf({ kind: 'COMMISSION_SESSION', on }) }),
  'PC-HEAR-02': (on) => hearingAnnounced({ on, announcement: null, calendar }),
  'PC-HEAR-03': (heldOn) => hearingProtocolClock({ heldOn, calendar }),
  'KENES-MEETING': voted,
  'KENES-SEAT': (from) => followsOn({ from, to: null }, [{ from, to: null }]),
  'KENES-PERSON': (on) => onePerson({ name: 'Ким Вера', others: [{ name: 'Вера Ким', iin: 'UNKNOWN' }], on }),
  'KENES-COMPETITION': () => mayEditCompetition('OPEN'),
  'KENES-BALLOT': ballot,
  'KENES-REGISTER': (today) =>
    mayAskRegister({
      consent: true,
      ownCompetition: true,
      competitionRuns: true,
      withdrawn: false,
      hasIin: true,
      askedToday: 0,
      today,
    }),
};

const LAWS: readonly LegalBasis[] = ['LAW_383_V', 'LAW_30_VIII'];

/** The first and the last day of every quarter from 2016 to 2027. */
const quarters = Array.from({ length: 48 }, (_, index) => {
  const first = day('2016-01-01').add({ months: 3 * index });
  return [first, first.add({ months: 3 }).subtract({ days: 1 })] as const;
}).flat();

describe('every rule in every quarter of 2016 to 2027', () => {
  it.each(allRules.map((rule) => [rule.id]))('%s has an edition for the time, or says that there is none', (id) => {
    const run = asked[id];
    expect(run, `${id} is asked nowhere in this test`).toBeDefined();
    for (const on of quarters) {
      for (const law of LAWS) {
        for (const { key } of parametersOf(id)) {
          const { value, notRegulated } = parameter(id, key, on, law);
          expect(notRegulated, `${id} ${key} ${on.toString()} ${law}`).toBe(value === null);
        }
        try {
          expect(run?.(on, law)).toBeDefined();
        } catch (error) {
          // A year without a calendar is refused by the calendar, and is no gap of the law.
          expect(error, `${id} on ${on.toString()} under ${law}`).toBeInstanceOf(UnknownYearError);
        }
      }
    }
  });

  it('asks about no rule that is not there', () => {
    const ids = new Set(allRules.map((rule) => rule.id));
    expect(Object.keys(asked).filter((id) => !ids.has(id))).toEqual([]);
  });
});
