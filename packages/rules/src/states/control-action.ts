import { machine } from './machine.ts';

/**
 * A control action of form MONITORING (domain §3.14 with §8.4). NOTIFIED is optional, an action may start before its
 * decision is linked (PC-CTRL-07 warns), and answers and overdue days are computed from the tracks, never stored here.
 */
export const controlAction = machine({
  name: 'CONTROL_ACTION',
  states: [
    'INITIATED',
    'APPROVED',
    'NOTIFIED',
    'RUNNING',
    'COMPLETED',
    'DOCUMENTED',
    'SENT',
    'ON_CONTROL',
    'CLOSED',
    'CANCELLED',
  ],
  initial: ['INITIATED', 'APPROVED'],
  settled: ['CLOSED', 'CANCELLED'],
  steps: [
    ['INITIATED', 'APPROVE', 'APPROVED', ['PC-CTRL-03', 'PC-CTRL-07']],
    ['INITIATED', 'START', 'RUNNING', ['PC-CTRL-03', 'PC-CTRL-07']],
    ['INITIATED', 'CANCEL', 'CANCELLED', []],
    ['APPROVED', 'NOTIFY', 'NOTIFIED', ['PC-CTRL-08']],
    ['APPROVED', 'START', 'RUNNING', ['PC-CTRL-08']],
    ['APPROVED', 'CANCEL', 'CANCELLED', []],
    ['NOTIFIED', 'START', 'RUNNING', ['PC-CTRL-08']],
    ['NOTIFIED', 'CANCEL', 'CANCELLED', []],
    ['RUNNING', 'COMPLETE', 'COMPLETED', ['PC-MON-01']],
    ['RUNNING', 'CANCEL', 'CANCELLED', []],
    ['COMPLETED', 'DOCUMENT', 'DOCUMENTED', ['PC-CTRL-09']],
    ['DOCUMENTED', 'SEND', 'SENT', ['PC-CTRL-09', 'PC-CTRL-10']],
    ['SENT', 'PUT_ON_CONTROL', 'ON_CONTROL', ['PC-REC-05']],
    ['SENT', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['ON_CONTROL', 'TAKE_OFF_CONTROL', 'SENT', ['PC-REC-05']],
    ['ON_CONTROL', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
  ],
});
export type ControlActionState = (typeof controlAction.states)[number];
