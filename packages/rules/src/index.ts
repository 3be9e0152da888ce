/** The law as pure functions: facts in, verdicts and dates out, each with its citation. */
export { type ActId, actOf, acts, type LegalAct, type LegalBasis } from './acts.ts';
export { type Clock, type ClockSetting, clockCodes } from './clocks/clock.ts';
export { type Lateness, lateness } from './clocks/lateness.ts';
export { type DeadlineRequest, type ExplainedDeadline, explainDeadline } from './gen-cal/explain-deadline.ts';
export type { PersonReading, Sex } from './gen-id/gen-id-02-iin.ts';
export type { EntityKind, EntityReading, EntityUnit } from './gen-id/gen-id-03-bin.ts';
export { checkBin, checkIin, type IdentifierReading, readIdentifier } from './gen-id/identifier.ts';
export { notInFuture } from './kenes/kenes-fact.ts';
export { type AdoptionFacts, mayAdopt } from './may/may-adopt.ts';
export { type AnswerFacts, mayAnswer } from './may/may-answer.ts';
export { mayChangeWording } from './may/may-change-wording.ts';
export { mayClose, mayCloseMission } from './may/may-close.ts';
export { mayCorrectDate } from './may/may-correct-date.ts';
export { mayCreateTenant, type TenantFacts } from './may/may-create-tenant.ts';
export { type FinalDocumentFacts, mayDocument } from './may/may-document.ts';
export { type AnswerQuality, answerQualities, type EscalationFacts, mayEscalate } from './may/may-escalate.ts';
export { type FieldFacts, mayFindWithinMandate } from './may/may-find-within-mandate.ts';
export { type MissionFacts, mayOpenMission } from './may/may-open-mission.ts';
export { mayOverride, type OverrideFacts } from './may/may-override.ts';
export { maySend, type SendingFacts } from './may/may-send.ts';
export { type ObjectFacts, objectAllowed } from './may/object-allowed.ts';
export type { Override } from './parameters/override.ts';
export { MissingEditionError, type Parameter, parameter } from './parameters/parameter.ts';
export type { ParameterRow, Unit } from './parameters/row.ts';
export { CONTROL_LAW_FROM, COUNCILS_LAW_FROM, parameterRows } from './parameters/rows.ts';
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
export { supported } from './pc-mon/pc-mon-01-steps.ts';
export { type Recurrence, recurrences } from './pc-mon/pc-mon-02-series.ts';
export { isPublic, type PublicityFacts, published } from './pc-pub/pc-pub-01-publicity.ts';
export { inBothLanguages } from './pc-pub/pc-pub-02-languages.ts';
export { citesPower } from './pc-pwr/pc-pwr-01-cites-a-power.ts';
export { type CouncilKind, councilKinds, type Power, powers, powersOf } from './pc-pwr/powers.ts';
export { type AnswerClock, answerClock, answeredInTime, type StartKind } from './pc-rec/pc-rec-02-answer-clock.ts';
export { type AddresseeFacts, addressedTo } from './pc-rec/pc-rec-03-addressees.ts';
export { executionControl } from './pc-rec/pc-rec-04-execution-date.ts';
export { type OutcomeKind, outcomeKinds, outcomeOf } from './pc-rec/pc-rec-05-outcomes.ts';
export { type AnswerKind, answerKinds, isFinal } from './pc-rec/pc-rec-06-answer-kinds.ts';
export { type PublicationChannel, publicationChannels, voicedThrough } from './pc-rec/pc-rec-07-channels.ts';
export { receiptKinds } from './pc-rec/pc-rec-08-receipt.ts';
export { type Reminder, type ReminderKind, remindersOf } from './pc-rec/reminders.ts';
export { bodiesWithoutCouncil } from './pc-stat/bodies-without-council.ts';
export { type FormingBodyKind, formingBodyKinds } from './pc-stat/pc-stat-01-forming-body.ts';
export { type CouncilLevel, councilLevels } from './pc-stat/pc-stat-02-level.ts';
export { type TenantKind, tenantKinds } from './pc-stat/tenant-kind.ts';
export { allRules, parametersOf, ruleCodes, ruleOf } from './register.ts';
export type { RuleCard } from './rule.ts';
export { type ControlActionState, controlAction } from './states/control-action.ts';
export { type EventState, event } from './states/event.ts';
export { type DisputeState, dispute, type FindingState, finding } from './states/finding.ts';
export { type LetterState, letter } from './states/letter.ts';
export type { Machine, Transition } from './states/machine.ts';
export { type MachineData, machines } from './states/machines.ts';
export { type MandateState, mandate } from './states/mandate.ts';
export {
  awaitsAnswer,
  type RecommendationState,
  recommendation,
  type TrackState,
  track,
} from './states/recommendation.ts';
export { makesFinding, type VisitState, visit } from './states/visit.ts';
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
