import type { ListingCell, ListingColumn } from '@kenes/documents';
import { type Locale, translate, translateCode } from '@kenes/messages';
import { orderOf } from '../../graphql/connection.ts';
import type { Operation } from '../../kernel/context.ts';
import { isUuid } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scope.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { quarterOf } from '../recommendations/body-record.ts';
import { calendarOfOperation } from '../recommendations/operation-calendar.ts';
import { TrackFilter } from '../recommendations/recommendation.enums.ts';
import { daysOf } from '../recommendations/track.conditions.ts';
import { TrackOrder, trackOrders } from '../recommendations/track.order.ts';
import { tracks } from '../recommendations/track.reader.ts';
import { daysLeftOf, standingOf } from '../recommendations/track.standing.ts';
import type { Track } from '../recommendations/track.type.ts';
import { type ListingFacts, type ListingQuery, longestListing, oneOf } from './listing.ts';

type Row = Omit<Track, 'wording' | 'bodyName'> & { readonly wording: LocalizedText; readonly bodyName: LocalizedText };

/** The register of recommendations as a page shows it: its filters and order, a line for each addressee. */
export async function trackListing(
  operation: Operation,
  query: ListingQuery,
  locale: Locale,
): Promise<ListingFacts | null> {
  const { bodyId = query.body } = query;
  if (bodyId && !isUuid(bodyId)) return null;
  const today = operation.clock.today();
  const calendar = await calendarOfOperation(operation);
  const rows = await operation.level.rows<Row>(sql`select l.* from (${tracks('COUNCIL', scopeOf(operation, 't'), {
    is: oneOf(Object.values(TrackFilter), query.is),
    bodyId: bodyId ?? null,
    search: query.q?.trim() || null,
    quarter: query.quarter ? quarterOf(query.quarter) : null,
    days: daysOf(today, calendar),
  })}) l order by ${orderOf(trackOrders[oneOf(Object.values(TrackOrder), query.sort) ?? TrackOrder.DUE_ASC])}
    limit ${longestListing + 1}::int`);
  const word = (kind: string, value: string | null) =>
    value === null ? null : (translateCode(locale, 'enums', `${kind}_${value}`) ?? value);
  const listing: ListingFacts<Row> = {
    name: translate(locale, 'documents.listing.recommendations'),
    columns: columnsOf(locale),
    rows,
    cellsOf: (row): ListingCell[] => {
      const left = daysLeftOf(row, today, calendar);
      return [
        row.recommendationNumber,
        readText(row.wording, locale).text,
        readText(row.bodyName, locale).text,
        row.sentOn,
        row.letterNumber,
        row.receivedOn,
        row.dueOn,
        word('TrackStanding', standingOf(row, today, calendar)),
        left !== null && left >= 0 ? left : null,
        left !== null && left < 0 ? -left : null,
        word('AnswerKind', row.answerKind),
        row.answeredOn,
        row.answeredOn && row.dueOn && row.answeredOn > row.dueOn ? translate(locale, 'common.yes') : null,
        word('AnswerQuality', row.quality),
        row.executeBy,
        row.executedOn,
        translate(locale, row.published ? 'common.yes' : 'common.no'),
      ];
    },
  };
  return listing;
}

function columnsOf(locale: Locale): ListingColumn[] {
  return [
    { heading: translate(locale, 'documents.listing.number'), kind: 'text', width: 12 },
    { heading: translate(locale, 'documents.listing.wording'), kind: 'text', width: 60 },
    { heading: translate(locale, 'documents.listing.body'), kind: 'text', width: 36 },
    { heading: translate(locale, 'documents.listing.sentOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.letterNumber'), kind: 'text', width: 12 },
    { heading: translate(locale, 'documents.listing.receivedOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.dueOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.standing'), kind: 'text', width: 18 },
    { heading: translate(locale, 'documents.listing.daysLeft'), kind: 'count', width: 11 },
    { heading: translate(locale, 'documents.listing.daysOver'), kind: 'count', width: 11 },
    { heading: translate(locale, 'documents.listing.answer'), kind: 'text', width: 18 },
    { heading: translate(locale, 'documents.listing.answeredOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.late'), kind: 'text', width: 12 },
    { heading: translate(locale, 'documents.listing.quality'), kind: 'text', width: 16 },
    { heading: translate(locale, 'documents.listing.executeBy'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.executedOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'documents.listing.published'), kind: 'text', width: 12 },
  ];
}
