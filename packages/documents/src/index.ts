// The makers of Word files and workbooks are loaded when the first of them is asked for: a server that only answers
// queries need not hold them.
export { renderCoveringLetter } from './covering-letter/render.ts';
export type {
  Addressee,
  Attachment,
  CoveringLetter,
  LetterheadSide,
  LetterRecommendation,
} from './covering-letter/view-model.ts';
export { renderExpertiseConclusion } from './expertise-conclusion/render.ts';
export type {
  ConclusionExpert,
  ConclusionQuestion,
  ExpertiseConclusion,
  ExpertiseSubjectKind,
} from './expertise-conclusion/view-model.ts';
export { renderFinalDocument } from './final-document/render.ts';
export type {
  ControlForm,
  ControlObject,
  ControlSubject,
  DocumentFinding,
  FinalDocument,
  Occasion,
  Proposal,
} from './final-document/view-model.ts';
export { renderGroupProtocol } from './group-protocol/render.ts';
export type {
  GroupProtocol,
  ProtocolBallot,
  ProtocolCandidate,
  ProtocolChoice,
  ProtocolMember,
  ProtocolSeatKind,
} from './group-protocol/view-model.ts';
export { renderImportTemplate } from './import-template/render.ts';
export type { ImportTemplate, TemplateColumn } from './import-template/view-model.ts';
export { renderLetterRegister } from './letter-register/render.ts';
export type {
  LetterChannel,
  LetterControl,
  LetterDirection,
  LetterRegister,
  LinkedLetter,
  RegisteredLetter,
  RegisterPart,
} from './letter-register/view-model.ts';
export { renderListing } from './listing/render.ts';
export type { Listing, ListingCell, ListingColumn, ListingKind } from './listing/view-model.ts';
export { renderAttendanceSheet, renderDecisionExtract, renderMeetingNotice } from './meeting-papers/render.ts';
export type {
  AttendanceSheet,
  DecisionExtract,
  MeetingNotice,
  PaperSigner,
  SheetRow,
} from './meeting-papers/view-model.ts';
export { protocolForPublic } from './meeting-protocol/for-public.ts';
export { renderMeetingProtocol } from './meeting-protocol/render.ts';
export type {
  DissentingOpinion as PrintedOpinion,
  MeetingAbsent,
  MeetingBallot,
  MeetingChoice,
  MeetingCounts,
  MeetingDecision,
  MeetingForm,
  MeetingGuest,
  MeetingHead,
  MeetingItem,
  MeetingKind,
  MeetingOfficer,
  MeetingPresent,
  MeetingProtocol,
  MeetingQuorum,
  MeetingVote,
  TimeWithoutQuorum,
} from './meeting-protocol/view-model.ts';
export { renderMonitoringTable } from './monitoring-table/render.ts';
export type {
  MonitoringChannel,
  MonitoringMonth,
  MonitoringRow,
  MonitoringTable,
} from './monitoring-table/view-model.ts';
export type { PaperForm } from './paper/render.ts';
export { renderRoster } from './roster/render.ts';
export type { CouncilRoster, RosterCheck, RosterMember, RosterSeat, RosterSeatKind } from './roster/view-model.ts';
export type { IsoDate, IsoMonth } from './shared/dates.ts';
export { type DocumentFormat, fileName, mimeType } from './shared/format.ts';
export type { DocumentLocale } from './shared/locale.ts';
export type { AnswerTerm, LegalBasis, Photo, Signatory } from './shared/parts.ts';
export { UnreadablePicture } from './shared/picture.ts';
export { renderWorkPlan } from './work-plan/render.ts';
export type { CouncilWorkPlan, PlannedPoint } from './work-plan/view-model.ts';
