import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec, RowField } from '../shared/field-spec.ts';
import { planKinds } from './kinds.ts';

/** A plan as its forms know it. */
export type PlanToAct = { id: string; version: number; year: number };

/** A point of it. */
export type PointToAct = {
  id: string;
  version: number;
  kind: (typeof planKinds)[number];
  month: number | null;
  quarter: number | null;
  responsible: string | null;
  commissionId: string | null;
  title: { kk: string | null; ru: string | null; text: string };
};

/** When a point is to be done, as its control says it. */
export const timeKey = ({ month, quarter }: Pick<PointToAct, 'month' | 'quarter'>): string =>
  month !== null ? `m${month}` : quarter !== null ? `q${quarter}` : 'year';

/** When a point is to be done, in words. */
export function timeWords(t: Words, { month, quarter }: Pick<PointToAct, 'month' | 'quarter'>): string {
  if (month !== null) return monthWord(t, month);
  return quarter === null ? t('councilWork.wholeYear') : t('councilWork.quarter', { quarter });
}

/** The name of a month by itself. */
export function monthWord(t: Words, month: number): string {
  return t('councilWork.monthName', { month: String(month) });
}

const times = (t: Words): Choice[] => [
  ...[1, 2, 3, 4].map((quarter) => ({ value: `q${quarter}`, label: t('councilWork.quarter', { quarter }) })),
  ...Array.from({ length: 12 }, (_, month) => ({ value: `m${month + 1}`, label: monthWord(t, month + 1) })),
  { value: 'year', label: t('councilWork.wholeYear') },
];

const pointFields = (t: Words, at: string, commissions: readonly Choice[]): RowField[] => [
  { kind: 'hidden', name: `${at}id`, label: '' },
  { kind: 'area', name: `${at}title.kk`, oneLanguage: true, label: t('councilWork.pointKk'), rows: 2, lang: 'kk' },
  { kind: 'area', name: `${at}title.ru`, oneLanguage: true, label: t('councilWork.pointRu'), rows: 2, lang: 'ru' },
  {
    kind: 'select',
    name: `${at}kind`,
    label: t('councilWork.pointKind'),
    required: true,
    choices: choices(planKinds, (value) => t(`enums.WorkPlanItemKind_${value}`)),
    value: 'COUNCIL_SESSION',
  },
  { kind: 'select', name: `${at}month`, label: t('councilWork.when'), required: true, choices: times(t), value: 'q1' },
  { kind: 'text', name: `${at}responsible`, label: t('councilWork.responsible') },
  ...(commissions.length > 0
    ? [
        {
          kind: 'select' as const,
          name: `${at}commissionId`,
          label: t('councilWork.commission'),
          choices: commissions,
        },
      ]
    : []),
];

const paperFields = (t: Words, required: boolean): FieldSpec[] => [
  { kind: 'text', name: 'paper.number', label: t('councilWork.paperNumber'), narrow: true, required },
  { kind: 'date', name: 'paper.on', label: t('councilWork.paperOn'), hint: t('councilWork.todayUnless') },
  { kind: 'files', name: 'paper.fileId', label: t('councilWork.paperFile') },
];

/** Drawing up the plan of a year. */
export function draftPlanSpec(t: Words, year: number): ActSpec {
  return {
    label: t('councilWork.draftPlan', { year: String(year) }),
    lead: t('councilWork.draftPlanLead'),
    hidden: { year },
    fields: [],
  };
}

/** Drawing it up with the points of an earlier year. */
export function copyPlanSpec(t: Words, year: number, copyOf: number): ActSpec {
  return {
    label: t('councilWork.copyPlan', { year: String(copyOf) }),
    title: t('councilWork.draftPlan', { year: String(year) }),
    lead: t('councilWork.copyPlanLead', { year: String(copyOf) }),
    hidden: { year, copyOf },
    fields: [],
  };
}

/** What may be done with the plan itself. */
export function planSpecs(
  t: Words,
  plan: PlanToAct,
  { points, commissions }: { points: readonly PointToAct[]; commissions: readonly Choice[] },
): Record<'setWorkPlanItems' | 'approveWorkPlan' | 'addWorkPlanItem' | 'recordAnnualReport', ActSpec> {
  const hidden = { id: plan.id, expectedVersion: plan.version };
  return {
    setWorkPlanItems: {
      label: t('councilWork.savePoints'),
      hidden,
      fields: [
        {
          kind: 'rows',
          name: 'items',
          label: t('councilWork.points'),
          hint: t('councilWork.pointsHint'),
          required: true,
          one: t('councilWork.point'),
          add: t('councilWork.addPoint'),
          fields: pointFields(t, '', commissions),
          rows:
            points.length === 0
              ? [{}]
              : points.map((point) => ({
                  id: point.id,
                  'title.kk': point.title.kk,
                  'title.ru': point.title.ru,
                  kind: point.kind,
                  month: timeKey(point),
                  responsible: point.responsible,
                  commissionId: point.commissionId,
                })),
        },
      ],
    },
    approveWorkPlan: {
      label: t('councilWork.approvePlan'),
      lead: t('councilWork.approvePlanLead'),
      final: t('councilWork.approvePlanFinal'),
      hidden,
      fields: paperFields(t, false),
    },
    addWorkPlanItem: {
      label: t('councilWork.addPoint'),
      lead: t('councilWork.addPointLead'),
      hidden,
      fields: [
        ...pointFields(t, 'item.', commissions),
        { kind: 'area', name: 'because', label: t('councilWork.whyAdded'), rows: 2, required: true },
      ],
    },
    recordAnnualReport: {
      label: t('councilWork.report'),
      lead: t('councilWork.reportLead'),
      hidden,
      fields: [
        { kind: 'area', name: 'text.kk', label: t('councilWork.reportKk'), rows: 5, lang: 'kk' },
        { kind: 'area', name: 'text.ru', label: t('councilWork.reportRu'), rows: 5, lang: 'ru' },
        ...paperFields(t, false),
      ],
    },
  };
}

/** What may become of a point of an approved plan. */
export function pointSpecs(
  t: Words,
  point: PointToAct,
  { meetings, missions }: { meetings: readonly Choice[]; missions: readonly Choice[] },
): Record<'completeWorkPlanItem' | 'moveWorkPlanItem' | 'dropWorkPlanItem', ActSpec> {
  const hidden = { id: point.id, expectedVersion: point.version };
  const because: FieldSpec = {
    kind: 'area',
    name: 'because',
    label: t('councilWork.because'),
    hint: t('councilWork.publicReads'),
    rows: 2,
    required: true,
  };
  return {
    completeWorkPlanItem: {
      label: t('councilWork.complete'),
      title: t('councilWork.completeOf', { title: point.title.text }),
      hidden,
      fields: [
        { kind: 'date', name: 'on', label: t('councilWork.doneOn'), hint: t('councilWork.todayUnless') },
        ...(meetings.length > 0
          ? [{ kind: 'select' as const, name: 'meetingId', label: t('councilWork.inMeeting'), choices: meetings }]
          : []),
        ...(missions.length > 0
          ? [{ kind: 'select' as const, name: 'missionId', label: t('councilWork.inMission'), choices: missions }]
          : []),
        { kind: 'area', name: 'note', label: t('councilWork.howDone'), rows: 2 },
      ],
    },
    moveWorkPlanItem: {
      label: t('councilWork.move'),
      title: t('councilWork.moveOf', { title: point.title.text }),
      hidden,
      fields: [
        {
          kind: 'select',
          name: 'to',
          label: t('councilWork.moveTo'),
          required: true,
          choices: times(t).filter(({ value }) => value !== timeKey(point)),
        },
        because,
      ],
    },
    dropWorkPlanItem: {
      label: t('councilWork.dropPoint'),
      title: t('councilWork.dropOf', { title: point.title.text }),
      final: t('councilWork.dropFinal'),
      hidden,
      fields: [because],
    },
  };
}
