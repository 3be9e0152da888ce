'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import { kinds } from '../composition/kinds.ts';
import type { FormValues } from '../shared/form-values.ts';

const OpenBallot = graphql(
  `mutation OpenBallot($input: OpenBallotInput!) { openBallot(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordPresence = graphql(
  `mutation RecordPresence($input: RecordPresenceInput!) { recordPresence(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CloseBallot = graphql(
  `mutation CloseBallot($input: CloseBallotInput!) { closeBallot(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AmendBallot = graphql(
  `mutation AmendBallot($input: AmendBallotInput!) { amendBallot(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const OrderReserve = graphql(
  `mutation OrderReserve($input: OrderReserveInput!) { orderReserve(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PublishResults = graphql(
  `mutation PublishResults($input: PublishResultsInput!) { publishResults(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const SeatElected = graphql(
  `mutation SeatElected($input: SeatElectedInput!) { seatElected(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const SeatReserve = graphql(
  `mutation SeatReserve($input: SeatReserveInput!) { seatReserve(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DeclineSeat = graphql(
  `mutation DeclineSeat($input: DeclineSeatInput!) { declineSeat(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AmendInterview = graphql(
  `mutation AmendInterview($input: AmendInterviewInput!) { amendInterview(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordInterview = graphql(
  `mutation RecordInterview($input: RecordInterviewInput!) { recordInterview(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

/** A protocol as it is cited. */
const protocol = (v: FormValues) => ({
  number: v.text('protocol.number'),
  on: v.text('protocol.on'),
  fileId: v.text('protocol.fileId'),
});

/** What may be done with ballots and their results, besides the votes themselves. */
export const ballotActs = {
  openBallot: async (base: ActInput, v: FormValues) =>
    (
      await perform(OpenBallot, {
        input: {
          ...base,
          competitionId: v.need('competitionId'),
          kind: v.oneOf('kind', kinds) ?? 'CITIZEN',
          form: v.oneOf('form', ['ROLL_CALL', 'COUNT_ONLY'] as const) ?? 'ROLL_CALL',
          sittingOn: v.text('sittingOn'),
          openly: v.flag('openly'),
          recorded: v.flag('recorded'),
          presentIds: v.all('presentIds'),
        },
      })
    ).openBallot,
  recordPresence: async (base: ActInput, v: FormValues) =>
    (await perform(RecordPresence, { input: { ...base, ...looked(v), presentIds: v.all('presentIds') } }))
      .recordPresence,
  closeBallot: async (base: ActInput, v: FormValues) =>
    (
      await perform(CloseBallot, {
        input: {
          ...base,
          ...looked(v),
          protocol: protocol(v),
        },
      })
    ).closeBallot,
  amendBallot: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendBallot, {
        input: {
          ...base,
          ...looked(v),
          form: v.oneOf('form', ['ROLL_CALL', 'COUNT_ONLY'] as const),
          sittingOn: v.text('sittingOn'),
          openly: v.flag('openly'),
        },
      })
    ).amendBallot,
  orderReserve: async (base: ActInput, v: FormValues) =>
    (
      await perform(OrderReserve, {
        input: {
          ...base,
          ...looked(v),
          applicationIds: v.rows('order').flatMap((row) => row.text('applicationId') ?? []),
          protocol: protocol(v),
        },
      })
    ).orderReserve,
  publishResults: async (base: ActInput, v: FormValues) =>
    (
      await perform(PublishResults, {
        input: { ...base, ...looked(v), on: v.text('on'), url: v.text('url'), outlet: v.text('outlet') },
      })
    ).publishResults,
  seatElected: async (base: ActInput, v: FormValues) =>
    (
      await perform(SeatElected, {
        input: { ...base, ...looked(v), applicationIds: v.all('applicationIds'), from: v.text('from') },
      })
    ).seatElected,
  seatReserve: async (base: ActInput, v: FormValues) =>
    (await perform(SeatReserve, { input: { ...base, ...looked(v), seatId: v.need('seatId'), from: v.text('from') } }))
      .seatReserve,
  declineSeat: async (base: ActInput, v: FormValues) =>
    (
      await perform(DeclineSeat, {
        input: {
          ...base,
          ...looked(v),
          applicationId: v.need('applicationId'),
          on: v.text('on'),
          because: v.need('because'),
        },
      })
    ).declineSeat,
  recordInterview: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordInterview, {
        input: {
          ...base,
          applicationId: v.need('applicationId'),
          heldOn: v.text('heldOn'),
          streamUrl: v.text('streamUrl'),
          observers: v.text('observers'),
          note: v.text('note'),
          recordFileId: v.text('recordFileId'),
        },
      })
    ).recordInterview,
  amendInterview: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendInterview, {
        input: {
          ...base,
          ...looked(v),
          because: v.need('because'),
          heldOn: v.text('heldOn'),
          streamUrl: v.text('streamUrl'),
          observers: v.text('observers'),
          note: v.text('note'),
          recordFileId: v.text('recordFileId'),
        },
      })
    ).amendInterview,
};

/** The name of an act on a ballot. */
export type BallotActName = keyof typeof ballotActs;
