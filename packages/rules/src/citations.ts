import type { Citation } from './verdict.ts';

/** The handbook's section on public councils. */
export const handbook5: Citation = { act: 'HANDBOOK', article: '5', source: 'seed §5' };

/** The handbook's table of the monitoring of the council of Almaty. */
export const almatyTable: Citation = { act: 'HANDBOOK', article: '5, table', source: 'seed §5, Almaty table' };

const ART_13 = 'https://zakonpravo.kz/en/article-13-final-documents-of-the-law-on-public-control';

/** Law 30-VIII, article 13 «Final documents», by its item. */
export function finalDocuments(item: string): Citation {
  return { act: 'LAW_30_VIII', article: `13(${item})`, url: ART_13, source: 'S03' };
}

/** Law 30-VIII, article 1, by its item. */
export function publicControlTerms(item: string): Citation {
  return {
    act: 'LAW_30_VIII',
    article: `1(${item})`,
    url: 'https://cis-legislation.com/document.fwx?rgn=153169',
    source: 'S14',
  };
}

/** Law 383-V, article 1, by its item. */
export function councilsStatus(item: string): Citation {
  return {
    act: 'LAW_383_V',
    article: `1(${item})`,
    url: 'https://adilet.zan.kz/rus/docs/Z1500000383/compare/eng',
    source: 'S05',
  };
}

/** Law 383-V, entry into force. */
export const councilsInForce: Citation = {
  act: 'LAW_383_V',
  quote: { lang: 'ru', text: 'Вводится в действие с 01.01.2016.' },
  url: 'https://adilet.zan.kz/rus/docs/Z1500000383/compare/eng',
  source: 'S05',
};

/** Recalled as standing in Law 383-V; not read there. */
export const councilsFromMemory: Citation = { act: 'LAW_383_V', source: 'memory' };

/** Recalled as standing in the rules of public control; not read there. */
export const controlRulesFromMemory: Citation = { act: 'ORDER_73', source: 'memory' };
