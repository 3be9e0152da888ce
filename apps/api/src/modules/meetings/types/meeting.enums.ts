import { registerEnumType } from 'type-graphql';

export enum MeetingKind {
  COUNCIL_SESSION = 'COUNCIL_SESSION',
  COMMISSION_SESSION = 'COMMISSION_SESSION',
  PUBLIC_HEARING = 'PUBLIC_HEARING',
}
registerEnumType(MeetingKind, {
  name: 'MeetingKind',
  description: 'Whose sitting it is; its policy follows (domain §7 note 3).',
  valuesConfig: {
    COUNCIL_SESSION: { description: 'A session of the council (PC-SES-01).' },
    COMMISSION_SESSION: { description: 'A session of a commission (PC-COM-01).' },
    PUBLIC_HEARING: { description: 'A public hearing (PC-HEAR-01): no quorum is asked.' },
  },
});

export enum MeetingForm {
  ORDINARY = 'ORDINARY',
  EXTRAORDINARY = 'EXTRAORDINARY',
  FIRST = 'FIRST',
  JOINT = 'JOINT',
  FIELD = 'FIELD',
  ABSENTEE = 'ABSENTEE',
}
registerEnumType(MeetingForm, {
  name: 'MeetingForm',
  description: 'How it is held (domain §3.10).',
  valuesConfig: {
    ORDINARY: { description: 'By the plan of work.' },
    EXTRAORDINARY: { description: 'On request (PC-SES-06).' },
    FIRST: { description: 'The first of a convocation: opened by the head of the working group (PC-ORG-01).' },
    JOINT: { description: 'Together with another council or body (PC-ORG-05).' },
    FIELD: { description: 'At the place it is about.' },
    ABSENTEE: { description: 'A poll by sheet, where the council’s regulation allows it (domain §8.6).' },
  },
});

export enum MeetingState {
  PLANNED = 'PLANNED',
  ANNOUNCED = 'ANNOUNCED',
  REGISTERING = 'REGISTERING',
  IN_SESSION = 'IN_SESSION',
  BREAK = 'BREAK',
  HELD = 'HELD',
  PROTOCOLLED = 'PROTOCOLLED',
  NO_QUORUM = 'NO_QUORUM',
  RESCHEDULED = 'RESCHEDULED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingState, {
  name: 'MeetingState',
  description: 'Where a sitting stands (domain §3.10). A lost quorum is not a state: it is computed from who is there.',
  valuesConfig: {
    PLANNED: { description: 'Planned; the agenda is formed.' },
    ANNOUNCED: { description: 'Members have been told, and the public.' },
    REGISTERING: { description: 'Members register.' },
    IN_SESSION: { description: 'It sits.' },
    BREAK: { description: 'A break.' },
    HELD: { description: 'It is over.' },
    PROTOCOLLED: { description: 'Its protocol is signed.' },
    NO_QUORUM: { description: 'There was no quorum.' },
    RESCHEDULED: { description: 'It was moved to another day.' },
    CANCELLED: { description: 'It was cancelled.' },
  },
});

export enum MeetingInitiative {
  PLAN = 'PLAN',
  CHAIR = 'CHAIR',
  MEMBERS = 'MEMBERS',
  FORMING_BODY = 'FORMING_BODY',
  OTHER = 'OTHER',
}
registerEnumType(MeetingInitiative, {
  name: 'MeetingInitiative',
  description: 'On whose request it is called (PC-SES-06).',
  valuesConfig: {
    PLAN: { description: 'By the plan of work.' },
    CHAIR: { description: 'The chair.' },
    MEMBERS: { description: 'Members; how many stands beside.' },
    FORMING_BODY: { description: 'The body that forms the council.' },
    OTHER: { description: 'Otherwise.' },
  },
});

export enum AttendanceMode {
  IN_PERSON = 'IN_PERSON',
  REMOTE = 'REMOTE',
}
registerEnumType(AttendanceMode, {
  name: 'AttendanceMode',
  description: 'How one takes part (PC-SES-07).',
  valuesConfig: {
    IN_PERSON: { description: 'In the room.' },
    REMOTE: { description: 'By video; counts for the quorum where the council’s setting says so.' },
  },
});

export enum MemberVoice {
  DECISIVE = 'DECISIVE',
  ADVISORY = 'ADVISORY',
}
registerEnumType(MemberVoice, {
  name: 'MemberVoice',
  description: 'Whether a vote counts (PC-VOTE-04).',
  valuesConfig: {
    DECISIVE: { description: 'A member: the vote counts.' },
    ADVISORY: { description: 'An expert or a guest member: the vote is noted apart and never counted.' },
  },
});

export enum AbsenceKind {
  VALID = 'VALID',
  UNEXCUSED = 'UNEXCUSED',
}
registerEnumType(AbsenceKind, {
  name: 'AbsenceKind',
  description: 'Why a member was not there (PC-TERM-04).',
  valuesConfig: {
    VALID: { description: 'For a valid reason.' },
    UNEXCUSED: { description: 'Without one.' },
  },
});

export enum GuestPart {
  INVITEE = 'INVITEE',
  RAPPORTEUR = 'RAPPORTEUR',
  EXPERT = 'EXPERT',
  OBSERVER = 'OBSERVER',
  PRESS = 'PRESS',
  PUBLIC = 'PUBLIC',
}
registerEnumType(GuestPart, {
  name: 'GuestPart',
  description: 'In what part somebody was invited; none of them votes.',
  valuesConfig: {
    INVITEE: { description: 'An invited official or specialist.' },
    RAPPORTEUR: { description: 'Reports on a question.' },
    EXPERT: { description: 'An expert.' },
    OBSERVER: { description: 'An observer.' },
    PRESS: { description: 'The press.' },
    PUBLIC: { description: 'One of the public.' },
  },
});

export enum QuorumStanding {
  REACHED = 'REACHED',
  UNSURE = 'UNSURE',
  LOST = 'LOST',
  UNTOLD = 'UNTOLD',
}
registerEnumType(QuorumStanding, {
  name: 'QuorumStanding',
  description: 'How the quorum stands at a moment (PC-SES-01, domain §8.6).',
  valuesConfig: {
    REACHED: { description: 'There are enough by every reading.' },
    UNSURE: { description: 'Enough by one reading of the law, too few by the other.' },
    LOST: { description: 'Too few: debate or a break, no vote.' },
    UNTOLD: { description: 'Not told: who came is public with the protocol; `present` says nothing here.' },
  },
});

export enum MeetingOrder {
  LATEST = 'LATEST',
  SOONEST = 'SOONEST',
}
registerEnumType(MeetingOrder, {
  name: 'MeetingOrder',
  description: 'How sittings are ordered.',
  valuesConfig: {
    LATEST: { description: 'The latest day first: what was held.' },
    SOONEST: { description: 'The earliest day first: what is to come.' },
  },
});
