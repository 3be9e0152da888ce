import { LinkButton, Rows, Section, Unverified } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from '../shared/day.tsx';
import { Said, SaidParts } from '../shared/said.tsx';

/** Days of competitions and of the working group. */
export const CompetitionWait = graphql(
  `
  fragment CompetitionWait on TodayPanel {
    competitionsDue { kind competitionId number dueOn overdue unverified title { ...SaidParts } }
  }
`,
  [SaidParts],
);

/** Windows that close, reviews and results that are due, the group’s decision. */
export async function TodayCompetitions({ base, data }: { base: string; data: FragmentOf<typeof CompetitionWait> }) {
  const { competitionsDue } = readFragment(CompetitionWait, data);
  if (competitionsDue.length === 0) return null;
  const [t, common, enums] = await Promise.all([
    getTranslations('cabinet'),
    getTranslations('common'),
    getTranslations('enums'),
  ]);
  return (
    <Section title={t('competitionsTitle')} id="competitions">
      <Rows
        rows={competitionsDue.map(({ kind, competitionId, number, dueOn, overdue, unverified, title }) => {
          const href = competitionId ? `${base}/competitions/${competitionId}` : `${base}/composition`;
          return {
            key: `${kind} ${href}`,
            icon: 'clock',
            title: <a href={href}>{title ? <Said text={title} quiet /> : t('groupOfConvocation', { number })}</a>,
            note: (
              <>
                {title && `№ ${number} · `}
                {enums(`CompetitionDueKind_${kind}`)} <Day on={dueOn} /> {overdue && <strong>{t('dayOver')}</strong>}{' '}
                {unverified && <Unverified help={common('unverifiedHelp')}>{common('unverified')}</Unverified>}
              </>
            ),
            side: (
              <LinkButton size="small" kind="secondary" href={href}>
                {common('open')}
              </LinkButton>
            ),
          };
        })}
      />
    </Section>
  );
}
