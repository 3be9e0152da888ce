import type { ListingCell, ListingColumn } from '@kenes/documents';
import { type Locale, translate, translateCode } from '@kenes/messages';
import { orderOf } from '../../graphql/connection.ts';
import type { Operation } from '../../kernel/context.ts';
import { sql } from '../../kernel/sql.ts';
import { LetterDirection, LetterKind, LetterState } from '../letters/letter.enums.ts';
import { letterOrder } from '../letters/letter.order.ts';
import { letters } from '../letters/letter.reader.ts';
import type { Letter } from '../letters/letter.type.ts';
import { type ListingFacts, type ListingQuery, longestListing, oneOf } from './listing.ts';

type Row = Letter & { readonly replyToNumber: string | null };

/** The register of letters as a page shows it, in and out; null for anyone but the council's own people. */
export async function letterListing(
  operation: Operation,
  query: ListingQuery,
  locale: Locale,
): Promise<ListingFacts | null> {
  const { capacity } = operation;
  if (capacity.kind !== 'TENANT') return null;
  const rows = await operation.level.rows<Row>(sql`select l.*,
      (select r.number from letter r where r.tenant_id = ${capacity.tenantId}::uuid and gid(r.tenant_id, r.id) = l."replyToId") as "replyToNumber"
    from (${letters(capacity.tenantId, {
      direction: oneOf(Object.values(LetterDirection), query.direction),
      kind: oneOf(Object.values(LetterKind), query.kind),
      state: oneOf(Object.values(LetterState), query.state),
      onControl: query.control === 'yes' ? true : null,
      year: query.year && /^\d{4}$/.test(query.year) ? Number(query.year) : null,
      search: query.q?.trim() || null,
    })}) l order by ${orderOf(letterOrder)} limit ${longestListing + 1}::int`);
  const word = (kind: string, value: string) => translateCode(locale, 'enums', `${kind}_${value}`) ?? value;
  const listing: ListingFacts<Row> = {
    name: translate(locale, 'documents.listing.letters'),
    columns: columnsOf(locale),
    rows,
    cellsOf: (row): ListingCell[] => [
      word('LetterDirection', row.direction),
      row.number,
      row.registeredOn ?? row.datedOn,
      word('LetterKind', row.kind),
      row.subject,
      row.correspondent,
      row.counterNumber,
      row.counterDate,
      word('LetterChannel', row.channel),
      row.sentOn,
      row.receivedOn,
      row.fileIndex,
      [row.executorName, row.executorPhone].filter(Boolean).join(', '),
      [row.signatory, row.signatoryPosition].filter(Boolean).join(', '),
      row.instruction,
      row.instructedToName,
      row.controlDue,
      row.offControlOn,
      row.replyToNumber,
      word('LetterState', row.state),
    ],
  };
  return listing;
}

function columnsOf(locale: Locale): ListingColumn[] {
  return [
    { heading: translate(locale, 'documents.listing.direction'), kind: 'text', width: 12 },
    { heading: translate(locale, 'documents.listing.number'), kind: 'text', width: 12 },
    { heading: translate(locale, 'documents.listing.registeredOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.kind'), kind: 'text', width: 16 },
    { heading: translate(locale, 'documents.listing.subject'), kind: 'text', width: 44 },
    { heading: translate(locale, 'documents.listing.correspondent'), kind: 'text', width: 34 },
    { heading: translate(locale, 'documents.listing.theirNumber'), kind: 'text', width: 14 },
    { heading: translate(locale, 'documents.listing.theirDate'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.channel'), kind: 'text', width: 16 },
    { heading: translate(locale, 'documents.listing.sentOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.receivedOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.fileIndex'), kind: 'text', width: 12 },
    { heading: translate(locale, 'documents.listing.executor'), kind: 'text', width: 22 },
    { heading: translate(locale, 'documents.listing.signatory'), kind: 'text', width: 22 },
    { heading: translate(locale, 'documents.listing.instruction'), kind: 'text', width: 30 },
    { heading: translate(locale, 'documents.listing.instructedTo'), kind: 'text', width: 22 },
    { heading: translate(locale, 'documents.listing.controlDue'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.offControlOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.replyTo'), kind: 'text', width: 12 },
    { heading: translate(locale, 'documents.listing.standing'), kind: 'text', width: 14 },
  ];
}
