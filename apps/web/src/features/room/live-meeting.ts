import { graphql, type ResultOf } from '../../graphql.ts';

/** What everyone in the room sees alike of a sitting: one read serves them all. */
export const LiveMeetingParts = graphql(`
  fragment LiveMeetingParts on Meeting @_unmask {
    id version state kind form number plannedOn startsAt openedAt chairMemberId chairName
    title { text lang }
    council { name { text lang } }
    quorum { at standing present remote needed members points { code message } }
    rules { speechMinutes reportMinutes speechesPerQuestion chairBreaksTie }
    members { id ordinal name voice absence personId }
    attendance { id memberId fromAt untilAt mode }
    guests { id name position }
    agenda {
      id ordinal version kind state elects closed reportMinutes speechMinutes heard discussed beganAt endedAt
      title { text lang }
      rapporteurs { name position }
    }
    speeches {
      id itemId ordinal kind state memberId speakerName allottedSeconds extendedSeconds beganAt endedAt
    }
    votes {
      id version itemId recountOfId kind form state outcome tie casting openedAt closedAt electors present base needed post places
      votesFor votesAgainst abstained notVoting recused
      question { text lang }
      options { id ordinal name votesFor outcome place }
      ballots { memberId optionId choice advisory enteredBy ground }
    }
  }
`);

/** The secretary's live screen reads what the room sees, with what may be done now. */
export const RoomQuery = graphql(
  `
  query Room($id: ID!) {
    meeting(id: $id) {
      ...LiveMeetingParts
      invited: guests { id name position organisationName came }
      viewerMay {
        register { outcome points { code message } }
        open { outcome points { code message } }
        putToVote { outcome points { code message } }
        close { outcome points { code message } }
        markAttendance { outcome points { code } }
      }
    }
  }
`,
  [LiveMeetingParts],
);

/** A member's phone reads what the room sees. */
export const MyMeetingQuery = graphql(`query MyMeeting($id: ID!) { meeting(id: $id) { ...LiveMeetingParts } }`, [
  LiveMeetingParts,
]);

/** The projector knows its sitting by its link alone: it is the only one it sees. */
export const ScreenQuery = graphql(`query Screen { meetings(first: 1) { nodes { ...LiveMeetingParts } } }`, [
  LiveMeetingParts,
]);

/** A sitting as its live screens see it. */
export type LiveMeeting = ResultOf<typeof LiveMeetingParts>;
/** A question of it. */
export type LiveItem = LiveMeeting['agenda'][number];
/** A turn on the floor. */
export type LiveSpeech = LiveMeeting['speeches'][number];
/** A vote of it. */
export type LiveVote = LiveMeeting['votes'][number];
/** The secretary's own view of it. */
export type RoomMeeting = NonNullable<ResultOf<typeof RoomQuery>['meeting']>;

/** What a member may choose, in the order of the roll call. */
export const choices = ['FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'RECUSED'] as const;
/** A choice. */
export type Choice = (typeof choices)[number];
