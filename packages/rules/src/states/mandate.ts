import { machine } from './machine.ts';

/** A council's mandate to an NPO or a citizen (domain §3.29); that its days have run out is computed, not stored. */
export const mandate = machine({
  name: 'MANDATE',
  states: ['ISSUED', 'ACCEPTED', 'REVOKED'],
  initial: ['ISSUED'],
  settled: ['ACCEPTED', 'REVOKED'],
  steps: [
    ['ISSUED', 'ACCEPT', 'ACCEPTED', ['PC-CTRL-03']],
    ['ISSUED', 'REVOKE', 'REVOKED', []],
    ['ACCEPTED', 'REVOKE', 'REVOKED', []],
  ],
});
export type MandateState = (typeof mandate.states)[number];
