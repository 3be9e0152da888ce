'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const object = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const channels = ['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'] as const;

const DraftFinalDocument = graphql(
  `mutation DraftFinalDocument($input: DraftFinalDocumentInput!) { draftFinalDocument(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AmendFinalDocument = graphql(
  `mutation AmendFinalDocument($input: AmendFinalDocumentInput!) { amendFinalDocument(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const SendFinalDocument = graphql(
  `mutation SendFinalDocument($input: SendFinalDocumentInput!) { sendFinalDocument(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordFinalDocumentReceipt = graphql(
  `mutation RecordFinalDocumentReceipt($input: RecordFinalDocumentReceiptInput!) { recordFinalDocumentReceipt(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PublishFinalDocument = graphql(
  `mutation PublishFinalDocument($input: PublishFinalDocumentInput!) { publishFinalDocument(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordAnswerHearing = graphql(
  `mutation RecordAnswerHearing($input: RecordAnswerHearingInput!) { recordAnswerHearing(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** What may be done to a final document, and the hearing before a body decides on it. */
export const documentActs = {
  draftFinalDocument: async (base: ActInput, v: FormValues) =>
    (
      await perform(DraftFinalDocument, {
        input: {
          ...base,
          missionId: v.need('missionId'),
          completedOn: v.text('completedOn'),
          language: v.text('language') ?? 'ru',
        },
      })
    ).draftFinalDocument,
  amendFinalDocument: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendFinalDocument, {
        input: {
          ...base,
          ...object(v),
          datedOn: v.text('datedOn'),
          time: v.text('time'),
          place: v.text('place'),
          tasks: v.text('tasks'),
          subjects: v.text('subjects'),
          forms: v.text('forms'),
          facts: v.text('facts'),
          otherDocuments: v.text('otherDocuments'),
          proposals: v.text('proposals'),
        },
      })
    ).amendFinalDocument,
  sendFinalDocument: async (base: ActInput, v: FormValues) =>
    (
      await perform(SendFinalDocument, {
        input: {
          ...base,
          ...object(v),
          channel: v.oneOf('channel', channels) ?? 'PAPER',
          sentOn: v.text('sentOn'),
          signatory: v.text('signatory'),
          signatoryPosition: v.text('signatoryPosition'),
          withRecommendations: v.flag('withRecommendations'),
          emails: (v.text('bodyIds')?.split(' ') ?? []).flatMap((bodyId) => {
            const email = v.text(`email.${bodyId}`);
            return email ? [{ bodyId, email }] : [];
          }),
        },
      })
    ).sendFinalDocument,
  recordFinalDocumentReceipt: async (base: ActInput, v: FormValues) =>
    (await perform(RecordFinalDocumentReceipt, { input: { ...base, ...object(v), receivedOn: v.text('receivedOn') } }))
      .recordFinalDocumentReceipt,
  publishFinalDocument: async (base: ActInput, v: FormValues) =>
    (await perform(PublishFinalDocument, { input: { ...base, ...object(v) } })).publishFinalDocument,
  recordAnswerHearing: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordAnswerHearing, {
        input: {
          ...base,
          missionId: v.need('missionId'),
          bodyId: v.text('bodyId'),
          heldOn: v.text('heldOn'),
          place: v.text('place'),
          result: v.text('result'),
          decisionOn: v.need('decisionOn'),
          notifiedOn: v.need('notifiedOn'),
          online: v.flag('online'),
        },
      })
    ).recordAnswerHearing,
};
