import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { recordOutcome } from '../../publications/record-outcome.command.ts';
import { keepsExpertises, mayStep } from '../expertise.policy.ts';
import type { PutExpertiseOnControlInput } from '../inputs/expertise.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpertise } from '../on-expertise.ts';

/**
 * Puts the recommendations of a sent conclusion on control by recording what came of them so far (PC-REC-05); the outcome
 * stands with the control action like any other, and takes it along.
 */
export const putExpertiseOnControl = defineCommand<PutExpertiseOnControlInput & CommandInput, ExpertiseDone>({
  name: 'putExpertiseOnControl',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayStep(expertise.state, 'ON_CONTROL'));
    await asPartOf(act, recordOutcome, {
      key: input.key,
      missionId: encodeId(act.tenantId, expertise.missionId),
      kinds: input.kinds,
      text: input.text ?? null,
      recordedOn: input.on ?? null,
    });
    return expertiseIdOf(expertise);
  },
});
