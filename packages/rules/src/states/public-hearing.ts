import { machine } from './machine.ts';

/** A public hearing (domain §3.14b): a control action held as a meeting. A hearing may be recorded after it was held. */
export const publicHearing = machine({
  name: 'PUBLIC_HEARING',
  states: [
    'INITIATED',
    'APPROVED',
    'ANNOUNCED',
    'REGISTRATION',
    'HELD',
    'DOCUMENTED',
    'SENT',
    'ON_CONTROL',
    'CLOSED',
    'CANCELLED',
  ],
  initial: ['INITIATED', 'APPROVED'],
  settled: ['CLOSED', 'CANCELLED'],
  steps: [
    ['INITIATED', 'APPROVE', 'APPROVED', ['PC-HEAR-01']],
    ['INITIATED', 'CANCEL', 'CANCELLED', []],
    ['APPROVED', 'ANNOUNCE', 'ANNOUNCED', ['PC-HEAR-02']],
    ['APPROVED', 'RECORD', 'HELD', ['PC-HEAR-01']],
    ['APPROVED', 'CANCEL', 'CANCELLED', []],
    ['ANNOUNCED', 'REGISTER', 'REGISTRATION', []],
    ['ANNOUNCED', 'HOLD', 'HELD', ['PC-HEAR-01']],
    ['ANNOUNCED', 'CANCEL', 'CANCELLED', []],
    ['REGISTRATION', 'HOLD', 'HELD', ['PC-HEAR-01']],
    ['REGISTRATION', 'CANCEL', 'CANCELLED', []],
    ['HELD', 'DOCUMENT', 'DOCUMENTED', ['PC-HEAR-03', 'KENES-CONTROL-FORM']],
    ['DOCUMENTED', 'SEND', 'SENT', ['PC-CTRL-10']],
    ['DOCUMENTED', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['SENT', 'PUT_ON_CONTROL', 'ON_CONTROL', ['PC-REC-05']],
    ['SENT', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['ON_CONTROL', 'TAKE_OFF_CONTROL', 'SENT', ['PC-REC-05']],
    ['ON_CONTROL', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
  ],
});
export type PublicHearingState = (typeof publicHearing.states)[number];
