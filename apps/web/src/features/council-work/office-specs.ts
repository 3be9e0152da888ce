import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec } from '../shared/field-spec.ts';
import { actingPosts, councilPosts } from './kinds.ts';

const person = (t: Words, people: readonly Choice[]): FieldSpec[] => [
  {
    kind: 'select',
    name: 'personId',
    label: t('councilWork.holder'),
    choices: people,
    empty: t('councilWork.noMember'),
  },
  { kind: 'text', name: 'staffName', label: t('councilWork.staffName'), hint: t('councilWork.staffHint') },
];

/** Entering whom the council elected, and who stands in. */
export function officeSpecs(
  t: Words,
  { convocationId, people, post }: { convocationId: string; people: readonly Choice[]; post?: string },
): Record<'recordOffice' | 'appointActing', ActSpec> {
  const hidden = { convocationId };
  return {
    recordOffice: {
      label: t('councilWork.recordOffice'),
      lead: t('councilWork.recordOfficeLead'),
      hidden,
      fields: [
        {
          kind: 'select',
          name: 'post',
          label: t('councilWork.post'),
          required: true,
          choices: choices(councilPosts, (value) => t(`enums.CouncilPost_${value}`)),
          value: post ?? 'CHAIR',
        },
        ...person(t, people),
        { kind: 'date', name: 'startsOn', label: t('councilWork.firstDay'), hint: t('councilWork.todayUnless') },
        { kind: 'date', name: 'until', label: t('councilWork.lastDay'), hint: t('councilWork.lastDayOver') },
        {
          kind: 'area',
          name: 'ground',
          label: t('councilWork.officeGround'),
          hint: t('councilWork.officeGroundHint'),
          rows: 2,
        },
        {
          kind: 'one',
          name: 'publicService',
          label: t('councilWork.publicService'),
          hint: t('councilWork.publicServiceHint'),
          choices: [
            { value: 'no', label: t('councilWork.no') },
            { value: 'yes', label: t('councilWork.yes') },
          ],
        },
      ],
    },
    appointActing: {
      label: t('councilWork.appointActing'),
      lead: t('councilWork.actingLead'),
      hidden,
      fields: [
        {
          kind: 'select',
          name: 'post',
          label: t('councilWork.actsFor'),
          required: true,
          choices: choices(actingPosts, (value) => t(`enums.CouncilPost_${value}`)),
          value: post ?? 'CHAIR',
        },
        ...person(t, people),
        { kind: 'date', name: 'startsOn', label: t('councilWork.firstDay'), hint: t('councilWork.mayBeAhead') },
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
  };
}

/** The last day of an office; of one that is still to begin, that it will not. */
export function endOfficeSpec(
  t: Words,
  {
    id,
    version,
    acting,
    name,
    startsOn,
  }: { id: string; version: number; acting: boolean; name: string; startsOn: string },
  today: string,
): ActSpec {
  if (startsOn > today) return withdrawSpec(t, { id, version, name });
  return {
    label: t(acting ? 'councilWork.endActing' : 'councilWork.endOffice'),
    title: t(acting ? 'councilWork.endActingOf' : 'councilWork.endOfficeOf', { name }),
    hidden: { id, expectedVersion: version },
    fields: [
      { kind: 'date', name: 'until', label: t('councilWork.lastDay'), hint: t('councilWork.todayUnless') },
      { kind: 'area', name: 'because', label: t('councilWork.because'), rows: 2, required: true },
    ],
  };
}

/** An appointment for days to come that will not be needed. */
export function withdrawSpec(t: Words, { id, version, name }: { id: string; version: number; name: string }): ActSpec {
  return {
    label: t('councilWork.withdrawAppointment'),
    title: t('councilWork.withdrawAppointmentOf', { name }),
    final: t('councilWork.withdrawAppointmentFinal'),
    hidden: { id, expectedVersion: version },
    fields: [{ kind: 'area', name: 'because', label: t('councilWork.because'), rows: 2, required: true }],
  };
}
