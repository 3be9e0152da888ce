import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { dayOfFact, requiredText } from './act-input.ts';
import { council } from './authorities.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import type { CloseInput } from './recommendation.inputs.ts';
import { mayCloseNow } from './recommendation.policy.ts';
import { TrackEntity } from './track.entity.ts';

/** Closes a recommendation of which nothing more is expected. */
export const closeRecommendation = defineCommand<CloseInput, { recommendationId: string }>({
  name: 'closeRecommendation',
  authority: council,
  async run(act, input) {
    const row = await act.load(RecommendationEntity, input.id, { expectedVersion: input.expectedVersion });
    const tracks = await act.em.find(TrackEntity, { tenantId: row.tenantId, recommendationId: row.id });
    const outcome = await act.transaction.one<{ id: string }>(
      sql`select o.id from outcome o where o.tenant_id = ${row.tenantId}::uuid and o.recommendation_id = ${row.id}::uuid limit 1`,
    );
    act.obey(mayCloseNow({ state: row.state, tracks: tracks.map(({ state }) => state), hasOutcome: outcome !== null }));
    const closedOn = dayOfFact(act, input.closedOn);
    row.state = 'CLOSED';
    row.closedOn = closedOn.toString();
    row.closedBecause = requiredText(input.reason, 'reason');
    act.journal({
      act: 'RecommendationClosed',
      subjectType: 'Recommendation',
      subjectId: row.id,
      occurredOn: closedOn,
      facts: { number: row.number, reason: row.closedBecause },
    });
    return { recommendationId: encodeId(row.tenantId, row.id) };
  },
});
