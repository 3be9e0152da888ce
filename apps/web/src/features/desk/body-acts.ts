'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const ConfirmReceipt = graphql(
  `mutation ConfirmReceipt($input: ConfirmReceiptInput!) { confirmReceipt(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordHearing = graphql(
  `mutation RecordHearingOfBody($input: RecordAnswerHearingInput!) { recordAnswerHearing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AmendHearing = graphql(
  `mutation AmendHearingOfBody($input: AmendAnswerHearingInput!) { amendAnswerHearing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const hearing = (v: FormValues) => ({
  heldOn: v.text('heldOn'),
  place: v.text('place'),
  result: v.text('result'),
  online: v.flag('online'),
});

/** What a body does with a letter beside answering it, at the desk and by the letter's link alike. */
export const bodyActs = {
  confirmReceipt: async (base: ActInput, v: FormValues) =>
    (
      await perform(ConfirmReceipt, {
        input: { ...base, letterId: v.need('letterId'), receivedOn: v.text('receivedOn'), number: v.text('number') },
      })
    ).confirmReceipt,
  recordAnswerHearing: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordHearing, {
        input: {
          ...base,
          ...hearing(v),
          missionId: v.need('missionId'),
          notifiedOn: v.need('notifiedOn'),
          decisionOn: v.need('decisionOn'),
        },
      })
    ).recordAnswerHearing,
  amendAnswerHearing: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendHearing, {
        input: {
          ...base,
          ...hearing(v),
          id: v.need('id'),
          expectedVersion: v.whole('expectedVersion'),
          reason: v.need('reason'),
          notifiedOn: v.text('notifiedOn'),
          decisionOn: v.text('decisionOn'),
        },
      })
    ).amendAnswerHearing,
};
