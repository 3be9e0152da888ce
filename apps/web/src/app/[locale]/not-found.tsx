import { EmptyState, LinkButton, Page } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';

/** A page that is not there, or not there for this reader: the two look the same. */
export default async function NotFound() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('common')]);
  return (
    <Page width="narrow">
      <EmptyState
        title={t('pageNotFound')}
        action={
          <LinkButton href={`/${locale}`} icon="home">
            {t('home')}
          </LinkButton>
        }
      >
        {t('pageNotFoundHelp')}
      </EmptyState>
    </Page>
  );
}
