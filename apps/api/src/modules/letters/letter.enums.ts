import { registerEnumType } from 'type-graphql';

export enum LetterDirection {
  IN = 'IN',
  OUT = 'OUT',
}
registerEnumType(LetterDirection, {
  name: 'LetterDirection',
  description: 'Which of the two registers a letter stands in.',
  valuesConfig: { IN: { description: 'Incoming.' }, OUT: { description: 'Outgoing.' } },
});

export enum LetterKind {
  RECOMMENDATION = 'RECOMMENDATION',
  FINAL_DOCUMENT = 'FINAL_DOCUMENT',
  ESCALATION = 'ESCALATION',
  REMINDER = 'REMINDER',
  ANSWER = 'ANSWER',
  OTHER = 'OTHER',
}
registerEnumType(LetterKind, {
  name: 'LetterKind',
  description: 'What a letter is about.',
  valuesConfig: {
    RECOMMENDATION: { description: 'It carries recommendations.' },
    FINAL_DOCUMENT: { description: 'It carries a final document (PC-CTRL-10).' },
    ESCALATION: { description: 'To the superior of a body that does not answer.' },
    REMINDER: { description: 'It reminds a body.' },
    ANSWER: { description: 'A body’s answer.' },
    OTHER: { description: 'Any other correspondence.' },
  },
});

export enum LetterState {
  DRAFT = 'DRAFT',
  ARRIVED = 'ARRIVED',
  REGISTERED = 'REGISTERED',
  SENT = 'SENT',
  CANCELLED = 'CANCELLED',
}
registerEnumType(LetterState, {
  name: 'LetterState',
  description: 'How far a letter has come.',
  valuesConfig: {
    DRAFT: { description: 'An outgoing draft, without a number.' },
    ARRIVED: { description: 'Came by the desk or a link; the secretary has not given it a number yet.' },
    REGISTERED: { description: 'Incoming, with a number.' },
    SENT: { description: 'Outgoing, with a number, sent.' },
    CANCELLED: { description: 'A draft that was given up.' },
  },
});

export enum LetterChannel {
  EDMS = 'EDMS',
  EMAIL = 'EMAIL',
  PAPER = 'PAPER',
  BY_HAND = 'BY_HAND',
  DESK = 'DESK',
  LINK = 'LINK',
}
registerEnumType(LetterChannel, {
  name: 'LetterChannel',
  description: 'How a letter travels.',
  valuesConfig: {
    EDMS: { description: 'The electronic document system of state bodies (СЭД).' },
    EMAIL: { description: 'E-mail; an outgoing one is sent by Kenes.' },
    PAPER: { description: 'Post.' },
    BY_HAND: { description: 'By hand.' },
    DESK: { description: 'An officer’s answer in Kenes.' },
    LINK: { description: 'An answer through the letter’s link.' },
  },
});
