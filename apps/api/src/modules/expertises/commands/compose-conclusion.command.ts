import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, newId } from '../../../kernel/id.ts';
import { invalid, refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { newProtocolCode } from '../../protocols/protocol-code.ts';
import { ExpertiseConclusionEntity } from '../entities/expertise-conclusion.entity.ts';
import { keepsExpertises, mayWrite } from '../expertise.policy.ts';
import type { ComposeConclusionInput } from '../inputs/conclusion.inputs.ts';
import { conclusionOf, type ExpertiseDone, expertiseIdOf, onExpertise, tell } from '../on-expertise.ts';

/** Begins the conclusion: a projection of questions, answers and declarations, with prose to be written (PC-EXP-02). */
export const composeConclusion = defineCommand<
  ComposeConclusionInput & CommandInput,
  ExpertiseDone & { conclusionId: string }
>({
  name: 'composeConclusion',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayWrite(expertise.state, null));
    const { language } = input;
    if (language !== 'kk' && language !== 'ru') throw invalid({ path: 'language', code: 'UNKNOWN_LANGUAGE' });
    if (await conclusionOf(act, expertise.id)) throw refuse(refused('CONCLUSION_THERE_ALREADY'));
    const conclusion = await act.insert(ExpertiseConclusionEntity, {
      tenantId: act.tenantId,
      id: newId(),
      expertiseId: expertise.id,
      language,
      state: 'DRAFT',
      code: newProtocolCode(),
    });
    tell(act, expertise, 'ConclusionComposed', { language });
    return { ...expertiseIdOf(expertise), conclusionId: encodeId(act.tenantId, conclusion.id) };
  },
});
