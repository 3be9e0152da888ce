'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const cells = ['TOPIC', 'PARTICIPANTS', 'RECOMMENDATIONS', 'CHANNELS', 'RESULTS'] as const;

const EditCell = graphql(
  `mutation EditMonitoringCell($input: EditMonitoringCellInput!) { editMonitoringCell(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RevertCell = graphql(
  `mutation RevertMonitoringCell($input: RevertMonitoringCellInput!) { revertMonitoringCell(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const place = (v: FormValues) => ({
  year: v.whole('year'),
  month: v.whole('month'),
  missionId: v.text('missionId'),
  eventId: v.text('eventId'),
  cell: v.oneOf('cell', cells) ?? 'TOPIC',
  language: v.need('language'),
  expectedVersion: v.number('expectedVersion'),
});

/** A cell of the official table is written by the secretary, or given back to the facts. */
export const cellActs = {
  editMonitoringCell: async (base: ActInput, v: FormValues) =>
    (await perform(EditCell, { input: { ...base, ...place(v), text: v.need('text') } })).editMonitoringCell,
  revertMonitoringCell: async (base: ActInput, v: FormValues) =>
    (await perform(RevertCell, { input: { ...base, ...place(v) } })).revertMonitoringCell,
};
