import { code, nothing, type Sql, sql } from '../../../kernel/sql.ts';
import { feedBounds, type Said } from '../feed-event.ts';

/** What a calendar tells of a sitting. */
export interface SittingRow {
  readonly uuid: string;
  readonly id: string;
  readonly version: number;
  readonly changedAt: string;
  readonly kind: string;
  readonly form: string;
  readonly number: string | null;
  readonly title: Said;
  readonly commission: Said;
  readonly state: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly place: Said;
  readonly streamUrl: string | null;
  readonly jointWith: readonly string[];
  /** Only inside the council. */
  readonly remoteUrl: string | null;
  readonly movedTo: string | null;
  /** The questions that may be named, in their order; never who speaks to them. */
  readonly agenda: readonly NonNullable<Said>[];
}

/** A council's announced sittings, as the public may see them; cancelled and moved ones too. */
export function announcedSittings(slug: string, today: string): Sql {
  return sittings(
    false,
    sql`i.published and not i.closed`,
    sql`m.tenant_id = (select t.id from tenant t where t.slug = ${slug}) and m.published and m.announced_on is not null`,
    today,
  );
}

/** Sittings on which a person of the council is awaited: all of them for those who keep sittings, else those on whose roll they are. */
export function ownSittings(tenantId: string, accountId: string, keeps: boolean, today: string): Sql {
  const tenant = sql`m.tenant_id = ${tenantId}::uuid`;
  const theirs = keeps
    ? nothing
    : sql`and (m.secretary_account_id = ${accountId}::uuid or exists (select from meeting_member r
        join council_person p on p.tenant_id = r.tenant_id and p.id = r.person_id
        where r.tenant_id = m.tenant_id and r.meeting_id = m.id and not r.removed and p.account_id = ${accountId}::uuid))`;
  return sittings(true, sql`not i.closed`, sql`${tenant} ${theirs}`, today);
}

function sittings(inside: boolean, questions: Sql, which: Sql, today: string): Sql {
  return sql`select m.id as uuid, gid(m.tenant_id, m.id) as id, m.version, m.changed_at as "changedAt", m.kind, m.form, m.number, m.title, m.state,
      (select c.name from commission c where c.tenant_id = m.tenant_id and c.id = m.commission_id) as commission,
      m.starts_at as "startsAt", coalesce(m.closed_at, m.ends_at) as "endsAt", m.place, m.stream_url as "streamUrl", m.joint_with as "jointWith",
      ${code(inside ? 'm.remote_url' : 'null::text')} as "remoteUrl",
      (select n.planned_on from meeting n where n.tenant_id = m.tenant_id and n.id = m.rescheduled_to_id) as "movedTo",
      (select coalesce(json_agg(i.title order by i.ordinal), '[]') from agenda_item i
        where i.tenant_id = m.tenant_id and i.meeting_id = m.id and i.state not in ('PROPOSED', 'REMOVED') and ${questions}) as agenda
    from meeting m where ${which} and m.planned_on >= ${today}::date - ${feedBounds.daysBack}::int
    order by m.planned_on desc, m.id desc limit ${feedBounds.events}`;
}
