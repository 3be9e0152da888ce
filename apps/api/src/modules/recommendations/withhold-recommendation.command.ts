import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { council } from './authorities.ts';
import { setPublicity } from './publicity.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import type { WithholdRecommendationInput } from './recommendation.inputs.ts';
import { mayWithhold } from './recommendation.policy.ts';

/** Hides a recommendation from the public, with its answers; the rule asks for a reason, which is journalled (PC-PUB-01). */
export const withholdRecommendation = defineCommand<WithholdRecommendationInput, { recommendationId: string }>({
  name: 'withholdRecommendation',
  authority: council,
  async run(act, input) {
    const row = await act.load(RecommendationEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayWithhold(row));
    await setPublicity(act, row, false);
    act.journal({
      act: 'RecommendationWithheld',
      subjectType: 'Recommendation',
      subjectId: row.id,
      occurredOn: act.today,
      facts: { number: row.number },
    });
    return { recommendationId: encodeId(row.tenantId, row.id) };
  },
});
