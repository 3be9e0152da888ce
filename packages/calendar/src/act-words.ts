import type { LocalizedName } from './localized-name.ts';
import { HOLIDAYS_LAW } from './year.ts';

/** Titles of the acts that the tables cite, as each language names them. */
const titles: readonly LocalizedName[] = [
  {
    ru: HOLIDAYS_LAW,
    kk: '«Қазақстан Республикасындағы мерекелер туралы» № 267-II ҚР Заңы',
    en: 'Law No. 267-II “On holidays in the Republic of Kazakhstan”',
  },
  { ru: 'Трудовой кодекс РК', kk: 'ҚР Еңбек кодексі', en: 'Labour Code of Kazakhstan' },
  {
    ru: 'Постановление Правительства РК',
    kk: 'ҚР Үкіметінің қаулысы',
    en: 'Resolution of the Government of Kazakhstan',
  },
];

const article = /, ст\. (\d+)(?: п\. (\d+))?$/;
const articleWords = {
  kk: (number: string, item?: string) => (item ? `, ${number}-баптың ${item}-тармағы` : `, ${number}-бап`),
  en: (number: string, item?: string) => `, art. ${number}${item ? `(${item})` : ''}`,
};

/** An act's citation in a reader's language: acts of the tables by their titles, any other as it was entered. */
export function actInWords(act: string, language: keyof LocalizedName): string {
  if (language === 'ru') return act;
  const title = titles.find(({ ru }) => act.startsWith(ru));
  if (!title) return act;
  return (title[language] + act.slice(title.ru.length)).replace(article, (_, number: string, item?: string) =>
    articleWords[language](number, item),
  );
}
