import { isLocale, type Locale, personName, translate } from '@kenes/messages';
import { type Capacity, type Role, roles } from '../../kernel/capacity.ts';
import type { Operation } from '../../kernel/context.ts';
import type { Kenes } from '../../kernel/process.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { digestOf } from '../people/session-token.ts';
import { dueEvent } from './due-event.ts';
import type { Feed } from './feed-event.ts';
import { type DueRow, duesOfBody, ownDues } from './readers/dues.reader.ts';
import { ownSittings, type SittingRow } from './readers/sittings.reader.ts';
import { sittingEvent } from './sitting-event.ts';

/** Whose calendar a token opens: as whom it is read, and in which language. */
export interface FeedOwner {
  readonly capacity: Extract<Capacity, { kind: 'TENANT' | 'BODY' }>;
  readonly place: LocalizedText;
  readonly locale: Locale;
}

interface Found {
  readonly account: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string | null;
  readonly locale: string;
  readonly place: LocalizedText;
  readonly council: string | null;
  readonly slug: string | null;
  readonly roles: readonly string[] | null;
  readonly body: string | null;
}

/** Who comes with a token: nobody, where it was ended, the account is disabled or the person works there no more. */
export async function feedOwner(kenes: Kenes, token: string): Promise<FeedOwner | null> {
  const today = String(kenes.clock.today());
  const [found] = await kenes.database.single<Found>(
    { kind: 'DOOR', account: null },
    true,
    sql`select a.id as account, a.surname, a.given_name as given, a.patronymic, a.locale, coalesce(t.name, b.name) as place,
        r.tenant_id as council, t.slug, r.roles, o.body_id as body
      from calendar_feed f join account a on a.id = f.account_id and a.state = 'ACTIVE'
      left join tenant_role r on r.tenant_id = f.council_id and r.account_id = a.id and (r.until is null or r.until > ${today}::date)
      left join tenant t on t.id = r.tenant_id
      left join officer o on o.body_id = f.body_id and o.account_id = a.id and (o.until is null or o.until > ${today}::date)
      left join organisation b on b.id = o.body_id
      where f.token_digest = ${digestOf(token)} and f.revoked_at is null and coalesce(r.tenant_id, o.body_id) is not null limit 1`,
  );
  if (!found) return null;
  const account = { id: found.account, name: personName(found.surname, found.given, found.patronymic ?? undefined) };
  const locale = isLocale(found.locale) ? found.locale : 'kk';
  const { place, council, slug, body } = found;
  if (council && slug) {
    const known = roles.filter((role) => found.roles?.includes(role));
    return { capacity: { kind: 'TENANT', tenantId: council, slug, account, roles: known }, place, locale };
  }
  return body ? { capacity: { kind: 'BODY', bodyId: body, account, chief: false }, place, locale } : null;
}

/** What a person's own calendar shows: in a council their sittings and days, at a body the answers it owes. */
export async function ownFeed(operation: Operation, { capacity, place, locale }: FeedOwner): Promise<Feed> {
  const name = readText(place, locale).text;
  const at = (path: string) => `${operation.services.webUrl}/${locale}${path}`;
  const today = String(operation.clock.today());
  if (capacity.kind === 'BODY') {
    const dues = await operation.level.rows<DueRow>(duesOfBody(capacity.bodyId, today));
    return {
      name: translate(locale, 'feeds.bodyName', { body: name }),
      locale,
      url: at(`/desk/${capacity.bodyId}`),
      events: dues.map((due) => dueEvent(locale, due, at(`/desk/${capacity.bodyId}/tracks/${due.id}`))),
    };
  }
  const { tenantId, slug, account } = capacity;
  const keeps = capacity.roles.some((role) => keepers.has(role));
  const [sittings, dues] = await Promise.all([
    operation.level.rows<SittingRow>(ownSittings(tenantId, account.id, keeps, today)),
    operation.level.rows<DueRow>(ownDues(tenantId, account.id, keeps, today)),
  ]);
  const inside = (path: string) => at(`/t/${slug}${path}`);
  return {
    name: translate(locale, 'feeds.ownName', { council: name }),
    locale,
    url: inside(''),
    events: [
      ...sittings.map((sitting) => sittingEvent(locale, sitting, inside(`/meetings/${sitting.id}`))),
      ...dues.map((due) => dueEvent(locale, due, inside(pathOf(due)))),
    ],
  };
}

/** Who keeps sittings and watches over dates for all. */
const keepers: ReadonlySet<Role> = new Set(['SECRETARIAT', 'CHAIR']);

function pathOf({ kind, id }: DueRow): string {
  switch (kind) {
    case 'ANSWER':
    case 'REANSWER':
    case 'EXECUTION':
      return `/recommendations/${id}`;
    case 'FINAL_DOCUMENT':
    case 'PUBLICATION':
      return `/missions/${id}`;
    case 'LETTER':
      return `/letters/${id}`;
    case 'PROTOCOL':
    case 'PROTOCOL_PUBLICATION':
      return `/meetings/${id}`;
    default:
      return '';
  }
}
