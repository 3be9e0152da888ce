import { Tabs } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';

/** Sittings and what they decided: two lists of one section. */
export async function SittingTabs({ base, current }: { base: string; current: 'meetings' | 'decisions' }) {
  const t = await getTranslations('decisions');
  return (
    <Tabs
      label={t('tabs')}
      tabs={[
        { href: `${base}/meetings`, label: t('tabMeetings'), current: current === 'meetings' },
        { href: `${base}/decisions`, label: t('tabDecisions'), current: current === 'decisions' },
      ]}
    />
  );
}
