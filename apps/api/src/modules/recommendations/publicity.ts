import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
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
  await act.em.flush();
  await act.transaction.execute(sql`update answer a set published = ${published}::boolean from letter l
    where a.tenant_id = ${row.tenantId}::uuid and a.recommendation_id = ${row.id}::uuid and l.tenant_id = a.tenant_id
      and l.id = a.answer_letter_id and (not ${published}::boolean or l.state = 'REGISTERED' or a.entered_by = 'SECRETARIAT')`);
}
