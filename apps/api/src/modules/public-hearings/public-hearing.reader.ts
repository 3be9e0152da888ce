import type { Operation } from '../../kernel/context.ts';
import { ofEach, type Relation, relation } from '../../kernel/level-loader.ts';
import { columnsFor } from '../../kernel/scope.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

const columns =
  code(`gid(h.tenant_id, h.id) as id, h.tenant_id as "councilId", h.version, gid(h.tenant_id, h.mission_id) as "missionId",
  gid(h.tenant_id, h.meeting_id) as "meetingId", h.state, h.topic, h.how_to_register as "howToRegister", h.media,
  h.registration_until as "registrationUntil", h.places, h.registered - h.withdrawn as registered, m.planned_on as "plannedOn", h.announced_on as "announcedOn",
  h.held_on as "heldOn", h.resolution, h.resolution_on as "resolutionOn", gid(h.tenant_id, h.resolution_file_id) as "resolutionFileId",
  h.cancelled_on as "cancelledOn", h.cancelled_because as "cancelledBecause", h.published`);
const from = code('public_hearing h join meeting m on m.tenant_id = h.tenant_id and m.id = h.meeting_id');

export interface HearingFilter {
  readonly council?: string | null;
  readonly state?: string | null;
  /** Only those not yet held on this day. */
  readonly comingOn?: string | null;
  readonly search?: string | null;
}

/** Hearings that a capacity may list. */
export function hearings(scope: Sql, { council, state, comingOn, search }: HearingFilter): Sql {
  const pattern = patternOf(search);
  return sql`select ${columns}, h.id as "sortId" from ${from} where ${scope}
    ${council ? sql`and h.tenant_id = (select t.id from tenant t where t.slug = ${council})` : nothing}
    ${state ? sql`and h.state = ${state}` : nothing}
    ${comingOn ? sql`and m.planned_on >= ${comingOn}::date and h.state in ('INITIATED', 'APPROVED', 'ANNOUNCED', 'REGISTRATION')` : nothing}
    ${pattern ? sql`and concat_ws(' ', h.topic ->> 'kk', h.topic ->> 'ru', h.topic ->> 'en') ilike ${pattern}` : nothing}`;
}

/** The latest first. */
export const hearingOrder = [
  { column: 'plannedOn', type: 'date', descending: true },
  { column: 'sortId', type: 'uuid', descending: true },
] as const;

const by = (name: string, column: string) =>
  relation(name, (keys) =>
    ofEach(
      keys,
      sql`select ${columns}, ${code(column)} as key from ${from} where h.tenant_id = any(${keys.tenants}::uuid[]) and ${code(column)} = k.id`,
    ),
  );

/** Hearings by their ids. */
export const hearingsByIds = by('public hearings by ids', 'h.id');
/** The hearing that a sitting is. */
export const hearingsOfMeetings = by('public hearings of meetings', 'h.meeting_id');
/** The hearing that a control action is. */
export const hearingsOfMissions = by('public hearings of missions', 'h.mission_id');

/** Words as a pattern of `ilike`; null where nothing is looked for. */
function patternOf(search: string | null | undefined): string | null {
  const words = search?.normalize('NFC').trim();
  return words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null;
}

/** A number as people look for one: «№ 17», «17». */
const numberOf = (search: string | null | undefined): number | null =>
  Number(/^\s*№?\s*(\d{1,6})\s*$/.exec(search ?? '')?.[1]) || null;

export interface ParticipantFilter {
  readonly search?: string | null;
  readonly wantsFloor?: boolean | null;
  readonly came?: boolean | null;
}

/** Who registered for a hearing, a page of them by number. */
export function participants(tenantId: string, hearing: string, { search, wantsFloor, came }: ParticipantFilter): Sql {
  const pattern = patternOf(search);
  const number = numberOf(search);
  return sql`select gid(p.tenant_id, p.id) as id, p.version, p.ordinal, p.name, p.contact, p.organisation_name as "organisationName", p.wants_floor as "wantsFloor",
      p.remote, p.registered_at as "registeredAt", p.entered_by = 'SECRETARIAT' as "enteredBySecretariat", p.came, p.cancelled
    from hearing_participant p where p.tenant_id = ${tenantId}::uuid and p.hearing_id = ${hearing}::uuid
      ${pattern ? sql`and (p.ordinal = ${number}::int or concat_ws(' ', p.name, p.contact, p.organisation_name) ilike ${pattern})` : nothing}
      ${wantsFloor == null ? nothing : sql`and p.wants_floor = ${wantsFloor} and not p.cancelled`}
      ${came == null ? nothing : came ? sql`and p.came` : sql`and p.came is not true and not p.cancelled`}`;
}

export interface ProposalFilter {
  readonly search?: string | null;
  readonly disposition?: string | null;
  /** Only those of which nothing has become yet, or only those of which something has. */
  readonly disposed?: boolean | null;
  /** Only those that the secretariat has not looked at: neither shown nor hidden. */
  readonly unseen?: boolean | null;
}

/** Proposals of one hearing as the capacity reads them. `inside`: secretariat and chair. */
export function proposals(
  operation: Operation,
  tenantId: string,
  hearing: string,
  inside: boolean,
  { search, disposition, disposed, unseen }: ProposalFilter = {},
): Sql {
  const pattern = patternOf(search);
  const said = inside ? sql`concat_ws(' ', p.text, p.author_name)` : sql`p.text`;
  return sql`select ${proposalColumns(operation, inside)} from hearing_proposal p where p.tenant_id = ${tenantId}::uuid and p.hearing_id = ${hearing}::uuid
    ${pattern ? sql`and (p.ordinal = ${numberOf(search)}::int or ${said} ilike ${pattern})` : nothing}
    ${disposition ? sql`and p.disposition = ${disposition}` : nothing}
    ${disposed == null ? nothing : disposed ? sql`and p.disposition is not null` : sql`and p.disposition is null`}
    ${unseen && inside ? sql`and not p.published and p.hidden_because is null` : nothing}`;
}

/** Proposals by their ids. */
export function proposalsByIds(operation: Operation, inside: boolean): Relation<undefined> {
  return relation(
    'hearing proposals by ids',
    (keys) =>
      sql`select ${proposalColumns(operation, inside)}, p.id as key from hearing_proposal p where p.tenant_id = any(${keys.tenants}::uuid[]) and p.id = any(${keys.ids}::uuid[])`,
  );
}

function proposalColumns(operation: Operation, inside: boolean): Sql {
  const closed = (text: string) => (inside ? text : 'null');
  return columnsFor(
    operation,
    {
      id: 'gid(p.tenant_id, p.id)',
      version: 'p.version',
      ordinal: 'p.ordinal',
      text: 'p.text',
      language: 'p.language',
      made: 'p.made',
      madeAt: 'p.made_at',
      publicName: 'p.public_name',
      disposition: 'p.disposition',
      dispositionBecause: 'p.disposition_because',
      disposedOn: 'p.disposed_on',
      published: 'p.published',
    },
    {
      authorName: closed('p.author_name'),
      authorContact: closed('p.author_contact'),
      hiddenBecause: closed('p.hidden_because'),
    },
  );
}
