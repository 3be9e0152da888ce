import { combine, expertiseClock, mayAppointExperts } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { invalid } from '../../../kernel/refusals.ts';
import { startMission } from '../../missions/commands/start-mission.command.ts';
import { MissionEntity } from '../../missions/entities/mission.entity.ts';
import { storedClock } from '../../recommendations/stored-clock.ts';
import { keepsExpertises, mayStep } from '../expertise.policy.ts';
import type { StartExpertiseInput } from '../inputs/expertise.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, expertsOf, onExpertise, tell } from '../on-expertise.ts';

/**
 * Begins the experts' work and its clock, with the control action (PC-EXP-01). Each expert has declared; one with an interest
 * was admitted, or it is asked about (PC-MEM-10).
 */
export const startExpertise = defineCommand<StartExpertiseInput & CommandInput, ExpertiseDone>({
  name: 'startExpertise',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayStep(expertise.state, 'IN_WORK'));
    const on = factOn(act, input.on);
    if (expertise.decisionOn !== null && on.toString() < expertise.decisionOn)
      throw invalid({ path: 'on', code: 'BEFORE_ITS_DECISION', facts: { on: expertise.decisionOn } });
    const experts = await expertsOf(act, expertise.id);
    act.obey(combine(mayAppointExperts({ questions: expertise.questions.length, experts })));
    const id = encodeId(act.tenantId, expertise.missionId);
    const mission = await act.load(MissionEntity, id);
    if (['INITIATED', 'APPROVED', 'NOTIFIED'].includes(mission.state))
      await asPartOf(act, startMission, {
        key: input.key,
        id,
        expectedVersion: mission.version,
        startedOn: on.toString(),
      });
    const clock = expertiseClock({ startedOn: on, calendar: await act.calendar(), overrides: await act.overrides() });
    expertise.state = 'IN_WORK';
    expertise.startedOn = on.toString();
    expertise.dueOn = clock.due?.toString() ?? null;
    expertise.clock = storedClock(clock);
    tell(
      act,
      expertise,
      'ExpertiseStarted',
      { experts: experts.map(({ name }) => name), dueOn: expertise.dueOn },
      on.toString(),
    );
    return expertiseIdOf(expertise);
  },
});
