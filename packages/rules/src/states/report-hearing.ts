import { machine } from './machine.ts';

/**
 * The hearing of a report (domain §3.14d), an item of a session. A written report that never came does not stop it;
 * that the body did not come is recorded and may be assessed too.
 */
export const reportHearing = machine({
  name: 'REPORT_HEARING',
  states: [
    'INITIATED',
    'APPROVED',
    'INVITED',
    'REPORT_RECEIVED',
    'HEARD',
    'NON_APPEARANCE',
    'ASSESSED',
    'DOCUMENTED',
    'SENT',
    'ON_CONTROL',
    'CLOSED',
    'CANCELLED',
  ],
  initial: ['INITIATED', 'APPROVED'],
  settled: ['CLOSED', 'CANCELLED'],
  steps: [
    ['INITIATED', 'APPROVE', 'APPROVED', ['PC-CTRL-07', 'PC-REP-03']],
    ['INITIATED', 'CANCEL', 'CANCELLED', []],
    ['APPROVED', 'INVITE', 'INVITED', ['PC-REP-02']],
    ['APPROVED', 'HEAR', 'HEARD', ['PC-REP-01', 'PC-REP-02']],
    ['APPROVED', 'CANCEL', 'CANCELLED', []],
    ['INVITED', 'RECEIVE_REPORT', 'REPORT_RECEIVED', ['PC-REP-02']],
    ['INVITED', 'HEAR', 'HEARD', ['PC-REP-01', 'PC-REP-02']],
    ['INVITED', 'RECORD_NON_APPEARANCE', 'NON_APPEARANCE', ['PC-REP-01']],
    ['INVITED', 'CANCEL', 'CANCELLED', []],
    ['REPORT_RECEIVED', 'HEAR', 'HEARD', ['PC-REP-01']],
    ['REPORT_RECEIVED', 'RECORD_NON_APPEARANCE', 'NON_APPEARANCE', ['PC-REP-01']],
    ['REPORT_RECEIVED', 'CANCEL', 'CANCELLED', []],
    ['NON_APPEARANCE', 'INVITE', 'INVITED', ['PC-REP-02']],
    ['NON_APPEARANCE', 'ASSESS', 'ASSESSED', ['PC-REP-01']],
    ['NON_APPEARANCE', 'CANCEL', 'CANCELLED', []],
    ['HEARD', 'ASSESS', 'ASSESSED', ['PC-REP-01', 'PC-VOTE-01']],
    ['ASSESSED', 'DOCUMENT', 'DOCUMENTED', ['PC-CTRL-09']],
    ['DOCUMENTED', 'SEND', 'SENT', ['PC-CTRL-10']],
    ['DOCUMENTED', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['SENT', 'PUT_ON_CONTROL', 'ON_CONTROL', ['PC-REC-05']],
    ['SENT', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['ON_CONTROL', 'TAKE_OFF_CONTROL', 'SENT', ['PC-REC-05']],
    ['ON_CONTROL', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
  ],
});
export type ReportHearingState = (typeof reportHearing.states)[number];
