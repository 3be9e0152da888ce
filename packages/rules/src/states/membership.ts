import { machine } from './machine.ts';

/** A person's membership on a seat (domain §3.5); that its days have come or run out is computed, not stored. */
export const membership = machine({
  name: 'MEMBERSHIP',
  states: ['ELECTED', 'ACTIVE', 'SUSPENDED', 'TERMINATED', 'COMPLETED'],
  initial: ['ELECTED', 'ACTIVE', 'COMPLETED', 'TERMINATED'],
  settled: ['TERMINATED', 'COMPLETED'],
  steps: [
    ['ELECTED', 'APPROVE', 'ACTIVE', ['PC-FORM-06', 'PC-MEM-03', 'PC-MEM-05', 'PC-MEM-06', 'KENES-SEAT']],
    ['ELECTED', 'TERMINATE', 'TERMINATED', ['PC-TERM-03', 'KENES-SEAT']],
    ['ACTIVE', 'SUSPEND', 'SUSPENDED', ['KENES-SEAT']],
    ['SUSPENDED', 'RESUME', 'ACTIVE', ['KENES-SEAT']],
    ['ACTIVE', 'TERMINATE', 'TERMINATED', ['PC-TERM-03', 'KENES-SEAT']],
    ['SUSPENDED', 'TERMINATE', 'TERMINATED', ['PC-TERM-03', 'KENES-SEAT']],
    ['ACTIVE', 'COMPLETE', 'COMPLETED', ['PC-TERM-01']],
    ['SUSPENDED', 'COMPLETE', 'COMPLETED', ['PC-TERM-01']],
  ],
});
export type MembershipState = (typeof membership.states)[number];
