import { getLocale, getTranslations } from 'next-intl/server';
import { one, type Search } from '../shared/address.ts';
import type { ExportWords } from './export-list.tsx';
import type { SelectionWords } from './track-selection.tsx';

/** The words of an export in the reader's language. */
export async function exportWords(): Promise<ExportWords> {
  const t = await getTranslations('lists');
  return {
    exporting: t('exporting'),
    exportingSize: t('exportingSize', { size: '§' }),
    exported: t('exported', { rows: '§', size: '§' }),
    failed: t('exportFailed'),
    as: { xlsx: t('exportAs', { format: 'XLSX' }), csv: t('exportAs', { format: 'CSV' }) },
  };
}

/** Where a register is taken away with the filters of its page; a cursor is not a filter. */
export async function exportAddress(
  tenant: string,
  register: 'recommendations' | 'letters' | 'applications' | 'decisions' | 'draft-acts',
  search: Search,
  /** What the register is of, where that stands in the path and not among the filters. */
  of: Readonly<Record<string, string>> = {},
) {
  const asked = new URLSearchParams({ lang: await getLocale(), acting: `tenant:${tenant}`, ...of });
  for (const name of Object.keys(search)) {
    const value = one(search, name);
    if (value && name !== 'after' && name !== 'from') asked.set(name, value);
  }
  const address = (format: string) => `/api/documents/${register}.${format}?${asked}`;
  return { xlsx: address('xlsx'), csv: address('csv') };
}

/** The words of the bar over chosen rows. */
export async function selectionWords(): Promise<SelectionWords> {
  const t = await getTranslations('lists');
  return {
    bar: t('select'),
    selected: t('selected', { count: '§' }),
    body: t('selectedBody', { body: '§' }),
    clear: t('clear'),
    sameBody: t('sameBody'),
    different: t('differentBodies'),
    notToSend: t('oneLetterNot', { numbers: '§' }),
    notSent: t('oneAnswerNot', { numbers: '§' }),
    answer: t('oneAnswer'),
  };
}
