import { isLocale } from '@kenes/messages';
import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { requiredText } from './act-input.ts';
import { drafters } from './authorities.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import type { TranslateRecommendationInput } from './recommendation.inputs.ts';
import { mayTranslate } from './recommendation.policy.ts';
import { TrackEntity } from './track.entity.ts';

/** Adds or mends a translation; the authentic text stays what was adopted (§8.3). */
export const translateRecommendation = defineCommand<TranslateRecommendationInput, { recommendationId: string }>({
  name: 'translateRecommendation',
  authority: drafters,
  async run(act, input) {
    const row = await act.load(RecommendationEntity, input.id, { expectedVersion: input.expectedVersion });
    if (!isLocale(input.language)) throw invalid({ path: 'language', code: 'LANGUAGE_UNKNOWN' });
    if (input.language === row.wording.authentic) throw refuse(refused('TRANSLATION_OF_AUTHENTIC'));
    act.obey(mayTranslate(row.state));
    row.wording = { ...row.wording, [input.language]: requiredText(input.text, 'text', 10_000) };
    const tracks = await act.em.find(TrackEntity, { tenantId: row.tenantId, recommendationId: row.id });
    for (const track of tracks) track.wording = row.wording;
    act.journal({
      act: 'RecommendationTranslated',
      subjectType: 'Recommendation',
      subjectId: row.id,
      occurredOn: act.today,
      facts: { number: row.number, language: input.language },
    });
    return { recommendationId: encodeId(row.tenantId, row.id) };
  },
});
