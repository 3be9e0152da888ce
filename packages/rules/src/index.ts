/** The law as pure functions: facts in, verdicts and dates out, each with its citation. */
export { type ActId, actOf, acts, type LegalAct, type LegalBasis } from './acts.ts';
export { type Clock, type ClockSetting, clockCodes } from './clocks/clock.ts';
export { type Lateness, lateness } from './clocks/lateness.ts';
export {
  clocksAfter,
  clocksBefore,
  type HeldMeetingKind,
  type MeetingClockRequest,
} from './clocks/meeting-clocks.ts';
export type { TermSetting } from './clocks/term.ts';
export { type ActFacts, type ActPart, missingParts } from './composition/act.ts';
export {
  asFound,
  checkOf,
  type RuleCheck,
  type Standing,
  standingOf,
  standings,
  verdictOf,
} from './composition/check.ts';
export {
  type Composition,
  compositionOn,
  type KindCount,
  type SeatedTime,
  type SeatFacts,
} from './composition/composition-on.ts';
export { councilSize, type SizeFacts, sizeRange } from './composition/council-size.ts';
export {
  type Election,
  type ElectionResult,
  elect,
  nextInReserve,
  type RatedCandidate,
  type VotedCandidate,
} from './composition/election.ts';
export {
  type BallotChoice,
  ballotChoices,
  countGroupBallot,
  type GroupBallot,
  type GroupBallotCount,
  type GroupBallots,
} from './composition/group-ballot.ts';
export { includes, overlap, type Period } from './composition/period.ts';
export {
  type RenewalReminderKind,
  type RenewalSchedule,
  type RenewalScheduleFacts,
  type RenewalStep,
  renewalReminders,
  renewalSchedule,
  renewalSteps,
  type ScheduledStep,
  type StepStanding,
} from './composition/renewal-schedule.ts';
export { isStatePart, type SeatKind, seatKinds } from './composition/seat-kinds.ts';
export {
  type GroupMember,
  mayCompleteWorkingGroup,
  mayOpenGroupCompetition,
  type WorkingGroupCount,
  type WorkingGroupFacts,
  workingGroupCount,
} from './composition/working-group.ts';
export { type DeadlineRequest, type ExplainedDeadline, explainDeadline } from './gen-cal/explain-deadline.ts';
export { ageOn } from './gen-id/age.ts';
export type { PersonReading, Sex } from './gen-id/gen-id-02-iin.ts';
export type { EntityKind, EntityReading, EntityUnit } from './gen-id/gen-id-03-bin.ts';
export { checkBin, checkIin, type IdentifierReading, readIdentifier } from './gen-id/identifier.ts';
export { type PersonIin, personIin } from './gen-id/person-iin.ts';
export { type SignatureMethod, signatureMethods } from './gen-sig/gen-sig-01-convention.ts';
export type { CertificateBin } from './gen-sig/gen-sig-02-certificate.ts';
export type { SignatureFacts, SignatureStanding } from './gen-sig/judged-signature.ts';
export { notInFuture } from './kenes/kenes-fact.ts';
export { type IinMatch, type OtherPerson, onePerson } from './kenes/kenes-person.ts';
export type { RegisterQuestion } from './kenes/kenes-register.ts';
export { followsOn } from './kenes/kenes-seat.ts';
export { type AdoptionFacts, mayAdopt } from './may/may-adopt.ts';
export {
  type AgendaFacts,
  mayAnnounceSession,
  mayHoldAbsenteePoll,
  type SessionAnnouncement,
} from './may/may-announce-session.ts';
export { type AnswerFacts, mayAnswer } from './may/may-answer.ts';
export { mayAdmitExpert, mayWorkAsExpert, mayWriteConclusion, type WorkingExpert } from './may/may-answer-expertise.ts';
export {
  type AnnouncedWindow,
  type ApplicationFacts,
  type AppliedAt,
  appliedInTime,
  appliedOn,
  mayApply,
  mayChangeApplication,
  mayReject,
  mayWithdraw,
} from './may/may-apply.ts';
export { type CompositionFacts, checkComposition, mayApproveComposition } from './may/may-approve-composition.ts';
export { mayAskRegister } from './may/may-ask-register.ts';
export { mayElectChair, mayHaveOfficers } from './may/may-chair.ts';
export {
  type ExtensionFacts,
  mayCancelCompetition,
  mayEditCompetition,
  mayExtendCompetition,
} from './may/may-change-competition.ts';
export { mayChangeWording } from './may/may-change-wording.ts';
export { mayClose, mayCloseMission } from './may/may-close.ts';
export { mayCarry, mayCloseItemToPublic, mayRequestExtraordinary } from './may/may-close-item.ts';
export { mayCloseSession, mayRemoveItem } from './may/may-close-session.ts';
export {
  type ExpertFacts,
  type ExpertiseConclusion,
  mayAppointExperts,
  mayChangeQuestions,
  mayConcludeExpertise,
} from './may/may-conclude-expertise.ts';
export { mayCorrectDate } from './may/may-correct-date.ts';
export { type CommissionFacts, mayCreateCommission } from './may/may-create-commission.ts';
export { mayCreateTenant, type TenantFacts } from './may/may-create-tenant.ts';
export { type FinalDocumentFacts, mayDocument } from './may/may-document.ts';
export { type CandidateFacts, checkCandidate, mayElect } from './may/may-elect.ts';
export { type AnswerQuality, answerQualities, type EscalationFacts, mayEscalate } from './may/may-escalate.ts';
export { type FieldFacts, mayFindWithinMandate } from './may/may-find-within-mandate.ts';
export {
  type HearingFacts,
  mayDisposeProposal,
  mayDocumentHearing,
  mayHoldHearing,
  type ProposalDisposition,
  proposalDispositions,
} from './may/may-hear-public.ts';
export { mayAssessReport, mayHoldReportHearing, type ReportHearingFacts } from './may/may-hear-report.ts';
export {
  mayChangeProtocol,
  mayCompleteProtocol,
  mayNumberProtocol,
  maySignProtocol,
  type ProtocolChange,
  type ProtocolFacts,
  type SignerRole,
  type Signing,
  type SigningFacts,
  signedByBoth,
} from './may/may-make-protocol.ts';
export { mayOpenCompetition, type OpeningFacts, type SeatsToFill } from './may/may-open-competition.ts';
export { type MissionFacts, mayOpenMission } from './may/may-open-mission.ts';
export { mayOpenSession, type SessionOpening } from './may/may-open-session.ts';
export { mayOverride, type OverrideFacts } from './may/may-override.ts';
export { maySeat, maySuspend, mayTerminate, type SeatingFacts } from './may/may-seat.ts';
export { maySend, type SendingFacts } from './may/may-send.ts';
export { type ConclusionSigning, maySignConclusion } from './may/may-sign-conclusion.ts';
export { mayGiveOpinion, mayTriageDraftAct } from './may/may-triage-draft-act.ts';
export { type CastingFacts, mayCastBallot, mayPutToVote, type PuttingFacts } from './may/may-vote.ts';
export { type ObjectFacts, objectAllowed } from './may/object-allowed.ts';
export {
  type AttendanceCorrection,
  type AttendanceInterval,
  type AttendanceMode,
  attendedAs,
  checkAttendance,
  mayCorrectAttendance,
  mayTouchAttendance,
  momentsOf,
  type PresentMember,
  presentAt,
  votesTouched,
} from './meeting/attendance.ts';
export { type Ballots, type Counts, type MemberBallot, tally } from './meeting/ballots.ts';
export { type CastingStanding, type CastingVote, castingStandings, type VotingChair } from './meeting/casting-vote.ts';
export {
  type FloorKind,
  type FloorTurn,
  floorKinds,
  mayExtendSpeech,
  mayTakeFloor,
  type SpeechCount,
  type SpeechTime,
  speechCount,
  speechTime,
} from './meeting/floor.ts';
export {
  type GatheringMode,
  gatheringModes,
  type MeetingKind,
  meetingKinds,
  type ProtocolSection,
  protocolSections,
  type SessionForm,
  sessionForms,
} from './meeting/kinds.ts';
export { capacityOn, holderOn, type OfficeHolder, type OfficerPost, officerPosts } from './meeting/officers.ts';
export {
  type ElectionBallot,
  type ElectionBallots,
  electOfficers,
  type OfficerRating,
  type OfficerResult,
  type OfficersElection,
} from './meeting/officers-election.ts';
export { type MeetingPolicy, type PolicyRequest, policyOf, type QuorumBase, type Share } from './meeting/policy.ts';
export {
  neededOf,
  type Quorum,
  type QuorumFacts,
  type QuorumStanding,
  quorumOf,
  quorumStandings,
} from './meeting/quorum.ts';
export {
  countVote,
  majorityOf,
  type VoteCount,
  type VoteFacts,
  type VoteOutcome,
  voteOutcomes,
} from './meeting/vote.ts';
export { CONTROL_LAW_FROM, COUNCILS_LAW_FROM } from './parameters/dates.ts';
export type { Override } from './parameters/override.ts';
export { MissingEditionError, type Parameter, parameter } from './parameters/parameter.ts';
export type { ParameterRow, Unit } from './parameters/row.ts';
export { parameterRows } from './parameters/rows.ts';
export {
  type Announcement,
  type AnnouncementPlace,
  announcementPlaces,
} from './pc-comp/pc-comp-01-announcement.ts';
export { type CompetitionWindow, competitionWindow } from './pc-comp/pc-comp-02-window.ts';
export {
  type ApplicationPart,
  applicationParts,
  missingFromPackage,
  type Nominator,
  nominators,
  type PackageFacts,
} from './pc-comp/pc-comp-03-package.ts';
export { type CompetitionClock, interviewed, reviewClock, reviewedInTime } from './pc-comp/pc-comp-05-review.ts';
export { resultsClock, resultsPublished } from './pc-comp/pc-comp-06-results.ts';
export { enoughCandidates } from './pc-comp/pc-comp-07-repeat.ts';
export { type ControlForm, controlForms, isControlForm } from './pc-ctrl/pc-ctrl-01-forms.ts';
export { type ObjectKind, objectKinds } from './pc-ctrl/pc-ctrl-02-object.ts';
export { type ControlSubject, controlSubjects, type MandateFacts } from './pc-ctrl/pc-ctrl-03-mandate.ts';
export { type MonitoringMethod, monitoringMethods } from './pc-ctrl/pc-ctrl-06-methods.ts';
export type { DecisionFacts } from './pc-ctrl/pc-ctrl-07-decision.ts';
export { objectNotice } from './pc-ctrl/pc-ctrl-08-object-notice.ts';
export {
  type FinalDocumentSection,
  type FinalDocumentText,
  finalDocumentGaps,
  finalDocumentSections,
} from './pc-ctrl/pc-ctrl-09-final-document.ts';
export { documentSentInTime, finalDocumentClock } from './pc-ctrl/pc-ctrl-10-final-document-clock.ts';
export { mustBeConsidered } from './pc-ctrl/pc-ctrl-11-mandatory-consideration.ts';
export { coversEach } from './pc-ctrl/pc-ctrl-12-separate-answers.ts';
export { type AnswerHearing, answerHearingNotice, heardBeforeRefusal } from './pc-ctrl/pc-ctrl-13-answer-hearing.ts';
export { publicationClock } from './pc-ctrl/pc-ctrl-14-publication-clock.ts';
export { expertiseClock, expertiseInTime } from './pc-exp/pc-exp-01-expertise.ts';
export { type ConclusionSection, conclusionSections, conclusionWhole } from './pc-exp/pc-exp-02-conclusion.ts';
export { decidedByGroup } from './pc-form/pc-form-01-working-group-decides.ts';
export {
  type RenewalFacts,
  type RenewalStage,
  renewalOf,
  renewalStages,
  renewalStart,
} from './pc-form/pc-form-02-renewal.ts';
export type { SizeRecommendation } from './pc-form/pc-form-04-local-size.ts';
export { type Approver, approvers } from './pc-form/pc-form-06-approval.ts';
export { stateLimit } from './pc-form/pc-form-07-state-share.ts';
export {
  diversity,
  type GroupCount,
  type GroupShare,
  type QuotaGroup,
  quotaGroups,
} from './pc-form/pc-form-08-quotas.ts';
export {
  type HearingAnnouncementPart,
  hearingAnnounced,
  hearingAnnouncementParts,
  hearingClock,
} from './pc-hear/pc-hear-02-announcement.ts';
export { hearingProtocolClock } from './pc-hear/pc-hear-03-protocol.ts';
export { type Exclusion, type ExclusionGround, exclusionGrounds } from './pc-mem/pc-mem-02-exclusions.ts';
export { legalEntityOf, type RepresentedNpo } from './pc-mem/pc-mem-03-one-of-an-npo.ts';
export type { OtherCouncilFacts, RegisterAnswer } from './pc-mem/pc-mem-05-one-republican-council.ts';
export { type FormerTerm, type Participation, type TermsInRow, termsInRow } from './pc-mem/pc-mem-06-twice-in-a-row.ts';
export { actsUnpaid } from './pc-mem/pc-mem-07-unpaid.ts';
export { type VoteKind, voteKindOf } from './pc-mem/pc-mem-08-rights.ts';
export { type DelegationKind, delegated, delegationKinds } from './pc-mem/pc-mem-09-delegation.ts';
export { impartial } from './pc-mem/pc-mem-10-conflict.ts';
export { supported } from './pc-mon/pc-mon-01-steps.ts';
export { type Recurrence, recurrences } from './pc-mon/pc-mon-02-series.ts';
export { type ElectedOffice, electedOffices } from './pc-org/pc-org-02-elections.ts';
export type { ChairFacts } from './pc-org/pc-org-03-chair.ts';
export { annualPlanClock, annualReportClock, planAndReport } from './pc-org/pc-org-06-plan-and-report.ts';
export { protocolClock, protocolInTime, protocolPublicationClock } from './pc-prot/pc-prot-01-protocol.ts';
export { isPublic, type PublicityFacts, published } from './pc-pub/pc-pub-01-publicity.ts';
export { inBothLanguages } from './pc-pub/pc-pub-02-languages.ts';
export { citesPower } from './pc-pwr/pc-pwr-01-cites-a-power.ts';
export { type Triage, triages } from './pc-pwr/pc-pwr-02-triage.ts';
export { opinionClock, opinionInTime } from './pc-pwr/pc-pwr-03-opinion-clock.ts';
export { type CouncilKind, councilKinds, type Power, powers, powersOf } from './pc-pwr/powers.ts';
export { type AnswerClock, answerClock, answeredInTime, type StartKind } from './pc-rec/pc-rec-02-answer-clock.ts';
export { type AddresseeFacts, addressedTo } from './pc-rec/pc-rec-03-addressees.ts';
export { executionControl } from './pc-rec/pc-rec-04-execution-date.ts';
export { type OutcomeKind, outcomeKinds, outcomeOf } from './pc-rec/pc-rec-05-outcomes.ts';
export { type AnswerKind, answerKinds, isFinal } from './pc-rec/pc-rec-06-answer-kinds.ts';
export { type PublicationChannel, publicationChannels, voicedThrough } from './pc-rec/pc-rec-07-channels.ts';
export { receiptKinds } from './pc-rec/pc-rec-08-receipt.ts';
export { type Reminder, type ReminderKind, remindersOf } from './pc-rec/reminders.ts';
export { type ReportAssessment, reportAssessments } from './pc-rep/pc-rep-01-report-hearing.ts';
export { reportClocks } from './pc-rep/pc-rep-02-invitation.ts';
export { heardThisYear } from './pc-rep/pc-rep-03-once-a-year.ts';
export { type ClosedGround, closedGrounds } from './pc-ses/pc-ses-02-open-sessions.ts';
export { type QuarterSessions, quartersOf } from './pc-ses/pc-ses-04-frequency.ts';
export { type SessionClocks, sessionClocks, toldInTime } from './pc-ses/pc-ses-05-notice.ts';
export {
  type ExtraordinaryRequest,
  type ExtraordinaryRequester,
  extraordinaryClock,
  extraordinaryNeeded,
  extraordinaryRequesters,
  sessionRequested,
} from './pc-ses/pc-ses-06-extraordinary.ts';
export { bodiesWithoutCouncil } from './pc-stat/bodies-without-council.ts';
export { type FormingBodyKind, formingBodyKinds } from './pc-stat/pc-stat-01-forming-body.ts';
export { type CouncilLevel, councilLevels } from './pc-stat/pc-stat-02-level.ts';
export { type TenantKind, tenantKinds } from './pc-stat/tenant-kind.ts';
export { type CouncilTermDates, endsAsComputed, type TermStart, termDates } from './pc-term/pc-term-01-length.ts';
export { type TermStanding, termStanding } from './pc-term/pc-term-02-carry-over.ts';
export {
  type TerminationFacts,
  type TerminationGround,
  terminationDocuments,
  terminationGrounds,
} from './pc-term/pc-term-03-early-termination.ts';
export { type Attendance, absencesInRow } from './pc-term/pc-term-04-absence.ts';
export { type ReplacementWay, remainderOf, replacementWays } from './pc-term/pc-term-05-replacement.ts';
export {
  type GroupAuthority,
  type GroupSizeAct,
  groupAuthorities,
  groupAuthority,
} from './pc-wg/pc-wg-01-size.ts';
export { groupStateLimit } from './pc-wg/pc-wg-02-state-part.ts';
export { notInGroup } from './pc-wg/pc-wg-05-member-not-candidate.ts';
export { groupQuorum, groupVotes } from './pc-wg/pc-wg-06-voting.ts';
export { type LikelyPair, likelyPairs, type Named } from './person/likely-pairs.ts';
export { nameLikeness } from './person/name-likeness.ts';
export { allRules, parametersOf, ruleCodes, ruleOf } from './register.ts';
export type { RuleCard } from './rule.ts';
export { type AgendaItemState, agendaItem } from './states/agenda-item.ts';
export { type ApplicationState, application } from './states/application.ts';
export { type CommissionState, commission } from './states/commission.ts';
export { type CompetitionState, competition, isRunning } from './states/competition.ts';
export { type ControlActionState, controlAction } from './states/control-action.ts';
export { type CouncilTermState, councilTerm } from './states/council-term.ts';
export { type DraftActState, draftAct } from './states/draft-act.ts';
export { type EventState, event } from './states/event.ts';
export { type ExpertiseState, expertise } from './states/expertise.ts';
export { type DisputeState, dispute, type FindingState, finding } from './states/finding.ts';
export { type LetterState, letter } from './states/letter.ts';
export type { Machine, Transition } from './states/machine.ts';
export { type MachineData, machines } from './states/machines.ts';
export { type MandateState, mandate } from './states/mandate.ts';
export { type MembershipState, membership } from './states/membership.ts';
export { isSigned, type ProtocolState, protocol } from './states/protocol.ts';
export { type PublicHearingState, publicHearing } from './states/public-hearing.ts';
export {
  awaitsAnswer,
  type RecommendationState,
  recommendation,
  type TrackState,
  track,
} from './states/recommendation.ts';
export { type ReportHearingState, reportHearing } from './states/report-hearing.ts';
export { runs, type SessionState, session, shownAs } from './states/session.ts';
export { makesFinding, type VisitState, visit } from './states/visit.ts';
export { type VoteState, vote } from './states/vote.ts';
export { type WorkingGroupState, workingGroup } from './states/working-group.ts';
export {
  allowed,
  type Binding,
  type Citation,
  type Confidence,
  combine,
  type Facts,
  type FactValue,
  type Level,
  type Outcome,
  type Part,
  type Point,
  type Quote,
  type Verdict,
} from './verdict.ts';
