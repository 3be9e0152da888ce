import { registerEnumType } from 'type-graphql';

export enum WorkingGroupState {
  NUMBER_SET = 'NUMBER_SET',
  STATE_PART_NAMED = 'STATE_PART_NAMED',
  OWN_COMPETITION = 'OWN_COMPETITION',
  COMPLETE = 'COMPLETE',
  WORKING = 'WORKING',
  DECIDED = 'DECIDED',
  DISSOLVED = 'DISSOLVED',
}
registerEnumType(WorkingGroupState, {
  name: 'WorkingGroupState',
  description: 'Where a working group stands (domain §3.6).',
  valuesConfig: {
    NUMBER_SET: { description: 'The act has set its size (PC-WG-01).' },
    STATE_PART_NAMED: { description: 'Its state part is named (PC-WG-02).' },
    OWN_COMPETITION: { description: 'The rest is being chosen by its own competition (PC-WG-03).' },
    COMPLETE: { description: 'It has all its members and a head.' },
    WORKING: { description: 'It works: it decides the size, examines and votes.' },
    DECIDED: { description: 'Its protocol is signed (PC-FORM-01).' },
    DISSOLVED: { description: 'It was dissolved.' },
  },
});

export enum GroupPart {
  STATE = 'STATE',
  CIVIL = 'CIVIL',
}
registerEnumType(GroupPart, {
  name: 'GroupPart',
  description: 'The part of a working group.',
  valuesConfig: {
    STATE: { description: 'Represents the state body or quasi-state entity; named by its head (PC-WG-02).' },
    CIVIL: { description: 'Chosen by the group’s own competition (PC-WG-03).' },
  },
});

export enum GroupAuthority {
  HEAD_OF_BODY = 'HEAD_OF_BODY',
  HEAD_OF_EXECUTIVE = 'HEAD_OF_EXECUTIVE',
  CHAIRMAN_OF_MASLIKHAT = 'CHAIRMAN_OF_MASLIKHAT',
}
registerEnumType(GroupAuthority, {
  name: 'GroupAuthority',
  description: 'Who sets the size of a working group and names its state part (PC-WG-01, 02).',
  valuesConfig: {
    HEAD_OF_BODY: { description: 'The head of the state body; republican level.' },
    HEAD_OF_EXECUTIVE: { description: 'The head of the quasi-state entity’s executive body.' },
    CHAIRMAN_OF_MASLIKHAT: { description: 'The chairman of the maslikhat; local level.' },
  },
});
