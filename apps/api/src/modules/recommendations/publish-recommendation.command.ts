import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { council } from './authorities.ts';
import { setPublicity } from './publicity.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import type { PublishRecommendationInput } from './recommendation.inputs.ts';
import { mayPublish } from './recommendation.policy.ts';

/** Shows the public a recommendation that was withheld at its adoption or later (PC-PUB-01). */
export const publishRecommendation = defineCommand<PublishRecommendationInput, { recommendationId: string }>({
  name: 'publishRecommendation',
  authority: council,
  async run(act, input) {
    const row = await act.load(RecommendationEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayPublish(row));
    await setPublicity(act, row, true);
    act.journal({
      act: 'RecommendationPublished',
      subjectType: 'Recommendation',
      subjectId: row.id,
      occurredOn: act.today,
      facts: { number: row.number },
    });
    return { recommendationId: encodeId(row.tenantId, row.id) };
  },
});
