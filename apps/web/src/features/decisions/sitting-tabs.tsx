import { Tabs } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';

/** Sittings and what they decided: and the regulation they go by: three pages of one section. */
export async function SittingTabs({
  base,
  current,
}: {
  base: string;
  current: 'meetings' | 'decisions' | 'regulation';
}) {
  const t = await getTranslations('decisions');
  return (
    <Tabs
      label={t('tabs')}
      tabs={[
        { href: `${base}/meetings`, label: t('tabMeetings'), current: current === 'meetings' },
        { href: `${base}/decisions`, label: t('tabDecisions'), current: current === 'decisions' },
        { href: `${base}/regulation`, label: t('tabRegulation'), current: current === 'regulation' },
      ]}
    />
  );
}
