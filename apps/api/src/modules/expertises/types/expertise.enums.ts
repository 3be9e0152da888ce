import { registerEnumType } from 'type-graphql';

export enum ExpertiseState {
  INITIATED = 'INITIATED',
  APPROVED = 'APPROVED',
  EXPERTS_APPOINTED = 'EXPERTS_APPOINTED',
  IN_WORK = 'IN_WORK',
  CONCLUSION_SIGNED = 'CONCLUSION_SIGNED',
  DOCUMENTED = 'DOCUMENTED',
  SENT = 'SENT',
  ON_CONTROL = 'ON_CONTROL',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ExpertiseState, {
  name: 'ExpertiseState',
  description: 'Where a public expertise stands (domain §3.14c).',
  valuesConfig: {
    INITIATED: { description: 'It is proposed or asked for; the council has not decided, its questions may change.' },
    APPROVED: { description: 'The council decided; its questions are fixed.' },
    EXPERTS_APPOINTED: { description: 'Experts are named, and declare their interests.' },
    IN_WORK: { description: 'The experts answer; the clock runs (PC-EXP-01).' },
    CONCLUSION_SIGNED: { description: 'The experts signed the conclusion.' },
    DOCUMENTED: { description: 'Its recommendations are drawn up on its control action.' },
    SENT: { description: 'The conclusion went to the body.' },
    ON_CONTROL: { description: 'The council follows its recommendations.' },
    CLOSED: { description: 'Nothing more is awaited of it.' },
    CANCELLED: { description: 'It will not be done.' },
  },
});

export enum ExpertiseSubject {
  DRAFT_ACT = 'DRAFT_ACT',
  ACT = 'ACT',
  PROGRAMME = 'PROGRAMME',
  DECISION = 'DECISION',
  DOCUMENT = 'DOCUMENT',
  OTHER = 'OTHER',
}
registerEnumType(ExpertiseSubject, {
  name: 'ExpertiseSubject',
  description: 'What kind of thing an expertise examines (PC-EXP-01).',
});

export enum ExpertState {
  APPOINTED = 'APPOINTED',
  CONFLICTED = 'CONFLICTED',
  WORKING = 'WORKING',
  ANSWERED = 'ANSWERED',
  RECUSED = 'RECUSED',
}
registerEnumType(ExpertState, {
  name: 'ExpertState',
  description: 'Where an expert of an expertise stands (PC-MEM-10).',
  valuesConfig: {
    APPOINTED: { description: 'Named; has not declared an interest or its absence.' },
    CONFLICTED: { description: 'Declared an interest; the council has neither admitted nor taken the expert off.' },
    WORKING: { description: 'May answer.' },
    ANSWERED: { description: 'Handed in the answers.' },
    RECUSED: { description: 'Refused, or was taken off.' },
  },
});

export enum ConclusionState {
  DRAFT = 'DRAFT',
  FREEZING = 'FREEZING',
  FOR_SIGNATURE = 'FOR_SIGNATURE',
  SIGNED = 'SIGNED',
  PUBLISHED = 'PUBLISHED',
}
registerEnumType(ConclusionState, {
  name: 'ConclusionState',
  description: 'How far the conclusion of an expertise has come.',
  valuesConfig: {
    DRAFT: { description: 'Composed from the answers; its prose is edited.' },
    FREEZING: { description: 'Its file is being made; it takes a moment.' },
    FOR_SIGNATURE: { description: 'Its bytes are frozen and wait for the experts’ signatures.' },
    SIGNED: { description: 'Concluded; nothing of it changes any more.' },
    PUBLISHED: { description: 'Public.' },
  },
});

export enum ConclusionSection {
  GROUNDS = 'GROUNDS',
  OBJECT = 'OBJECT',
  METHOD = 'METHOD',
  RECOMMENDATIONS = 'RECOMMENDATIONS',
}
registerEnumType(ConclusionSection, {
  name: 'ConclusionSection',
  description: 'A part of a conclusion that is prose; the answers are not (PC-EXP-02).',
});
