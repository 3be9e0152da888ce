'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';
import { planKinds } from './kinds.ts';

const DraftWorkPlan = graphql(
  `mutation DraftWorkPlan($input: DraftWorkPlanInput!) { draftWorkPlan(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const SetWorkPlanItems = graphql(
  `mutation SetWorkPlanItems($input: SetWorkPlanItemsInput!) { setWorkPlanItems(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ApproveWorkPlan = graphql(
  `mutation ApproveWorkPlan($input: ApproveWorkPlanInput!) { approveWorkPlan(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const AddWorkPlanItem = graphql(
  `mutation AddWorkPlanItem($input: AddWorkPlanItemInput!) { addWorkPlanItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CompleteWorkPlanItem = graphql(
  `mutation CompleteWorkPlanItem($input: CompleteWorkPlanItemInput!) { completeWorkPlanItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const MoveWorkPlanItem = graphql(
  `mutation MoveWorkPlanItem($input: MoveWorkPlanItemInput!) { moveWorkPlanItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DropWorkPlanItem = graphql(
  `mutation DropWorkPlanItem($input: DropWorkPlanItemInput!) { dropWorkPlanItem(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordAnnualReport = graphql(
  `mutation RecordAnnualReport($input: RecordAnnualReportInput!) { recordAnnualReport(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const nothing = { authentic: 'kk', kk: null, ru: null, en: null };
const paper = (v: FormValues) => ({
  number: v.text('paper.number'),
  on: v.text('paper.on'),
  fileId: v.text('paper.fileId'),
});

/** A time of the year as the form says it: `m3`, `q2`, or the whole year. */
function timeOf(text: string | null): { month: number | null; quarter: number | null } {
  const number = Number(text?.slice(1));
  return {
    month: text?.startsWith('m') ? number : null,
    quarter: text?.startsWith('q') ? number : null,
  };
}

const point = (row: Pick<FormValues, 'text' | 'texts' | 'oneOf'>, at = '') => ({
  id: row.text(`${at}id`),
  title: row.texts(`${at}title`) ?? nothing,
  kind: row.oneOf(`${at}kind`, planKinds) ?? ('OTHER' as const),
  ...timeOf(row.text(`${at}month`)),
  responsible: row.text(`${at}responsible`),
  commissionId: row.text(`${at}commissionId`),
});

/** What may be done with the plan of work of a year and its points. */
export const planActs = {
  draftWorkPlan: async (base: ActInput, v: FormValues) =>
    (await perform(DraftWorkPlan, { input: { ...base, year: v.whole('year'), copyOf: v.number('copyOf') } }))
      .draftWorkPlan,
  setWorkPlanItems: async (base: ActInput, v: FormValues) =>
    (
      await perform(SetWorkPlanItems, {
        input: {
          ...base,
          ...looked(v),
          items: v
            .rows('items')
            .flatMap((row) => ((row.texts('title') ?? row.text('id') ?? row.text('responsible')) ? point(row) : [])),
        },
      })
    ).setWorkPlanItems,
  approveWorkPlan: async (base: ActInput, v: FormValues) =>
    (await perform(ApproveWorkPlan, { input: { ...base, ...looked(v), paper: paper(v) } })).approveWorkPlan,
  addWorkPlanItem: async (base: ActInput, v: FormValues) =>
    (
      await perform(AddWorkPlanItem, {
        input: { ...base, ...looked(v), item: point(v, 'item.'), because: v.need('because') },
      })
    ).addWorkPlanItem,
  completeWorkPlanItem: async (base: ActInput, v: FormValues) =>
    (
      await perform(CompleteWorkPlanItem, {
        input: {
          ...base,
          ...looked(v),
          on: v.text('on'),
          meetingId: v.text('meetingId'),
          missionId: v.text('missionId'),
          note: v.text('note'),
        },
      })
    ).completeWorkPlanItem,
  moveWorkPlanItem: async (base: ActInput, v: FormValues) =>
    (
      await perform(MoveWorkPlanItem, {
        input: { ...base, ...looked(v), to: timeOf(v.text('to')), because: v.need('because') },
      })
    ).moveWorkPlanItem,
  dropWorkPlanItem: async (base: ActInput, v: FormValues) =>
    (await perform(DropWorkPlanItem, { input: { ...base, ...looked(v), because: v.need('because') } }))
      .dropWorkPlanItem,
  recordAnnualReport: async (base: ActInput, v: FormValues) => {
    const cited = paper(v);
    return (
      await perform(RecordAnnualReport, {
        input: {
          ...base,
          ...looked(v),
          text: v.texts('text'),
          paper: cited.number || cited.on || cited.fileId ? cited : null,
        },
      })
    ).recordAnnualReport;
  },
};

/** The name of an act on the plan. */
export type PlanActName = keyof typeof planActs;
