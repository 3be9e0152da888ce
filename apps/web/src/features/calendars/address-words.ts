import { getTranslations } from 'next-intl/server';
import type { AddressWords } from './calendar-address.tsx';

/** The words beside a calendar's address; `label` says whose it is. */
export async function addressWords(label: string): Promise<AddressWords> {
  const t = await getTranslations('feeds');
  return { label, copy: t('copy'), copied: t('copied'), open: t('open') };
}
