import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { letterFields } from '../dossier-recommendation/track-specs.ts';
import { choices, type Words } from '../shared/choices.ts';
import { type ActSpec, type Choice, type FieldSpec } from '../shared/field-spec.ts';
import type { letterActs } from './letter-acts.ts';

/** What the forms of a letter's acts must know of it. */
export const LetterActParts = graphql(`
  fragment LetterActParts on Letter {
    id version email signatory signatoryPosition executorPhone series fileIndex
    body { email }
  }
`);

/** The name of an act on a letter. */
export type LetterActName = Exclude<keyof typeof letterActs, 'draftLetter' | 'registerIncoming'>;

/** How each act on a letter reads. `people` are those who may be instructed. */
export function letterSpecs(
  t: Words,
  data: FragmentOf<typeof LetterActParts>,
  people: readonly Choice[] = [],
): Record<LetterActName, ActSpec> {
  const letter = readFragment(LetterActParts, data);
  const object = { id: letter.id, expectedVersion: letter.version };
  const why: FieldSpec = { kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 };
  const today = t('cabinet.todayUnless');
  return {
    sendLetter: {
      label: t('cabinet.actSend'),
      lead: t('cabinet.actSendLead'),
      final: t('cabinet.actSendFinal'),
      hidden: object,
      fields: [
        channelField(t),
        { kind: 'date', name: 'sentOn', label: t('cabinet.sentOn'), hint: today },
        ...numberFields(t, letter.series, letter.fileIndex),
        {
          kind: 'text',
          name: 'email',
          label: t('cabinet.email'),
          type: 'email',
          hint: t('cabinet.emailHint'),
          value: letter.email ?? letter.body?.email ?? null,
        },
        { kind: 'text', name: 'signatory', label: t('cabinet.signatory'), value: letter.signatory },
        {
          kind: 'text',
          name: 'signatoryPosition',
          label: t('cabinet.signatoryPosition'),
          value: letter.signatoryPosition,
        },
        {
          kind: 'text',
          name: 'executorPhone',
          label: t('cabinet.executorPhone'),
          type: 'tel',
          narrow: true,
          value: letter.executorPhone,
        },
      ],
    },
    cancelLetter: {
      label: t('cabinet.actCancelLetter'),
      final: t('cabinet.actCancelLetterFinal'),
      hidden: object,
      fields: [why],
    },
    registerArrived: {
      label: t('cabinet.actRegister'),
      lead: t('cabinet.actRegisterLead'),
      hidden: object,
      fields: [
        { kind: 'date', name: 'registeredOn', label: t('cabinet.registeredOn'), hint: today },
        ...numberFields(t, null, null),
      ],
    },
    proveReceipt: {
      label: t('cabinet.actProveReceipt'),
      lead: t('cabinet.actProveReceiptLead'),
      hidden: { letterId: letter.id },
      fields: [
        { kind: 'date', name: 'receivedOn', label: t('cabinet.receivedOn'), required: true },
        {
          kind: 'one',
          name: 'kind',
          label: t('cabinet.receiptKind'),
          required: true,
          value: 'INCOMING_NUMBER',
          choices: choices(['INCOMING_NUMBER', 'EDMS_STAMP', 'COURIER_MARK', 'OTHER'], (value) =>
            t(`enums.ReceiptKind_${value}`),
          ),
        },
        { kind: 'text', name: 'number', label: t('cabinet.receiptNumber'), narrow: true },
      ],
    },
    instructOnLetter: {
      label: t('cabinet.actInstruct'),
      lead: t('cabinet.actInstructLead'),
      hidden: object,
      fields: [
        { kind: 'area', name: 'instruction', label: t('cabinet.instruction'), required: true, rows: 2 },
        { kind: 'select', name: 'instructedToId', label: t('cabinet.instructedTo'), choices: people },
        { kind: 'date', name: 'controlDue', label: t('cabinet.controlDue') },
        { kind: 'date', name: 'instructedOn', label: t('cabinet.instructedOn'), hint: today },
      ],
    },
    takeOffControl: {
      label: t('cabinet.actOffControl'),
      hidden: object,
      fields: [{ kind: 'date', name: 'offControlOn', label: t('cabinet.offControlOn'), hint: today }],
    },
    attachScan: {
      label: t('cabinet.actScan'),
      hidden: { id: letter.id },
      fields: [
        {
          kind: 'files',
          name: 'fileId',
          label: t('cabinet.scan'),
          hint: t('cabinet.filesHint'),
          target: { purpose: 'LETTER' },
        },
      ],
    },
    reissueAnswerLink: {
      label: t('cabinet.actReissueLink'),
      lead: t('cabinet.actReissueLinkLead'),
      hidden: { id: letter.id },
      fields: [],
    },
    revokeAnswerLink: {
      label: t('cabinet.actRevokeLink'),
      final: t('cabinet.actRevokeLinkFinal'),
      hidden: { id: letter.id },
      fields: [why],
    },
  };
}

/** Writing an outgoing letter that carries no recommendation. */
export function draftLetterSpec(t: Words): ActSpec {
  return {
    label: t('cabinet.actNewLetter'),
    fields: [
      {
        kind: 'one',
        name: 'kind',
        label: t('cabinet.letterKind'),
        value: 'OTHER',
        required: true,
        choices: choices(['OTHER', 'REMINDER'], (value) => t(`enums.LetterKind_${value}`)),
      },
      { kind: 'body', name: 'bodyId', label: t('cabinet.addressee') },
      {
        kind: 'text',
        name: 'correspondent',
        label: t('cabinet.addresseeWords'),
        hint: t('cabinet.addresseeWordsHint'),
      },
      ...letterFields(t),
    ],
  };
}

/** Registering a letter that came on paper. */
export function registerIncomingSpec(t: Words): ActSpec {
  return {
    label: t('cabinet.actIncoming'),
    lead: t('cabinet.actIncomingLead'),
    submit: t('cabinet.actRegister'),
    fields: [
      { kind: 'body', name: 'bodyId', label: t('cabinet.fromBody') },
      { kind: 'text', name: 'correspondent', label: t('cabinet.fromWords'), hint: t('cabinet.addresseeWordsHint') },
      ...answersLetterFields(t),
    ],
  };
}

/** What is written of any incoming letter; whose it is stands apart. */
export function answersLetterFields(t: Words, subject: string | null = null): FieldSpec[] {
  return [
    { kind: 'text', name: 'subject', label: t('cabinet.subject'), required: true, value: subject },
    channelField(t, t('cabinet.howCame'), 'PAPER'),
    { kind: 'date', name: 'arrivedOn', label: t('cabinet.arrivedOn'), hint: t('cabinet.todayUnless') },
    { kind: 'text', name: 'number', label: t('cabinet.theirNumber'), narrow: true },
    { kind: 'date', name: 'datedOn', label: t('cabinet.theirDate') },
    { kind: 'text', name: 'signer', label: t('cabinet.signer') },
    { kind: 'text', name: 'signerPosition', label: t('cabinet.signerPosition') },
    { kind: 'text', name: 'executor', label: t('cabinet.executor') },
    { kind: 'text', name: 'executorPhone', label: t('cabinet.executorPhone'), type: 'tel', narrow: true },
    ...numberFields(t, null, null),
    {
      kind: 'files',
      name: 'fileIds',
      label: t('cabinet.scan'),
      hint: t('cabinet.filesHint'),
      target: { purpose: 'LETTER' },
    },
  ];
}

function channelField(t: Words, label = t('cabinet.channel'), value = 'EDMS'): FieldSpec {
  return {
    kind: 'one',
    name: 'channel',
    label,
    required: true,
    value,
    choices: choices(['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'], (channel) => t(`enums.LetterChannel_${channel}`)),
  };
}

function numberFields(t: Words, series: string | null, fileIndex: string | null): FieldSpec[] {
  return [
    {
      kind: 'text',
      name: 'series',
      label: t('cabinet.series'),
      hint: t('cabinet.seriesHint'),
      narrow: true,
      value: series,
    },
    {
      kind: 'text',
      name: 'numberByHand',
      label: t('cabinet.ordinal'),
      hint: t('cabinet.ordinalHint'),
      narrow: true,
    },
    { kind: 'text', name: 'fileIndex', label: t('cabinet.fileIndex'), narrow: true, value: fileIndex },
  ];
}
