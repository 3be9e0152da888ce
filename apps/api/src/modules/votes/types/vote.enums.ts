import { registerEnumType } from 'type-graphql';

export enum MeetingVoteKind {
  DECISION = 'DECISION',
  PROCEDURAL = 'PROCEDURAL',
  ELECTION = 'ELECTION',
  ASSESSMENT = 'ASSESSMENT',
}
registerEnumType(MeetingVoteKind, {
  name: 'MeetingVoteKind',
  description: 'What a vote is about.',
  valuesConfig: {
    DECISION: { description: 'A decision on the question.' },
    PROCEDURAL: { description: 'Procedure: the agenda, a break, more time.' },
    ELECTION: { description: 'An election: a ballot for each candidate (PC-ORG-02).' },
    ASSESSMENT: { description: 'How a heard report is assessed (PC-REP-01).' },
  },
});

export enum MeetingVoteState {
  OPEN = 'OPEN',
  CASTING = 'CASTING',
  COUNTED = 'COUNTED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingVoteState, {
  name: 'MeetingVoteState',
  description: 'Where a vote stands (domain §3.12).',
  valuesConfig: {
    OPEN: { description: 'Ballots are cast.' },
    CASTING: { description: 'A tie waits for the chair’s word (PC-VOTE-02, not verified).' },
    COUNTED: { description: 'Counted: nothing of it changes any more.' },
    CANCELLED: { description: 'Broken off before it was counted.' },
  },
});

export enum MeetingVoteOutcome {
  ADOPTED = 'ADOPTED',
  NOT_ADOPTED = 'NOT_ADOPTED',
}
registerEnumType(MeetingVoteOutcome, {
  name: 'MeetingVoteOutcome',
  description: 'What came of a vote.',
  valuesConfig: {
    ADOPTED: { description: 'Adopted; in an election: every place is taken.' },
    NOT_ADOPTED: { description: 'Not adopted; in an election: places are left for a repeat.' },
  },
});

export enum OfficePost {
  CHAIR = 'CHAIR',
  DEPUTY_CHAIR = 'DEPUTY_CHAIR',
  SECRETARY = 'SECRETARY',
  PRESIDIUM = 'PRESIDIUM',
  COMMISSION_HEAD = 'COMMISSION_HEAD',
  COMMISSION_MEMBER = 'COMMISSION_MEMBER',
  OTHER = 'OTHER',
}
registerEnumType(OfficePost, {
  name: 'OfficePost',
  description: 'To what somebody is elected.',
  valuesConfig: {
    CHAIR: { description: 'Chair of the council (PC-ORG-03).' },
    DEPUTY_CHAIR: { description: 'Deputy chair (PC-ORG-04).' },
    SECRETARY: { description: 'Secretary.' },
    PRESIDIUM: { description: 'Member of the presidium (PC-ORG-02).' },
    COMMISSION_HEAD: { description: 'Head of a commission (PC-COM-02).' },
    COMMISSION_MEMBER: { description: 'Member of a commission (PC-ORG-02).' },
    OTHER: { description: 'Another.' },
  },
});

export enum OptionOutcome {
  ELECTED = 'ELECTED',
  TIED = 'TIED',
  NOT_ELECTED = 'NOT_ELECTED',
}
registerEnumType(OptionOutcome, {
  name: 'OptionOutcome',
  description: 'How a candidate fared.',
  valuesConfig: {
    ELECTED: { description: 'Elected.' },
    TIED: { description: 'Equal with another for the last place: nobody is elected by a tie (domain §8.5).' },
    NOT_ELECTED: { description: 'Not elected.' },
  },
});
