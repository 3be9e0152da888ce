'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const Approve = graphql(
  `mutation ApproveParameter($input: ApproveParameterInput!) { approveParameter(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const Decline = graphql(
  `mutation DeclineParameter($input: DeclineParameterInput!) { declineParameter(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

/** What the platform decides of what councils ask. */
export const platformActs = {
  approveParameter: async (base: ActInput, v: FormValues) =>
    (await perform(Approve, { input: { ...base, ...looked(v) } })).approveParameter,
  declineParameter: async (base: ActInput, v: FormValues) =>
    (await perform(Decline, { input: { ...base, ...looked(v), reason: v.need('reason') } })).declineParameter,
};
