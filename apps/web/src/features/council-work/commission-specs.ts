import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec, RowField } from '../shared/field-spec.ts';
import { actingOffices, memberOffices } from './kinds.ts';
import { withdrawSpec } from './office-specs.ts';

type Texts = { kk: string | null; ru: string | null } | null;

/** A commission as its forms know it. */
export type CommissionToAct = {
  id: string;
  version: number;
  state: 'PROPOSED' | 'ACTIVE' | 'CLOSED';
  name: Texts;
  directions: Texts;
};

/** Somebody of it. */
export type MemberToAct = { id: string; version: number; name: string; advisory: boolean; office: string };

const wordings = (t: Words, at: string, it: { name: Texts; directions: Texts } | null): FieldSpec[] => [
  {
    kind: 'text',
    name: `${at}name.kk`,
    oneLanguage: true,
    label: t('councilWork.nameKk'),
    value: it?.name?.kk ?? null,
  },
  {
    kind: 'text',
    name: `${at}name.ru`,
    oneLanguage: true,
    label: t('councilWork.nameRu'),
    value: it?.name?.ru ?? null,
  },
  {
    kind: 'area',
    name: `${at}directions.kk`,
    label: t('councilWork.directionsKk'),
    hint: t('councilWork.directionsHint'),
    rows: 2,
    lang: 'kk',
    value: it?.directions?.kk ?? null,
  },
  {
    kind: 'area',
    name: `${at}directions.ru`,
    label: t('councilWork.directionsRu'),
    rows: 2,
    lang: 'ru',
    value: it?.directions?.ru ?? null,
  },
];

const paperFields = (t: Words): FieldSpec[] => [
  {
    kind: 'text',
    name: 'paper.number',
    label: t('councilWork.paperNumber'),
    hint: t('councilWork.paperHint'),
    narrow: true,
  },
  { kind: 'date', name: 'paper.on', label: t('councilWork.paperOn') },
  { kind: 'files', name: 'paper.fileId', label: t('councilWork.paperFile') },
];

const who = (t: Words, at: string, people: readonly Choice[], office: string): RowField[] => [
  {
    kind: 'select',
    name: `${at}personId`,
    label: t('councilWork.member'),
    choices: people,
    empty: t('councilWork.noMember'),
  },
  {
    kind: 'select',
    name: `${at}office`,
    label: t('councilWork.inCommission'),
    required: true,
    choices: offices(t),
    value: office,
  },
  { kind: 'text', name: `${at}expertName`, label: t('councilWork.expertName'), hint: t('councilWork.expertHint') },
  { kind: 'text', name: `${at}expertPosition`, label: t('councilWork.expertPosition') },
];

const offices = (t: Words) => choices(memberOffices, (value) => t(`enums.CommissionOffice_${value}`));

/** Who is in a commission from its first day. */
export const firstMembers = (t: Words, people: readonly Choice[]): FieldSpec => ({
  kind: 'rows',
  name: 'commission.members',
  label: t('councilWork.members'),
  hint: t('councilWork.membersHint'),
  one: t('councilWork.oneMember'),
  add: t('councilWork.addMember'),
  fields: who(t, '', people, 'MEMBER'),
  rows: [{ office: 'HEAD' }, {}, {}],
});

/** Creating a commission: what it is, on what it rests, who is in it from the first day. */
export function createCommissionSpec(
  t: Words,
  {
    convocationId,
    people,
    decisions,
  }: { convocationId: string; people: readonly Choice[]; decisions: readonly Choice[] },
): ActSpec {
  return {
    label: t('councilWork.create'),
    hidden: { convocationId },
    fields: [
      ...wordings(t, 'commission.', null),
      ...(decisions.length > 0
        ? [
            {
              kind: 'select' as const,
              name: 'decisionId',
              label: t('councilWork.byDecision'),
              hint: t('councilWork.byDecisionHint'),
              choices: decisions,
            },
          ]
        : []),
      ...paperFields(t),
      { kind: 'date', name: 'formedOn', label: t('councilWork.formedOn'), hint: t('councilWork.formedOnHint') },
      firstMembers(t, people),
      { kind: 'check', name: 'proposed', label: t('councilWork.proposed') },
    ],
  };
}

/** What may be done with a commission. */
export function commissionSpecs(
  t: Words,
  it: CommissionToAct,
  { people, members }: { people: readonly Choice[]; members: readonly MemberToAct[] },
): Record<
  'amendCommission' | 'addCommissionMember' | 'appointCommissionHead' | 'appointCommissionActing' | 'closeCommission',
  ActSpec
> {
  const hidden = { id: it.id, expectedVersion: it.version };
  const own = (but: string) =>
    members.flatMap(({ id, name, advisory, office }) =>
      advisory || office === but ? [] : [{ value: id, label: name }],
    );
  return {
    amendCommission: {
      label: t(it.state === 'PROPOSED' ? 'councilWork.begin' : 'councilWork.amend'),
      lead: it.state === 'PROPOSED' ? t('councilWork.beginLead') : undefined,
      submit: t('common.save'),
      hidden,
      fields: [...wordings(t, '', it), ...(it.state === 'PROPOSED' ? paperFields(t) : [])],
    },
    addCommissionMember: {
      label: t('councilWork.addMember'),
      lead: t('councilWork.addMemberLead'),
      hidden,
      fields: [
        ...who(t, 'member.', people, 'MEMBER'),
        { kind: 'date', name: 'on', label: t('councilWork.firstDay'), hint: t('councilWork.todayUnless') },
      ],
    },
    appointCommissionHead: {
      label: t('councilWork.appointHead'),
      lead: t('councilWork.appointHeadLead'),
      hidden,
      fields: [
        {
          kind: 'select',
          name: 'memberId',
          label: t('councilWork.head'),
          required: true,
          choices: own('HEAD'),
          empty: t('councilWork.choose'),
        },
        { kind: 'date', name: 'on', label: t('councilWork.firstDay'), hint: t('councilWork.todayUnless') },
      ],
    },
    appointCommissionActing: {
      label: t('councilWork.appointActing'),
      lead: t('councilWork.appointActingLead'),
      hidden,
      fields: [
        {
          kind: 'select',
          name: 'office',
          label: t('councilWork.actsAs'),
          required: true,
          choices: choices(actingOffices, (value) => t(`enums.CommissionActingOffice_${value}`)),
          value: 'HEAD',
        },
        {
          kind: 'select',
          name: 'memberId',
          label: t('councilWork.whoActs'),
          required: true,
          choices: own('HEAD'),
          empty: t('councilWork.choose'),
        },
        { kind: 'date', name: 'startsOn', label: t('councilWork.firstDay'), hint: t('councilWork.todayUnless') },
        { kind: 'date', name: 'until', label: t('councilWork.lastDay'), required: true },
        {
          kind: 'area',
          name: 'ground',
          label: t('councilWork.ground'),
          hint: t('councilWork.groundHint'),
          rows: 2,
          required: true,
        },
      ],
    },
    closeCommission: {
      label: t('councilWork.close'),
      final: t('councilWork.closeFinal'),
      hidden,
      fields: [
        { kind: 'date', name: 'on', label: t('councilWork.lastDay'), hint: t('councilWork.todayUnless') },
        { kind: 'area', name: 'because', label: t('councilWork.because'), rows: 2, required: true },
      ],
    },
  };
}

/** Somebody leaves a commission. */
export function releaseSpec(t: Words, { id, version, name }: MemberToAct): ActSpec {
  return {
    label: t('councilWork.release'),
    title: t('councilWork.releaseOf', { name }),
    lead: t('councilWork.releaseLead'),
    hidden: { id, expectedVersion: version },
    fields: [
      { kind: 'date', name: 'on', label: t('councilWork.lastDay'), hint: t('councilWork.todayUnless') },
      { kind: 'area', name: 'because', label: t('councilWork.because'), rows: 2, required: true },
    ],
  };
}

/** Whoever stands in does so no longer. */
export function endActingSpec(
  t: Words,
  { id, version, name, startsOn }: { id: string; version: number; name: string; startsOn: string },
  today: string,
): ActSpec {
  if (startsOn > today) return withdrawSpec(t, { id, version, name });
  return {
    label: t('councilWork.endActing'),
    title: t('councilWork.endActingOf', { name }),
    hidden: { id, expectedVersion: version },
    fields: [
      { kind: 'date', name: 'until', label: t('councilWork.lastDay'), hint: t('councilWork.todayUnless') },
      { kind: 'area', name: 'because', label: t('councilWork.because'), rows: 2, required: true },
    ],
  };
}
