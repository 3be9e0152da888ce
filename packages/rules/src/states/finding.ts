import { machine } from './machine.ts';

/** A finding (domain §3.16). A dispute by the object runs beside it, on its own lifecycle. */
export const finding = machine({
  name: 'FINDING',
  states: ['DRAFT', 'CONFIRMED', 'WITHDRAWN', 'REMEDIED'],
  initial: ['DRAFT', 'CONFIRMED'],
  settled: ['WITHDRAWN', 'REMEDIED'],
  steps: [
    ['DRAFT', 'CONFIRM', 'CONFIRMED', ['PC-MON-01']],
    ['DRAFT', 'WITHDRAW', 'WITHDRAWN', []],
    ['CONFIRMED', 'WITHDRAW', 'WITHDRAWN', []],
    ['CONFIRMED', 'REMEDY', 'REMEDIED', ['KENES-FACT']],
  ],
});
export type FindingState = (typeof finding.states)[number];

/** The object's dispute of a confirmed finding: upheld (the finding stands) or the finding withdrawn. */
export const dispute = machine({
  name: 'DISPUTE',
  states: ['OPEN', 'UPHELD', 'WITHDRAWN'],
  initial: ['OPEN'],
  settled: ['UPHELD', 'WITHDRAWN'],
  steps: [
    ['OPEN', 'UPHOLD', 'UPHELD', []],
    ['OPEN', 'WITHDRAW', 'WITHDRAWN', []],
  ],
});
export type DisputeState = (typeof dispute.states)[number];
