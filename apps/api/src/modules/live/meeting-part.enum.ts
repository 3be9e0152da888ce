import { registerEnumType } from 'type-graphql';

/** What of a sitting changed, coarse enough that a client knows which of its reads are old. */
export enum MeetingPart {
  MEETING = 'MEETING',
  ATTENDANCE = 'ATTENDANCE',
  AGENDA = 'AGENDA',
  FLOOR = 'FLOOR',
  VOTE = 'VOTE',
  PROTOCOL = 'PROTOCOL',
}

/** Every part: said to whoever may have missed something. */
export const allParts: readonly MeetingPart[] = Object.values(MeetingPart);

registerEnumType(MeetingPart, {
  name: 'MeetingPart',
  description: 'A part of a sitting that changed.',
  valuesConfig: {
    MEETING: { description: 'The sitting itself: state, day, place, officers of it.' },
    ATTENDANCE: { description: 'The roll, who came and went, and with it the quorum.' },
    AGENDA: { description: 'Items, their order and state, their materials.' },
    FLOOR: { description: 'The list of speakers and who has the floor.' },
    VOTE: { description: 'A vote, its ballots or its result.' },
    PROTOCOL: { description: 'The protocol, its signatures, or decisions.' },
  },
});
