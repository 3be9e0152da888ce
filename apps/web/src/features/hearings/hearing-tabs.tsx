import { Tabs } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';

/** Public hearings and hearings of reports stand side by side: two words that people mix up (domain, glossary). */
export async function HearingTabs({ base, current }: { base: string; current: 'hearings' | 'reports' }) {
  const t = await getTranslations('hearings');
  return (
    <Tabs
      label={t('navCabinet')}
      tabs={[
        { href: `${base}/hearings`, label: t('tabHearings'), current: current === 'hearings' },
        { href: `${base}/hearings/reports`, label: t('tabReports'), current: current === 'reports' },
      ]}
    />
  );
}
