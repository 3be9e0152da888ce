import { Page, Skeleton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';

/** Keeps the layout still while the desk is read. */
export default async function Loading() {
  const t = await getTranslations('common');
  return (
    <Page>
      <Skeleton lines={9} label={t('loading')} />
    </Page>
  );
}
