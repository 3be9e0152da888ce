import { registerEnumType } from 'type-graphql';

export enum RecommendationState {
  DRAFT = 'DRAFT',
  ADOPTED = 'ADOPTED',
  ISSUED = 'ISSUED',
  CLOSED = 'CLOSED',
}
registerEnumType(RecommendationState, {
  name: 'RecommendationState',
  description: 'How far a recommendation has come (domain §3.19).',
  valuesConfig: {
    DRAFT: { description: 'The wording may still change.' },
    ADOPTED: { description: 'Adopted: the authentic wording never changes again.' },
    ISSUED: { description: 'Sent to at least one addressee.' },
    CLOSED: { description: 'Nothing more is expected of any addressee.' },
  },
});

export enum TrackState {
  TO_SEND = 'TO_SEND',
  SENT = 'SENT',
  RECEIVED = 'RECEIVED',
  ANSWERED = 'ANSWERED',
  ON_EXECUTION = 'ON_EXECUTION',
  EXECUTED = 'EXECUTED',
  NOT_EXECUTED = 'NOT_EXECUTED',
  FORWARDED = 'FORWARDED',
  REISSUED = 'REISSUED',
  CLOSED = 'CLOSED',
}
registerEnumType(TrackState, {
  name: 'TrackState',
  description: 'The recorded state of one addressee’s track; overdue is never one of them, it is computed (§8.8).',
  valuesConfig: {
    TO_SEND: { description: 'The addressee is named, nothing has been sent.' },
    SENT: { description: 'Sent; receipt is not proven, the clock runs from sending (PC-REC-08).' },
    RECEIVED: { description: 'Receipt is proven, the clock runs from it (PC-REC-08).' },
    ANSWERED: { description: 'A final answer has come (PC-REC-06).' },
    ON_EXECUTION: { description: 'Accepted; its execution is controlled.' },
    EXECUTED: { description: 'Executed, with a date and a proof.' },
    NOT_EXECUTED: { description: 'Found not executed on a day.' },
    FORWARDED: { description: 'The body passed it on; a new track stands for the new addressee.' },
    REISSUED: { description: 'Replaced by a recommendation issued again.' },
    CLOSED: { description: 'Closed by a person, with a reason.' },
  },
});

export enum TrackStanding {
  TO_SEND = 'TO_SEND',
  NO_TERM = 'NO_TERM',
  ON_TIME = 'ON_TIME',
  DUE_SOON = 'DUE_SOON',
  OVERDUE = 'OVERDUE',
  ANSWERED = 'ANSWERED',
  REANSWER_ASKED = 'REANSWER_ASKED',
  ON_EXECUTION = 'ON_EXECUTION',
  EXECUTION_OVERDUE = 'EXECUTION_OVERDUE',
  EXECUTED = 'EXECUTED',
  NOT_EXECUTED = 'NOT_EXECUTED',
  FORWARDED = 'FORWARDED',
  REISSUED = 'REISSUED',
  CLOSED = 'CLOSED',
}
registerEnumType(TrackStanding, {
  name: 'TrackStanding',
  description: 'Where a track stands today, computed from its dates and the legal date of today; never stored.',
  valuesConfig: {
    TO_SEND: { description: 'Not sent yet.' },
    NO_TERM: { description: 'Waiting for an answer; no term is set by law, or none could be computed.' },
    ON_TIME: { description: 'Waiting; more than three working days are left.' },
    DUE_SOON: { description: 'Waiting; the answer is due within three working days, today included.' },
    OVERDUE: { description: 'Waiting; the due day has passed (PC-REC-02).' },
    ANSWERED: { description: 'Finally answered.' },
    REANSWER_ASKED: { description: 'The council found the answer insufficient and asked again (§8.2).' },
    ON_EXECUTION: { description: 'Accepted and being executed.' },
    EXECUTION_OVERDUE: { description: 'The execution date, set by the council or promised, has passed (PC-REC-04).' },
    EXECUTED: { description: 'Executed.' },
    NOT_EXECUTED: { description: 'Found not executed.' },
    FORWARDED: { description: 'Passed on to another body.' },
    REISSUED: { description: 'Issued again.' },
    CLOSED: { description: 'Closed with a reason.' },
  },
});

export enum TrackFilter {
  SENT_TO_BODY = 'SENT_TO_BODY',
  TO_SEND = 'TO_SEND',
  AWAITING = 'AWAITING',
  DUE_TODAY = 'DUE_TODAY',
  DUE_SOON = 'DUE_SOON',
  OVERDUE = 'OVERDUE',
  NO_TERM = 'NO_TERM',
  ANSWERED = 'ANSWERED',
  ANSWERED_IN_TIME = 'ANSWERED_IN_TIME',
  ANSWERED_LATE = 'ANSWERED_LATE',
  ACCEPTED = 'ACCEPTED',
  PARTLY_ACCEPTED = 'PARTLY_ACCEPTED',
  REJECTED = 'REJECTED',
  TO_ASSESS = 'TO_ASSESS',
  REANSWER_ASKED = 'REANSWER_ASKED',
  ON_EXECUTION = 'ON_EXECUTION',
  EXECUTION_OVERDUE = 'EXECUTION_OVERDUE',
  EXECUTED = 'EXECUTED',
  NOT_EXECUTED = 'NOT_EXECUTED',
  FORWARDED = 'FORWARDED',
  CLOSED = 'CLOSED',
}
registerEnumType(TrackFilter, {
  name: 'TrackFilter',
  description: 'Which tracks a list shows, or recommendations that have at least one such track. Dates are today’s.',
  valuesConfig: {
    SENT_TO_BODY: { description: 'Everything that was ever sent.' },
    TO_SEND: { description: 'Named, not sent.' },
    AWAITING: { description: 'Sent or received, no final answer.' },
    DUE_TODAY: { description: 'Awaiting, due today.' },
    DUE_SOON: { description: 'Awaiting, due today or within three working days.' },
    OVERDUE: { description: 'Awaiting, the due day has passed.' },
    NO_TERM: { description: 'Awaiting without a computed due day.' },
    ANSWERED: { description: 'A final answer came, in whatever state it is now.' },
    ANSWERED_IN_TIME: { description: 'The first final answer arrived on the due day or before.' },
    ANSWERED_LATE: { description: 'The first final answer arrived after the due day.' },
    ACCEPTED: { description: 'The last final answer accepts.' },
    PARTLY_ACCEPTED: { description: 'The last final answer accepts in part.' },
    REJECTED: { description: 'The last final answer rejects.' },
    TO_ASSESS: { description: 'Answered; the council has not judged the last answer yet.' },
    REANSWER_ASKED: { description: 'The council asked to answer again.' },
    ON_EXECUTION: { description: 'Being executed.' },
    EXECUTION_OVERDUE: { description: 'The execution date has passed without execution.' },
    EXECUTED: { description: 'Executed.' },
    NOT_EXECUTED: { description: 'Found not executed.' },
    FORWARDED: { description: 'Passed on to another body.' },
    CLOSED: { description: 'Closed or issued again.' },
  },
});

export enum ReceiptKind {
  EDMS_STAMP = 'EDMS_STAMP',
  INCOMING_NUMBER = 'INCOMING_NUMBER',
  COURIER_MARK = 'COURIER_MARK',
  DESK = 'DESK',
  OTHER = 'OTHER',
}
registerEnumType(ReceiptKind, {
  name: 'ReceiptKind',
  description: 'How receipt is proven (PC-REC-08).',
  valuesConfig: {
    EDMS_STAMP: { description: 'Delivery stamp of the electronic document system.' },
    INCOMING_NUMBER: { description: 'The addressee’s incoming registration number.' },
    COURIER_MARK: { description: 'The courier’s mark.' },
    DESK: { description: 'An officer of the body confirmed it here.' },
    OTHER: { description: 'Another proof, said in words.' },
  },
});

export enum AnswerKind {
  ACCEPTED = 'ACCEPTED',
  PARTLY_ACCEPTED = 'PARTLY_ACCEPTED',
  REJECTED = 'REJECTED',
  INTERIM = 'INTERIM',
  FORWARDED = 'FORWARDED',
}
registerEnumType(AnswerKind, {
  name: 'AnswerKind',
  description: 'What a body says to a recommendation (PC-REC-06).',
  valuesConfig: {
    ACCEPTED: { description: 'Accepted.' },
    PARTLY_ACCEPTED: { description: 'Accepted in part; without reasons it is incomplete.' },
    REJECTED: { description: 'Rejected; without reasons it is incomplete.' },
    INTERIM: { description: 'An interim answer: the clock goes on.' },
    FORWARDED: { description: 'Passed on to another body, which has a track of its own from then on.' },
  },
});

export enum AnswerQuality {
  SUFFICIENT = 'SUFFICIENT',
  FORMAL = 'FORMAL',
  INSUFFICIENT = 'INSUFFICIENT',
}
registerEnumType(AnswerQuality, {
  name: 'AnswerQuality',
  description: 'The council’s judgement of an answer (domain §3.19).',
  valuesConfig: {
    SUFFICIENT: { description: 'The matter is answered.' },
    FORMAL: { description: 'A reply for form’s sake.' },
    INSUFFICIENT: { description: 'Not an answer to the matter: asked again by a date of the council, not of law.' },
  },
});

export enum NoteKind {
  CALL = 'CALL',
  MEETING = 'MEETING',
  NOTE = 'NOTE',
}
registerEnumType(NoteKind, {
  name: 'NoteKind',
  description: 'What a note on a track tells of.',
  valuesConfig: {
    CALL: { description: 'A telephone call.' },
    MEETING: { description: 'A meeting.' },
    NOTE: { description: 'Anything else.' },
  },
});
