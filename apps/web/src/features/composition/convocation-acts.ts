'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';
import { kinds } from './kinds.ts';

const OpenConvocation = graphql(
  `mutation OpenConvocation($input: OpenConvocationInput!) { openConvocation(input: $input) { __typename ...ProblemParts ... on OpenConvocationSuccess { convocation { number } } } }`,
  [ProblemParts],
);
const AmendConvocation = graphql(
  `mutation AmendConvocation($input: AmendConvocationInput!) { amendConvocation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ChangeSeats = graphql(
  `mutation ChangeSeats($input: ChangeSeatsInput!) { changeSeats(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AddSeat = graphql(
  `mutation AddSeat($input: AddSeatInput!) { addSeat(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ApproveComposition = graphql(
  `mutation ApproveComposition($input: ApproveCompositionInput!) { approveComposition(input: $input) { __typename ...ProblemParts ... on ApproveCompositionSuccess { convocation { number } } } }`,
  [ProblemParts],
);
const CloseConvocation = graphql(
  `mutation CloseConvocation($input: CloseConvocationInput!) { closeConvocation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const approvers = ['MASLIKHAT', 'HEAD'] as const;

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

/** Seats of each kind that were counted; nothing where none was. */
function counted(v: FormValues, at: string) {
  const seats = kinds.flatMap((kind) => {
    const count = v.number(`${at}.${kind}`);
    return count ? [{ kind, count }] : [];
  });
  return seats.length > 0 ? seats : null;
}

/** A cited paper, or nothing where nothing of it is said. */
function paper(v: FormValues, at: string) {
  const it = { number: v.text(`${at}.number`), on: v.text(`${at}.on`), fileId: v.text(`${at}.fileId`) };
  return it.number || it.on || it.fileId ? it : null;
}

function approval(v: FormValues) {
  const said = { by: v.oneOf('approval.by', approvers), title: v.text('approval.title') };
  const cited = paper(v, 'approval');
  return cited || said.by || said.title ? { ...said, ...cited } : null;
}

/** What is left out stays: an empty control takes nothing away. */
const recommendation = (v: FormValues) => {
  const file = v.text('recommendationFileId');
  return {
    ...(v.text('recommendedMin') !== null && { recommendedMin: v.number('recommendedMin') }),
    ...(v.text('recommendedMax') !== null && { recommendedMax: v.number('recommendedMax') }),
    ...(file !== null && { recommendationFileId: file }),
  };
};

const numbered = <Done extends { __typename: string; convocation?: { number: number } | null }>(done: Done) => ({
  ...done,
  ...(done.convocation && { newId: String(done.convocation.number) }),
});

/** What may be done with a convocation as a whole, from the opening of its formation to its closing. */
export const convocationActs = {
  openConvocation: async (base: ActInput, v: FormValues) =>
    numbered(
      (
        await perform(OpenConvocation, {
          input: {
            ...base,
            number: v.number('number'),
            openedOn: v.text('openedOn'),
            size: v.number('size'),
            seats: counted(v, 'seats'),
            ...recommendation(v),
          },
        })
      ).openConvocation,
    ),
  amendConvocation: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendConvocation, {
        input: {
          ...base,
          ...looked(v),
          ...recommendation(v),
          protocol: paper(v, 'protocol'),
          approval: approval(v),
          firstSessionOn: v.text('firstSessionOn'),
          endsOn: v.text('endsOn'),
        },
      })
    ).amendConvocation,
  changeSeats: async (base: ActInput, v: FormValues) =>
    (
      await perform(ChangeSeats, {
        input: {
          ...base,
          ...looked(v),
          ...(v.text('size') !== null && { size: v.number('size') }),
          add: counted(v, 'add'),
          change: v.rows('change').flatMap((row) => {
            const seatId = row.text('seatId');
            const kind = row.oneOf('to', kinds);
            const withdraw = row.text('to') === 'WITHDRAW';
            return seatId && (kind || withdraw) ? [{ seatId, withdraw, ...(kind && { kind }) }] : [];
          }),
        },
      })
    ).changeSeats,
  addSeat: async (base: ActInput, v: FormValues) =>
    (await perform(AddSeat, { input: { ...base, ...looked(v), kind: v.oneOf('kind', kinds) } })).addSeat,
  approveComposition: async (base: ActInput, v: FormValues) =>
    numbered(
      (
        await perform(ApproveComposition, {
          input: {
            ...base,
            ...looked(v),
            protocol: paper(v, 'protocol'),
            approval: approval(v),
            firstSessionOn: v.text('firstSessionOn'),
          },
        })
      ).approveComposition,
    ),
  closeConvocation: async (base: ActInput, v: FormValues) =>
    (
      await perform(CloseConvocation, {
        input: {
          ...base,
          ...looked(v),
          on: v.text('on'),
          dissolved: v.flag('dissolved'),
          because: v.text('because'),
        },
      })
    ).closeConvocation,
};

/** The name of an act on a convocation. */
export type ConvocationActName = keyof typeof convocationActs;
