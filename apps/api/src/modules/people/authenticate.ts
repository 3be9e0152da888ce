import { personName } from '@kenes/messages';
import { GraphQLError } from 'graphql';
import { type Capacity, type Role, roles } from '../../kernel/capacity.ts';
import type { Database, StatementListener } from '../../kernel/database.ts';
import { isUuid } from '../../kernel/id.ts';
import { nothing, type Sql, sql } from '../../kernel/sql.ts';
import { digestOf, idleMinutes } from './session-token.ts';

export interface Credentials {
  readonly token: string | null;
  /** The `Kenes-Acting` header: `tenant:<slug>`, `body:<id>`, `mandate:<id>`, `link:<token>`, `application:<token>`, `screen:<token>`, `expert:<token>`, `platform`, `account`; none means public. */
  readonly acting: string | null;
  /** Only looked at, on behalf of a stream that is open: no sign that the person is there (in a sitting that runs it is one), so the session is not touched. */
  readonly untouched?: true;
}

export interface Authenticated {
  readonly capacity: Capacity;
  readonly sessionId: string | null;
}

interface Found {
  session_id: string;
  account_id: string;
  surname: string;
  given_name: string;
  patronymic: string | null;
  platform_admin: boolean;
  tenant_id: string | null;
  slug: string | null;
  roles: string[] | null;
  body_id: string | null;
  chief: boolean | null;
  mandate_tenant: string | null;
  mandate_id: string | null;
  mission_id: string | null;
}

/**
 * Who acts: one statement looks up the session, touches it, and checks the role asked for. Throws where the capacity
 * asked for is not the person's; no header means public, with or without a session.
 */
export async function authenticate(
  database: Database,
  credentials: Credentials,
  now: Date,
  today: string,
  onStatement?: StatementListener,
): Promise<Authenticated> {
  const { token, acting } = credentials;
  if (acting?.startsWith('link:')) return linkCapacity(database, acting.slice(5), onStatement);
  if (acting?.startsWith('application:')) return applicantCapacity(database, acting.slice(12), onStatement);
  if (acting?.startsWith('screen:')) return screenCapacity(database, acting.slice(7), today, onStatement);
  if (acting?.startsWith('expert:')) return expertCapacity(database, acting.slice(7), onStatement);
  if (!token) {
    if (acting) throw denied('SIGN_IN_NEEDED', 'Sign in first.');
    return { capacity: { kind: 'PUBLIC' }, sessionId: null };
  }
  const found = await findSession(database, { ...credentials, token }, now, today, onStatement);
  if (!found) {
    if (acting) throw denied('SESSION_ENDED', 'The session has ended: sign in again.');
    return { capacity: { kind: 'PUBLIC' }, sessionId: null };
  }
  return { capacity: capacityOf(found, acting), sessionId: found.session_id };
}

async function findSession(
  database: Database,
  { token, acting, untouched }: Credentials & { readonly token: string },
  now: Date,
  today: string,
  onStatement?: StatementListener,
): Promise<Found | null> {
  const [kind, value] = acting?.split(':', 2) ?? [];
  const slug = kind === 'tenant' ? value : null;
  const body = kind === 'body' && value && isUuid(value) ? value : null;
  const mandate = kind === 'mandate' && value && isUuid(value) ? value : null;
  const instant = now.toISOString();
  const rows = await database.single<Found>(
    { kind: 'DOOR', account: null },
    false,
    sql`
        with found as (
          select s.id, s.account_id, s.seen_at from session s
          where s.token_digest = ${digestOf(token)} and s.ended_at is null and s.expires_at > ${instant}::timestamptz
            and s.seen_at > ${instant}::timestamptz - make_interval(mins => ${idleMinutes}::int)
        )${untouched ? nothing : touching(instant)}
        select f.id as session_id, a.id as account_id, a.surname, a.given_name, a.patronymic, a.platform_admin,
          r.tenant_id, t.slug, r.roles, o.body_id, o.chief, m.tenant_id as mandate_tenant, m.id as mandate_id, m.mission_id
        from found f
        join account a on a.id = f.account_id and a.state = 'ACTIVE'
        left join tenant t on t.slug = ${slug}::text
        left join tenant_role r on r.tenant_id = t.id and r.account_id = a.id and (r.until is null or r.until > ${today}::date)
        left join officer o on o.body_id = ${body}::uuid and o.account_id = a.id and (o.until is null or o.until > ${today}::date)
        left join mandate m on m.id = ${mandate}::uuid and m.account_id = a.id and m.state = 'ACCEPTED' and ${today}::date >= m.valid_from
        order by r.since desc nulls last, o.since desc nulls last limit 1`,
    onStatement,
  );
  return rows[0] ?? null;
}

function touching(instant: string): Sql {
  return sql`, touched as (
    update session s set seen_at = ${instant}::timestamptz from found f
    where s.id = f.id and f.seen_at < ${instant}::timestamptz - interval '1 minute' returning s.id
  )`;
}

function capacityOf(found: Found, acting: string | null): Capacity {
  const account = {
    id: found.account_id,
    name: personName(found.surname, found.given_name, found.patronymic ?? undefined),
  };
  if (!acting) return { kind: 'PUBLIC' };
  const [kind] = acting.split(':', 1);
  if (kind === 'account') return { kind: 'DOOR', account };
  if (kind === 'platform' && found.platform_admin) return { kind: 'PLATFORM', account };
  if (kind === 'tenant' && found.tenant_id && found.slug && found.roles) {
    const known = new Set<string>(roles);
    return {
      kind: 'TENANT',
      tenantId: found.tenant_id,
      slug: found.slug,
      account,
      roles: found.roles.filter((role): role is Role => known.has(role)),
    };
  }
  if (kind === 'body' && found.body_id)
    return { kind: 'BODY', bodyId: found.body_id, account, chief: found.chief ?? false };
  if (kind === 'mandate' && found.mandate_id && found.mandate_tenant && found.mission_id) {
    return {
      kind: 'MANDATE',
      tenantId: found.mandate_tenant,
      missionId: found.mission_id,
      mandateId: found.mandate_id,
      account,
    };
  }
  throw denied('NOT_YOUR_CAPACITY', 'You do not act there.');
}

async function linkCapacity(
  database: Database,
  token: string,
  onStatement?: StatementListener,
): Promise<Authenticated> {
  const found = await database.inTransaction(
    { kind: 'DOOR', account: null },
    true,
    (transaction) =>
      transaction.one<{ tenant_id: string; id: string; letter_id: string; body_id: string | null }>(
        sql`select tenant_id, id, letter_id, body_id from answer_link where token_digest = ${digestOf(token)} and revoked_at is null`,
      ),
    onStatement,
  );
  if (!found) throw denied('LINK_NOT_VALID', 'This link is not valid any more: ask the council for a new one.');
  return {
    capacity: {
      kind: 'LINK',
      tenantId: found.tenant_id,
      letterId: found.letter_id,
      linkId: found.id,
      bodyId: found.body_id,
    },
    sessionId: null,
  };
}

async function applicantCapacity(
  database: Database,
  token: string,
  onStatement?: StatementListener,
): Promise<Authenticated> {
  const [found] = await database.single<{ tenant_id: string; id: string }>(
    { kind: 'DOOR', account: null },
    true,
    sql`select tenant_id, id from application where token_digest = ${digestOf(token)} and link_ended_at is null`,
    onStatement,
  );
  if (!found) throw denied('LINK_NOT_VALID', 'This link is not valid any more: ask the council for a new one.');
  return {
    capacity: { kind: 'APPLICANT', tenantId: found.tenant_id, applicationId: found.id },
    sessionId: null,
  };
}

async function screenCapacity(
  database: Database,
  token: string,
  today: string,
  onStatement?: StatementListener,
): Promise<Authenticated> {
  const [found] = await database.single<{ tenant_id: string; id: string; meeting_id: string }>(
    { kind: 'DOOR', account: null },
    true,
    sql`select tenant_id, id, meeting_id from screen_token
      where token_digest = ${digestOf(token)} and revoked_at is null and last_day >= ${today}::date`,
    onStatement,
  );
  if (!found) throw denied('LINK_NOT_VALID', 'This link is not valid any more: ask the council for a new one.');
  return {
    capacity: { kind: 'SCREEN', tenantId: found.tenant_id, meetingId: found.meeting_id, tokenId: found.id },
    sessionId: null,
  };
}

async function expertCapacity(
  database: Database,
  token: string,
  onStatement?: StatementListener,
): Promise<Authenticated> {
  const [found] = await database.single<{ tenant_id: string; expertise_id: string; expert_id: string }>(
    { kind: 'DOOR', account: null },
    true,
    sql`select tenant_id, expertise_id, expert_id from expert_link where token_digest = ${digestOf(token)} and revoked_at is null`,
    onStatement,
  );
  if (!found) throw denied('LINK_NOT_VALID', 'This link is not valid any more: ask the council for a new one.');
  return {
    capacity: {
      kind: 'EXPERT',
      tenantId: found.tenant_id,
      expertiseId: found.expertise_id,
      expertId: found.expert_id,
    },
    sessionId: null,
  };
}

function denied(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 403 } } });
}
