import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { DecisionEntity } from '../../decisions/entities/decision.entity.ts';
import { MeetingEntity } from '../../meetings/entities/meeting.entity.ts';
import { MissionEntity } from '../../missions/entities/mission.entity.ts';
import { onPoint, touchPlan } from '../on-plan.ts';
import type { CompleteWorkPlanItemInput } from '../work-plan.inputs.ts';
import { keepsPlans, mayFollowItem, mayFollowPlan } from '../work-plan.policy.ts';

/** Records that a point of the plan was done, and in which sitting, control or decision. */
export const completeWorkPlanItem = defineCommand<CompleteWorkPlanItemInput & CommandInput, { planId: string }>({
  name: 'completeWorkPlanItem',
  authority: keepsPlans,
  async run(act, input) {
    const { plan, point } = await onPoint(act, input);
    act.obey(mayFollowPlan(plan.state));
    act.obey(mayFollowItem(point.state));
    const reading = new InputReading();
    const note = reading.optional('note', input.note);
    const on = factOn(act, input.on).toString();
    reading.done();
    const { meetingId, missionId, decisionId } = input;
    if (meetingId) point.meetingId = (await act.load(MeetingEntity, meetingId, { path: 'meetingId' })).id;
    if (missionId) point.missionId = (await act.load(MissionEntity, missionId, { path: 'missionId' })).id;
    if (decisionId) point.decisionId = (await act.load(DecisionEntity, decisionId, { path: 'decisionId' })).id;
    point.state = 'DONE';
    point.stateOn = on;
    point.stateBecause = note;
    act.journal({
      act: 'WorkPlanItemDone',
      subjectType: 'WorkPlan',
      subjectId: plan.id,
      occurredOn: on,
      facts: { year: plan.year, title: point.title[point.title.authentic] ?? '', note },
    });
    return touchPlan(act, plan);
  },
});
