import { catalog, translateCode } from '@kenes/messages';
import { getLocale, getTranslations } from 'next-intl/server';
import { localeOf } from '../shell/locale.ts';
import type { ActWords } from './act-problem.tsx';

/** The words a form's problems need, in the reader's language: a client component gets words, not a catalogue. */
export async function actWords(): Promise<ActWords> {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  return {
    refused: t('act.refused'),
    needsReason: t('act.needsReason'),
    reason: t('act.reason'),
    conflict: t('act.conflict'),
    reload: t('act.reload'),
    lost: t('problems.network'),
    unverified: t('common.unverified'),
    unverifiedHelp: t('common.unverifiedHelp'),
    acts: actNames(locale),
    article: t('act.article', { article: '§' }),
  };
}

/** The acts that a provision may come from, by their ids. */
function actNames(locale: string): Record<string, string> {
  const known = localeOf({ locale });
  return Object.fromEntries(
    Object.keys(catalog.enums).flatMap((key) =>
      key.startsWith('Act_') ? [[key.slice('Act_'.length), translateCode(known, 'enums', key) ?? key]] : [],
    ),
  );
}
