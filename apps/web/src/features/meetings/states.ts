import type { IconName, StateTone } from '@kenes/ui';

/** Whose sitting it may be. */
export const meetingKinds = ['COUNCIL_SESSION', 'COMMISSION_SESSION', 'PUBLIC_HEARING'] as const;
/** Whose sitting it is. */
export type MeetingKind = (typeof meetingKinds)[number];

/** How a sitting may be held. */
export const meetingForms = ['ORDINARY', 'EXTRAORDINARY', 'FIRST', 'JOINT', 'FIELD', 'ABSENTEE'] as const;
/** How a sitting is held. */
export type MeetingForm = (typeof meetingForms)[number];

/** At whose request. */
export const initiatives = ['PLAN', 'CHAIR', 'MEMBERS', 'FORMING_BODY', 'OTHER'] as const;

/** States of a sitting that is still to come or runs. */
export const aheadStates = ['PLANNED', 'ANNOUNCED', 'REGISTERING', 'IN_SESSION', 'BREAK'] as const;
/** States of a sitting that is over, or will not be. */
export const pastStates = ['HELD', 'PROTOCOLLED', 'NO_QUORUM', 'RESCHEDULED', 'CANCELLED'] as const;
/** Every state, as it comes. */
export const meetingStates = [...aheadStates, ...pastStates] as const;
/** Where a sitting stands. */
export type MeetingState = (typeof meetingStates)[number];

/** Whether people are gathered: its live screen is the place to be. */
export const gathers = (state: MeetingState): boolean =>
  state === 'REGISTERING' || state === 'IN_SESSION' || state === 'BREAK';

/** Colour and icon of each state. */
export const stateLooks: Readonly<Record<MeetingState, readonly [StateTone, IconName]>> = {
  PLANNED: ['draft', 'calendar'],
  ANNOUNCED: ['waiting', 'send'],
  REGISTERING: ['onTime', 'users'],
  IN_SESSION: ['onTime', 'gavel'],
  BREAK: ['dueSoon', 'pause'],
  HELD: ['answered', 'check'],
  PROTOCOLLED: ['executed', 'checkCircle'],
  NO_QUORUM: ['overdue', 'alert'],
  RESCHEDULED: ['closed', 'arrowRight'],
  CANCELLED: ['closed', 'close'],
};

/** What a question may be about. */
export const itemKinds = [
  'REPORT_HEARING',
  'DRAFT_ACT',
  'EXPERTISE',
  'CONTROL_DECISION',
  'RECOMMENDATIONS',
  'LAW_ENFORCEMENT_INFORMATION',
  'APPEAL',
  'EXECUTION_OF_DECISIONS',
  'ELECTION',
  'COMMISSIONS',
  'REGULATION',
  'WORK_PLAN',
  'ORGANISATIONAL',
  'OTHER',
] as const;

/** Why a question may be closed (PC-SES-02). */
export const closedGrounds = ['STATE_SECRETS', 'PERSONAL_DATA', 'OTHER'] as const;

/** In what part a guest comes. */
export const guestParts = ['INVITEE', 'RAPPORTEUR', 'EXPERT', 'OBSERVER', 'PRESS', 'PUBLIC'] as const;

/** What one asks the floor for. */
export const speechKinds = ['REPORT', 'SPEECH', 'QUESTION', 'ANSWER', 'POINT_OF_ORDER'] as const;

/** To what one may be elected. */
export const electedPosts = [
  'CHAIR',
  'DEPUTY_CHAIR',
  'SECRETARY',
  'PRESIDIUM',
  'COMMISSION_HEAD',
  'COMMISSION_MEMBER',
  'OTHER',
] as const;

/** How a member takes part. */
export const attendanceModes = ['IN_PERSON', 'REMOTE'] as const;

/** Why a member is absent. */
export const absenceKinds = ['VALID', 'UNEXCUSED'] as const;

/** Whether a question is on the agenda: included, discussed, decided. */
export const onAgenda = (state: string): boolean =>
  state === 'INCLUDED' || state === 'DISCUSSED' || state === 'DECIDED';
