import { graphql, type ResultOf } from '../../graphql.ts';
import { VerdictParts } from '../shared/verdict.ts';
import { InterviewParts } from './interview-list.tsx';

/** A ballot with everything that its room shows: candidates, members, votes, presence. */
export const BallotParts = graphql(
  `
  fragment BallotParts on Ballot @_unmask {
    id version kind seats form state openly recorded sittingOn groupSize present quorum toRepeat closedOn
    protocolNumber protocolOn protocolFile { id } published
    group { id count { quorum } }
    members { id isViewer person { fullName surname givenName } }
    presence { memberId present }
    votes { memberId applicationId choice ground enteredBy }
    lines {
      id applicationId votesFor votesAgainst abstained notVoting recused base place result reserveOrder
      declinedOn declinedBecause
      membership { id }
      application { ...InterviewParts }
    }
    viewerMay {
      cast { ...VerdictParts } record { ...VerdictParts } amend { ...VerdictParts } close { ...VerdictParts }
      seatElected { ...VerdictParts } orderReserve { ...VerdictParts } seatReserve { ...VerdictParts }
    }
  }
`,
  [VerdictParts, InterviewParts],
);

/** A ballot as its room shows it. */
export type BallotView = ResultOf<typeof BallotParts>;

/** A candidate of it. */
export type LineView = BallotView['lines'][number];

/** A vacant seat of the convocation, of whatever kind. */
export type VacantSeat = { id: string; ordinal: number; kind: string | null };
