'use client';

import { graphql, type VariablesOf } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';

const OpenVote = graphql(
  `mutation RoomOpenVote($input: OpenVoteInput!) { openVote(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CastBallot = graphql(
  `mutation RoomCastBallot($input: CastBallotInput!) { castBallot(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordBallots = graphql(
  `mutation RoomRecordBallots($input: RecordBallotsInput!) { recordBallots(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CloseVote = graphql(
  `mutation RoomCloseVote($input: CloseVoteInput!) { closeVote(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ConfirmCasting = graphql(
  `mutation RoomConfirmCasting($input: ConfirmCastingInput!) { confirmCasting(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CancelVote = graphql(
  `mutation RoomCancelVote($input: CancelVoteInput!) { cancelVote(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** Acts on a vote, each told what it is about and sent with the key of its press. */
export const openVote = (told: Omit<VariablesOf<typeof OpenVote>['input'], keyof ActInput>) => async (base: ActInput) =>
  (await perform(OpenVote, { input: { ...base, ...told } })).openVote;
export const castBallot =
  (told: Omit<VariablesOf<typeof CastBallot>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(CastBallot, { input: { ...base, ...told } })).castBallot;
export const recordBallots =
  (told: Omit<VariablesOf<typeof RecordBallots>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(RecordBallots, { input: { ...base, ...told } })).recordBallots;
export const closeVote =
  (told: Omit<VariablesOf<typeof CloseVote>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(CloseVote, { input: { ...base, ...told } })).closeVote;
export const confirmCasting =
  (told: Omit<VariablesOf<typeof ConfirmCasting>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(ConfirmCasting, { input: { ...base, ...told } })).confirmCasting;
export const cancelVote =
  (told: Omit<VariablesOf<typeof CancelVote>['input'], keyof ActInput>) => async (base: ActInput) =>
    (await perform(CancelVote, { input: { ...base, ...told } })).cancelVote;
