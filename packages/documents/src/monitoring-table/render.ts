import type { DocumentLocale } from '../shared/locale.ts';
import { tablePdf } from './typst.ts';
import type { MonitoringTable } from './view-model.ts';

/**
 * The official table «Информация о проведении общественного мониторинга»: eight columns, grouped by month, landscape
 * A4. Word and workbook keep every text letter for letter (a workbook's cell is made safe, see `cellText`); in the PDF
 * some spaces become no-break.
 */
export async function renderMonitoringTable(
  table: MonitoringTable,
  { format, locale }: { readonly format: 'docx' | 'pdf' | 'xlsx'; readonly locale: DocumentLocale },
): Promise<Uint8Array> {
  if (format === 'docx') return (await import('./docx.ts')).tableDocx(table, locale);
  if (format === 'xlsx') return (await import('./xlsx.ts')).tableXlsx(table, locale);
  return tablePdf(table, locale);
}
