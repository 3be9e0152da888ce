import { registerEnumType } from 'type-graphql';

export enum ConvocationState {
  PREPARING = 'PREPARING',
  APPROVED = 'APPROVED',
  RUNNING = 'RUNNING',
  CLOSED = 'CLOSED',
  DISSOLVED_EARLY = 'DISSOLVED_EARLY',
}
registerEnumType(ConvocationState, {
  name: 'ConvocationState',
  description: 'Where a convocation stands (domain §3.3).',
  valuesConfig: {
    PREPARING: { description: 'It is being formed; the public does not see it.' },
    APPROVED: { description: 'Its composition is approved; its first session is still to come.' },
    RUNNING: { description: 'It works.' },
    CLOSED: { description: 'Its term is over.' },
    DISSOLVED_EARLY: { description: 'It was dissolved before its term was over.' },
  },
});

export enum SeatKind {
  STATE = 'STATE',
  QUASI_STATE = 'QUASI_STATE',
  NPO = 'NPO',
  CITIZEN = 'CITIZEN',
}
registerEnumType(SeatKind, {
  name: 'SeatKind',
  description: 'Whom a seat is for (domain §3.4).',
  valuesConfig: {
    STATE: { description: 'A state body; the person is named.' },
    QUASI_STATE: { description: 'A quasi-state entity; the person is named.' },
    NPO: { description: 'A non-profit organisation; the person is elected by competition.' },
    CITIZEN: { description: 'A citizen; the person is elected by competition.' },
  },
});

export enum MembershipState {
  ELECTED = 'ELECTED',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  TERMINATED = 'TERMINATED',
  COMPLETED = 'COMPLETED',
}
registerEnumType(MembershipState, {
  name: 'MembershipState',
  description: 'Where a membership stands (domain §3.5).',
  valuesConfig: {
    ELECTED: { description: 'Chosen; the composition is not approved yet.' },
    ACTIVE: { description: 'The person sits.' },
    SUSPENDED: { description: 'The person keeps the seat and does not act for a time.' },
    TERMINATED: { description: 'Ended early, on a ground.' },
    COMPLETED: { description: 'Ended with the term.' },
  },
});

export enum Proposer {
  NPO = 'NPO',
  CITIZENS = 'CITIZENS',
  SELF = 'SELF',
  BODY = 'BODY',
}
registerEnumType(Proposer, {
  name: 'Proposer',
  description: 'Who proposed or named a member.',
  valuesConfig: {
    NPO: { description: 'A non-profit organisation.' },
    CITIZENS: { description: 'Citizens.' },
    SELF: { description: 'The person.' },
    BODY: { description: 'The state body or quasi-state entity that the person represents.' },
  },
});

export enum Approver {
  MASLIKHAT = 'MASLIKHAT',
  HEAD = 'HEAD',
}
registerEnumType(Approver, {
  name: 'Approver',
  description: 'Who approved a composition (PC-FORM-06).',
  valuesConfig: {
    MASLIKHAT: { description: 'The maslikhat.' },
    HEAD: { description: 'The head of the body that forms the council.' },
  },
});

export enum TermParticipation {
  FULL = 'FULL',
  PARTIAL = 'PARTIAL',
}
registerEnumType(TermParticipation, {
  name: 'TermParticipation',
  description: 'Which part of a convocation a membership is (PC-MEM-06).',
  valuesConfig: {
    FULL: { description: 'From the seat’s first filling.' },
    PARTIAL: { description: 'A replacement for the remainder.' },
  },
});

export enum ReplacementWay {
  BY_ELECTION = 'BY_ELECTION',
  RESERVE = 'RESERVE',
  NAMED = 'NAMED',
  OTHER = 'OTHER',
}
registerEnumType(ReplacementWay, {
  name: 'ReplacementWay',
  description: 'How a vacancy within the term was filled (PC-TERM-05).',
  valuesConfig: {
    BY_ELECTION: { description: 'By a competition for that seat.' },
    RESERVE: { description: 'From the reserve list.' },
    NAMED: { description: 'Named anew by the body represented.' },
    OTHER: { description: 'In another way.' },
  },
});

export enum TerminationGround {
  OWN_APPLICATION = 'OWN_APPLICATION',
  DEATH_OR_MISSING = 'DEATH_OR_MISSING',
  INCAPACITY = 'INCAPACITY',
  CONVICTION = 'CONVICTION',
  CITIZENSHIP_LOST_OR_LEFT = 'CITIZENSHIP_LOST_OR_LEFT',
  POST_LEFT = 'POST_LEFT',
  SYSTEMATIC_ABSENCE = 'SYSTEMATIC_ABSENCE',
  REGULATION_BREACH = 'REGULATION_BREACH',
  OTHER = 'OTHER',
}
registerEnumType(TerminationGround, {
  name: 'TerminationGround',
  description: 'Why a membership ended early (PC-TERM-03); OTHER asks for words.',
});

export enum ExclusionGround {
  CONVICTION = 'CONVICTION',
  INCAPACITY = 'INCAPACITY',
  CORRUPTION = 'CORRUPTION',
  MEDICAL_RECORD = 'MEDICAL_RECORD',
}
registerEnumType(ExclusionGround, {
  name: 'ExclusionGround',
  description: 'What a person declares of themselves before being seated (PC-MEM-02).',
});

export enum PersonSex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
}
registerEnumType(PersonSex, { name: 'PersonSex', description: 'As the IIN says (GEN-ID-02).' });
