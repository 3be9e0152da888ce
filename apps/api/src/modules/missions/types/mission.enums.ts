import { registerEnumType } from 'type-graphql';

export enum ControlForm {
  MONITORING = 'MONITORING',
  HEARING = 'HEARING',
  EXPERTISE = 'EXPERTISE',
  REPORT_HEARING = 'REPORT_HEARING',
}
registerEnumType(ControlForm, {
  name: 'ControlForm',
  description: 'The four forms of public control (PC-CTRL-01); what is none of them is an event.',
  valuesConfig: {
    MONITORING: { description: 'Public monitoring.' },
    HEARING: { description: 'Public hearing.' },
    EXPERTISE: { description: 'Public expertise.' },
    REPORT_HEARING: { description: 'Hearing of a report on the results of work of a body or quasi-state entity.' },
  },
});

export enum MissionState {
  INITIATED = 'INITIATED',
  APPROVED = 'APPROVED',
  NOTIFIED = 'NOTIFIED',
  RUNNING = 'RUNNING',
  COMPLETED = 'COMPLETED',
  DOCUMENTED = 'DOCUMENTED',
  SENT = 'SENT',
  ON_CONTROL = 'ON_CONTROL',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MissionState, {
  name: 'MissionState',
  description: 'Where a mission stands (domain §3.14). Overdue is computed from dates, never a state.',
  valuesConfig: {
    INITIATED: { description: 'Opened; under Law 383-V the deciding act is still owed.' },
    APPROVED: { description: 'Opened on a decision, or under Law 30-VIII which asks for none.' },
    NOTIFIED: { description: 'An object was told before the start; optional (§8.4).' },
    RUNNING: { description: 'In the field.' },
    COMPLETED: { description: 'The field part is done; the final document is owed (PC-CTRL-10).' },
    DOCUMENTED: { description: 'The final document is drawn up.' },
    SENT: { description: 'The final document was sent to the objects.' },
    ON_CONTROL: { description: 'Outcomes are recorded; recommendations are watched.' },
    CLOSED: { description: 'Every recommendation has come to its end.' },
    CANCELLED: { description: 'Given up before completion, with a reason.' },
  },
});

export enum MonitoringMethod {
  INFORMATION_REQUEST = 'INFORMATION_REQUEST',
  VISIT = 'VISIT',
  MEDIA_ANALYSIS = 'MEDIA_ANALYSIS',
  DEPUTIES = 'DEPUTIES',
  OWN_PUBLICATIONS = 'OWN_PUBLICATIONS',
  MEETINGS = 'MEETINGS',
  PRESENTATION_TO_COUNCIL = 'PRESENTATION_TO_COUNCIL',
}
registerEnumType(MonitoringMethod, {
  name: 'MonitoringMethod',
  description: 'How a subject of control may work (PC-CTRL-06).',
  valuesConfig: {
    INFORMATION_REQUEST: { description: 'Request for information.' },
    VISIT: { description: 'Visit to the object.' },
    MEDIA_ANALYSIS: { description: 'Analysis of the media, work with journalists.' },
    DEPUTIES: { description: 'Through deputies.' },
    OWN_PUBLICATIONS: { description: 'Own publications.' },
    MEETINGS: { description: 'Meetings with the object and with bodies.' },
    PRESENTATION_TO_COUNCIL: { description: 'Presentation to the public council.' },
  },
});

export enum MissionOrder {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
  NUMBER = 'NUMBER',
}
registerEnumType(MissionOrder, {
  name: 'MissionOrder',
  description: 'The order of a list of missions.',
  valuesConfig: {
    NEWEST: { description: 'By the day of opening, the newest first.' },
    OLDEST: { description: 'By the day of opening, the oldest first.' },
    NUMBER: { description: 'By number, as text.' },
  },
});
