import { combine, isPublic, published } from '@kenes/rules';
import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { dayOfFact, optionalText, storedFiles } from './act-input.ts';
import { council } from './authorities.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import type { AdoptRecommendationInput } from './recommendation.inputs.ts';
import { mayAdoptNow } from './recommendation.policy.ts';
import { TrackEntity } from './track.entity.ts';

/** Adopts a recommendation: its authentic wording freezes, and it is public unless withheld with a reason (PC-PUB-01). */
export const adoptRecommendation = defineCommand<AdoptRecommendationInput, { recommendationId: string }>({
  name: 'adoptRecommendation',
  authority: council,
  async run(act, input) {
    const row = await act.load(RecommendationEntity, input.id, { expectedVersion: input.expectedVersion });
    const adoptedOn = dayOfFact(act, input.adoptedOn);
    const decisionNumber = optionalText(input.decisionNumber, 'decisionNumber', 100);
    const [decisionFileId] = await storedFiles(
      act,
      input.decisionFileId ? [input.decisionFileId] : [],
      'decisionFileId',
    );
    const publicity = { signed: true, withheld: input.withhold ?? false };
    act.obey(
      combine(
        mayAdoptNow({
          state: row.state,
          wording: row.wording,
          hasDecision: Boolean(decisionNumber ?? input.decisionDate),
          executeBy: row.executeBy,
          adoptedOn,
          today: act.today,
          calendar: await act.calendar(),
        }),
        published(publicity),
      ),
    );
    row.state = 'ADOPTED';
    row.adoptedOn = adoptedOn.toString();
    row.decisionNumber = decisionNumber;
    row.decisionDate = input.decisionDate ?? null;
    row.decisionFileId = decisionFileId ?? null;
    row.published = isPublic(publicity);
    const tracks = await act.em.find(TrackEntity, { tenantId: row.tenantId, recommendationId: row.id });
    for (const track of tracks) track.published = row.published;
    act.journal({
      act: 'RecommendationAdopted',
      subjectType: 'Recommendation',
      subjectId: row.id,
      occurredOn: adoptedOn,
      facts: { number: row.number, decisionNumber, decisionDate: row.decisionDate, published: row.published },
    });
    return { recommendationId: encodeId(row.tenantId, row.id) };
  },
});
