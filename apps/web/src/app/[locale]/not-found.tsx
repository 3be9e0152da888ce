import { LinkButton, Page, PageHead } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { portalNavigation } from '../../features/shell/navigation.ts';
import { Shell } from '../../features/shell/shell.tsx';

/** A page that is not there, or not there for this reader: the two look the same. It stands above every face's layout. */
export default async function NotFound() {
  const [locale, t, navigation] = await Promise.all([getLocale(), getTranslations('common'), portalNavigation()]);
  return (
    <Shell navigation={navigation}>
      <Page width="narrow">
        <PageHead title={t('pageNotFound')} lead={t('pageNotFoundHelp')} />
        <div>
          <LinkButton href={`/${locale}`} icon="home">
            {t('home')}
          </LinkButton>
        </div>
      </Page>
    </Shell>
  );
}
