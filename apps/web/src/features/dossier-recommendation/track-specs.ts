import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, FieldSpec } from '../shared/field-spec.ts';
import type { trackActs } from './track-acts.ts';

/** What the forms of a track's acts must know of it. */
export const TrackActParts = graphql(`
  fragment TrackActParts on Track {
    id version bodyId recommendationNumber answeredOn executedOn receivedOn sentOn
    answers { id version assessedOn kind }
  }
`);

/** The name of an act on a track. */
export type TrackActName = keyof typeof trackActs;

/** How each act on a track reads: its button, its form, what cannot be undone. */
export function trackSpecs(t: Words, data: FragmentOf<typeof TrackActParts>): Record<TrackActName, ActSpec> {
  const track = readFragment(TrackActParts, data);
  const object = { id: track.id, expectedVersion: track.version };
  const last = track.answers.filter(({ kind }) => kind !== 'INTERIM').at(-1);
  const day = (name: string, label: string): FieldSpec => ({
    kind: 'date',
    name,
    label,
    hint: t('cabinet.todayUnless'),
  });
  const why: FieldSpec = { kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 };
  const proof = { kind: 'files', name: 'fileIds', label: t('cabinet.files'), hint: t('cabinet.filesHint') } as const;
  return {
    draftLetter: {
      label: t('cabinet.actWriteLetter'),
      lead: t('cabinet.actWriteLetterLead'),
      hidden: { trackIds: track.id },
      fields: letterFields(t),
    },
    proveReceipt: {
      label: t('cabinet.actProveReceipt'),
      lead: t('cabinet.actProveReceiptLead'),
      hidden: { trackId: track.id },
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
    answerRecommendations: {
      label: t('cabinet.actRecordAnswer'),
      lead: t('cabinet.actRecordAnswerLead'),
      hidden: { trackId: track.id, expectedVersion: track.version, bodyId: track.bodyId },
      fields: answerFields(t, { ...proof, target: { purpose: 'ANSWER' } }),
    },
    assessAnswer: {
      label: t('cabinet.actAssess'),
      hidden: last ? { id: last.id, expectedVersion: last.version } : {},
      fields: [
        {
          kind: 'one',
          name: 'quality',
          label: t('cabinet.quality'),
          required: true,
          choices: choices(
            ['SUFFICIENT', 'FORMAL', 'INSUFFICIENT'],
            (value) => t(`enums.AnswerQuality_${value}`),
            (value) => t(`cabinet.quality_${value}`),
          ),
        },
        { kind: 'area', name: 'note', label: t('cabinet.qualityNote'), rows: 2 },
        { kind: 'date', name: 'reanswerBy', label: t('cabinet.reanswerBy'), hint: t('cabinet.reanswerByHint') },
        day('assessedOn', t('cabinet.assessedOn')),
      ],
    },
    setExecutionDate: {
      label: t('cabinet.actExecutionDate'),
      hidden: object,
      fields: [{ kind: 'date', name: 'executeBy', label: t('cabinet.executeBy'), required: true }],
    },
    recordExecution: {
      label: t('cabinet.actExecuted'),
      hidden: object,
      fields: [
        day('executedOn', t('cabinet.executedOn')),
        { kind: 'area', name: 'text', label: t('cabinet.howSeen'), required: true },
        proof,
      ],
    },
    recordNonExecution: {
      label: t('cabinet.actNotExecuted'),
      hidden: object,
      fields: [
        day('foundOn', t('cabinet.foundOn')),
        { kind: 'area', name: 'text', label: t('cabinet.howSeen'), required: true },
        proof,
      ],
    },
    noteCall: {
      label: t('cabinet.actNote'),
      submit: t('common.save'),
      hidden: { id: track.id },
      fields: [
        {
          kind: 'one',
          name: 'kind',
          label: t('cabinet.noteKind'),
          value: 'CALL',
          required: true,
          choices: choices(['CALL', 'MEETING', 'NOTE'], (value) => t(`enums.NoteKind_${value}`)),
        },
        { kind: 'area', name: 'text', label: t('cabinet.noteText'), hint: t('cabinet.noteHint'), required: true },
        { kind: 'date', name: 'promisedOn', label: t('cabinet.promisedOn') },
        day('notedOn', t('cabinet.notedOn')),
      ],
    },
    correctDate: {
      label: t('cabinet.actCorrectDate'),
      lead: t('cabinet.actCorrectDateLead'),
      hidden: object,
      fields: [
        {
          kind: 'one',
          name: 'date',
          label: t('cabinet.whichDate'),
          required: true,
          value: track.receivedOn ? 'RECEIVED' : 'SENT',
          choices: choices(
            [
              'SENT' as const,
              ...(track.receivedOn ? (['RECEIVED'] as const) : []),
              ...(track.answeredOn ? (['ANSWERED'] as const) : []),
              ...(track.executedOn ? (['EXECUTED'] as const) : []),
            ],
            (value) => t(`enums.TrackDate_${value}`),
          ),
        },
        { kind: 'date', name: 'becomes', label: t('cabinet.rightDate'), required: true },
        why,
      ],
    },
    escalate: {
      label: t('cabinet.actEscalate'),
      lead: t('cabinet.actEscalateLead'),
      hidden: { trackIds: track.id },
      fields: [
        { kind: 'area', name: 'text', label: t('cabinet.letterText'), hint: t('cabinet.textProposed'), rows: 5 },
      ],
    },
    closeTrack: {
      label: t('cabinet.actCloseTrack'),
      final: t('cabinet.actCloseTrackFinal'),
      hidden: object,
      fields: [why, day('closedOn', t('cabinet.closedOn'))],
    },
    removeAddressee: {
      label: t('cabinet.actRemoveAddressee'),
      final: t('cabinet.actRemoveAddresseeFinal'),
      hidden: object,
      fields: [why],
    },
  };
}

/** The parts of a letter that a person writes; what is left empty is proposed. */
export function letterFields(t: Words): FieldSpec[] {
  return [
    {
      kind: 'one',
      name: 'language',
      label: t('cabinet.letterLanguage'),
      value: 'ru',
      required: true,
      choices: [
        { value: 'kk', label: t('common.languageKk') },
        { value: 'ru', label: t('common.languageRu') },
      ],
    },
    { kind: 'text', name: 'subject', label: t('cabinet.subject'), hint: t('cabinet.textProposed') },
    { kind: 'area', name: 'bodyText', label: t('cabinet.letterText'), hint: t('cabinet.textProposed'), rows: 5 },
    { kind: 'text', name: 'signatory', label: t('cabinet.signatory') },
    { kind: 'text', name: 'signatoryPosition', label: t('cabinet.signatoryPosition') },
    { kind: 'text', name: 'executorPhone', label: t('cabinet.executorPhone'), type: 'tel', narrow: true },
  ];
}

function answerFields(t: Words, files: FieldSpec): FieldSpec[] {
  return [
    {
      kind: 'one',
      name: 'answers.0.kind',
      label: t('cabinet.answerKind'),
      required: true,
      choices: choices(['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'INTERIM', 'FORWARDED'], (value) =>
        t(`enums.AnswerKind_${value}`),
      ),
    },
    { kind: 'area', name: 'answers.0.reasoning', label: t('cabinet.reasoning'), hint: t('cabinet.reasoningHint') },
    { kind: 'text', name: 'answers.0.decision', label: t('cabinet.decision') },
    { kind: 'date', name: 'answers.0.promisedOn', label: t('cabinet.promisedExecution') },
    { kind: 'body', name: 'answers.0.forwardedToId', label: t('cabinet.forwardedTo') },
    { kind: 'date', name: 'arrivedOn', label: t('cabinet.arrivedOn'), hint: t('cabinet.arrivedOnHint') },
    { kind: 'text', name: 'number', label: t('cabinet.theirNumber'), narrow: true },
    { kind: 'date', name: 'datedOn', label: t('cabinet.theirDate') },
    { kind: 'text', name: 'signer', label: t('cabinet.signer') },
    { kind: 'text', name: 'signerPosition', label: t('cabinet.signerPosition') },
    { kind: 'text', name: 'executor', label: t('cabinet.executor') },
    { kind: 'text', name: 'executorPhone', label: t('cabinet.executorPhone'), type: 'tel', narrow: true },
    {
      kind: 'one',
      name: 'channel',
      label: t('cabinet.howCame'),
      value: 'PAPER',
      required: true,
      choices: choices(['PAPER', 'EDMS', 'EMAIL', 'BY_HAND'], (value) => t(`enums.LetterChannel_${value}`)),
    },
    files,
  ];
}
