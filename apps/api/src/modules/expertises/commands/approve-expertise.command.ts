import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { readAct } from '../../composition/on-roster.ts';
import { recordDecision } from '../../missions/commands/record-decision.command.ts';
import { MissionEntity } from '../../missions/entities/mission.entity.ts';
import { keepsExpertises, mayStep } from '../expertise.policy.ts';
import type { ApproveExpertiseInput } from '../inputs/expertise.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpertise, tell } from '../on-expertise.ts';

/** Records the council's decision, on its control action too; the questions are fixed from now on (PC-CTRL-07). */
export const approveExpertise = defineCommand<ApproveExpertiseInput & CommandInput, ExpertiseDone>({
  name: 'approveExpertise',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayStep(expertise.state, 'APPROVED'));
    const reading = new InputReading();
    const { number, on } = await readAct(act, reading, 'decision', input.decision);
    if (number === null) reading.fault('decision.number', 'REQUIRED');
    if (on === null) reading.fault('decision.on', 'REQUIRED');
    reading.done();
    const id = encodeId(act.tenantId, expertise.missionId);
    const { version: expectedVersion } = await act.load(MissionEntity, id);
    const { fileId } = input.decision;
    await asPartOf(act, recordDecision, {
      key: input.key,
      id,
      expectedVersion,
      decision: { number, date: on, ...(fileId ? { fileId } : {}) },
    });
    expertise.state = 'APPROVED';
    expertise.decisionNumber = number;
    expertise.decisionOn = on;
    tell(
      act,
      expertise,
      'ExpertiseApproved',
      { decision: number, questions: expertise.questions.length },
      on ?? act.today.toString(),
    );
    return expertiseIdOf(expertise);
  },
});
