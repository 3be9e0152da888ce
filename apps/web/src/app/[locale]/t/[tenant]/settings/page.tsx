import { LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ToOwnCalendar } from '../../../../../features/calendars/to-own-calendar.tsx';
import { CouncilSettings, SettingsParts } from '../../../../../features/settings/council-settings.tsx';
import { isSecretariat } from '../../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const SettingsQuery = graphql(`query Settings($slug: String!) { ...SettingsParts }`, [SettingsParts]);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navSettings'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The council's card, and the numbers of law that work for it. */
export default async function SettingsPage({ params }: { params: Params }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, imports, enters, settings] = await Promise.all([
    getTranslations('cabinet'),
    getTranslations('imports'),
    isSecretariat(tenant),
    query(SettingsQuery, { slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  return (
    <Page width="full">
      <PageHead
        title={t('navSettings')}
        actions={
          <>
            <ToOwnCalendar locale={locale} />
            {enters && (
              <LinkButton kind="secondary" icon="upload" href={`/${locale}/t/${tenant}/imports`}>
                {imports('title')}
              </LinkButton>
            )}
          </>
        }
      />
      <CouncilSettings data={settings} enters={enters} />
    </Page>
  );
}
