import { renderPaper } from '../paper/render.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { printWorkPlan } from './print.ts';
import type { CouncilWorkPlan } from './view-model.ts';

/** The plan of work of a year, A4, to sign (pdf) or to edit (docx). */
export function renderWorkPlan(
  plan: CouncilWorkPlan,
  { format, locale }: { readonly format: 'pdf' | 'docx'; readonly locale: DocumentLocale },
): Promise<Uint8Array> {
  return renderPaper(printWorkPlan(plan, locale), format, locale);
}
