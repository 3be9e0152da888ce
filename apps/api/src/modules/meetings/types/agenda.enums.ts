import { registerEnumType } from 'type-graphql';

export enum AgendaItemKind {
  DRAFT_ACT = 'DRAFT_ACT',
  REPORT_HEARING = 'REPORT_HEARING',
  EXPERTISE = 'EXPERTISE',
  CONTROL_DECISION = 'CONTROL_DECISION',
  RECOMMENDATIONS = 'RECOMMENDATIONS',
  ELECTION = 'ELECTION',
  COMMISSIONS = 'COMMISSIONS',
  REGULATION = 'REGULATION',
  WORK_PLAN = 'WORK_PLAN',
  APPEAL = 'APPEAL',
  LAW_ENFORCEMENT_INFORMATION = 'LAW_ENFORCEMENT_INFORMATION',
  EXECUTION_OF_DECISIONS = 'EXECUTION_OF_DECISIONS',
  ORGANISATIONAL = 'ORGANISATIONAL',
  OTHER = 'OTHER',
}
registerEnumType(AgendaItemKind, {
  name: 'AgendaItemKind',
  description: 'What a question of the agenda is about (domain §3.11).',
  valuesConfig: {
    DRAFT_ACT: { description: 'A draft normative act (PWR-05).' },
    REPORT_HEARING: { description: 'A report on the results of work is heard (PC-REP-01).' },
    EXPERTISE: { description: 'A public expertise, or its conclusion, is discussed (PC-EXP-01).' },
    CONTROL_DECISION: { description: 'A public control is decided on (PC-CTRL-07).' },
    RECOMMENDATIONS: { description: 'Recommendations are adopted.' },
    ELECTION: { description: 'Officers are elected (PC-ORG-02).' },
    COMMISSIONS: { description: 'Commissions are created or changed (PC-COM-01).' },
    REGULATION: { description: 'The council’s regulation (PWR-08).' },
    WORK_PLAN: { description: 'The plan of work or the annual report (PC-ORG-06).' },
    APPEAL: { description: 'An appeal (PWR-06).' },
    LAW_ENFORCEMENT_INFORMATION: {
      description: 'Information of a head of a law-enforcement body: heard, not assessed, secrets excluded (PWR-13).',
    },
    EXECUTION_OF_DECISIONS: { description: 'Execution of earlier decisions.' },
    ORGANISATIONAL: { description: 'An organisational question.' },
    OTHER: { description: 'Another.' },
  },
});

export enum AgendaItemState {
  PROPOSED = 'PROPOSED',
  INCLUDED = 'INCLUDED',
  DISCUSSED = 'DISCUSSED',
  DECIDED = 'DECIDED',
  POSTPONED = 'POSTPONED',
  REMOVED = 'REMOVED',
}
registerEnumType(AgendaItemState, {
  name: 'AgendaItemState',
  description: 'Where a question stands (domain §3.11).',
  valuesConfig: {
    PROPOSED: { description: 'Proposed; not yet included.' },
    INCLUDED: { description: 'On the agenda.' },
    DISCUSSED: { description: 'Is discussed, or was.' },
    DECIDED: { description: 'Decided.' },
    POSTPONED: { description: 'Postponed.' },
    REMOVED: { description: 'Taken off the agenda.' },
  },
});

export enum ClosedGround {
  STATE_SECRETS = 'STATE_SECRETS',
  PERSONAL_DATA = 'PERSONAL_DATA',
  OTHER = 'OTHER',
}
registerEnumType(ClosedGround, {
  name: 'ClosedGround',
  description: 'Why a question is heard in closed session: sessions are open (PC-SES-02).',
  valuesConfig: {
    STATE_SECRETS: { description: 'State secrets.' },
    PERSONAL_DATA: { description: 'Personal data.' },
    OTHER: { description: 'Another reason, named.' },
  },
});

export enum SpeechKind {
  REPORT = 'REPORT',
  SPEECH = 'SPEECH',
  QUESTION = 'QUESTION',
  ANSWER = 'ANSWER',
  POINT_OF_ORDER = 'POINT_OF_ORDER',
}
registerEnumType(SpeechKind, {
  name: 'SpeechKind',
  description: 'What one takes the floor for.',
  valuesConfig: {
    REPORT: { description: 'A report.' },
    SPEECH: { description: 'To speak on the question: counted for the cap.' },
    QUESTION: { description: 'A question to the rapporteur.' },
    ANSWER: { description: 'The answer to one.' },
    POINT_OF_ORDER: { description: 'A point of order: goes before the others.' },
  },
});

export enum SpeechState {
  WAITING = 'WAITING',
  SPEAKING = 'SPEAKING',
  DONE = 'DONE',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(SpeechState, {
  name: 'SpeechState',
  description: 'Where a turn on the floor stands.',
  valuesConfig: {
    WAITING: { description: 'In the list.' },
    SPEAKING: { description: 'Has the floor.' },
    DONE: { description: 'Has spoken.' },
    WITHDRAWN: { description: 'Took the request back.' },
  },
});
