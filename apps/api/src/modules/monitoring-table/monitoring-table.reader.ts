import type { Operation } from '../../kernel/context.ts';
import { code, type Sql, sql } from '../../kernel/sql.ts';

/** Which table is asked for: a council by its short name, months of one year, the language of its cells. */
export interface TableRequest {
  readonly council: string;
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly language: 'kk' | 'ru';
}

/** The council of the table. */
export function councilOfTable(slug: string): Sql {
  return sql`select t.id, t.name from tenant t where t.slug = ${slug}`;
}

/**
 * The facts of every row in one statement. A mission stands once, in the month its field work began; a permanent one in
 * every month in which it was visited, with what was recommended that month; an event in the month it was held. The table
 * is a public report: a name hidden from the public is in nobody’s copy of it.
 */
export function tableFacts(operation: Operation, request: TableRequest): Sql {
  const firstDay = `${request.year}-${String(request.from).padStart(2, '0')}-01`;
  const lastMonth = `${request.year}-${String(request.to).padStart(2, '0')}-01`;
  const isPublic = operation.capacity.kind === 'PUBLIC';
  const seen = (alias: string) => code(isPublic ? `and ${alias}.published` : '');
  const of = (alias: string) =>
    code(`${alias}.tenant_id = s.tenant_id and (${alias}.mission_id = s.mission_id or ${alias}.event_id = s.event_id)`);
  return sql`with stands as (
      select m.tenant_id, m.id as mission_id, null::uuid as event_id, m.title, '[]'::jsonb as steps, m.permanent, m.number, d.on_day
      from mission m cross join lateral (
        select coalesce(m.started_on, m.completed_on) as on_day where not m.permanent
        union all
        select min(v.visited_on) from visit v where m.permanent and v.tenant_id = m.tenant_id and v.mission_id = m.id
          and v.state in ('DONE', 'REFUSED_ACCESS') group by date_trunc('month', v.visited_on)
        union all
        select m.started_on where m.permanent and not exists (select from visit v where v.tenant_id = m.tenant_id
          and v.mission_id = m.id and v.state in ('DONE', 'REFUSED_ACCESS'))
      ) d
      where m.tenant_id = (select t.id from tenant t where t.slug = ${request.council}) and m.state <> 'CANCELLED' ${seen('m')}
        and d.on_day >= ${firstDay}::date and d.on_day < ${lastMonth}::date + interval '1 month'
      union all
      select e.tenant_id, null, e.id, e.title, e.agreed_steps, false, e.number, e.held_on
      from civic_event e where e.tenant_id = (select t.id from tenant t where t.slug = ${request.council}) ${seen('e')}
        and e.held_on >= ${firstDay}::date and e.held_on < ${lastMonth}::date + interval '1 month')
    select case when s.mission_id is null then null else gid(s.tenant_id, s.mission_id) end as "missionId",
      case when s.event_id is null then null else gid(s.tenant_id, s.event_id) end as "eventId",
      extract(month from s.on_day)::int as month, s.on_day as "on", s.permanent, s.title, s.steps,
      (select coalesce(json_agg(json_build_object('name', p.name, 'roleText', p.role_text, 'organisation', p.organisation_name,
          'body', o.name) order by p.ordinal), '[]'::json)
        from participant p left join organisation o on o.id = p.body_id where ${of('p')} and p.name_public) as participants,
      (select coalesce(json_agg(json_build_object('wording', r.wording, 'tracks', (
            select coalesce(json_agg(json_build_object('sent', k.sent_on is not null, 'answered', k.answered_on is not null,
              'executed', k.executed_on is not null)), '[]'::json)
            from track k where k.tenant_id = r.tenant_id and k.recommendation_id = r.id)) order by r.adopted_on, r.id), '[]'::json)
        from recommendation r where ${of('r')} and r.state <> 'DRAFT'
          and (not s.permanent or date_trunc('month', r.adopted_on) = date_trunc('month', s.on_day))) as recommendations,
      (select coalesce(json_agg(json_build_object('channel', q.channel, 'title', q.title, 'url', q.url) order by q.published_on, q.id), '[]'::json)
        from publication_record q where ${of('q')}
          and (not s.permanent or date_trunc('month', q.published_on) = date_trunc('month', s.on_day))) as channels,
      (select coalesce(json_agg(json_build_object('kinds', u.kinds, 'text', u.text, 'programme', u.programme) order by u.recorded_on, u.id), '[]'::json)
        from outcome u where ${of('u')}
          and (not s.permanent or date_trunc('month', u.recorded_on) = date_trunc('month', s.on_day))) as outcomes,
      (select coalesce(json_agg(json_build_object('cell', c.cell, 'text', c.text, 'version', ${code(isPublic ? 'null' : 'c.version')},
          'editedAt', ${code(isPublic ? 'null' : 'c.edited_at')})), '[]'::json)
        from monitoring_cell c where ${of('c')} and c.year = ${request.year}::int
          and c.month = extract(month from s.on_day)::int and c.language = ${request.language}) as cells
    from stands s order by s.on_day, s.number`;
}
