import type { ListingCell } from '@kenes/documents';
import { type Locale, translate, translateCode } from '@kenes/messages';
import type { Operation } from '../../kernel/context.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import type { WorkPlan, WorkPlanItem } from '../work-plans/types/work-plan.type.ts';
import { itemsOfPlans, plansOfCouncils } from '../work-plans/work-plan.reader.ts';
import type { ListingFacts, ListingQuery } from './listing.ts';

type Row = Omit<WorkPlanItem, 'title'> & { readonly title: LocalizedText };

/** The plan of work of a year with what became of each point; this year's where none is named. */
export async function workPlanListing(
  operation: Operation,
  query: ListingQuery,
  locale: Locale,
): Promise<ListingFacts | null> {
  const { capacity } = operation;
  if (capacity.kind !== 'TENANT') return null;
  const year = Number(query.year ?? operation.clock.today().year);
  const plans = await operation.level.many<WorkPlan>(plansOfCouncils, capacity.tenantId);
  const plan = plans.find((one) => one.year === year);
  if (!plan) return null;
  const rows = await operation.level.many<Row>(itemsOfPlans(operation), plan.id);
  const word = (kind: string, value: string) => translateCode(locale, 'enums', `${kind}_${value}`) ?? value;
  const when = ({ month, quarter }: Row) => {
    if (month !== null) return translateCode(locale, 'documents', `plan.month${month}`) ?? String(month);
    return quarter === null
      ? translate(locale, 'documents.plan.year', { year: String(year) })
      : translate(locale, 'documents.plan.quarter', { quarter });
  };
  const heading = (key: 'place' | 'title' | 'kind' | 'time' | 'responsible' | 'state' | 'on' | 'because') =>
    translate(locale, `documents.plan.${key}`);
  const listing: ListingFacts<Row> = {
    name: translate(locale, 'documents.plan.name', { year: String(year) }),
    columns: [
      { heading: heading('place'), kind: 'count', width: 6 },
      { heading: heading('title'), kind: 'text', width: 60 },
      { heading: heading('kind'), kind: 'text', width: 24 },
      { heading: heading('time'), kind: 'text', width: 14 },
      { heading: heading('responsible'), kind: 'text', width: 36 },
      { heading: heading('state'), kind: 'text', width: 18 },
      { heading: heading('on'), kind: 'date', width: 12 },
      { heading: heading('because'), kind: 'text', width: 48 },
    ],
    rows,
    cellsOf: (row): ListingCell[] => [
      row.ordinal,
      readText(row.title, locale).text,
      word('WorkPlanItemKind', row.kind),
      when(row),
      row.responsible,
      word('WorkPlanItemState', row.state),
      row.stateOn,
      row.stateBecause,
    ],
  };
  return listing;
}
