import { machine } from './machine.ts';

/** A visit (domain §3.15); one entered afterwards begins where it ended. */
export const visit = machine({
  name: 'VISIT',
  states: ['PLANNED', 'CONFIRMED', 'DONE', 'REFUSED_ACCESS', 'CANCELLED'],
  initial: ['PLANNED', 'DONE', 'REFUSED_ACCESS'],
  settled: ['DONE', 'REFUSED_ACCESS', 'CANCELLED'],
  steps: [
    ['PLANNED', 'CONFIRM', 'CONFIRMED', []],
    ['PLANNED', 'HOLD', 'DONE', ['PC-CTRL-03', 'KENES-FACT']],
    ['PLANNED', 'REFUSE_ACCESS', 'REFUSED_ACCESS', ['PC-CTRL-03', 'KENES-FACT']],
    ['PLANNED', 'CANCEL', 'CANCELLED', []],
    ['CONFIRMED', 'HOLD', 'DONE', ['PC-CTRL-03', 'KENES-FACT']],
    ['CONFIRMED', 'REFUSE_ACCESS', 'REFUSED_ACCESS', ['PC-CTRL-03', 'KENES-FACT']],
    ['CONFIRMED', 'CANCEL', 'CANCELLED', []],
  ],
});
export type VisitState = (typeof visit.states)[number];

/** Whether this end of a visit is itself a finding: a refused access always is (domain §3.15). */
export function makesFinding(state: VisitState): boolean {
  return state === 'REFUSED_ACCESS';
}
