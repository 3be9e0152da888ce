import { formatDate } from '@kenes/messages';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, FieldSpec } from '../shared/field-spec.ts';
import { type Kind, kinds, kindWord } from './kinds.ts';
import { roman } from './roman.ts';

/** A convocation as its forms must know it. */
export type Formed = {
  id: string;
  version: number;
  number: number;
  state: string;
  /** How its term stands today; null while it has no days. */
  standing: string | null;
  startsOn: string | null;
  endsOn: string | null;
  size: number | null;
  recommendedMin: number | null;
  recommendedMax: number | null;
  protocolNumber: string | null;
  protocolOn: string | null;
  approvedBy: string | null;
  approvalTitle: string | null;
  approvalNumber: string | null;
  approvalOn: string | null;
  firstSessionOn: string | null;
};

/** A vacant seat as a choice. */
export type VacantSeat = { id: string; ordinal: number; kind: Kind | null };

const looked = ({ id, version }: Formed) => ({ id, expectedVersion: version });
const note = (name: string, text: string): FieldSpec => ({ kind: 'note', name, text });
const date = (name: string, label: string, hint: string, value?: string | null): FieldSpec => ({
  kind: 'date',
  name,
  label,
  hint,
  ...(value && { value }),
});

/** Seats counted by kind. */
const seatCounts = (t: Words, at: string): FieldSpec[] =>
  kinds.map((kind): FieldSpec => ({ kind: 'number', name: `${at}.${kind}`, label: kindWord(t, kind) }));

/** What the authorised body recommends of the size of a local council (PC-FORM-04). */
const recommendation = (t: Words, min: number | null, max: number | null): FieldSpec[] => [
  note('note.recommendation', t('composition.recommendation')),
  { kind: 'number', name: 'recommendedMin', label: t('composition.recommendedMin'), value: min },
  { kind: 'number', name: 'recommendedMax', label: t('composition.recommendedMax'), value: max },
  { kind: 'files', name: 'recommendationFileId', label: t('composition.recommendationFile') },
];

type Paper = { number: string | null; on: string | null };

/** A protocol of the group as it is cited. */
const protocol = (t: Words, { number, on }: Paper): FieldSpec[] => [
  { kind: 'text', name: 'protocol.number', label: t('common.numberOf'), narrow: true, value: number },
  { kind: 'date', name: 'protocol.on', label: t('common.dateOf'), value: on },
  { kind: 'files', name: 'protocol.fileId', label: t('composition.protocolFile') },
];

/** The act that approves, whose it is, and its paper. */
const approval = (t: Words, it: Formed, by: string | null, required: boolean): FieldSpec[] => [
  {
    kind: 'select',
    name: 'approval.by',
    label: t('composition.approvalBy'),
    choices: choices(['MASLIKHAT', 'HEAD'] as const, (value) => t(`enums.Approver_${value}`)),
    empty: t('composition.notKnown'),
    value: it.approvedBy ?? by,
  },
  {
    kind: 'text',
    name: 'approval.title',
    label: t('composition.approvalTitle'),
    hint: t('composition.approvalTitleHint'),
    value: it.approvalTitle,
  },
  {
    kind: 'text',
    name: 'approval.number',
    label: t('common.numberOf'),
    narrow: true,
    required,
    value: it.approvalNumber,
  },
  { kind: 'date', name: 'approval.on', label: t('common.dateOf'), required, value: it.approvalOn },
  { kind: 'files', name: 'approval.fileId', label: t('composition.approvalFile') },
];

/** Opening the formation of the next convocation. */
export function openingSpec(t: Words, next: number): ActSpec {
  return {
    label: t('composition.actOpen'),
    lead: t('composition.actOpenLead'),
    fields: [
      {
        kind: 'number',
        name: 'number',
        label: t('composition.setUpNumber'),
        hint: t('composition.setUpNumberHint'),
        value: next,
      },
      date('openedOn', t('composition.openedOn'), t('composition.todayUnless')),
      { kind: 'number', name: 'size', label: t('composition.size'), hint: t('composition.sizeLater') },
      note('note.seats', t('composition.seatsByKind')),
      ...seatCounts(t, 'seats'),
      ...recommendation(t, null, null),
    ],
  };
}

/** What may be done with a convocation, as forms told in data. */
export function convocationSpecs(
  t: Words,
  it: Formed,
  vacant: readonly VacantSeat[],
): Record<'amendConvocation' | 'recordFirstSession' | 'changeSeats' | 'addSeat' | 'closeConvocation', ActSpec> {
  const hidden = looked(it);
  const firstSession = date('firstSessionOn', t('composition.firstSessionOn'), t('composition.firstSessionHint'));
  const begun = it.approvalOn !== null;
  const over = it.standing !== null && it.standing !== 'RUNNING' && it.standing !== 'NOT_STARTED';
  return {
    amendConvocation: {
      label: t('composition.actAmendConvocation'),
      lead: t('composition.actAmendConvocationLead'),
      submit: t('common.save'),
      hidden,
      fields: [
        note('note.protocol', t('composition.protocolGroup')),
        ...protocol(t, { number: it.protocolNumber, on: it.protocolOn }),
        // While it is being formed its approval is an act of its own.
        ...(it.state === 'PREPARING'
          ? []
          : [note('note.approval', t('composition.approvalGroup')), ...approval(t, it, null, false)]),
        ...(begun && it.firstSessionOn === null ? [firstSession] : []),
        ...(it.startsOn === null ? [] : [date('endsOn', t('composition.termEndsOn'), t('composition.termEndsHint'))]),
        ...recommendation(t, it.recommendedMin, it.recommendedMax),
      ],
    },
    recordFirstSession: {
      label: t('composition.actFirstSession'),
      hidden,
      fields: [{ ...firstSession, required: true } as FieldSpec],
    },
    changeSeats: {
      label: t('composition.actSeats'),
      lead: t('composition.actSeatsLead'),
      submit: t('common.save'),
      hidden,
      fields: [
        { kind: 'number', name: 'size', label: t('composition.size'), value: it.size },
        note('note.add', t('composition.seatsAdd')),
        ...seatCounts(t, 'add'),
        ...(vacant.length > 0 ? [changedSeats(t, vacant)] : []),
      ],
    },
    addSeat: {
      label: t('composition.actAddSeat'),
      lead: t('composition.actAddSeatLead'),
      hidden,
      fields: [
        {
          kind: 'select',
          name: 'kind',
          label: t('composition.kindOfSeat'),
          required: true,
          choices: choices(kinds, (kind) => kindWord(t, kind)),
          empty: t('composition.choose'),
        },
      ],
    },
    closeConvocation: {
      label: t('composition.actClose'),
      title: t('composition.actCloseTitle', { number: roman(it.number) }),
      lead: t('composition.actCloseLead'),
      hidden,
      fields: [
        date('on', t('composition.closedDay'), t('composition.todayUnless'), over ? it.endsOn : null),
        { kind: 'check', name: 'dissolved', label: t('composition.dissolved'), hint: t('composition.dissolvedHint') },
        { kind: 'area', name: 'because', label: t('composition.why'), rows: 2 },
      ],
      final: t('composition.actCloseFinal'),
    },
  };
}

const changedSeats = (t: Words, vacant: readonly VacantSeat[]): FieldSpec => ({
  kind: 'rows',
  name: 'change',
  label: t('composition.seatsChange'),
  one: t('composition.seatChange'),
  add: t('composition.seatChangeAdd'),
  rows: [],
  fields: [
    {
      kind: 'select',
      name: 'seatId',
      label: t('composition.seatWhich'),
      required: true,
      choices: vacant.map(({ id, ordinal, kind }) => ({
        value: id,
        label: `${t('composition.seatNumber', { ordinal })}, ${kindWord(t, kind).toLocaleLowerCase()}`,
      })),
      empty: t('composition.choose'),
    },
    {
      kind: 'select',
      name: 'to',
      label: t('composition.seatTo'),
      required: true,
      choices: [
        ...choices(kinds, (kind) => t('composition.seatToKind', { kind: kindWord(t, kind).toLocaleLowerCase() })),
        { value: 'WITHDRAW', label: t('composition.seatWithdraw') },
      ],
      empty: t('composition.choose'),
    },
  ],
});

/** The approval of a composition: its protocol, the act, and what follows. */
export function approvalSpec(t: Words, it: Formed, by: string | null): ActSpec {
  const stands = [
    it.protocolNumber && t('composition.actNumber', { number: it.protocolNumber }),
    it.protocolOn && t('composition.actOn', { date: formatDate(it.protocolOn) }),
  ].filter(Boolean);
  return {
    label: t('composition.actApprove'),
    hidden: looked(it),
    fields: [
      note(
        'note.protocol',
        stands.length > 0
          ? t('composition.protocolStands', { words: stands.join(' ') })
          : t('composition.protocolGroup'),
      ),
      ...protocol(t, { number: null, on: null }),
      note('note.approval', t('composition.approvalGroup')),
      ...approval(t, it, by, true),
      date('firstSessionOn', t('composition.firstSessionOn'), t('composition.lastDayHint')),
    ],
    final: t('composition.approveFinal'),
  };
}
