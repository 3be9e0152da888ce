import { EmptyState, Page, PageHead, Rows, Section, StateBadge } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { daysOf } from '../../../features/field/field-mission.tsx';
import { type LocaleParams, localeOf } from '../../../features/shell/locale.ts';
import { graphql } from '../../../graphql.ts';
import { query } from '../../../session/api.ts';
import { viewer } from '../../../session/viewer.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('field');
  return { title: t('title') };
}

const FieldPlacesQuery = graphql(`
  query FieldPlaces {
    viewer { mandates { id scope state validFrom validTo councilName { text lang } } }
  }
`);

/** Where a monitor may work: by mandate in a council's mission, or in a tenant of their own. */
export default async function FieldPage({ params }: { params: LocaleParams }) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const [t, person, places] = await Promise.all([
    getTranslations(),
    viewer(),
    query(FieldPlacesQuery, {}, { acting: 'account' }),
  ]);
  const mandates = places.viewer?.mandates ?? [];
  const tenants = person?.tenants ?? [];
  return (
    <Page width="narrow">
      <PageHead title={t('field.title')} lead={t('field.lead')} />
      {mandates.length + tenants.length === 0 && (
        <EmptyState level={2} title={t('field.nothingTitle')}>
          {t('field.nothingHelp')}
        </EmptyState>
      )}
      {mandates.length > 0 && (
        <Section title={t('field.mandates')}>
          <Rows
            rows={mandates.map(({ id, scope, state, councilName, ...mandate }) => ({
              key: id,
              icon: 'camera' as const,
              title: <a href={`/${locale}/field/m/${id}`}>{scope}</a>,
              note: (
                <>
                  <span lang={councilName.lang}>{councilName.text}</span> · {t('field.mandateDays', daysOf(mandate))}
                </>
              ),
              side: (
                <StateBadge tone={state === 'EXPIRED' ? 'closed' : state === 'ISSUED' ? 'waiting' : 'onTime'}>
                  {t(`enums.MandateState_${state}`)}
                </StateBadge>
              ),
            }))}
          />
        </Section>
      )}
      {tenants.length > 0 && (
        <Section title={t('field.councils')}>
          <Rows
            rows={tenants.map(({ id, slug, name }) => ({
              key: id,
              icon: 'users' as const,
              title: <a href={`/${locale}/field/t/${slug}`}>{name.text}</a>,
            }))}
          />
        </Section>
      )}
    </Page>
  );
}
