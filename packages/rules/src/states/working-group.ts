import { machine } from './machine.ts';

/** A working group from the act that sets its size to its protocol (domain §3.6). */
export const workingGroup = machine({
  name: 'WORKING_GROUP',
  states: ['NUMBER_SET', 'STATE_PART_NAMED', 'OWN_COMPETITION', 'COMPLETE', 'WORKING', 'DECIDED', 'DISSOLVED'],
  initial: ['NUMBER_SET', 'DECIDED'],
  settled: ['DECIDED', 'DISSOLVED'],
  steps: [
    ['NUMBER_SET', 'NAME_STATE_PART', 'STATE_PART_NAMED', ['PC-WG-01', 'PC-WG-02']],
    ['STATE_PART_NAMED', 'OPEN_COMPETITION', 'OWN_COMPETITION', ['PC-WG-01', 'PC-WG-03']],
    ['OWN_COMPETITION', 'COMPLETE', 'COMPLETE', ['PC-WG-02', 'PC-WG-03', 'PC-WG-04']],
    ['COMPLETE', 'BEGIN', 'WORKING', ['PC-WG-06']],
    ['WORKING', 'DECIDE', 'DECIDED', ['PC-FORM-01', 'PC-WG-06']],
    ['DECIDED', 'DISSOLVE', 'DISSOLVED', []],
    ['NUMBER_SET', 'DISSOLVE', 'DISSOLVED', []],
    ['STATE_PART_NAMED', 'DISSOLVE', 'DISSOLVED', []],
    ['OWN_COMPETITION', 'DISSOLVE', 'DISSOLVED', []],
    ['COMPLETE', 'DISSOLVE', 'DISSOLVED', []],
    ['WORKING', 'DISSOLVE', 'DISSOLVED', []],
  ],
});
export type WorkingGroupState = (typeof workingGroup.states)[number];
