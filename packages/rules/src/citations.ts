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

/** The same of the rules that were in force before them (domain CH-15). */
export const oldControlRulesFromMemory: Citation = { act: 'DECREE_1191', source: 'memory' };

/** Recalled as standing in the model regulation that was in force before the present one (S06). */
export const oldModelRegulationFromMemory: Citation = { act: 'DECREE_1194', source: 'memory' };

/** Law 383-V, article 9 «Procedure for the formation of public councils», by its item. */
export function formation(item: string): Citation {
  return {
    act: 'LAW_383_V',
    article: `9(${item})`,
    url: 'https://zakonpravo.kz/en/article-9-procedure-for-the-formation-of-public-councils-the-law-on-public-councils',
    source: 'S01',
  };
}

/** Law 383-V, article 13 «Organization of the activities of the Public Council», by its item. */
export function councilOrganisation(item: string): Citation {
  return {
    act: 'LAW_383_V',
    article: `13(${item})`,
    url: 'https://zakonpravo.kz/en/article-13-organization-of-the-activities-of-the-public-council-of-the-law-on-public-councils',
    source: 'S02',
  };
}

/** The model regulation as amended in 2023, item 4: the working group. */
export const workingGroupItem: Citation = {
  act: 'ORDER_69',
  article: '4',
  url: 'https://adilet.zan.kz/rus/docs/V2300033743/compare/kaz',
  source: 'S04',
};

/** Recalled as standing in the model regulation; not read there. */
export const modelRegulationFromMemory: Citation = { act: 'ORDER_69', source: 'memory' };

/** The bill of 2015 as the press told it: two thirds of a council are civil. */
export const billOf2015: Citation = {
  act: 'LAW_383_V',
  url: 'http://strategy2050.kz/en/news/49611/',
  source: 'S43',
};

const PRACTICE = {
  S08: 'https://gazeta-sarysu.kz/?p=18639',
  S37: 'http://tengrinews.kz/kazakhstan_news/molodomu-kandidatu-obschestvennyiy-sovet-almatyi-290822/',
  S38: 'https://almaty.tv/kz/news/dgizn-megapolisa/1750-novyy-sostav-obschestvennogo-soveta-sformirovan-v-almaty',
  S39: 'https://almatydc.kz/press/news/sostoyalos-pervoe-zasedanie-obschestvennogo-soveta-goroda-almaty-iii-sozyva',
  S40: 'https://almatykenes.kz/ru/2023/12/22/11564/',
  S45: 'https://aqtobetv.kz/kz/news/35432',
  S48: 'https://baiterek.gov.kz/en/about-holding/public-council-of-the-holding',
  S52: 'http://www.today.az/news/regions/202167.html',
  S56: 'https://kyzylorda-news.kz/ru/obshestvo/sostojalos-pervoe-zasedanie-obshhestvennogo-soveta-kyzylordinskoj-oblasti-148807',
} as const;

/** What a council did, as published: practice, not law. */
export function practiceOf(source: keyof typeof PRACTICE): Citation {
  return { act: 'COUNCIL_PRACTICE', url: PRACTICE[source], source };
}

/** The order on the assembly of the local community, as the handbook prints it in its second appendix, by item. */
export function assemblyOrder(item: string): Citation {
  return { act: 'HANDBOOK', article: `Appendix 2, ${item}`, source: `seed A2.${item}` };
}

/** The handbook's section on gatherings of the local community. */
export const handbook4: Citation = { act: 'HANDBOOK', article: '4', source: 'seed §4' };

/** Signatures of the National Certification Authority as those who built on them tell it. */
export const signaturePractice: Citation = {
  act: 'SIGNATURE_PRACTICE',
  url: 'https://habr.com/en/articles/509108',
  source: 'S35',
};

/** Recalled of the certificate's profile; not read. */
export const signatureFromMemory: Citation = { act: 'SIGNATURE_PRACTICE', source: 'memory' };

/** Councils choose themselves which drafts and appeals they take, since the law of 2021 (as told by the press). */
export const councilsChoose: Citation = {
  act: 'LAW_383_V',
  url: 'http://www.today.az/news/regions/202167.html',
  source: 'S52',
};
