import { machine } from './machine.ts';

/** A convocation (domain §3.3); that its renewal is due, or its days run out, is computed and not stored. */
export const councilTerm = machine({
  name: 'COUNCIL_TERM',
  states: ['PREPARING', 'APPROVED', 'RUNNING', 'CLOSED', 'DISSOLVED_EARLY'],
  // A council that joins in mid-term brings terms that run, and former ones that are closed (§8.5).
  initial: ['PREPARING', 'RUNNING', 'CLOSED'],
  settled: ['CLOSED', 'DISSOLVED_EARLY'],
  steps: [
    ['PREPARING', 'APPROVE', 'APPROVED', ['PC-FORM-01', 'PC-FORM-03', 'PC-FORM-04', 'PC-FORM-06', 'PC-FORM-07']],
    ['APPROVED', 'HOLD_FIRST_SESSION', 'RUNNING', ['PC-WG-04', 'PC-ORG-03', 'PC-TERM-01']],
    ['RUNNING', 'CLOSE', 'CLOSED', ['PC-TERM-01', 'PC-TERM-02']],
    ['APPROVED', 'CLOSE', 'CLOSED', ['PC-TERM-01', 'PC-TERM-02']],
    ['APPROVED', 'DISSOLVE', 'DISSOLVED_EARLY', []],
    ['RUNNING', 'DISSOLVE', 'DISSOLVED_EARLY', []],
  ],
});
export type CouncilTermState = (typeof councilTerm.states)[number];
