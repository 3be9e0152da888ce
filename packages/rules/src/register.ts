import { workingDayRule } from './gen-cal/gen-cal-01-working-day.ts';
import { observedHolidayRule } from './gen-cal/gen-cal-02-observed-holiday.ts';
import { transferredDayRule } from './gen-cal/gen-cal-03-transferred-day.ts';
import { endOfDayRule } from './gen-cal/gen-cal-04-end-of-day.ts';
import { periodRule } from './gen-cal/gen-cal-05-period.ts';
import { checksumRule } from './gen-id/gen-id-01-checksum.ts';
import { iinRule } from './gen-id/gen-id-02-iin.ts';
import { binRule } from './gen-id/gen-id-03-bin.ts';
import { signatureRule } from './gen-sig/gen-sig-01-convention.ts';
import { certificateRule } from './gen-sig/gen-sig-02-certificate.ts';
import { ballotRule } from './kenes/kenes-ballot.ts';
import { competitionRule } from './kenes/kenes-competition.ts';
import { controlFormRule } from './kenes/kenes-control-form.ts';
import { factRule } from './kenes/kenes-fact.ts';
import { meetingRule } from './kenes/kenes-meeting.ts';
import { corridorRule } from './kenes/kenes-param-corridor.ts';
import { personRule } from './kenes/kenes-person.ts';
import { protocolRecordRule } from './kenes/kenes-protocol.ts';
import { seatRegisterRule } from './kenes/kenes-register.ts';
import { seatRule } from './kenes/kenes-seat.ts';
import { stateRule } from './kenes/kenes-state.ts';
import { trackRule } from './kenes/kenes-track.ts';
import { wordingRule } from './kenes/kenes-wording.ts';
import type { ParameterRow } from './parameters/row.ts';
import { parameterRows } from './parameters/rows.ts';
import { commissionRule } from './pc-com/pc-com-01-commissions.ts';
import { commissionChairRule } from './pc-com/pc-com-02-commission-chair.ts';
import { announcementRule } from './pc-comp/pc-comp-01-announcement.ts';
import { windowRule } from './pc-comp/pc-comp-02-window.ts';
import { packageRule } from './pc-comp/pc-comp-03-package.ts';
import { oneApplicationRule } from './pc-comp/pc-comp-04-one-application.ts';
import { reviewRule } from './pc-comp/pc-comp-05-review.ts';
import { resultsRule } from './pc-comp/pc-comp-06-results.ts';
import { repeatRule } from './pc-comp/pc-comp-07-repeat.ts';
import { formsRule } from './pc-ctrl/pc-ctrl-01-forms.ts';
import { objectRule } from './pc-ctrl/pc-ctrl-02-object.ts';
import { mandateRule } from './pc-ctrl/pc-ctrl-03-mandate.ts';
import { basisRule } from './pc-ctrl/pc-ctrl-04-basis.ts';
import { specialRegimeRule } from './pc-ctrl/pc-ctrl-05-special-regime.ts';
import { methodsRule } from './pc-ctrl/pc-ctrl-06-methods.ts';
import { decisionRule } from './pc-ctrl/pc-ctrl-07-decision.ts';
import { objectNoticeRule } from './pc-ctrl/pc-ctrl-08-object-notice.ts';
import { finalDocumentRule } from './pc-ctrl/pc-ctrl-09-final-document.ts';
import { finalDocumentClockRule } from './pc-ctrl/pc-ctrl-10-final-document-clock.ts';
import { mandatoryConsiderationRule } from './pc-ctrl/pc-ctrl-11-mandatory-consideration.ts';
import { separateAnswersRule } from './pc-ctrl/pc-ctrl-12-separate-answers.ts';
import { answerHearingRule } from './pc-ctrl/pc-ctrl-13-answer-hearing.ts';
import { publicationClockRule } from './pc-ctrl/pc-ctrl-14-publication-clock.ts';
import { expertiseRule } from './pc-exp/pc-exp-01-expertise.ts';
import { conclusionRule } from './pc-exp/pc-exp-02-conclusion.ts';
import { groupDecidesRule } from './pc-form/pc-form-01-working-group-decides.ts';
import { renewalRule } from './pc-form/pc-form-02-renewal.ts';
import { republicanSizeRule } from './pc-form/pc-form-03-republican-size.ts';
import { localSizeRule } from './pc-form/pc-form-04-local-size.ts';
import { sittingMembersRule } from './pc-form/pc-form-05-sitting-members.ts';
import { approvalRule } from './pc-form/pc-form-06-approval.ts';
import { stateShareRule } from './pc-form/pc-form-07-state-share.ts';
import { quotasRule } from './pc-form/pc-form-08-quotas.ts';
import { hearingRule } from './pc-hear/pc-hear-01-public-hearing.ts';
import { hearingAnnouncementRule } from './pc-hear/pc-hear-02-announcement.ts';
import { hearingProtocolRule } from './pc-hear/pc-hear-03-protocol.ts';
import { ageRule } from './pc-mem/pc-mem-01-age-and-citizenship.ts';
import { exclusionsRule } from './pc-mem/pc-mem-02-exclusions.ts';
import { oneOfNpoRule } from './pc-mem/pc-mem-03-one-of-an-npo.ts';
import { npoOnlyRule } from './pc-mem/pc-mem-04-npo-only.ts';
import { oneRepublicanRule } from './pc-mem/pc-mem-05-one-republican-council.ts';
import { twiceInRowRule } from './pc-mem/pc-mem-06-twice-in-a-row.ts';
import { unpaidRule } from './pc-mem/pc-mem-07-unpaid.ts';
import { rightsRule } from './pc-mem/pc-mem-08-rights.ts';
import { delegationRule } from './pc-mem/pc-mem-09-delegation.ts';
import { conflictRule } from './pc-mem/pc-mem-10-conflict.ts';
import { stepsRule } from './pc-mon/pc-mon-01-steps.ts';
import { seriesRule } from './pc-mon/pc-mon-02-series.ts';
import { durationRule } from './pc-mon/pc-mon-03-duration.ts';
import { firstSessionRule } from './pc-org/pc-org-01-first-session.ts';
import { officersElectionRule } from './pc-org/pc-org-02-elections.ts';
import { chairRule } from './pc-org/pc-org-03-chair.ts';
import { officersRule } from './pc-org/pc-org-04-deputy-and-secretary.ts';
import { partnershipRule } from './pc-org/pc-org-05-partnership.ts';
import { planRule } from './pc-org/pc-org-06-plan-and-report.ts';
import { protocolRule } from './pc-prot/pc-prot-01-protocol.ts';
import { immutableProtocolRule } from './pc-prot/pc-prot-02-immutable.ts';
import { publicityRule } from './pc-pub/pc-pub-01-publicity.ts';
import { languagesRule } from './pc-pub/pc-pub-02-languages.ts';
import { powerRule } from './pc-pwr/pc-pwr-01-cites-a-power.ts';
import { triageRule } from './pc-pwr/pc-pwr-02-triage.ts';
import { opinionClockRule } from './pc-pwr/pc-pwr-03-opinion-clock.ts';
import { stateSecretsRule } from './pc-pwr/pc-pwr-04-state-secrets.ts';
import { reasonedAnswerRule } from './pc-rec/pc-rec-01-reasoned-answer.ts';
import { answerClockRule } from './pc-rec/pc-rec-02-answer-clock.ts';
import { addresseesRule } from './pc-rec/pc-rec-03-addressees.ts';
import { executionDateRule } from './pc-rec/pc-rec-04-execution-date.ts';
import { outcomesRule } from './pc-rec/pc-rec-05-outcomes.ts';
import { answerKindsRule } from './pc-rec/pc-rec-06-answer-kinds.ts';
import { channelsRule } from './pc-rec/pc-rec-07-channels.ts';
import { receiptRule } from './pc-rec/pc-rec-08-receipt.ts';
import { reportHearingRule } from './pc-rep/pc-rep-01-report-hearing.ts';
import { invitationRule } from './pc-rep/pc-rep-02-invitation.ts';
import { onceAYearRule } from './pc-rep/pc-rep-03-once-a-year.ts';
import { quorumRule } from './pc-ses/pc-ses-01-quorum.ts';
import { openSessionsRule } from './pc-ses/pc-ses-02-open-sessions.ts';
import { ownOrderRule } from './pc-ses/pc-ses-03-own-order.ts';
import { frequencyRule } from './pc-ses/pc-ses-04-frequency.ts';
import { sessionNoticeRule } from './pc-ses/pc-ses-05-notice.ts';
import { extraordinaryRule } from './pc-ses/pc-ses-06-extraordinary.ts';
import { remoteRule } from './pc-ses/pc-ses-07-remote.ts';
import { formingBodyRule } from './pc-stat/pc-stat-01-forming-body.ts';
import { levelRule } from './pc-stat/pc-stat-02-level.ts';
import { withoutCouncilRule } from './pc-stat/pc-stat-03-bodies-without-council.ts';
import { councilNameRule } from './pc-stat/pc-stat-04-name.ts';
import { microAreaRule } from './pc-stat/pc-stat-05-micro-area.ts';
import { termLengthRule } from './pc-term/pc-term-01-length.ts';
import { carryOverRule } from './pc-term/pc-term-02-carry-over.ts';
import { terminationRule } from './pc-term/pc-term-03-early-termination.ts';
import { absenceRule } from './pc-term/pc-term-04-absence.ts';
import { replacementRule } from './pc-term/pc-term-05-replacement.ts';
import { majorityRule } from './pc-vote/pc-vote-01-majority.ts';
import { castingVoteRule } from './pc-vote/pc-vote-02-casting-vote.ts';
import { dissentRule } from './pc-vote/pc-vote-03-dissent.ts';
import { personalVoteRule } from './pc-vote/pc-vote-04-personal-vote.ts';
import { groupSizeRule } from './pc-wg/pc-wg-01-size.ts';
import { groupStatePartRule } from './pc-wg/pc-wg-02-state-part.ts';
import { ownCompetitionRule } from './pc-wg/pc-wg-03-own-competition.ts';
import { groupHeadRule } from './pc-wg/pc-wg-04-head.ts';
import { memberNotCandidateRule } from './pc-wg/pc-wg-05-member-not-candidate.ts';
import { groupVotingRule } from './pc-wg/pc-wg-06-voting.ts';
import type { RuleCard } from './rule.ts';

/** Every rule, in the order of the domain's table; the product's own rules last. A guard finds a rule left out. */
export const allRules: readonly RuleCard[] = [
  formingBodyRule,
  levelRule,
  withoutCouncilRule,
  councilNameRule,
  microAreaRule,
  groupDecidesRule,
  renewalRule,
  republicanSizeRule,
  localSizeRule,
  sittingMembersRule,
  approvalRule,
  stateShareRule,
  quotasRule,
  groupSizeRule,
  groupStatePartRule,
  ownCompetitionRule,
  groupHeadRule,
  memberNotCandidateRule,
  groupVotingRule,
  announcementRule,
  windowRule,
  packageRule,
  oneApplicationRule,
  reviewRule,
  resultsRule,
  repeatRule,
  ageRule,
  exclusionsRule,
  oneOfNpoRule,
  npoOnlyRule,
  oneRepublicanRule,
  twiceInRowRule,
  unpaidRule,
  rightsRule,
  delegationRule,
  conflictRule,
  termLengthRule,
  carryOverRule,
  terminationRule,
  absenceRule,
  replacementRule,
  firstSessionRule,
  officersElectionRule,
  chairRule,
  officersRule,
  partnershipRule,
  planRule,
  quorumRule,
  openSessionsRule,
  ownOrderRule,
  frequencyRule,
  sessionNoticeRule,
  extraordinaryRule,
  remoteRule,
  majorityRule,
  castingVoteRule,
  dissentRule,
  personalVoteRule,
  protocolRule,
  immutableProtocolRule,
  commissionRule,
  commissionChairRule,
  powerRule,
  triageRule,
  opinionClockRule,
  stateSecretsRule,
  formsRule,
  objectRule,
  mandateRule,
  basisRule,
  specialRegimeRule,
  methodsRule,
  decisionRule,
  objectNoticeRule,
  finalDocumentRule,
  finalDocumentClockRule,
  mandatoryConsiderationRule,
  separateAnswersRule,
  answerHearingRule,
  publicationClockRule,
  hearingRule,
  hearingAnnouncementRule,
  hearingProtocolRule,
  stepsRule,
  seriesRule,
  durationRule,
  expertiseRule,
  conclusionRule,
  reportHearingRule,
  invitationRule,
  onceAYearRule,
  reasonedAnswerRule,
  answerClockRule,
  addresseesRule,
  executionDateRule,
  outcomesRule,
  answerKindsRule,
  channelsRule,
  receiptRule,
  publicityRule,
  languagesRule,
  workingDayRule,
  observedHolidayRule,
  transferredDayRule,
  endOfDayRule,
  periodRule,
  checksumRule,
  iinRule,
  binRule,
  signatureRule,
  certificateRule,
  corridorRule,
  factRule,
  wordingRule,
  trackRule,
  stateRule,
  seatRule,
  personRule,
  competitionRule,
  ballotRule,
  meetingRule,
  protocolRecordRule,
  controlFormRule,
  seatRegisterRule,
];

/** The rule of an id, or undefined: an id may come from an old verdict. */
export function ruleOf(id: string): RuleCard | undefined {
  return allRules.find((rule) => rule.id === id);
}

/** Every edition of a rule's numbers, for the page of legal bases. */
export function parametersOf(ruleId: string): readonly ParameterRow[] {
  return parameterRows.filter((row) => row.ruleId === ruleId);
}

/** Every code that a rule can say; each has words in the catalogue `rules`. */
export const ruleCodes: readonly string[] = [...new Set(allRules.flatMap((rule) => Object.keys(rule.codes)))].sort();
