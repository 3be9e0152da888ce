import { formatDate } from '@kenes/messages';
import { Card, Section } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { OutcomeCards, OutcomeParts, PublicationParts } from '../outcomes/outcome-cards.tsx';
import { MissionRecommendationParts, RecommendationStanding } from '../shared/recommendation-standing.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './expertises.module.css';

/** What followed a conclusion. */
export const ExpertiseControlParts = graphql(
  `
  fragment ExpertiseControlParts on Expertise {
    state documentedOn onControlOn
    mission {
      id recommendations { id number state wording { ...SaidParts } ...MissionRecommendation }
      outcomes { ...OutcomeParts } publications { ...PublicationParts }
    }
  }
`,
  [SaidParts, MissionRecommendationParts, OutcomeParts, PublicationParts],
);

/** Its recommendations with where each is, how many stand before its closing, and what was recorded of it. */
export async function ExpertiseControl({
  tenant,
  data,
}: {
  tenant: string;
  data: FragmentOf<typeof ExpertiseControlParts>;
}) {
  const { state, documentedOn, onControlOn, mission } = readFragment(ExpertiseControlParts, data);
  if (!documentedOn || !mission) return null;
  const [t, locale] = await Promise.all([getTranslations('expertises'), getLocale()]);
  const all = mission.recommendations;
  const open = all.filter((one) => one.state !== 'CLOSED').length;
  const goesOn = state === 'SENT' || state === 'ON_CONTROL';
  return (
    <Section title={t('control')} id="control">
      {state === 'ON_CONTROL' && onControlOn && (
        <p>
          <strong>{t('onControlSince', { date: formatDate(onControlOn) })}</strong>
        </p>
      )}
      {all.length === 0 ? (
        <p className={css.soft}>{t('controlNone')}</p>
      ) : (
        goesOn && (
          <p className={css.soft}>{open > 0 ? t('controlOpen', { open, total: all.length }) : t('controlSettled')}</p>
        )
      )}
      {all.length > 0 && (
        <ul className={css.list}>
          {all.map((one) => (
            <li key={one.id}>
              <Card>
                <div className={css.head}>
                  <a href={`/${locale}/t/${tenant}/recommendations/${one.id}`}>№ {one.number}</a>
                  <span className={css.badges}>
                    <RecommendationStanding data={one} />
                  </span>
                </div>
                <p className={css.prose}>
                  <Said text={one.wording} quiet />
                </p>
              </Card>
            </li>
          ))}
        </ul>
      )}
      <OutcomeCards outcomes={mission.outcomes} publications={mission.publications} />
    </Section>
  );
}
