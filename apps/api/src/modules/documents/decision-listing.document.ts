import type { ListingCell } from '@kenes/documents';
import { type Locale, translate, translateCode } from '@kenes/messages';
import type { Operation } from '../../kernel/context.ts';
import { scopeOf } from '../../kernel/scope.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { decisions } from '../decisions/decision.reader.ts';
import { type Decision, DecisionEffect, DecisionState } from '../decisions/types/decision.type.ts';
import { type ListingFacts, type ListingQuery, longestListing, oneOf } from './listing.ts';

type Row = Omit<Decision, 'text'> & { readonly text: LocalizedText };

/** The register of decisions as a page shows it: its filters, the newest first. */
export async function decisionListing(
  operation: Operation,
  query: ListingQuery,
  locale: Locale,
): Promise<ListingFacts | null> {
  const today = operation.clock.today().toString();
  const rows = await operation.level.rows<Row>(
    sql`select l.* from (${decisions(operation, scopeOf(operation, 'd'), {
      state: oneOf(Object.values(DecisionState), query.state),
      effect: oneOf(Object.values(DecisionEffect), query.effect),
      year: /^\d{4}$/.test(query.year ?? '') ? Number(query.year) : null,
      overdueOn: query.overdue ? today : null,
      search: query.q?.trim() || null,
    })}) l order by l."decidedOn" desc, l."sortId" desc limit ${longestListing + 1}::int`,
  );
  const word = (kind: string, value: string) => translateCode(locale, 'enums', `${kind}_${value}`) ?? value;
  const heading = (
    key: 'number' | 'decidedOn' | 'text' | 'effect' | 'responsible' | 'dueOn' | 'state' | 'executedOn' | 'note',
  ) => translate(locale, `documents.decisions.${key}`);
  const listing: ListingFacts<Row> = {
    name: translate(locale, 'documents.decisions.name'),
    columns: [
      { heading: heading('number'), kind: 'text', width: 10 },
      { heading: heading('decidedOn'), kind: 'date', width: 12 },
      { heading: heading('text'), kind: 'text', width: 70 },
      { heading: heading('effect'), kind: 'text', width: 24 },
      { heading: heading('responsible'), kind: 'text', width: 36 },
      { heading: heading('dueOn'), kind: 'date', width: 12 },
      { heading: heading('state'), kind: 'text', width: 18 },
      { heading: heading('executedOn'), kind: 'date', width: 12 },
      { heading: heading('note'), kind: 'text', width: 48 },
    ],
    rows,
    cellsOf: (row): ListingCell[] => [
      row.number,
      row.decidedOn,
      readText(row.text, locale).text,
      word('DecisionEffect', row.effect),
      row.responsible,
      row.dueOn,
      word('DecisionState', row.state),
      row.executedOn,
      row.executionNote,
    ],
  };
  return listing;
}
