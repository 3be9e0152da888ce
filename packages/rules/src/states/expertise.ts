import { machine } from './machine.ts';

/** A public expertise (domain §3.14c). Its questions are fixed when it is approved. */
export const expertise = machine({
  name: 'EXPERTISE',
  states: [
    'INITIATED',
    'APPROVED',
    'EXPERTS_APPOINTED',
    'IN_WORK',
    'CONCLUSION_SIGNED',
    'DOCUMENTED',
    'SENT',
    'ON_CONTROL',
    'CLOSED',
    'CANCELLED',
  ],
  initial: ['INITIATED', 'APPROVED'],
  settled: ['CLOSED', 'CANCELLED'],
  steps: [
    ['INITIATED', 'APPROVE', 'APPROVED', ['PC-CTRL-07', 'KENES-CONTROL-FORM']],
    ['INITIATED', 'CANCEL', 'CANCELLED', []],
    ['APPROVED', 'APPOINT_EXPERTS', 'EXPERTS_APPOINTED', ['PC-EXP-01', 'PC-MEM-10']],
    ['APPROVED', 'CANCEL', 'CANCELLED', []],
    ['EXPERTS_APPOINTED', 'START', 'IN_WORK', ['PC-MEM-10']],
    ['EXPERTS_APPOINTED', 'CANCEL', 'CANCELLED', []],
    ['IN_WORK', 'CONCLUDE', 'CONCLUSION_SIGNED', ['PC-EXP-01', 'PC-EXP-02', 'KENES-CONTROL-FORM']],
    ['IN_WORK', 'CANCEL', 'CANCELLED', []],
    ['CONCLUSION_SIGNED', 'DOCUMENT', 'DOCUMENTED', ['PC-CTRL-09']],
    ['DOCUMENTED', 'SEND', 'SENT', ['PC-CTRL-10']],
    ['DOCUMENTED', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['SENT', 'PUT_ON_CONTROL', 'ON_CONTROL', ['PC-REC-05']],
    ['SENT', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
    ['ON_CONTROL', 'TAKE_OFF_CONTROL', 'SENT', ['PC-REC-05']],
    ['ON_CONTROL', 'CLOSE', 'CLOSED', ['KENES-TRACK']],
  ],
});
export type ExpertiseState = (typeof expertise.states)[number];
