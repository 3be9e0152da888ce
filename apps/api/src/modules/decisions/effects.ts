import { formatDate } from '@kenes/messages';
import type { Act } from '../../kernel/command.ts';
import { encodeId, ownId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { asPartOf } from '../../kernel/part-of-act.ts';
import { amendCommission } from '../commissions/commands/amend-commission.command.ts';
import { createCommission } from '../commissions/commands/create-commission.command.ts';
import { adoptOpinion } from '../draft-acts/commands/adopt-opinion.command.ts';
import { DraftActEntity } from '../draft-acts/entities/draft-act.entity.ts';
import { issueMandate } from '../mandates/issue-mandate.command.ts';
import type { MeetingEntity } from '../meetings/entities/meeting.entity.ts';
import { openMission } from '../missions/commands/open-mission.command.ts';
import { recordDecision } from '../missions/commands/record-decision.command.ts';
import { recordOffice } from '../offices/commands/record-office.command.ts';
import { adoptRecommendation } from '../recommendations/adopt-recommendation.command.ts';
import { RecommendationEntity } from '../recommendations/recommendation.entity.ts';
import { assessReport } from '../report-hearings/commands/assess-report.command.ts';
import { ReportHearingEntity } from '../report-hearings/entities/report-hearing.entity.ts';
import { adoptReport, approvePlan } from '../work-plans/approve-plan.ts';
import type { DecidedAssessmentInput, DecidedOpinionInput, RecordMeetingDecisionInput } from './decision.inputs.ts';
import type { DecisionEffect, DecisionEntity } from './entities/decision.entity.ts';
import { insertRegulation, readRegulation } from './regulations.ts';

type Data = Pick<
  RecordMeetingDecisionInput,
  | 'control'
  | 'mission'
  | 'recommendations'
  | 'commission'
  | 'proposedCommission'
  | 'regulation'
  | 'plan'
  | 'offices'
  | 'opinion'
  | 'assessment'
>;

/** Which data belong to which effect. */
const owner: Record<keyof Data, DecisionEffect> = {
  control: 'OPENS_CONTROL',
  mission: 'OPENS_CONTROL',
  recommendations: 'ADOPTS_RECOMMENDATIONS',
  commission: 'CREATES_COMMISSION',
  proposedCommission: 'CREATES_COMMISSION',
  regulation: 'APPROVES_REGULATION',
  plan: 'APPROVES_PLAN',
  offices: 'ELECTS',
  opinion: 'ADOPTS_OPINION',
  assessment: 'ASSESSES_REPORT',
};
/** What a decision of these does may be kept elsewhere: it can be entered without it. */
const mayOnlyRecord: ReadonlySet<DecisionEffect> = new Set(['ELECTS', 'ADOPTS_OPINION', 'ASSESSES_REPORT']);
const fields = Object.keys(owner) as (keyof Data)[];

/** The data of the effect are there, one of two where there are two ways, and no data of another. */
export function readEffect(reading: InputReading, effect: DecisionEffect, data: Data): void {
  const given = fields.filter((field) => {
    const value = data[field];
    return Array.isArray(value) ? value.length > 0 : value;
  });
  for (const field of given) if (owner[field] !== effect) reading.fault(field, 'DECISION_EFFECT_OF_ANOTHER');
  const own = fields.filter((field) => owner[field] === effect);
  const [first] = own;
  if (first && !mayOnlyRecord.has(effect) && !own.some((field) => given.includes(field)))
    reading.fault(first, 'REQUIRED');
  if (own.filter((field) => given.includes(field)).length > 1) reading.fault(own[1] ?? '', 'DECISION_ONE_OR_THE_OTHER');
  if ((data.recommendations?.length ?? 0) > 100) reading.fault('recommendations', 'TOO_MANY', { max: 100 });
  if ((data.offices?.length ?? 0) > 50) reading.fault('offices', 'TOO_MANY', { max: 50 });
  if ((data.control?.mandates?.length ?? 0) > 20) reading.fault('control.mandates', 'TOO_MANY', { max: 20 });
}

/** Does what a decision does, in its own transaction: acts of other modules with their own authority, rules and journal lines. */
export async function doEffect(
  act: Act,
  reading: InputReading,
  input: Pick<RecordMeetingDecisionInput, 'key' | 'fileId'> & Data,
  { decision, meeting }: { readonly decision: DecisionEntity; readonly meeting: MeetingEntity },
): Promise<void> {
  const { key } = input;
  const cited = { number: decision.number, date: decision.decidedOn, fileId: input.fileId ?? null };
  switch (decision.effect) {
    case 'OPENS_CONTROL':
      decision.missionId = ownId(await control(act, input, cited)).id;
      return;
    case 'ADOPTS_RECOMMENDATIONS':
      for (const one of input.recommendations ?? []) {
        const { recommendationId } = await asPartOf(act, adoptRecommendation, {
          key,
          ...one,
          adoptedOn: decision.decidedOn,
          decisionNumber: cited.number,
          decisionDate: cited.date,
          decisionFileId: cited.fileId,
        });
        (await act.load(RecommendationEntity, recommendationId)).councilDecisionId = decision.id;
      }
      return;
    case 'CREATES_COMMISSION': {
      const decisionId = encodeId(act.tenantId, decision.id);
      if (input.proposedCommission)
        await asPartOf(act, amendCommission, { key, ...input.proposedCommission, decisionId });
      else if (input.commission) {
        const convocationId = encodeId(act.tenantId, meeting.convocationId);
        await asPartOf(act, createCommission, { key, convocationId, commission: input.commission, decisionId });
      }
      return;
    }
    case 'APPROVES_REGULATION': {
      if (!input.regulation) return;
      const regulation = await readRegulation(act, reading, input.regulation, decision.decidedOn);
      reading.done();
      const basis = { approvedOn: decision.decidedOn, number: decision.number, decisionId: decision.id };
      const version = await insertRegulation(act, regulation, basis);
      act.journal({
        act: 'RegulationApproved',
        subjectType: 'Council',
        subjectId: act.tenantId,
        occurredOn: decision.decidedOn,
        facts: { version: version.ordinal, decision: decision.number, inForceFrom: version.inForceFrom },
      });
      return;
    }
    case 'APPROVES_PLAN':
      if (!input.plan) return;
      await (input.plan.report ? adoptReport : approvePlan)(act, input.plan, {
        on: decision.decidedOn,
        number: decision.number,
        decisionId: decision.id,
      });
      return;
    case 'ELECTS':
      for (const [place, { startsOn, ...one }] of (input.offices ?? []).entries())
        await asPartOf(
          act,
          recordOffice,
          {
            key,
            ...one,
            convocationId: encodeId(act.tenantId, meeting.convocationId),
            startsOn: startsOn ?? decision.decidedOn,
            ...(decision.voteId && one.personId ? { voteId: encodeId(act.tenantId, decision.voteId) } : {}),
            // One of the forming body's staff stands on no list of candidates: the decision itself is the ground.
            ground: `${decision.number ? `№ ${decision.number}, ` : ''}${formatDate(decision.decidedOn)}`,
          },
          `offices.${place}`,
        );
      return;
    case 'ADOPTS_OPINION':
      if (input.opinion) await adoptsOpinion(act, reading, { key, opinion: input.opinion }, decision);
      return;
    case 'ASSESSES_REPORT':
      if (input.assessment) await assessesReport(act, reading, { key, assessment: input.assessment }, decision);
      return;
    default:
  }
}

/** Opens the control with its mandates, or gives one that was opened before its deciding act; its opaque id. */
async function control(
  act: Act,
  input: Pick<RecordMeetingDecisionInput, 'key' | 'control' | 'mission'>,
  cited: { readonly number: string | null; readonly date: string; readonly fileId: string | null },
): Promise<string> {
  const { key } = input;
  if (input.mission)
    return (await asPartOf(act, recordDecision, { key, ...input.mission, decision: cited }, 'mission')).missionId;
  if (!input.control) throw new Error('a control was not read');
  const { mandates, ...given } = input.control;
  const opening = { key, ...given, openedOn: cited.date, decision: cited };
  const { missionId } = await asPartOf(act, openMission, opening, 'control');
  for (const [place, mandate] of (mandates ?? []).entries()) {
    const issued = { key, missionId, ...mandate, number: cited.number, issuedOn: cited.date };
    await asPartOf(act, issueMandate, issued, `control.mandates.${place}`);
  }
  return missionId;
}

/** The opinion on a draft act that stands on the decision's question; its words, else those of the draft, else the decision's. */
async function adoptsOpinion(
  act: Act,
  reading: InputReading,
  { key, opinion }: { readonly key: string; readonly opinion: DecidedOpinionInput },
  decision: DecisionEntity,
): Promise<void> {
  const draft = await act.load(DraftActEntity, opinion.id, { expectedVersion: opinion.expectedVersion });
  if (draft.itemId !== decision.itemId) reading.fault('opinion.id', 'DECISION_ON_ANOTHER_QUESTION');
  reading.done();
  const text = opinion.text ?? (draft.opinionDraft ? null : decision.text);
  const adopted = {
    key,
    id: opinion.id,
    expectedVersion: opinion.expectedVersion,
    decisionId: encodeId(act.tenantId, decision.id),
    text: text as DecidedOpinionInput['text'],
    position: opinion.position ?? null,
  };
  await asPartOf(act, adoptOpinion, adopted, 'opinion');
}

/** The assessment of a report that was heard on the decision's question, by the vote that adopted the decision. */
async function assessesReport(
  act: Act,
  reading: InputReading,
  { key, assessment: given }: { readonly key: string; readonly assessment: DecidedAssessmentInput },
  decision: DecisionEntity,
): Promise<void> {
  const report = await act.load(ReportHearingEntity, given.id, { expectedVersion: given.expectedVersion });
  if (report.questionId !== decision.itemId) reading.fault('assessment.id', 'DECISION_ON_ANOTHER_QUESTION');
  reading.done();
  await asPartOf(act, assessReport, {
    key,
    id: given.id,
    expectedVersion: given.expectedVersion,
    assessment: given.assessment,
    text: (given.text ?? decision.text) as DecidedAssessmentInput['text'],
    voteId: decision.voteId ? encodeId(act.tenantId, decision.voteId) : null,
    on: decision.decidedOn,
  });
}
