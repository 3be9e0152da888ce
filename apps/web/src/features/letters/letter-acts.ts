'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const object = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

const receipts = ['EDMS_STAMP', 'INCOMING_NUMBER', 'COURIER_MARK', 'DESK', 'OTHER'] as const;
const kinds = ['REMINDER', 'OTHER'] as const;
const channels = ['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'] as const;

const DraftLetter = graphql(
  `mutation DraftLetter($input: DraftLetterInput!) { draftLetter(input: $input) { __typename ...ProblemParts ... on DraftLetterSuccess { newId: letterId } } }`,
  [ProblemParts],
);
const SendLetter = graphql(
  `mutation SendLetter($input: SendLetterInput!) { sendLetter(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CancelLetter = graphql(
  `mutation CancelLetter($input: CancelLetterInput!) { cancelLetter(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RegisterArrived = graphql(
  `mutation RegisterArrived($input: RegisterArrivedInput!) { registerArrived(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RegisterIncoming = graphql(
  `mutation RegisterIncoming($input: RegisterIncomingInput!) { registerIncoming(input: $input) { __typename ...ProblemParts ... on RegisterIncomingSuccess { newId: letterId } } }`,
  [ProblemParts],
);
const ProveReceipt = graphql(
  `mutation ProveReceipt($input: ProveReceiptInput!) { proveReceipt(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const InstructOnLetter = graphql(
  `mutation InstructOnLetter($input: InstructOnLetterInput!) { instructOnLetter(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const TakeOffControl = graphql(
  `mutation TakeOffControl($input: TakeOffControlInput!) { takeOffControl(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AttachScan = graphql(
  `mutation AttachScan($input: AttachScanInput!) { attachScan(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ReissueAnswerLink = graphql(
  `mutation ReissueAnswerLink($input: ReissueAnswerLinkInput!) { reissueAnswerLink(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RevokeAnswerLink = graphql(
  `mutation RevokeAnswerLink($input: RevokeAnswerLinkInput!) { revokeAnswerLink(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** What may be done to a letter. */
export const letterActs = {
  draftLetter: async (base: ActInput, v: FormValues) =>
    (
      await perform(DraftLetter, {
        input: {
          ...base,
          kind: v.oneOf('kind', kinds) ?? 'OTHER',
          bodyId: v.text('bodyId'),
          correspondent: v.text('correspondent'),
          addresseePosition: v.text('addresseePosition'),
          subject: v.text('subject'),
          bodyText: v.text('bodyText'),
          language: v.text('language') ?? 'ru',
          replyToId: v.text('replyToId'),
          signatory: v.text('signatory'),
          signatoryPosition: v.text('signatoryPosition'),
          executorPhone: v.text('executorPhone'),
        },
      })
    ).draftLetter,
  sendLetter: async (base: ActInput, v: FormValues) =>
    (
      await perform(SendLetter, {
        input: {
          ...base,
          ...object(v),
          channel: v.oneOf('channel', channels) ?? 'PAPER',
          sentOn: v.text('sentOn'),
          series: v.text('series'),
          numberByHand: v.text('numberByHand'),
          fileIndex: v.text('fileIndex'),
          email: v.text('email'),
          signatory: v.text('signatory'),
          signatoryPosition: v.text('signatoryPosition'),
          executorPhone: v.text('executorPhone'),
          receivedOn: v.text('receivedOn'),
          receiptKind: v.oneOf('receiptKind', receipts),
          receiptNumber: v.text('receiptNumber'),
        },
      })
    ).sendLetter,
  cancelLetter: async (base: ActInput, v: FormValues) =>
    (await perform(CancelLetter, { input: { ...base, ...object(v), reason: v.need('reason') } })).cancelLetter,
  registerArrived: async (base: ActInput, v: FormValues) =>
    (
      await perform(RegisterArrived, {
        input: {
          ...base,
          ...object(v),
          registeredOn: v.text('registeredOn'),
          series: v.text('series'),
          fileIndex: v.text('fileIndex'),
          numberByHand: v.text('numberByHand'),
        },
      })
    ).registerArrived,
  registerIncoming: async (base: ActInput, v: FormValues) =>
    (
      await perform(RegisterIncoming, {
        input: {
          ...base,
          subject: v.need('subject'),
          channel: v.oneOf('channel', channels) ?? 'PAPER',
          language: v.text('language') ?? 'ru',
          numberByHand: v.text('numberByHand'),
          series: v.text('series'),
          fileIndex: v.text('fileIndex'),
          bodyId: v.text('bodyId'),
          correspondent: v.text('correspondent'),
          number: v.text('number'),
          datedOn: v.text('datedOn'),
          arrivedOn: v.text('arrivedOn'),
          bodyText: v.text('bodyText'),
          signer: v.text('signer'),
          signerPosition: v.text('signerPosition'),
          executor: v.text('executor'),
          executorPhone: v.text('executorPhone'),
          replyToId: v.text('replyToId'),
          fileIds: v.all('fileIds'),
        },
      })
    ).registerIncoming,
  proveReceipt: async (base: ActInput, v: FormValues) =>
    (
      await perform(ProveReceipt, {
        input: {
          ...base,
          letterId: v.need('letterId'),
          receivedOn: v.need('receivedOn'),
          kind: v.oneOf('kind', receipts) ?? 'OTHER',
          number: v.text('number'),
        },
      })
    ).proveReceipt,
  instructOnLetter: async (base: ActInput, v: FormValues) =>
    (
      await perform(InstructOnLetter, {
        input: {
          ...base,
          ...object(v),
          instruction: v.need('instruction'),
          instructedToId: v.text('instructedToId'),
          controlDue: v.text('controlDue'),
          instructedOn: v.text('instructedOn'),
        },
      })
    ).instructOnLetter,
  takeOffControl: async (base: ActInput, v: FormValues) =>
    (await perform(TakeOffControl, { input: { ...base, ...object(v), offControlOn: v.text('offControlOn') } }))
      .takeOffControl,
  attachScan: async (base: ActInput, v: FormValues) =>
    (await perform(AttachScan, { input: { ...base, id: v.need('id'), fileId: v.all('fileId').at(-1) ?? '' } }))
      .attachScan,
  reissueAnswerLink: async (base: ActInput, v: FormValues) =>
    (await perform(ReissueAnswerLink, { input: { ...base, id: v.need('id') } })).reissueAnswerLink,
  revokeAnswerLink: async (base: ActInput, v: FormValues) =>
    (await perform(RevokeAnswerLink, { input: { ...base, id: v.need('id'), reason: v.need('reason') } }))
      .revokeAnswerLink,
};
