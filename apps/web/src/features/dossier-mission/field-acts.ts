'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { FormValues } from '../shared/form-values.ts';

const object = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });
const severities = ['MINOR', 'SERIOUS', 'CRITICAL'] as const;
const stages = ['BEFORE', 'AFTER', 'REMEDY', 'OTHER'] as const;
const decisions = ['UPHELD', 'WITHDRAWN'] as const;
/** A covered part as the picture's form writes it: `x y width height`, fractions. */
const region = (text: string) => {
  const [x = 0, y = 0, width = 0, height = 0] = text.split(' ').map(Number);
  return { x, y, width, height };
};
const went = (v: FormValues) =>
  (v.text('went') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

const PlanVisit = graphql(
  `mutation PlanVisit($input: PlanVisitInput!) { planVisit(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordVisit = graphql(
  `mutation RecordVisit($input: RecordVisitInput!) { recordVisit(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordRefusedAccess = graphql(
  `mutation RecordRefusedAccess($input: RecordRefusedAccessInput!) { recordRefusedAccess(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CancelVisit = graphql(
  `mutation CancelVisit($input: CancelVisitInput!) { cancelVisit(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CorrectVisitDate = graphql(
  `mutation CorrectVisitDate($input: CorrectVisitDateInput!) { correctVisitDate(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CorrectFindingDate = graphql(
  `mutation CorrectFindingDate($input: CorrectFindingDateInput!) { correctFindingDate(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CaptureFinding = graphql(
  `mutation CaptureFinding($input: CaptureFindingInput!) { captureFinding(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ConfirmFinding = graphql(
  `mutation ConfirmFinding($input: ConfirmFindingInput!) { confirmFinding(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const DescribeFinding = graphql(
  `mutation DescribeFinding($input: DescribeFindingInput!) { describeFinding(input: $input) { __typename ...ProblemParts } }`,
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
const DescribeEvidence = graphql(
  `mutation DescribeEvidence($input: DescribeEvidenceInput!) { describeEvidence(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const BlurEvidence = graphql(
  `mutation BlurEvidence($input: BlurEvidenceInput!) { blurEvidence(input: $input) { __typename ...ProblemParts } }`,
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

/** What may be done to visits, findings and evidence. */
export const fieldActs = {
  planVisit: async (base: ActInput, v: FormValues) =>
    (
      await perform(PlanVisit, {
        input: {
          ...base,
          missionId: v.need('missionId'),
          plannedOn: v.need('plannedOn'),
          place: v.text('place'),
          fromTime: v.text('fromTime'),
          toTime: v.text('toTime'),
          went: went(v),
        },
      })
    ).planVisit,
  recordVisit: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordVisit, {
        input: {
          ...base,
          missionId: v.need('missionId'),
          visitId: v.text('visitId'),
          expectedVersion: v.number('expectedVersion'),
          visitedOn: v.text('visitedOn'),
          place: v.text('place'),
          fromTime: v.text('fromTime'),
          toTime: v.text('toTime'),
          metBy: v.text('metBy'),
          notes: v.text('notes'),
          onBehalfOf: v.text('onBehalfOf'),
          went: went(v),
        },
      })
    ).recordVisit,
  recordRefusedAccess: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordRefusedAccess, {
        input: {
          ...base,
          missionId: v.need('missionId'),
          visitId: v.text('visitId'),
          expectedVersion: v.number('expectedVersion'),
          visitedOn: v.text('visitedOn'),
          place: v.text('place'),
          refusedBy: v.text('refusedBy'),
          refusalReason: v.text('refusalReason'),
          notes: v.text('notes'),
          onBehalfOf: v.text('onBehalfOf'),
          went: went(v),
        },
      })
    ).recordRefusedAccess,
  cancelVisit: async (base: ActInput, v: FormValues) =>
    (await perform(CancelVisit, { input: { ...base, ...object(v), reason: v.need('reason') } })).cancelVisit,
  correctVisitDate: async (base: ActInput, v: FormValues) =>
    (
      await perform(CorrectVisitDate, {
        input: { ...base, ...object(v), becomes: v.need('becomes'), reason: v.need('reason') },
      })
    ).correctVisitDate,
  correctFindingDate: async (base: ActInput, v: FormValues) =>
    (
      await perform(CorrectFindingDate, {
        input: { ...base, ...object(v), becomes: v.need('becomes'), reason: v.need('reason') },
      })
    ).correctFindingDate,
  captureFinding: async (base: ActInput, v: FormValues) =>
    (
      await perform(CaptureFinding, {
        input: {
          ...base,
          missionId: v.need('missionId'),
          visitId: v.text('visitId'),
          observedOn: v.text('observedOn'),
          statement: v.text('statement'),
          onBehalfOf: v.text('onBehalfOf'),
          fileIds: v.all('fileIds'),
        },
      })
    ).captureFinding,
  confirmFinding: async (base: ActInput, v: FormValues) =>
    (
      await perform(ConfirmFinding, {
        input: { ...base, ...object(v), confirmedOn: v.text('confirmedOn'), onBehalfOf: v.text('onBehalfOf') },
      })
    ).confirmFinding,
  describeFinding: async (base: ActInput, v: FormValues) =>
    (
      await perform(DescribeFinding, {
        input: {
          ...base,
          ...object(v),
          statement: v.text('statement'),
          causes: v.text('causes'),
          conditions: v.text('conditions'),
          bodyId: v.text('bodyId'),
          severity: v.oneOf('severity', severities),
          norm: v.text('norm.text') ? { text: v.need('norm.text'), url: v.text('norm.url') } : null,
        },
      })
    ).describeFinding,
  withdrawFinding: async (base: ActInput, v: FormValues) =>
    (await perform(WithdrawFinding, { input: { ...base, ...object(v), reason: v.need('reason') } })).withdrawFinding,
  remedyFinding: async (base: ActInput, v: FormValues) =>
    (
      await perform(RemedyFinding, {
        input: {
          ...base,
          ...object(v),
          remediedOn: v.text('remediedOn'),
          text: v.text('text'),
          fileIds: v.all('fileIds'),
        },
      })
    ).remedyFinding,
  describeEvidence: async (base: ActInput, v: FormValues) =>
    (
      await perform(DescribeEvidence, {
        input: {
          ...base,
          ...object(v),
          stage: v.oneOf('stage', stages),
          caption: v.text('caption'),
          peopleShown: v.flag('peopleShown'),
          consent: v.flag('consent'),
        },
      })
    ).describeEvidence,
  blurEvidence: async (base: ActInput, v: FormValues) =>
    (await perform(BlurEvidence, { input: { ...base, ...object(v), regions: v.all('regions').map(region) } }))
      .blurEvidence,
  publishEvidence: async (base: ActInput, v: FormValues) =>
    (await perform(PublishEvidence, { input: { ...base, ...object(v) } })).publishEvidence,
  hideEvidence: async (base: ActInput, v: FormValues) =>
    (await perform(HideEvidence, { input: { ...base, ...object(v), reason: v.need('reason') } })).hideEvidence,
  decideDispute: async (base: ActInput, v: FormValues) =>
    (
      await perform(DecideDispute, {
        input: {
          ...base,
          ...object(v),
          decision: v.oneOf('decision', decisions) ?? 'UPHELD',
          reason: v.need('reason'),
          decidedOn: v.text('decidedOn'),
        },
      })
    ).decideDispute,
};
