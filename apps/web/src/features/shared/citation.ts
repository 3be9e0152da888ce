import { type Locale, translate, translateCode } from '@kenes/messages';

/** A provision as the API names it: the act by its id, the article as it is written there. */
type Cited = { act: string; article?: string | null };

/** A provision in words: «Закон № 30-VIII «Об общественном контроле», ст. 13(2)»; an act without a name here keeps its id. */
export function citationText(locale: Locale, { act, article }: Cited): string {
  const name = translateCode(locale, 'enums', `Act_${act}`) ?? act;
  if (!article) return name;
  return `${name}, ${/^\d/.test(article) ? translate(locale, 'act.article', { article }) : article}`;
}
