import type { BallotChoice } from './choices.ts';

/** One of the roll of the day: a person of the council, or an expert by name. */
export type RollMember = { key: string; personId: string | null; name: string; advisory: boolean };

/** A stay as the notes have it; an empty time is the opening or the closing. */
export type Stay = { from: string; until: string; mode: 'IN_PERSON' | 'REMOTE' };

/** What the notes say of a member: there with their stays, not there with the reason, or nothing yet. */
export type Presence = {
  here: boolean | null;
  stays: readonly Stay[];
  absence: 'VALID' | 'UNEXCUSED';
  because: string;
};

/** A ballot by name; a recusal has its interest. */
export type NotedBallot = { choice: BallotChoice; ground: string };

/** A candidate of an election. */
export type NotedCandidate = { key: string; personId: string; name: string; votesFor: string; publicService: boolean };

/** Totals of a vote as they are typed. */
export type NotedTotals = Record<'votesFor' | 'votesAgainst' | 'abstained' | 'notVoting' | 'recused', string>;

/** A vote as the notes have it. */
export type NotedVote = {
  key: string;
  kind: 'DECISION' | 'PROCEDURAL' | 'ELECTION' | 'ASSESSMENT';
  form: 'COUNT_ONLY' | 'ROLL_CALL';
  at: string;
  question: string;
  totals: NotedTotals;
  ballots: Readonly<Record<string, NotedBallot>>;
  chairChoice: '' | 'FOR' | 'AGAINST' | 'ABSTAIN';
  chairConfirms: '' | 'yes' | 'no';
  post: string;
  places: string;
  candidates: readonly NotedCandidate[];
};

/** A decision that instructs or takes note. */
export type NotedDecision = {
  key: string;
  text: string;
  effect: 'NOTES' | 'INSTRUCTS' | 'ELECTS' | 'ASSESSES_REPORT';
  number: string;
  withoutNumber: boolean;
  responsible: string;
  dueOn: string;
};

/** A question as the notes have it. */
export type NotedItem = {
  key: string;
  kind: string;
  kk: string;
  ru: string;
  powers: readonly string[];
  rapporteurs: readonly { key: string; name: string; position: string }[];
  heard: string;
  discussed: string;
  postponed: boolean;
  postponedBecause: string;
  votes: readonly NotedVote[];
  decisions: readonly NotedDecision[];
};

/** Somebody invited who came. */
export type NotedGuest = { key: string; name: string; position: string; organisationName: string; part: string };

/** A whole sitting as it is being written down from its notes. */
export type Notes = {
  number: string;
  opened: string;
  closed: string;
  place: string;
  /** The language the notes are in; texts stand in it. */
  language: 'kk' | 'ru';
  /** Whether questions are written in both languages. */
  both: boolean;
  chair: string;
  opener: string;
  secretary: string;
  presence: Readonly<Record<string, Presence>>;
  items: readonly NotedItem[];
  guests: readonly NotedGuest[];
};

let last = 0;
/** A key of a row that was not there before, in this browser. */
export const newKey = (): string => `${Date.now().toString(36)}-${(last++).toString(36)}`;

export const nothingSaid: Presence = { here: null, stays: [], absence: 'VALID', because: '' };
const wholeTime: Stay = { from: '', until: '', mode: 'IN_PERSON' };

/** There from the opening to the closing, in the room unless said. */
export const thereAll = (mode: Stay['mode'] = 'IN_PERSON'): Presence => ({
  ...nothingSaid,
  here: true,
  stays: [{ ...wholeTime, mode }],
});

export const newVote = (kind: NotedVote['kind'] = 'DECISION'): NotedVote => ({
  key: newKey(),
  kind,
  form: 'COUNT_ONLY',
  at: '',
  question: '',
  totals: { votesFor: '', votesAgainst: '', abstained: '', notVoting: '', recused: '' },
  ballots: {},
  chairChoice: '',
  chairConfirms: '',
  post: 'CHAIR',
  places: '1',
  candidates: [],
});

export const newItem = (): NotedItem => ({
  key: newKey(),
  kind: 'OTHER',
  kk: '',
  ru: '',
  powers: [],
  rapporteurs: [],
  heard: '',
  discussed: '',
  postponed: false,
  postponedBecause: '',
  votes: [newVote()],
  decisions: [],
});

export const newDecision = (): NotedDecision => ({
  key: newKey(),
  text: '',
  effect: 'NOTES',
  number: '',
  withoutNumber: false,
  responsible: '',
  dueOn: '',
});

/** Notes of which nothing is written yet. */
export function emptyNotes(language: 'kk' | 'ru', secretary: string | null): Notes {
  return {
    number: '',
    opened: '',
    closed: '',
    place: '',
    language,
    both: false,
    chair: '',
    opener: '',
    secretary: secretary ?? '',
    presence: {},
    items: [newItem()],
    guests: [],
  };
}
