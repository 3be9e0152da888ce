import { formatDate } from '@kenes/messages';
import { Card, Rows } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { MissionRecommendationParts, RecommendationStanding } from '../shared/recommendation-standing.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './hearings.module.css';

/** The resolution with its recommendations. */
export const HearingOutcomeParts = graphql(
  `
  fragment HearingOutcomeParts on PublicHearing {
    state resolutionOn
    resolution { ...SaidParts }
    resolutionFile { id }
    mission { recommendations { id number state wording { ...SaidParts } ...MissionRecommendation } }
  }
`,
  [SaidParts, MissionRecommendationParts],
);

/** What came of a hearing: its resolution, and where each recommendation of it is now. */
export async function HearingOutcome({
  data,
  fileHref,
  recommendationHref,
}: {
  data: FragmentOf<typeof HearingOutcomeParts>;
  fileHref: (id: string) => string;
  recommendationHref: (id: string) => string;
}) {
  const t = await getTranslations('hearings');
  const it = readFragment(HearingOutcomeParts, data);
  const recommendations = it.mission?.recommendations ?? [];
  if (!it.resolutionOn) return <p className={css.soft}>{t('resolutionAwaited')}</p>;
  return (
    <div className={css.stack}>
      <Card>
        <h3>{t('resolutionOf', { date: formatDate(it.resolutionOn) })}</h3>
        {it.resolution && (
          <p className={css.text}>
            <Said text={it.resolution} />
          </p>
        )}
        {it.resolutionFile && <a href={fileHref(it.resolutionFile.id)}>{t('resolutionFile')}</a>}
      </Card>
      {recommendations.length === 0 ? (
        <p className={css.soft}>{t('recommendationsAwaited')}</p>
      ) : (
        <Rows
          label={t('recommendations')}
          rows={recommendations.map((one) => ({
            key: one.id,
            icon: 'scroll' as const,
            title: (
              <a href={recommendationHref(one.id)}>
                <Said text={one.wording} quiet />
              </a>
            ),
            note: one.state === 'DRAFT' ? t('draftRecommendation') : t('openRecommendation', { number: one.number }),
            side: <RecommendationStanding data={one} />,
          }))}
        />
      )}
    </div>
  );
}
