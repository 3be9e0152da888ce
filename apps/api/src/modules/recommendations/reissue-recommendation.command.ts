import { combine, track as trackStates } from '@kenes/rules';
import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid, notThere } from '../../kernel/refusals.ts';
import { localizedText, requiredText } from './act-input.ts';
import { council } from './authorities.ts';
import { addTracks, newRecommendationNumber } from './drafting.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import type { ReissueRecommendationInput } from './recommendation.inputs.ts';
import { mayReissue } from './recommendation.policy.ts';
import { TrackEntity } from './track.entity.ts';

/** Issues a recommendation again: a new draft to the chosen addressees, whose old tracks end as re-issued. */
export const reissueRecommendation = defineCommand<ReissueRecommendationInput, { recommendationId: string }>({
  name: 'reissueRecommendation',
  authority: council,
  async run(act, input) {
    const old = await act.load(RecommendationEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayReissue(old.state));
    if (input.trackIds.length === 0) throw invalid({ path: 'trackIds', code: 'REQUIRED' });
    const reason = requiredText(input.reason, 'reason');
    const tracks: TrackEntity[] = [];
    for (const [index, id] of input.trackIds.entries()) {
      const track = await act.load(TrackEntity, id, { path: `trackIds.${index}`, lock: true });
      if (track.recommendationId !== old.id) throw notThere(`trackIds.${index}`);
      tracks.push(track);
    }
    act.obey(combine(...tracks.map(({ state }) => trackStates.may(state, 'REISSUED'))));
    const row = await act.insert(RecommendationEntity, {
      tenantId: act.tenantId,
      number: await newRecommendationNumber(act, act.today.year),
      state: 'DRAFT',
      legalBasis: old.legalBasis,
      missionId: old.missionId,
      eventId: old.eventId,
      wording: input.wording ? localizedText(input.wording, 'wording') : old.wording,
      findingIds: old.findingIds,
      draftedOn: act.today.toString(),
      executeBy: input.executeBy ?? null,
      reissueOfId: old.id,
      published: false,
    });
    for (const track of tracks) {
      track.state = 'REISSUED';
      track.closedOn = act.today.toString();
      track.closedBecause = reason;
    }
    await addTracks(
      act,
      row,
      tracks.map(({ bodyId }) => ({ id: bodyId })),
    );
    act.journal({
      act: 'RecommendationReissued',
      subjectType: 'Recommendation',
      subjectId: row.id,
      occurredOn: act.today,
      facts: { number: row.number, of: old.number, reason },
    });
    return { recommendationId: encodeId(row.tenantId, row.id) };
  },
});
