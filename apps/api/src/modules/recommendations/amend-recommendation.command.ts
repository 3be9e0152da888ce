import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { localizedText } from './act-input.ts';
import { drafters } from './authorities.ts';
import { findingsOf } from './drafting.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import type { AmendRecommendationInput } from './recommendation.inputs.ts';
import { mayAmend } from './recommendation.policy.ts';
import { TrackEntity } from './track.entity.ts';

/** Changes a draft. An adopted wording is refused here and by the database. */
export const amendRecommendation = defineCommand<AmendRecommendationInput, { recommendationId: string }>({
  name: 'amendRecommendation',
  authority: drafters,
  async run(act, input) {
    const row = await act.load(RecommendationEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayAmend(row.state));
    const changed: string[] = [];
    if (input.wording) {
      row.wording = localizedText(input.wording, 'wording');
      changed.push('wording');
    }
    if (input.findingIds) {
      row.findingIds = await findingsOf(act, input.findingIds, row.missionId);
      changed.push('findingIds');
    }
    if (input.executeBy !== undefined) {
      row.executeBy = input.executeBy;
      changed.push('executeBy');
    }
    const tracks = await act.em.find(TrackEntity, { tenantId: row.tenantId, recommendationId: row.id });
    for (const track of tracks) {
      track.wording = row.wording;
      track.executeBy = row.executeBy;
    }
    act.journal({
      act: 'RecommendationAmended',
      subjectType: 'Recommendation',
      subjectId: row.id,
      occurredOn: act.today,
      facts: { number: row.number, changed },
    });
    return { recommendationId: encodeId(row.tenantId, row.id) };
  },
});
