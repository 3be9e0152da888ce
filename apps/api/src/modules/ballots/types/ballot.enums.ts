import { registerEnumType } from 'type-graphql';

export enum BallotState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(BallotState, {
  name: 'BallotState',
  description: 'Where a ballot stands.',
  valuesConfig: {
    OPEN: { description: 'The group votes.' },
    CLOSED: { description: 'It is counted: votes and totals no longer change.' },
  },
});

export enum BallotForm {
  ROLL_CALL = 'ROLL_CALL',
  COUNT_ONLY = 'COUNT_ONLY',
}
registerEnumType(BallotForm, {
  name: 'BallotForm',
  description: 'How the votes are known (domain §8.6).',
  valuesConfig: {
    ROLL_CALL: { description: 'By name.' },
    COUNT_ONLY: { description: 'Only as totals, from a paper that gives no names.' },
  },
});

export enum BallotChoice {
  FOR = 'FOR',
  AGAINST = 'AGAINST',
  ABSTAIN = 'ABSTAIN',
  NOT_VOTING = 'NOT_VOTING',
  RECUSED = 'RECUSED',
}
registerEnumType(BallotChoice, {
  name: 'BallotChoice',
  description: 'What a member does in an open ballot (domain §8.6).',
  valuesConfig: {
    FOR: { description: 'Votes for.' },
    AGAINST: { description: 'Votes against.' },
    ABSTAIN: { description: 'Abstains: inside the base of the count.' },
    NOT_VOTING: { description: 'Is present and does not vote: inside the base.' },
    RECUSED: {
      description: 'Recuses themselves for an interest: counts for the quorum, outside the base of that candidate.',
    },
  },
});

export enum VoteEnteredBy {
  MEMBER = 'MEMBER',
  SECRETARIAT = 'SECRETARIAT',
}
registerEnumType(VoteEnteredBy, {
  name: 'VoteEnteredBy',
  description: 'Whose hand entered a vote.',
  valuesConfig: {
    MEMBER: { description: 'The member’s own account.' },
    SECRETARIAT: { description: 'The secretariat, from the signed protocol.' },
  },
});

export enum ElectionResult {
  ELECTED = 'ELECTED',
  RESERVE = 'RESERVE',
  TIED = 'TIED',
  NOT_ELECTED = 'NOT_ELECTED',
}
registerEnumType(ElectionResult, {
  name: 'ElectionResult',
  description: 'What came of the vote on a candidate (PC-COMP-07).',
  valuesConfig: {
    ELECTED: { description: 'A majority, and within the seats.' },
    RESERVE: { description: 'A majority, but no seat left.' },
    TIED: { description: 'Equal votes for fewer seats: a repeat decides, nobody is elected by a tie.' },
    NOT_ELECTED: { description: 'No majority.' },
  },
});
