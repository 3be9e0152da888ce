import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, FieldSpec } from '../shared/field-spec.ts';
import type { AgendaItemView, MaterialView } from './agenda-list.tsx';
import { closedGrounds, electedPosts, itemKinds } from './states.ts';

/** A power of the council, in words. */
export type Power = { id: string; name: string };

function itemFields(t: Words, powers: readonly Power[], it: AgendaItemView | null): FieldSpec[] {
  return [
    {
      kind: 'area',
      name: 'title.kk',
      oneLanguage: true,
      label: t('meetings.itemKk'),
      rows: 2,
      value: it?.title.kk ?? null,
      lang: 'kk',
    },
    {
      kind: 'area',
      name: 'title.ru',
      oneLanguage: true,
      label: t('meetings.itemRu'),
      rows: 2,
      value: it?.title.ru ?? null,
      lang: 'ru',
    },
    {
      kind: 'select',
      name: 'kind',
      label: t('meetings.itemKind'),
      required: true,
      choices: choices(itemKinds, (value) => t(`enums.AgendaItemKind_${value}`)),
      value: it?.kind ?? 'OTHER',
    },
    {
      kind: 'select',
      name: 'elects',
      label: t('meetings.elects'),
      hint: t('meetings.electsHint'),
      choices: choices(electedPosts, (value) => t(`enums.OfficePost_${value}`)),
      value: it?.elects ?? null,
      empty: t('meetings.electsNobody'),
    },
    {
      kind: 'many',
      name: 'powers',
      label: t('meetings.powers'),
      hint: t('meetings.powersHint'),
      choices: powers.map(({ id, name }) => ({ value: id, label: name })),
      value: it?.powers ?? [],
    },
    {
      kind: 'rows',
      name: 'rapporteurs',
      label: t('meetings.rapporteurList'),
      one: t('meetings.rapporteur'),
      add: t('meetings.rapporteurAdd'),
      fields: [
        { kind: 'text', name: 'name', label: t('meetings.personName') },
        { kind: 'text', name: 'position', label: t('meetings.position') },
      ],
      rows: it ? it.rapporteurs.map(({ name, position }) => ({ name, position })) : [{}],
    },
    {
      kind: 'body',
      name: 'heardBodyId',
      label: t('meetings.heardBody'),
      hint: t('meetings.heardBodyHint'),
      requiredWhen: { name: 'kind', among: ['REPORT_HEARING', 'LAW_ENFORCEMENT_INFORMATION'] },
      value: it?.heardBody ? { value: it.heardBody.id, label: it.heardBody.name.text } : null,
    },
    { kind: 'number', name: 'reportMinutes', label: t('meetings.reportMinutes'), value: it?.reportMinutes ?? null },
    { kind: 'number', name: 'speechMinutes', label: t('meetings.speechMinutes'), value: it?.speechMinutes ?? null },
    {
      kind: 'select',
      name: 'closedGround',
      label: t('meetings.closedGround'),
      choices: choices(closedGrounds, (value) => t(`enums.ClosedGround_${value}`)),
      value: it?.closedGround ?? null,
      empty: t('meetings.heldOpenly'),
    },
    { kind: 'text', name: 'closedBecause', label: t('meetings.closedBecause'), value: it?.closedBecause ?? null },
  ];
}

/** A question for the agenda. */
export function addItemSpec(t: Words, meetingId: string, powers: readonly Power[]): ActSpec {
  return { label: t('meetings.actAddItem'), hidden: { meetingId }, fields: itemFields(t, powers, null) };
}

/** What a member says of a question that he proposes; how it is heard is for those who form the agenda. */
const proposed: ReadonlySet<string> = new Set(['title.kk', 'title.ru', 'kind', 'powers', 'heardBodyId']);

/** A member's proposal for the agenda (PC-MEM-08). */
export function proposeItemSpec(t: Words, meetingId: string, powers: readonly Power[]): ActSpec {
  return {
    label: t('meetings.actPropose'),
    lead: t('meetings.actProposeLead'),
    hidden: { meetingId },
    fields: [
      ...itemFields(t, powers, null).filter(({ name }) => proposed.has(name)),
      { kind: 'area', name: 'proposedBecause', label: t('meetings.proposedWhy'), rows: 3 },
    ],
  };
}

/** Taking over a question of an earlier sitting. */
export const carryItemSpec = (t: Words, meetingId: string, item: { id: string; title: { text: string } }): ActSpec => ({
  label: t('meetings.actCarry'),
  title: t('meetings.actCarryTitle'),
  lead: item.title.text,
  hidden: { meetingId, itemId: item.id },
  fields: [],
});

/** What may be done to a question of the agenda. */
export function itemSpecs(t: Words, it: AgendaItemView, powers: readonly Power[]) {
  const hidden = { id: it.id, expectedVersion: it.version };
  const because: FieldSpec = { kind: 'area', name: 'because', label: t('meetings.because'), rows: 2, required: true };
  return {
    amendAgendaItem: {
      label: t('meetings.actAmendItem'),
      title: it.title.text,
      submit: t('common.save'),
      hidden,
      fields: itemFields(t, powers, it),
    },
    includeAgendaItem: { label: t('meetings.actInclude'), lead: it.title.text, hidden, fields: [] },
    postponeAgendaItem: { label: t('meetings.actPostpone'), lead: it.title.text, hidden, fields: [because] },
    removeAgendaItem: { label: t('meetings.actRemove'), lead: it.title.text, hidden, fields: [because] },
    addAgendaMaterial: {
      label: t('meetings.actAddMaterial'),
      lead: it.title.text,
      hidden: { itemId: it.id },
      fields: [
        { kind: 'files', name: 'fileId', label: t('meetings.materialFile'), required: true },
        { kind: 'text', name: 'title', label: t('meetings.materialTitle'), hint: t('meetings.materialTitleHint') },
        { kind: 'date', name: 'deliveredOn', label: t('meetings.deliveredOn'), hint: t('meetings.todayUnless') },
        { kind: 'check', name: 'published', label: t('meetings.materialPublished') },
      ],
    },
  } as const satisfies Record<string, ActSpec>;
}

/** Taking a paper of a question back. */
export const withdrawPaperSpec = (t: Words, { id, title }: MaterialView): ActSpec => ({
  label: t('meetings.actWithdrawMaterial'),
  title: t('meetings.withdrawMaterialTitle'),
  lead: title,
  final: t('meetings.withdrawMaterialFinal'),
  hidden: { id },
  fields: [{ kind: 'area', name: 'because', label: t('meetings.because'), rows: 2, required: true }],
});
