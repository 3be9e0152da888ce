'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import { membersIn } from '../council-work/council-work-acts.ts';
import type { FormValues } from '../shared/form-values.ts';
import { councilPosts, decisionEffects, opinionPositions, reportAssessments } from './states.ts';

const RecordMeetingDecision = graphql(
  `mutation RecordMeetingDecision($input: RecordMeetingDecisionInput!) { recordMeetingDecision(input: $input) { __typename ...ProblemParts ... on RecordMeetingDecisionSuccess { newId: decisionId } } }`,
  [ProblemParts],
);
const AmendMeetingDecision = graphql(
  `mutation AmendMeetingDecision($input: AmendMeetingDecisionInput!) { amendMeetingDecision(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordDecisionExecution = graphql(
  `mutation RecordDecisionExecution($input: RecordDecisionExecutionInput!) { recordDecisionExecution(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ExtendDecision = graphql(
  `mutation ExtendDecision($input: ExtendDecisionInput!) { extendDecision(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const TakeDecisionOffControl = graphql(
  `mutation TakeDecisionOffControl($input: TakeDecisionOffControlInput!) { takeDecisionOffControl(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordRegulation = graphql(
  `mutation RecordRegulation($input: RecordRegulationInput!) { recordRegulation(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

const nothing = { authentic: 'kk', kk: null, ru: null, en: null };
const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

/** A chosen thing carries the version it was looked at behind its id: `<id>@<version>`. */
function seen(value: string | null): { id: string; expectedVersion: number } | null {
  const [id, version] = value?.split('@') ?? [];
  return id && version ? { id, expectedVersion: Number(version) } : null;
}

/** A new control; null where one opened before is chosen. */
function control(v: FormValues) {
  const title = v.texts('control.title');
  const objects = v.all('control.objects').map((bodyId) => ({ bodyId }));
  if (seen(v.text('mission'))) return null;
  return {
    form: v.oneOf('control.form', ['MONITORING', 'HEARING', 'EXPERTISE', 'REPORT_HEARING']) ?? 'MONITORING',
    legalBasis: v.oneOf('control.legalBasis', ['LAW_383_V', 'LAW_30_VIII']) ?? ('LAW_383_V' as const),
    title: title ?? nothing,
    aim: v.texts('control.aim') ?? nothing,
    objects,
    plannedFrom: v.text('control.plannedFrom'),
    plannedTo: v.text('control.plannedTo'),
    permanent: false,
    mandates: v.rows('control.mandates').flatMap((row) => {
      const npoBin = row.text('npoBin');
      return npoBin
        ? [
            {
              npoBin,
              email: row.text('email'),
              scope: row.text('scope') ?? '',
              validFrom: row.text('validFrom') ?? '',
              validTo: row.text('validTo') ?? '',
            },
          ]
        : [];
    }),
  };
}

function effectOf(v: FormValues) {
  const effect = v.oneOf('effect', decisionEffects) ?? ('NOTES' as const);
  switch (effect) {
    case 'OPENS_CONTROL':
      return { effect, mission: seen(v.text('mission')), control: control(v) };
    case 'ADOPTS_RECOMMENDATIONS':
      return {
        effect,
        recommendations: v.all('recommendations').flatMap((one) => seen(one) ?? []),
      };
    case 'CREATES_COMMISSION': {
      const proposedCommission = seen(v.text('proposedCommission'));
      return {
        effect,
        proposedCommission,
        commission: proposedCommission
          ? null
          : {
              name: v.texts('commission.name') ?? nothing,
              directions: v.texts('commission.directions'),
              members: membersIn(v, 'commission.members'),
            },
      };
    }
    case 'APPROVES_REGULATION': {
      const title = v.texts('regulation.title');
      const fileId = v.text('regulation.fileId');
      return {
        effect,
        regulation:
          title || fileId
            ? { title: title ?? nothing, fileId: fileId ?? '', inForceFrom: v.text('regulation.inForceFrom') }
            : null,
      };
    }
    case 'APPROVES_PLAN': {
      const plan = seen(v.text('plan'));
      return { effect, plan: plan && { ...plan, report: v.text('plan')?.endsWith('@report') ?? false } };
    }
    case 'ELECTS':
      return {
        effect,
        offices: v.rows('offices').flatMap((row) => {
          const [personId, post] = [row.text('personId'), row.oneOf('post', councilPosts)];
          return personId && post ? [{ personId, post }] : [];
        }),
      };
    case 'ADOPTS_OPINION': {
      const draft = seen(v.text('opinion'));
      return { effect, opinion: draft && { ...draft, position: v.oneOf('opinion.position', opinionPositions) } };
    }
    case 'ASSESSES_REPORT': {
      const report = seen(v.text('assessment'));
      const assessment = v.oneOf('assessment.assessment', reportAssessments);
      return { effect, assessment: report && assessment && { ...report, assessment } };
    }
    default:
      return { effect };
  }
}

/** Entering a decision or a version of the regulation, and what may be done to a decision. */
export const decisionActs = {
  recordMeetingDecision: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordMeetingDecision, {
        input: {
          ...base,
          itemId: v.need('itemId'),
          text: v.texts('text') ?? nothing,
          responsible: v.text('responsible'),
          responsiblePersonId: v.text('responsiblePersonId'),
          dueOn: v.text('dueOn'),
          number: v.text('number'),
          withoutNumber: v.flag('withoutNumber'),
          fileId: v.text('fileId'),
          ...effectOf(v),
        },
      })
    ).recordMeetingDecision,
  amendMeetingDecision: async (base: ActInput, v: FormValues) =>
    (
      await perform(AmendMeetingDecision, {
        input: {
          ...base,
          ...looked(v),
          text: v.texts('text'),
          responsible: v.text('responsible'),
          because: v.need('because'),
        },
      })
    ).amendMeetingDecision,
  recordDecisionExecution: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordDecisionExecution, {
        input: {
          ...base,
          ...looked(v),
          executed: v.text('executed') !== 'false',
          note: v.need('note'),
          on: v.text('on'),
        },
      })
    ).recordDecisionExecution,
  extendDecision: async (base: ActInput, v: FormValues) =>
    (
      await perform(ExtendDecision, {
        input: { ...base, ...looked(v), dueOn: v.need('dueOn'), because: v.need('because') },
      })
    ).extendDecision,
  takeDecisionOffControl: async (base: ActInput, v: FormValues) =>
    (
      await perform(TakeDecisionOffControl, {
        input: { ...base, ...looked(v), because: v.need('because'), on: v.text('on') },
      })
    ).takeDecisionOffControl,
  recordRegulation: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordRegulation, {
        input: {
          ...base,
          regulation: {
            title: v.texts('regulation.title') ?? nothing,
            fileId: v.text('regulation.fileId') ?? '',
            inForceFrom: v.text('regulation.inForceFrom'),
          },
          approvedOn: v.need('approvedOn'),
          number: v.text('number'),
        },
      })
    ).recordRegulation,
};

/** The name of an act on a decision. */
export type DecisionActName = keyof typeof decisionActs;
