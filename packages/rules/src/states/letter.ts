import { machine } from './machine.ts';

/** A letter (domain §3.22, §8.3): an incoming one arrives and is registered, an outgoing one is drafted, numbered, sent. */
export const letter = machine({
  name: 'LETTER',
  states: ['DRAFT', 'ARRIVED', 'REGISTERED', 'SENT', 'CANCELLED'],
  initial: ['DRAFT', 'ARRIVED', 'REGISTERED'],
  settled: ['REGISTERED', 'SENT', 'CANCELLED'],
  steps: [
    ['DRAFT', 'REGISTER', 'REGISTERED', []],
    ['DRAFT', 'CANCEL', 'CANCELLED', []],
    ['ARRIVED', 'REGISTER', 'REGISTERED', []],
    ['REGISTERED', 'SEND', 'SENT', ['PC-REC-03', 'PC-REC-08']],
    ['REGISTERED', 'CANCEL', 'CANCELLED', []],
  ],
});
export type LetterState = (typeof letter.states)[number];
