import type { LocalizedName } from '@kenes/calendar';

/**
 * The bodies with which no council is formed (PC-STAT-03, Law 383-V art. 1(1)); the dictionary that gives a register
 * of organisations its first flags. The flag on the organisation decides, not its name.
 */
export const bodiesWithoutCouncil = {
  SUPREME_COURT: { kk: 'Жоғарғы Сот', ru: 'Верховный Суд', en: 'Supreme Court' },
  CONSTITUTIONAL_COURT: { kk: 'Конституциялық Сот', ru: 'Конституционный Суд', en: 'Constitutional Court' },
  PROSECUTOR: { kk: 'Прокуратура органдары', ru: 'Органы прокуратуры', en: 'Prosecutor’s office' },
  PRESIDENT_ADMINISTRATION: {
    kk: 'Президент Әкімшілігі',
    ru: 'Администрация Президента',
    en: 'Administration of the President',
  },
  NATIONAL_BANK: { kk: 'Ұлттық Банк', ru: 'Национальный Банк', en: 'National Bank' },
  MINISTRY_OF_DEFENCE: { kk: 'Қорғаныс министрлігі', ru: 'Министерство обороны', en: 'Ministry of Defence' },
  PRESIDENT_AFFAIRS: {
    kk: 'Президенттің Іс басқармасы',
    ru: 'Управление делами Президента',
    en: 'Presidential Affairs Office',
  },
  GOVERNMENT_OFFICE: { kk: 'Үкімет Аппараты', ru: 'Аппарат Правительства', en: 'Government Office' },
  MATERIAL_SUPPORT: {
    kk: 'Материалдық-техникалық қамтамасыз ету басқармасы',
    ru: 'Управление материально-технического обеспечения',
    en: 'Office of Material and Technical Support',
  },
  HUMAN_RIGHTS_CENTRE: {
    kk: 'Адам құқықтары жөніндегі ұлттық орталық',
    ru: 'Национальный центр по правам человека',
    en: 'National Centre for Human Rights',
  },
  AUDIT_CHAMBER: { kk: 'Жоғары аудиторлық палата', ru: 'Высшая аудиторская палата', en: 'Supreme Audit Chamber' },
  ELECTION_COMMISSION: {
    kk: 'Орталық сайлау комиссиясы',
    ru: 'Центральная избирательная комиссия',
    en: 'Central Election Commission',
  },
  JUDICIAL_COUNCIL: { kk: 'Жоғары Сот Кеңесі', ru: 'Высший Судебный Совет', en: 'Supreme Judicial Council' },
  FINANCIAL_REGULATOR: {
    kk: 'Қаржы нарығын реттеу және дамыту агенттігі',
    ru: 'Агентство по регулированию и развитию финансового рынка',
    en: 'Financial market regulator',
  },
  SPECIAL_STATE_BODIES: {
    kk: 'Арнаулы мемлекеттік органдар',
    ru: 'Специальные государственные органы',
    en: 'Special state bodies',
  },
} as const satisfies Readonly<Record<string, LocalizedName>>;
