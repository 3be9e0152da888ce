import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { ExpertiseSignatureEntity } from '../entities/expertise-signature.entity.ts';
import { keepsExpertises } from '../expertise.policy.ts';
import type { TakeBackConclusionInput } from '../inputs/conclusion.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onConclusion, tell } from '../on-expertise.ts';

/** Takes a frozen conclusion back to be written again, until it is concluded; signatures given are withdrawn, not deleted. */
export const takeBackConclusion = defineCommand<TakeBackConclusionInput & CommandInput, ExpertiseDone>({
  name: 'takeBackConclusion',
  authority: keepsExpertises,
  async run(act, input) {
    const { conclusion, expertise } = await onConclusion(act, input);
    if (conclusion.state !== 'FOR_SIGNATURE')
      throw refuse(refused(conclusion.state === 'DRAFT' ? 'EXPERTISE_CONCLUSION_NOT_FROZEN' : 'CONCLUSION_SIGNED'));
    const signatures = await act.em.find(ExpertiseSignatureEntity, {
      tenantId: act.tenantId,
      conclusionId: conclusion.id,
      state: { $ne: 'WITHDRAWN' },
    });
    for (const signature of signatures) signature.state = 'WITHDRAWN';
    await act.em.flush();
    act.em.assign(conclusion, {
      state: 'DRAFT',
      snapshot: null,
      snapshotSha256: null,
      fileId: null,
      sha256: null,
      frozenAt: null,
    });
    tell(act, expertise, 'ConclusionTakenBack', { number: conclusion.number, withdrawn: signatures.length });
    return expertiseIdOf(expertise);
  },
});
