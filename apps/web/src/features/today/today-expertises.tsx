import { LinkButton, Rows, Section, StateBadge, Unverified } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from '../shared/day.tsx';
import { Said, SaidParts } from '../shared/said.tsx';

/** Expertises that wait: for their experts, or to be sent. */
export const ExpertiseWait = graphql(
  `
  fragment ExpertiseWait on TodayPanel {
    expertisesDue { kind expertiseId dueOn overdue unverified experts answered title { ...SaidParts } }
  }
`,
  [SaidParts],
);

/** Expertises by their day: who still writes, what is signed and not sent. Nothing where nothing waits. */
export async function TodayExpertises({ base, data }: { base: string; data: FragmentOf<typeof ExpertiseWait> }) {
  const { expertisesDue } = readFragment(ExpertiseWait, data);
  if (expertisesDue.length === 0) return null;
  const t = await getTranslations();
  const here = `${base}/expertises`;
  return (
    <Section title={t('expertises.todayTitle')} id="expertises" more={<a href={here}>{t('expertises.all')}</a>}>
      <Rows
        label={t('expertises.todayTitle')}
        rows={expertisesDue.map(({ kind, expertiseId, dueOn, overdue, unverified, experts, answered, title }) => ({
          key: `${expertiseId} ${kind}`,
          icon: kind === 'SENDING' ? ('send' as const) : ('users' as const),
          title: (
            <a href={`${here}/${expertiseId}`}>
              <Said text={title} quiet />
            </a>
          ),
          note: (
            <>
              {kind === 'SENDING'
                ? t('expertises.todaySending')
                : t('expertises.todayAnswers', { done: answered, total: experts })}{' '}
              <Day on={dueOn} />{' '}
              {unverified && <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>}
            </>
          ),
          side: (
            <>
              {overdue && (
                <StateBadge tone="overdue" icon="alert">
                  {t('expertises.late')}
                </StateBadge>
              )}
              <LinkButton size="small" kind="secondary" href={`${here}/${expertiseId}`}>
                {t('common.open')}
              </LinkButton>
            </>
          ),
        }))}
      />
    </Section>
  );
}
