import { randomUUID } from 'node:crypto';
import type { ListingCell, ListingColumn } from '@kenes/documents';
import { type Locale, translate, translateCode } from '@kenes/messages';
import { orderOf } from '../../graphql/connection.ts';
import { worksWithCandidates } from '../../kernel/capacity.ts';
import { perform } from '../../kernel/command.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { exportApplications } from '../competitions/export-applications.ts';
import { applicationOrder, applications } from '../competitions/readers/application.reader.ts';
import type { Application } from '../competitions/types/application.type.ts';
import { ApplicationState, Nominator } from '../competitions/types/competition.enums.ts';
import { SeatKind } from '../composition/types/composition.enums.ts';
import { type ListingFacts, type ListingQuery, longestListing, oneOf } from './listing.ts';

type Row = Application & {
  readonly email: string | null;
  readonly phone: string | null;
  readonly occupation: string | null;
};

/**
 * The applications to a competition as the page with the same filters lists them, with the contacts by which candidates
 * are called; the whole IIN is not among them. That they were taken out stands in the journal first. Null for whoever
 * does not work with candidates.
 */
export async function applicationListing(
  operation: Operation,
  query: ListingQuery,
  locale: Locale,
): Promise<ListingFacts | null> {
  const ref = decodeId(query.competition ?? '');
  const { capacity } = operation;
  if (!ref || capacity.kind !== 'TENANT' || ref.tenantId !== capacity.tenantId || !worksWithCandidates(capacity))
    return null;
  const taken = await perform(operation, exportApplications, {
    key: randomUUID(),
    competitionId: query.competition ?? '',
  });
  if (!taken.ok) return null;
  const filter = {
    state: oneOf(Object.values(ApplicationState), query.state),
    seatKind: oneOf(Object.values(SeatKind), query.seat),
    nominator: oneOf(Object.values(Nominator), query.nominator),
    search: query.q?.trim() || null,
  };
  const rows = await operation.level.rows<Row>(sql`select l.*, p.email, p.phone, p.occupation
    from (${applications(operation, ref.tenantId, ref.id, filter)}) l
      join application p on p.tenant_id = ${ref.tenantId}::uuid and p.id = l.uuid
    order by ${orderOf(applicationOrder)} limit ${longestListing + 1}::int`);
  const word = (kind: string, value: string | null) =>
    value === null ? null : (translateCode(locale, 'enums', `${kind}_${value}`) ?? value);
  const listing: ListingFacts<Row> = {
    name: translate(locale, 'candidacy.listing'),
    columns: columnsOf(locale),
    rows,
    cellsOf: (row): ListingCell[] => [
      row.number,
      row.receivedOn,
      row.fullName,
      word('SeatKind', row.seatKind),
      word('Nominator', row.nominator),
      row.nominatorName,
      row.npoBin,
      row.occupation,
      row.phone,
      row.email,
      word('ApplicationState', row.state),
      row.returnedOn,
      row.admittedOn,
      row.rejectedOn,
      row.rejectedBecause,
      word('ApplicationEntry', row.enteredBy),
    ],
  };
  return listing;
}

function columnsOf(locale: Locale): ListingColumn[] {
  return [
    { heading: translate(locale, 'documents.listing.number'), kind: 'text', width: 10 },
    { heading: translate(locale, 'candidacy.listingReceivedOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'candidacy.listingCandidate'), kind: 'text', width: 34 },
    { heading: translate(locale, 'candidacy.listingSeat'), kind: 'text', width: 22 },
    { heading: translate(locale, 'candidacy.listingNominator'), kind: 'text', width: 22 },
    { heading: translate(locale, 'candidacy.listingNominatorName'), kind: 'text', width: 34 },
    { heading: translate(locale, 'candidacy.listingBin'), kind: 'text', width: 14 },
    { heading: translate(locale, 'candidacy.listingOccupation'), kind: 'text', width: 34 },
    { heading: translate(locale, 'candidacy.listingPhone'), kind: 'text', width: 18 },
    { heading: translate(locale, 'candidacy.listingEmail'), kind: 'text', width: 26 },
    { heading: translate(locale, 'documents.listing.standing'), kind: 'text', width: 20 },
    { heading: translate(locale, 'candidacy.listingReturnedOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'candidacy.listingAdmittedOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'candidacy.listingRejectedOn'), kind: 'date', width: 12 },
    { heading: translate(locale, 'candidacy.listingGround'), kind: 'text', width: 34 },
    { heading: translate(locale, 'candidacy.listingEntered'), kind: 'text', width: 20 },
  ];
}
