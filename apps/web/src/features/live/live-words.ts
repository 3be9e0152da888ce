import { getTranslations } from 'next-intl/server';
import type { LiveWords } from './live-state.tsx';

/** The words of the connection, in the reader's language. */
export async function liveWords(): Promise<LiveWords> {
  const t = await getTranslations('live');
  return { lost: t('lost'), restored: t('restored'), ended: t('ended') };
}
