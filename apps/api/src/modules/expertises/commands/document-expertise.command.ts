import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { draftRecommendation } from '../../recommendations/draft-recommendation.command.ts';
import { keepsExpertises, mayStep } from '../expertise.policy.ts';
import type { DocumentExpertiseInput } from '../inputs/expertise.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, missionAlong, onExpertise, tell } from '../on-expertise.ts';

/**
 * Draws up the recommendations of the conclusion as drafts on its control action, to the body examined where nobody else is
 * named: they are adopted, sent and answered in the chain like any other (PC-REC-01…08).
 */
export const documentExpertise = defineCommand<DocumentExpertiseInput & CommandInput, ExpertiseDone>({
  name: 'documentExpertise',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayStep(expertise.state, 'DOCUMENTED'));
    const reading = new InputReading();
    const recommendations = input.recommendations ?? [];
    if (recommendations.length > 50) reading.fault('recommendations', 'TOO_MANY', { max: 50 });
    const concludedOn = expertise.concludedOn ?? act.today.toString();
    const on = factOn(act, input.on).toString();
    if (on < concludedOn) reading.fault('on', 'BEFORE_LAST_SIGNATURE', { on: concludedOn });
    reading.done();
    for (const { wording, bodyIds, executeBy } of recommendations)
      await asPartOf(act, draftRecommendation, {
        key: input.key,
        missionId: encodeId(act.tenantId, expertise.missionId),
        wording,
        bodyIds: bodyIds?.length ? bodyIds : [expertise.examinedBodyId],
        executeBy: executeBy ?? null,
        draftedOn: on,
      });
    expertise.state = 'DOCUMENTED';
    expertise.documentedOn = on;
    await missionAlong(act, expertise, 'DOCUMENTED');
    tell(act, expertise, 'ExpertiseDocumented', { recommendations: recommendations.length }, on);
    return expertiseIdOf(expertise);
  },
});
