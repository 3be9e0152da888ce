import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid } from '../../kernel/refusals.ts';
import { dayOfFact, localizedText } from './act-input.ts';
import { drafters } from './authorities.ts';
import { addressed, addTracks, findingsOf, newRecommendationNumber, sourceOf } from './drafting.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import type { DraftRecommendationInput } from './recommendation.inputs.ts';

/** Drafts a recommendation after a mission or an event, with its number by year and its addressees. */
export const draftRecommendation = defineCommand<DraftRecommendationInput, { recommendationId: string }>({
  name: 'draftRecommendation',
  authority: drafters,
  async run(act, input) {
    if (Boolean(input.missionId) === Boolean(input.eventId)) throw invalid({ path: 'missionId', code: 'ONE_SOURCE' });
    const source = await sourceOf(act, input);
    const bodies = await addressed(act, input.bodyIds ?? [], 'bodyIds');
    const draftedOn = dayOfFact(act, input.draftedOn);
    const row = await act.insert(RecommendationEntity, {
      tenantId: act.tenantId,
      number: await newRecommendationNumber(act, draftedOn.year),
      state: 'DRAFT',
      legalBasis: source.legalBasis,
      missionId: source.missionId,
      eventId: source.eventId,
      wording: localizedText(input.wording, 'wording'),
      findingIds: await findingsOf(act, input.findingIds ?? [], source.missionId),
      draftedOn: draftedOn.toString(),
      executeBy: input.executeBy ?? null,
      published: false,
    });
    await addTracks(act, row, bodies);
    act.journal({
      act: 'RecommendationDrafted',
      subjectType: 'Recommendation',
      subjectId: row.id,
      occurredOn: draftedOn,
      facts: { number: row.number, addressees: bodies.map(({ id }) => id) },
    });
    return { recommendationId: encodeId(act.tenantId, row.id) };
  },
});
