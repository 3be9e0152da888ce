import type { Act } from '../../kernel/command.ts';
import { publishAnswersTo } from '../answers/publish-answers.ts';
import type { RecommendationEntity } from './recommendation.entity.ts';
import { TrackEntity } from './track.entity.ts';

/**
 * Shows a recommendation to the public, or hides it, with its tracks and with the answers whose letters the secretariat
 * has registered; outcomes and publications follow by trigger.
 */
export async function setPublicity(act: Act, row: RecommendationEntity, published: boolean): Promise<void> {
  row.published = published;
  const tracks = await act.em.find(TrackEntity, { tenantId: row.tenantId, recommendationId: row.id });
  for (const track of tracks) track.published = published;
  await publishAnswersTo(act, row.id);
}
