import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { cancelMission } from '../../missions/commands/cancel-mission.command.ts';
import { MissionEntity } from '../../missions/entities/mission.entity.ts';
import { keepsExpertises, mayStep } from '../expertise.policy.ts';
import type { CancelExpertiseInput } from '../inputs/expertise.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpertise, tell } from '../on-expertise.ts';

/** Cancels an expertise with its control action; its question is taken off an agenda there. */
export const cancelExpertise = defineCommand<CancelExpertiseInput & CommandInput, ExpertiseDone>({
  name: 'cancelExpertise',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayStep(expertise.state, 'CANCELLED'));
    const reading = new InputReading();
    const because = reading.required('because', input.because, 1_000);
    reading.done();
    const id = encodeId(act.tenantId, expertise.missionId);
    const mission = await act.load(MissionEntity, id);
    if (mission.state !== 'CANCELLED')
      await asPartOf(act, cancelMission, { key: input.key, id, expectedVersion: mission.version, reason: because });
    act.em.assign(expertise, { state: 'CANCELLED', cancelledOn: act.today.toString(), cancelledBecause: because });
    tell(act, expertise, 'ExpertiseCancelled', { because });
    return expertiseIdOf(expertise);
  },
});
