import type { LocalizedName } from '@kenes/calendar';

/** One act that a rule cites, or a document that stands in for one. */
export interface LegalAct {
  readonly id: string;
  readonly title: LocalizedName;
  /** The number as printed, or null for a source that has none. */
  readonly number: string | null;
  /** ISO date of adoption, or null where it is not known. */
  readonly date: string | null;
  readonly url: string | null;
  /** ISO dates; null in `from` when not known, null in `to` while in force. */
  readonly inForce: { readonly from: string | null; readonly to: string | null; readonly verified: boolean };
  /** Later acts known to have changed it. */
  readonly editions: readonly { readonly act: string; readonly note: LocalizedName }[];
  /** Register of sources, domain §0.3. */
  readonly sources: readonly string[];
}

const unchanged = [] as const;

/** The library of acts that the rules cite; the full texts were not at hand unless a source says so. */
export const acts = {
  LAW_383_V: {
    id: 'LAW_383_V',
    title: {
      kk: '«Қоғамдық кеңестер туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «Об общественных советах»',
      en: 'Law of the Republic of Kazakhstan on Public Councils',
    },
    number: '383-V',
    date: '2015-11-02',
    url: 'https://adilet.zan.kz/rus/docs/Z1500000383',
    inForce: { from: '2016-01-01', to: null, verified: true },
    editions: [
      {
        act: 'Закон РК № 406-VI, 2021-01-03',
        note: {
          kk: 'Квазимемлекеттік сектордағы кеңестер; қаралатын жобаларды кеңестің өзі таңдайды',
          ru: 'Советы в квазигосударственном секторе; советы сами выбирают проекты для рассмотрения',
          en: 'Councils in the quasi-state sector; councils choose which drafts to consider',
        },
      },
    ],
    sources: ['S01', 'S02', 'S05', 'S06', 'S07', 'S10'],
  },
  LAW_30_VIII: {
    id: 'LAW_30_VIII',
    title: {
      kk: '«Қоғамдық бақылау туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «Об общественном контроле»',
      en: 'Law of the Republic of Kazakhstan on Public Control',
    },
    number: '30-VIII',
    date: '2023-10-02',
    url: 'https://adilet.zan.kz/rus/docs/Z2300000030',
    inForce: { from: '2023-12-03', to: null, verified: false },
    editions: unchanged,
    sources: ['S03', 'S14'],
  },
  ORDER_69: {
    id: 'ORDER_69',
    title: {
      kk: 'Қоғамдық кеңес туралы үлгілік ереже',
      ru: 'Типовое положение об Общественном совете',
      en: 'Model Regulation of a Public Council',
    },
    number: '69',
    date: '2021-02-26',
    url: 'https://adilet.zan.kz/kaz/docs/V2100022264',
    inForce: { from: null, to: null, verified: false },
    editions: [
      {
        act: 'V2300033743, 2023',
        note: {
          kk: 'Жұмыс тобын құру тәртібі',
          ru: 'Порядок создания рабочей группы',
          en: 'How the working group is formed',
        },
      },
    ],
    sources: ['S04', 'S11'],
  },
  ORDER_73: {
    id: 'ORDER_73',
    title: {
      kk: 'Қоғамдық бақылауды ұйымдастыру және жүргізу қағидалары',
      ru: 'Правила организации и проведения общественного контроля',
      en: 'Rules for Organising and Conducting Public Control',
    },
    number: '73',
    date: '2021-02-26',
    url: 'https://adilet.zan.kz/eng/docs/V2100022263',
    inForce: { from: null, to: null, verified: false },
    editions: unchanged,
    sources: ['S12'],
  },
  DECREE_1194: {
    id: 'DECREE_1194',
    title: {
      kk: 'Қоғамдық кеңес туралы үлгілік ереже (2015)',
      ru: 'Типовое положение об Общественном совете (2015)',
      en: 'Model Regulation of a Public Council (2015)',
    },
    number: '1194',
    date: '2015-12-31',
    url: null,
    inForce: { from: null, to: '2021-04-04', verified: true },
    editions: unchanged,
    sources: ['S06'],
  },
  DECREE_1191: {
    id: 'DECREE_1191',
    title: {
      kk: 'Қоғамдық бақылауды ұйымдастыру және жүргізу қағидалары (2015)',
      ru: 'Правила организации и проведения общественного контроля (2015)',
      en: 'Rules for Organising and Conducting Public Control (2015)',
    },
    number: '1191',
    date: null,
    url: 'https://adilet.zan.kz/rus/docs/P1500001191',
    inForce: { from: null, to: '2021-03-17', verified: false },
    editions: unchanged,
    sources: ['CH-15'],
  },
  HANDBOOK: {
    id: 'HANDBOOK',
    title: {
      kk: 'Қоғамдық қатысу жөніндегі анықтамалық (шамамен 2021 ж.)',
      ru: 'Справочник по общественному участию (около 2021 г.)',
      en: 'Handbook of public participation (about 2021)',
    },
    number: null,
    date: null,
    url: null,
    inForce: { from: null, to: null, verified: false },
    editions: unchanged,
    sources: ['seed'],
  },
  COUNCIL_PRACTICE: {
    id: 'COUNCIL_PRACTICE',
    title: {
      kk: 'Қоғамдық кеңестердің жарияланған ережелері мен тәжірибесі',
      ru: 'Опубликованные положения и практика общественных советов',
      en: 'Published regulations and practice of public councils',
    },
    number: null,
    date: null,
    url: null,
    inForce: { from: null, to: null, verified: false },
    editions: unchanged,
    sources: ['S09', 'S13', 'S48'],
  },
  HOLIDAYS_LAW: {
    id: 'HOLIDAYS_LAW',
    title: {
      kk: '«Қазақстан Республикасындағы мерекелер туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «О праздниках в Республике Казахстан»',
      en: 'Law of the Republic of Kazakhstan on Holidays',
    },
    number: '267-II',
    date: '2001-12-13',
    url: 'https://adilet.zan.kz/rus/docs/Z010000267_',
    inForce: { from: null, to: null, verified: false },
    editions: unchanged,
    sources: ['S29'],
  },
  LABOUR_CODE: {
    id: 'LABOUR_CODE',
    title: {
      kk: 'Қазақстан Республикасының Еңбек кодексі',
      ru: 'Трудовой кодекс Республики Казахстан',
      en: 'Labour Code of the Republic of Kazakhstan',
    },
    number: '414-V',
    date: '2015-11-23',
    url: 'https://adilet.zan.kz/rus/docs/K1500000414',
    inForce: { from: '2016-01-01', to: null, verified: false },
    editions: unchanged,
    sources: ['S26', 'S27', 'S28'],
  },
  TIME_ZONE: {
    id: 'TIME_ZONE',
    title: {
      kk: 'Қазақстанның бірыңғай уақыт белдеуі (tzdata)',
      ru: 'Единый часовой пояс Казахстана (tzdata)',
      en: 'The single time zone of Kazakhstan (tzdata)',
    },
    number: null,
    date: '2024-03-01',
    url: null,
    inForce: { from: '2024-03-01', to: null, verified: true },
    editions: unchanged,
    sources: ['S55'],
  },
  CIVIL_CODE_TERMS: {
    id: 'CIVIL_CODE_TERMS',
    title: {
      kk: 'Азаматтық кодекстің мерзімдер туралы тарауы (тексерілмеген)',
      ru: 'Глава Гражданского кодекса о сроках (не проверено)',
      en: 'The Civil Code chapter on terms (not verified)',
    },
    number: null,
    date: null,
    url: null,
    inForce: { from: null, to: null, verified: false },
    editions: unchanged,
    sources: ['memory'],
  },
  IDENTIFIERS: {
    id: 'IDENTIFIERS',
    title: {
      kk: 'ЖСН мен БСН құрылымы (№ 565 қаулы, 11.06.2003)',
      ru: 'Строение ИИН и БИН (постановление № 565 от 11.06.2003)',
      en: 'The structure of IIN and BIN (decree No. 565 of 11.06.2003)',
    },
    number: '565',
    date: '2003-06-11',
    url: null,
    inForce: { from: null, to: null, verified: false },
    editions: unchanged,
    sources: ['S33'],
  },
  SIGNATURE_PRACTICE: {
    id: 'SIGNATURE_PRACTICE',
    title: {
      kk: 'ҚР ҰКО кілттерімен қол қою тәжірибесі (NCALayer)',
      ru: 'Практика подписания ключами НУЦ РК (NCALayer)',
      en: 'Practice of signing with NUC RK keys (NCALayer)',
    },
    number: null,
    date: null,
    url: 'https://habr.com/en/articles/509108',
    inForce: { from: null, to: null, verified: false },
    editions: unchanged,
    sources: ['S34', 'S35'],
  },
} as const satisfies Readonly<Record<string, LegalAct>>;

/** The key of an act in the library. */
export type ActId = keyof typeof acts;

/** The two laws under which public control is carried out; a mission names one of them (PC-CTRL-04). */
export type LegalBasis = Extract<ActId, 'LAW_383_V' | 'LAW_30_VIII'>;

/** The act of a citation. */
export function actOf(id: ActId): LegalAct {
  return acts[id];
}
