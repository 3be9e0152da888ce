import { MissingText } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';

/** A text of the API as every query selects it. */
export type TextOf = { text: string; lang: string; missing: boolean };

/**
 * A text in the reader's language; where it is still owed, the authentic text with its language told and the debt shown.
 * Councils owe Kazakh and Russian; English is a courtesy, and a mark at every line would only be noise.
 */
export async function Localized({ of }: { of: TextOf }) {
  if (!of.missing || (await getLocale()) === 'en') return <span lang={of.lang}>{of.text}</span>;
  const t = await getTranslations('common');
  return (
    <>
      <span lang={of.lang}>{of.text}</span>
      <MissingText>{t('notTranslated')}</MissingText>
    </>
  );
}
