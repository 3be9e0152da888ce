import { councilsStatus } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const withoutCouncilRule = bindingRule({
  id: 'PC-STAT-03',
  title: {
    kk: 'Кеңес құрылмайтын органдар',
    ru: 'Органы, при которых советы не образуются',
    en: 'Bodies with which no council is formed',
  },
  provision: {
    kk: 'Қоғамдық кеңестер Жоғарғы Сотта, Конституциялық Сотта, прокуратурада, Президент Әкімшілігінде, Ұлттық Банкте, Қорғаныс министрлігінде, Президенттің Іс басқармасында, Үкімет Аппаратында, материалдық-техникалық қамтамасыз ету басқармасында, Адам құқықтары жөніндегі ұлттық орталықта, Жоғары аудиторлық палатада, Орталық сайлау комиссиясында, Жоғары Сот Кеңесінде, қаржы нарығын реттеушіде және арнаулы мемлекеттік органдарда құрылмайды.',
    ru: 'Общественные советы не образуются в Верховном Суде, Конституционном Суде, прокуратуре, Администрации Президента, Национальном Банке, Министерстве обороны, Управлении делами Президента, Аппарате Правительства, управлении материально-технического обеспечения, Национальном центре по правам человека, Высшей аудиторской палате, Центральной избирательной комиссии, Высшем Судебном Совете, регуляторе финансового рынка и специальных государственных органах.',
    en: 'No councils are formed with the Supreme Court, the Constitutional Court, the prosecutor’s office, the Administration of the President, the National Bank, the Ministry of Defence, the Presidential Affairs Office, the Government Office, the material support office, the National Centre for Human Rights, the Supreme Audit Chamber, the Central Election Commission, the Supreme Judicial Council, the financial market regulator and special state bodies.',
  },
  confidence: 'FOUND',
  basis: [councilsStatus('1')],
  codes: { COUNCIL_FORBIDDEN_WITH_BODY: ['body'], COUNCIL_BODY_UNCHECKED: ['body'] },
});

/** Refuses a council with a body whose flag forbids it; a flag nobody has set asks for a reason. */
export function councilWith(body: {
  /** The body's name as printed. */
  readonly name: string;
  /** The flag of the dictionary; null while nobody has looked. */
  readonly councilForbidden: boolean | null;
}): readonly Point[] {
  if (body.councilForbidden === false) return [];
  const facts = { body: body.name };
  return [
    body.councilForbidden === null
      ? withoutCouncilRule.warn('COUNCIL_BODY_UNCHECKED', facts)
      : withoutCouncilRule.block('COUNCIL_FORBIDDEN_WITH_BODY', facts),
  ];
}
