import type { ListingCell, ListingColumn } from '@kenes/documents';
import { type Locale, translate, translateCode } from '@kenes/messages';
import { orderOf } from '../../graphql/connection.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scope.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { draftActs, draftActUrgency } from '../draft-acts/draft-act.reader.ts';
import { type DraftAct, DraftActKind, DraftActState } from '../draft-acts/types/draft-act.type.ts';
import { type ListingFacts, type ListingQuery, longestListing, oneOf } from './listing.ts';

type Row = Omit<DraftAct, 'title'> & {
  readonly title: LocalizedText;
  readonly fromName: LocalizedText | null;
  readonly commissionName: LocalizedText | null;
  readonly sittingOn: string | null;
};

const columns = [
  ['number', 'text', 10],
  ['receivedOn', 'date', 12],
  ['kind', 'text', 26],
  ['title', 'text', 60],
  ['from', 'text', 36],
  ['paper', 'text', 20],
  ['prepares', 'text', 30],
  ['sitting', 'date', 12],
  ['dueOn', 'date', 12],
  ['overdue', 'text', 12],
  ['state', 'text', 24],
  ['position', 'text', 26],
  ['adoptedOn', 'date', 14],
  ['sentOn', 'date', 12],
  ['note', 'text', 44],
] as const satisfies readonly (readonly [string, ListingColumn['kind'], number])[];

const awaited: ReadonlySet<string> = new Set(['RECEIVED', 'ACCEPTED_FOR_REVIEW', 'OPINION_ADOPTED']);

/** The register of draft acts as a page shows it, in its order: what is overdue or due soonest first; for the council's own people. */
export async function draftActListing(
  operation: Operation,
  query: ListingQuery,
  locale: Locale,
): Promise<ListingFacts | null> {
  const { capacity } = operation;
  if (capacity.kind !== 'TENANT') return null;
  const today = operation.clock.today().toString();
  const commission = query.commission ? decodeId(query.commission) : null;
  if (query.commission && commission?.tenantId !== capacity.tenantId) return null;
  const rows = await operation.level.rows<Row>(sql`select l.*, o.name as "fromName",
      (select c.name from commission c where c.tenant_id = ${capacity.tenantId}::uuid and gid(c.tenant_id, c.id) = l."commissionId") as "commissionName",
      (select m.planned_on from agenda_item i join meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id
        where i.tenant_id = ${capacity.tenantId}::uuid and gid(i.tenant_id, i.id) = l."itemId") as "sittingOn"
    from (${draftActs(operation, scopeOf(operation, 'a'), {
      state: oneOf(Object.values(DraftActState), query.state),
      kind: oneOf(Object.values(DraftActKind), query.kind),
      commission: commission?.id ?? null,
      year: /^20\d\d$/.test(query.year ?? '') ? Number(query.year) : null,
      overdueOn: query.overdue === 'yes' ? today : null,
      search: query.q?.trim() || null,
    })}) l left join organisation o on o.id = l."fromBodyId" order by ${orderOf(draftActUrgency)} limit ${longestListing + 1}::int`);
  const word = (kind: string, value: string | null) =>
    value === null ? null : (translateCode(locale, 'enums', `${kind}_${value}`) ?? value);
  const heading = (key: (typeof columns)[number][0]) => translate(locale, `documents.drafts.${key}`);
  const named = (name: LocalizedText | null) => name && readText(name, locale).text;
  const listing: ListingFacts<Row> = {
    name: translate(locale, 'documents.drafts.name'),
    columns: columns.map(([key, kind, width]) => ({ heading: heading(key), kind, width })),
    rows,
    cellsOf: (row): ListingCell[] => [
      row.number,
      row.receivedOn,
      word('DraftActKind', row.kind),
      named(row.title),
      named(row.fromName),
      [row.paperNumber && `№ ${row.paperNumber}`, row.paperOn?.split('-').reverse().join('.')]
        .filter(Boolean)
        .join(', '),
      named(row.commissionName) ?? translate(locale, 'documents.drafts.secretariat'),
      row.sittingOn,
      row.dueOn,
      awaited.has(row.state) && row.dueOn !== null && row.dueOn < today
        ? translate(locale, 'documents.drafts.yes')
        : null,
      word('DraftActState', row.state),
      word('OpinionPosition', row.opinionPosition),
      row.opinionOn,
      row.sentOn,
      row.withdrawnBecause ?? row.triageBecause,
    ],
  };
  return listing;
}
