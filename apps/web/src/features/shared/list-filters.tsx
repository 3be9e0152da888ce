import { FilterBar } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

/** The filters of a list in the words that every list has; they are put into the address, and reset to the whole list. */
export async function ListFilters({ action, children }: { action: string; children: ReactNode }) {
  const t = await getTranslations('common');
  return (
    <FilterBar label={t('filters')} applyLabel={t('apply')} action={action} reset={{ href: action, label: t('reset') }}>
      {children}
    </FilterBar>
  );
}
