import { Page, Skeleton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';

/** What stands in a cabinet's page until its rows have come: a head and lines, so that nothing jumps. */
export default async function Loading() {
  const t = await getTranslations('lists');
  return (
    <Page width="full">
      <Skeleton lines={9} label={t('loading')} />
    </Page>
  );
}
