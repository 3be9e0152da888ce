import type { CouncilRoster, DocumentLocale, ListingCell, ListingColumn, RosterSeatKind } from '@kenes/documents';
import { type Locale, translate, translateCode } from '@kenes/messages';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { convocationOn, type Roster, rosterOf } from '../composition/roster.ts';
import { shownComposition } from '../composition/shown-composition.ts';
import type { Composition } from '../composition/types/convocation.type.ts';
import type { Membership } from '../composition/types/member.type.ts';
import type { ListingFacts, ListingQuery } from './listing.ts';

/** A composition on a day, in the requester's capacity: the council's own, or a published one by the council's short name. */
export interface RosterFacts {
  readonly council: string;
  readonly roster: Roster;
  readonly composition: Composition;
}

/** Reads it; null where there is none to see. `convocation` is an opaque id; `on` a day, today where left out. */
export async function rosterFacts(
  operation: Operation,
  query: ListingQuery,
  locale: Locale,
): Promise<RosterFacts | null> {
  const { capacity } = operation;
  const council = await operation.level.one<{ id: string; name: LocalizedText }>(
    query.council
      ? sql`select t.id, t.name from tenant t where t.slug = ${query.council}`
      : sql`select t.id, t.name from tenant t where t.id = ${capacity.kind === 'TENANT' ? capacity.tenantId : null}::uuid`,
  );
  if (!council) return null;
  const roster = await rosterOf(operation, council.id);
  const on = dayOf(query.on) ?? operation.clock.today();
  const chosen = query.convocation ? decodeId(query.convocation) : null;
  const convocation = query.convocation
    ? roster.convocations.find(({ uuid }) => uuid === chosen?.id)
    : convocationOn(roster, on.toString());
  if (!convocation) return null;
  const last = convocation.closedOn ?? convocation.endsOn;
  const within = last !== null && last < on.toString() && convocation.closedOn !== null ? dayOf(last) : on;
  return {
    council: readText(council.name, locale).text,
    roster,
    composition: shownComposition(operation, roster, convocation, within ?? on),
  };
}

/** The roster for print. */
export function rosterDocument(operation: Operation, facts: RosterFacts, locale: DocumentLocale): CouncilRoster {
  const { composition, roster } = facts;
  const { convocation } = composition;
  const { approvalTitle: title, approvalNumber: number, approvalOn: on } = convocation;
  const word = (name: string, value: string) => translateCode(locale, 'enums', `${name}_${value}`) ?? value;
  return {
    preparedOn: String(operation.clock.today()),
    council: facts.council,
    convocation: convocation.number,
    on: composition.on,
    startsOn: convocation.startsOn,
    endsOn: convocation.endsOn,
    approval: title === null && number === null && on === null ? null : { title, number, on },
    size: composition.size,
    filled: composition.filled,
    vacant: composition.vacancies,
    byKind: composition.byKind.map(({ kind, seats, filled, vacant }) => ({
      kind: kindOf(kind),
      seats,
      filled,
      vacant,
    })),
    seats: composition.seats.map(({ seat, kind, membership, suspended }) => ({
      ordinal: seat.ordinal,
      kind: kindOf(kind),
      member: membership && {
        name: nameOf(roster, membership),
        position: membership.position,
        proposedBy: proposerOf(membership, locale),
        since: membership.startsOn,
        until: membership.until,
        convocations: timesOf(roster, membership),
        suspended,
      },
    })),
    checks: composition.checks.map(({ ruleId, title: name, standing, words }) => ({
      ruleId,
      title: name,
      standing: word('RuleStanding', standing),
      words,
    })),
    keeper: null,
  };
}

/** The roster as a table. */
export function rosterListing({ composition, roster }: RosterFacts, locale: Locale): ListingFacts {
  const word = (name: string, value: string | null) =>
    value === null ? null : (translateCode(locale, 'enums', `${name}_${value}`) ?? value);
  const listing: ListingFacts<Composition['seats'][number]> = {
    name: translate(locale, 'documents.roster.fileTitle'),
    columns: columnsOf(locale),
    rows: composition.seats,
    cellsOf: ({ seat, kind, membership, suspended }): ListingCell[] => [
      seat.ordinal,
      membership ? nameOf(roster, membership) : translate(locale, 'documents.roster.vacant'),
      word('SeatKind', kind),
      membership?.position ?? null,
      membership && proposerOf(membership, locale),
      membership?.npoBin ?? null,
      membership?.startsOn ?? null,
      membership?.until ?? null,
      membership && timesOf(roster, membership),
      membership && word('MembershipState', suspended ? 'SUSPENDED' : membership.state),
    ],
  };
  return listing;
}

/** The roster as open data: plain names and values that do not depend on the reader's language. */
export function rosterJson({ council, composition, roster }: RosterFacts): object {
  const { convocation, on, size, filled, vacancies, byKind } = composition;
  const { number, startsOn, endsOn, approvedBy, approvalTitle, approvalNumber, approvalOn } = convocation;
  return {
    council,
    on,
    convocation: {
      number,
      startsOn,
      endsOn,
      size,
      approval: { by: approvedBy, title: approvalTitle, number: approvalNumber, on: approvalOn },
    },
    filled,
    vacancies,
    byKind,
    seats: composition.seats.map(({ seat, kind, membership, suspended }) => ({
      seat: seat.ordinal,
      kind,
      member: membership && {
        name: nameOf(roster, membership),
        position: membership.position,
        proposer: membership.proposer,
        proposedBy: membership.proposedByName ?? membership.npoName,
        npo: membership.npoName === null ? null : { name: membership.npoName, bin: membership.npoBin },
        since: membership.startsOn,
        until: membership.until,
        convocations: timesOf(roster, membership),
        suspended,
        contacts: contactsOf(roster, membership),
      },
    })),
  };
}

function columnsOf(locale: Locale): ListingColumn[] {
  const columns = [
    ['order', 'count', 6],
    ['name', 'text', 36],
    ['kind', 'text', 24],
    ['position', 'text', 36],
    ['proposed', 'text', 36],
    ['npoBin', 'text', 16],
    ['since', 'date', 12],
    ['until', 'date', 12],
    ['convocations', 'count', 10],
    ['state', 'text', 20],
  ] as const;
  return columns.map(([key, kind, width]) => ({ heading: translate(locale, `documents.roster.${key}`), kind, width }));
}

function nameOf(roster: Roster, { personId }: Membership): string {
  return roster.people.get(personId)?.fullName ?? '';
}

function contactsOf(roster: Roster, { personId }: Membership) {
  const person = roster.people.get(personId);
  return { phone: person?.publicPhone ?? null, email: person?.publicEmail ?? null, note: person?.publicNote ?? null };
}

function proposerOf({ proposedByName, npoName, proposer }: Membership, locale: Locale): string | null {
  if (proposedByName ?? npoName) return proposedByName ?? npoName;
  return proposer === null ? null : (translateCode(locale, 'enums', `Proposer_${proposer}`) ?? null);
}

/** How many convocations the person has sat in, up to and with this one. */
function timesOf(roster: Roster, { personId, convocationId }: Membership): number {
  const upTo = roster.convocations.find(({ uuid }) => uuid === convocationId)?.number ?? 0;
  const sat = new Set(roster.memberships.filter((one) => one.personId === personId).map((one) => one.convocationId));
  return roster.convocations.filter(({ uuid, number }) => number <= upTo && sat.has(uuid)).length;
}

function kindOf(kind: string | null): RosterSeatKind | null {
  return kind === 'STATE' || kind === 'QUASI_STATE' || kind === 'NPO' || kind === 'CITIZEN' ? kind : null;
}

function dayOf(text: string | null | undefined): Temporal.PlainDate | null {
  try {
    return text ? Temporal.PlainDate.from(text) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
