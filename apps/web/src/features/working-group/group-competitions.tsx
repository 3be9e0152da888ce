import { Rows, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { CompetitionStanding, CompetitionStandingParts } from '../candidacy/competition-standing.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './working-group.module.css';

/** The competitions of a convocation, on which its group works. */
export const GroupCompetitionsParts = graphql(
  `
  fragment GroupCompetitionsParts on Convocation {
    competitions { id ordinal kind title { ...SaidParts } ...CompetitionStandingParts }
  }
`,
  [SaidParts, CompetitionStandingParts],
);

/** The competitions of the convocation, each with its state and the way to its voting. */
export async function GroupCompetitions({
  base,
  data,
}: {
  /** The cabinet’s address. */
  base: string;
  data: FragmentOf<typeof GroupCompetitionsParts>;
}) {
  const { competitions } = readFragment(GroupCompetitionsParts, data);
  if (competitions.length === 0) return null;
  const t = await getTranslations();
  return (
    <Section title={t('workingGroup.competitions')} id="competitions">
      <Rows
        label={t('workingGroup.competitions')}
        rows={competitions.map((one) => ({
          key: one.id,
          icon: 'scroll',
          title: (
            <a href={`${base}/competitions/${one.id}`}>
              <Said text={one.title} quiet />
            </a>
          ),
          note: `№ ${one.ordinal} · ${t(`enums.CompetitionKind_${one.kind}`)}`,
          side: (
            <span className={css.first}>
              <CompetitionStanding data={one} />
              {one.kind !== 'WORKING_GROUP' && (
                <a href={`${base}/competitions/${one.id}/voting`}>{t('workingGroup.toVoting')}</a>
              )}
            </span>
          ),
        }))}
      />
    </Section>
  );
}
