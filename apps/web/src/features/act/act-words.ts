import { getTranslations } from 'next-intl/server';
import type { ActWords } from './act-problem.tsx';

/** The words a form's problems need, in the reader's language: a client component gets words, not a catalogue. */
export async function actWords(): Promise<ActWords> {
  const t = await getTranslations();
  return {
    refused: t('act.refused'),
    needsReason: t('act.needsReason'),
    reason: t('act.reason'),
    conflict: t('act.conflict'),
    reload: t('act.reload'),
    lost: t('problems.network'),
    unverified: t('common.unverified'),
    unverifiedHelp: t('common.unverifiedHelp'),
  };
}
