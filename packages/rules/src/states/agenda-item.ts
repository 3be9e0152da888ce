import { machine } from './machine.ts';

/** An item of an agenda (domain §3.11). One that was voted on is not removed; a postponed one may come back. */
export const agendaItem = machine({
  name: 'AGENDA_ITEM',
  states: ['PROPOSED', 'INCLUDED', 'DISCUSSED', 'DECIDED', 'POSTPONED', 'REMOVED'],
  initial: ['PROPOSED', 'INCLUDED'],
  settled: ['DECIDED', 'POSTPONED', 'REMOVED'],
  steps: [
    ['PROPOSED', 'INCLUDE', 'INCLUDED', ['PC-PWR-01']],
    ['PROPOSED', 'REMOVE', 'REMOVED', []],
    ['INCLUDED', 'DISCUSS', 'DISCUSSED', []],
    ['INCLUDED', 'DECIDE', 'DECIDED', ['PC-VOTE-01']],
    ['INCLUDED', 'POSTPONE', 'POSTPONED', []],
    ['INCLUDED', 'REMOVE', 'REMOVED', ['KENES-MEETING']],
    ['DISCUSSED', 'DECIDE', 'DECIDED', ['PC-VOTE-01']],
    ['DISCUSSED', 'POSTPONE', 'POSTPONED', []],
    ['DISCUSSED', 'REMOVE', 'REMOVED', ['KENES-MEETING']],
    ['POSTPONED', 'INCLUDE', 'INCLUDED', []],
  ],
});
export type AgendaItemState = (typeof agendaItem.states)[number];
