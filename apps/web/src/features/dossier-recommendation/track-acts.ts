'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const object = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

const kinds = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'INTERIM', 'FORWARDED'] as const;
const qualities = ['SUFFICIENT', 'FORMAL', 'INSUFFICIENT'] as const;
const receipts = ['EDMS_STAMP', 'INCOMING_NUMBER', 'COURIER_MARK', 'DESK', 'OTHER'] as const;
const notes = ['CALL', 'MEETING', 'NOTE'] as const;
const dates = ['SENT', 'RECEIVED', 'ANSWERED', 'EXECUTED'] as const;
const channels = ['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'] as const;

const DraftLetter = graphql(
  `mutation DraftLetter($input: DraftLetterInput!) { draftLetter(input: $input) { __typename ...ProblemParts ... on DraftLetterSuccess { newId: letterId } } }`,
  [ProblemParts],
);
const ProveReceipt = graphql(
  `mutation ProveReceipt($input: ProveReceiptInput!) { proveReceipt(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AnswerRecommendations = graphql(
  `mutation AnswerRecommendations($input: AnswerRecommendationsInput!) { answerRecommendations(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AssessAnswer = graphql(
  `mutation AssessAnswer($input: AssessAnswerInput!) { assessAnswer(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const SetExecutionDate = graphql(
  `mutation SetExecutionDate($input: SetExecutionDateInput!) { setExecutionDate(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordExecution = graphql(
  `mutation RecordExecution($input: RecordExecutionInput!) { recordExecution(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordNonExecution = graphql(
  `mutation RecordNonExecution($input: RecordNonExecutionInput!) { recordNonExecution(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const NoteCall = graphql(
  `mutation NoteCall($input: NoteCallInput!) { noteCall(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CorrectDate = graphql(
  `mutation CorrectDate($input: CorrectDateInput!) { correctDate(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Escalate = graphql(
  `mutation Escalate($input: EscalateInput!) { escalate(input: $input) { __typename ...ProblemParts ... on EscalateSuccess { newId: letterId } } }`,
  [ProblemParts],
);
const CloseTrack = graphql(
  `mutation CloseTrack($input: CloseTrackInput!) { closeTrack(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RemoveAddressee = graphql(
  `mutation RemoveAddressee($input: RemoveAddresseeInput!) { removeAddressee(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** What may be done to one addressee’s track, in the order in which it happens. */
export const trackActs = {
  draftLetter: async (base: ActInput, v: FormValues) =>
    (
      await perform(DraftLetter, {
        input: {
          ...base,
          kind: 'RECOMMENDATION' as const,
          trackIds: v.all('trackIds'),
          language: v.text('language') ?? 'ru',
          bodyText: v.text('bodyText'),
          subject: v.text('subject'),
          signatory: v.text('signatory'),
          signatoryPosition: v.text('signatoryPosition'),
          executorPhone: v.text('executorPhone'),
          addresseePosition: v.text('addresseePosition'),
        },
      })
    ).draftLetter,
  proveReceipt: async (base: ActInput, v: FormValues) =>
    (
      await perform(ProveReceipt, {
        input: {
          ...base,
          letterId: v.text('letterId'),
          trackId: v.text('trackId'),
          receivedOn: v.need('receivedOn'),
          kind: v.oneOf('kind', receipts) ?? 'OTHER',
          number: v.text('number'),
        },
      })
    ).proveReceipt,
  answerRecommendations: async (base: ActInput, v: FormValues) =>
    (
      await perform(AnswerRecommendations, {
        input: {
          ...base,
          answers: [
            {
              trackId: v.need('trackId'),
              expectedVersion: v.whole('expectedVersion'),
              kind: v.oneOf('answers.0.kind', kinds) ?? 'ACCEPTED',
              reasoning: v.text('answers.0.reasoning'),
              decision: v.text('answers.0.decision'),
              promisedOn: v.text('answers.0.promisedOn'),
              forwardedToId: v.text('answers.0.forwardedToId'),
            },
          ],
          bodyId: v.text('bodyId'),
          letterId: v.text('letterId'),
          arrivedOn: v.text('arrivedOn'),
          datedOn: v.text('datedOn'),
          number: v.text('number'),
          signer: v.text('signer'),
          signerPosition: v.text('signerPosition'),
          executor: v.text('executor'),
          executorPhone: v.text('executorPhone'),
          channel: v.oneOf('channel', channels),
          fileIds: v.all('fileIds'),
        },
      })
    ).answerRecommendations,
  assessAnswer: async (base: ActInput, v: FormValues) =>
    (
      await perform(AssessAnswer, {
        input: {
          ...base,
          ...object(v),
          quality: v.oneOf('quality', qualities) ?? 'SUFFICIENT',
          note: v.text('note'),
          reanswerBy: v.text('reanswerBy'),
          assessedOn: v.text('assessedOn'),
        },
      })
    ).assessAnswer,
  setExecutionDate: async (base: ActInput, v: FormValues) =>
    (await perform(SetExecutionDate, { input: { ...base, ...object(v), executeBy: v.need('executeBy') } }))
      .setExecutionDate,
  recordExecution: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordExecution, {
        input: {
          ...base,
          ...object(v),
          executedOn: v.text('executedOn'),
          text: v.need('text'),
          fileIds: v.all('fileIds'),
        },
      })
    ).recordExecution,
  recordNonExecution: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordNonExecution, {
        input: { ...base, ...object(v), foundOn: v.text('foundOn'), text: v.need('text'), fileIds: v.all('fileIds') },
      })
    ).recordNonExecution,
  noteCall: async (base: ActInput, v: FormValues) =>
    (
      await perform(NoteCall, {
        input: {
          ...base,
          id: v.need('id'),
          notedOn: v.text('notedOn'),
          promisedOn: v.text('promisedOn'),
          kind: v.oneOf('kind', notes) ?? 'CALL',
          text: v.need('text'),
        },
      })
    ).noteCall,
  correctDate: async (base: ActInput, v: FormValues) =>
    (
      await perform(CorrectDate, {
        input: {
          ...base,
          ...object(v),
          date: v.oneOf('date', dates) ?? 'SENT',
          becomes: v.need('becomes'),
          reason: v.need('reason'),
        },
      })
    ).correctDate,
  escalate: async (base: ActInput, v: FormValues) =>
    (await perform(Escalate, { input: { ...base, trackIds: v.all('trackIds'), text: v.text('text') } })).escalate,
  closeTrack: async (base: ActInput, v: FormValues) =>
    (
      await perform(CloseTrack, {
        input: { ...base, ...object(v), closedOn: v.text('closedOn'), reason: v.need('reason') },
      })
    ).closeTrack,
  removeAddressee: async (base: ActInput, v: FormValues) =>
    (await perform(RemoveAddressee, { input: { ...base, ...object(v), reason: v.need('reason') } })).removeAddressee,
};
