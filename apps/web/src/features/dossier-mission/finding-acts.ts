'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const object = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const severities = ['MINOR', 'SERIOUS', 'CRITICAL'] as const;
const decisions = ['UPHELD', 'WITHDRAWN'] as const;

const DescribeFinding = graphql(
  `mutation DescribeFinding($input: DescribeFindingInput!) { describeFinding(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ConfirmFinding = graphql(
  `mutation ConfirmFinding($input: ConfirmFindingInput!) { confirmFinding(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const WithdrawFinding = graphql(
  `mutation WithdrawFinding($input: WithdrawFindingInput!) { withdrawFinding(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RemedyFinding = graphql(
  `mutation RemedyFinding($input: RemedyFindingInput!) { remedyFinding(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const PublishEvidence = graphql(
  `mutation PublishEvidence($input: PublishEvidenceInput!) { publishEvidence(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const HideEvidence = graphql(
  `mutation HideEvidence($input: HideEvidenceInput!) { hideEvidence(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DecideDispute = graphql(
  `mutation DecideDispute($input: DecideDisputeInput!) { decideDispute(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** What a form of a finding, a photo and a dispute sends. */
export const findingActs = {
  describeFinding: async (input: ActInput, v: FormValues) =>
    (
      await perform(DescribeFinding, {
        input: {
          ...input,
          ...object(v),
          statement: v.text('statement'),
          severity: v.oneOf('severity', severities),
          norm: v.text('norm.text') ? { text: v.need('norm.text'), url: v.text('norm.url') } : null,
          causes: v.text('causes'),
          conditions: v.text('conditions'),
          bodyId: v.text('bodyId'),
        },
      })
    ).describeFinding,
  confirmFinding: async (input: ActInput, v: FormValues) =>
    (
      await perform(ConfirmFinding, {
        input: { ...input, ...object(v), confirmedOn: v.text('confirmedOn') },
      })
    ).confirmFinding,
  withdrawFinding: async (input: ActInput, v: FormValues) =>
    (
      await perform(WithdrawFinding, {
        input: { ...input, ...object(v), reason: v.need('reason') },
      })
    ).withdrawFinding,
  remedyFinding: async (input: ActInput, v: FormValues) =>
    (
      await perform(RemedyFinding, {
        input: {
          ...input,
          ...object(v),
          remediedOn: v.text('remediedOn'),
          text: v.text('text'),
          fileIds: v.all('fileIds'),
        },
      })
    ).remedyFinding,
  publishEvidence: async (input: ActInput, v: FormValues) =>
    (
      await perform(PublishEvidence, {
        input: { ...input, ...object(v) },
      })
    ).publishEvidence,
  hideEvidence: async (input: ActInput, v: FormValues) =>
    (
      await perform(HideEvidence, {
        input: { ...input, ...object(v), reason: v.need('reason') },
      })
    ).hideEvidence,
  decideDispute: async (input: ActInput, v: FormValues) =>
    (
      await perform(DecideDispute, {
        input: {
          ...input,
          ...object(v),
          decision: v.oneOf('decision', decisions) ?? 'UPHELD',
          reason: v.need('reason'),
          decidedOn: v.text('decidedOn'),
        },
      })
    ).decideDispute,
};
