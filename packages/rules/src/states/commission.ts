import { machine } from './machine.ts';

/** A commission of the council (domain §3.9); it is closed with the term, and may be composed anew while it works. */
export const commission = machine({
  name: 'COMMISSION',
  states: ['PROPOSED', 'ACTIVE', 'CLOSED'],
  initial: ['PROPOSED', 'ACTIVE'],
  settled: ['CLOSED'],
  steps: [
    ['PROPOSED', 'CREATE', 'ACTIVE', ['PC-COM-01', 'PC-COM-02']],
    ['PROPOSED', 'WITHDRAW', 'CLOSED', []],
    ['ACTIVE', 'CLOSE', 'CLOSED', []],
  ],
});
export type CommissionState = (typeof commission.states)[number];
