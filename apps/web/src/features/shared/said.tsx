import { MissingText } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';

/** A text in several languages, as the reader gets it. */
export const SaidParts = graphql(`
  fragment SaidParts on LocalizedText { text lang missing }
`);

/** A text in the reader's language; where it is missing the authentic one, marked as a debt. `quiet` leaves the mark out, for dense lists. */
export async function Said({ text, quiet = false }: { text: FragmentOf<typeof SaidParts>; quiet?: boolean }) {
  const said = readFragment(SaidParts, text);
  if (!said.missing) return said.text;
  if (quiet || (await getLocale()) === 'en') return <span lang={said.lang}>{said.text}</span>;
  const t = await getTranslations('common');
  return (
    <>
      <span lang={said.lang}>{said.text}</span> <MissingText>{t('notTranslated')}</MissingText>
    </>
  );
}
