import { machine } from './machine.ts';

/** An event that is none of the four forms, a clean-up or a meeting (§8.4): it needs no decision and no final document. */
export const event = machine({
  name: 'EVENT',
  states: ['PLANNED', 'HELD', 'ON_CONTROL', 'CLOSED', 'CANCELLED'],
  initial: ['PLANNED', 'HELD'],
  settled: ['CLOSED', 'CANCELLED'],
  steps: [
    ['PLANNED', 'HOLD', 'HELD', ['KENES-FACT']],
    ['PLANNED', 'CANCEL', 'CANCELLED', []],
    ['HELD', 'PUT_ON_CONTROL', 'ON_CONTROL', ['PC-REC-05']],
    ['HELD', 'CLOSE', 'CLOSED', ['PC-REC-05']],
    ['ON_CONTROL', 'CLOSE', 'CLOSED', ['PC-REC-05']],
  ],
});
export type EventState = (typeof event.states)[number];
