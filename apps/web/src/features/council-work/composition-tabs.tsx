import { Tabs } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';

/** Who sits, in which commissions, in which offices: three lists of one section. */
export async function CompositionTabs({
  base,
  current,
}: {
  base: string;
  current: 'composition' | 'commissions' | 'offices';
}) {
  const t = await getTranslations();
  return (
    <Tabs
      label={t('composition.title')}
      tabs={[
        { href: `${base}/composition`, label: t('councilWork.tabMembers'), current: current === 'composition' },
        {
          href: `${base}/composition/commissions`,
          label: t('councilWork.commissions'),
          current: current === 'commissions',
        },
        { href: `${base}/composition/offices`, label: t('councilWork.offices'), current: current === 'offices' },
      ]}
    />
  );
}
