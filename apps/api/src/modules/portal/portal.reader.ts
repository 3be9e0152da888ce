import { nothing, type Sql, sql } from '../../kernel/sql.ts';
import { type Days, trackIs } from '../recommendations/track.conditions.ts';

/** First and last day of a month. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

const within = (column: Sql, span: Span | null): Sql =>
  span ? sql`and ${column} between ${span.from}::date and ${span.until}::date` : nothing;

/** One row of counts: of one council or all, of a span or all time; what stands today is never of a span. */
export function publicFigures(council: string | null, span: Span | null, days: Days): Sql {
  const of = (column: Sql): Sql =>
    council ? sql`and ${column} = (select t.id from tenant t where t.slug = ${council})` : nothing;
  const missions = sql`from mission m where m.published ${of(sql`m.tenant_id`)}`;
  const tracks = sql`from track t where t.published and t.sent_on is not null ${of(sql`t.tenant_id`)}`;
  return sql`select
    (select count(*)::int ${missions} ${within(sql`m.opened_on`, span)}) as missions,
    (select count(*)::int from visit v where v.published and v.state in ('DONE', 'REFUSED_ACCESS') ${of(sql`v.tenant_id`)}
      ${within(sql`v.visited_on`, span)}) as visits,
    (select count(*)::int from civic_event e where e.published ${of(sql`e.tenant_id`)} ${within(sql`e.held_on`, span)}) as events,
    (select count(*)::int from recommendation r where r.published ${of(sql`r.tenant_id`)} ${within(sql`r.adopted_on`, span)}) as recommendations,
    (select count(*)::int ${tracks} ${within(sql`t.sent_on`, span)}) as sent,
    (select count(*)::int ${tracks} and ${trackIs('t', 'ANSWERED', days)} ${within(sql`t.answered_on`, span)}) as answered,
    (select count(*)::int ${tracks} and ${trackIs('t', 'ANSWERED_IN_TIME', days)} ${within(sql`t.answered_on`, span)}) as "answeredInTime",
    (select count(*)::int ${tracks} and ${trackIs('t', 'EXECUTED', days)} ${within(sql`t.executed_on`, span)}) as executed,
    (select count(*)::int ${tracks} and ${trackIs('t', 'OVERDUE', days)}) as overdue,
    (select count(*)::int ${tracks} and ${trackIs('t', 'AWAITING', days)}) as awaiting`;
}

/** Working public councils by region, the most first. */
export const councilRegions = sql`select t.region, count(*)::int as councils from tenant t
  where t.state = 'ACTIVE' and t.kind = 'PUBLIC_COUNCIL' group by t.region order by 2 desc, 1`;

export interface BodyFilter {
  readonly search: string | null;
  readonly region: string | null;
}

/** Bodies to which something published was sent. */
export function bodyRecords({ search, region }: BodyFilter, days: Days): Sql {
  return sql`select o.id::text as "bodyId", o.id::text as id, o.name as "bodyName", o.region, c.*,
      coalesce(o.name ->> 'kk', o.name ->> 'ru', o.name ->> 'en') collate "kk-x-icu" as sort
    from (select t.body_id, count(*)::int as received,
        count(*) filter (where ${trackIs('t', 'ANSWERED', days)})::int as answered,
        count(*) filter (where ${trackIs('t', 'ANSWERED_IN_TIME', days)})::int as "answeredInTime",
        count(*) filter (where ${trackIs('t', 'ANSWERED_LATE', days)})::int as "answeredLate",
        count(*) filter (where ${trackIs('t', 'ACCEPTED', days)})::int as accepted,
        count(*) filter (where ${trackIs('t', 'EXECUTED', days)})::int as executed,
        count(*) filter (where ${trackIs('t', 'OVERDUE', days)})::int as overdue,
        count(*) filter (where ${trackIs('t', 'AWAITING', days)})::int as awaiting
      from track t where t.published and ${trackIs('t', 'SENT_TO_BODY', days)} group by t.body_id) c
    join organisation o on o.id = c.body_id
    where true ${region ? sql`and o.region = ${region}` : nothing}
    ${search ? sql`and concat_ws(' ', text_of(o.name), text_of(o.short_name)) ilike ${`%${search.replace(/[\\%_]/g, '\\$&')}%`}` : nothing}`;
}

/** What was published and has every word of the text, each by its beginning; nothing for a text without words. */
export function published(text: string, council: string | null): Sql {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return sql`select gid(p.council_id, p.subject_id) as id, p.subject_type as kind, p.title, p.on_date as "on",
      t.slug as "councilSlug", t.name as "councilName",
      coalesce(m.number, r.number, e.number) as number
    from published_text p join tenant t on t.id = p.council_id
    left join mission m on p.subject_type = 'MISSION' and m.tenant_id = p.council_id and m.id = p.subject_id
    left join recommendation r on p.subject_type = 'RECOMMENDATION' and r.tenant_id = p.council_id and r.id = p.subject_id
    left join civic_event e on p.subject_type = 'CIVIC_EVENT' and e.tenant_id = p.council_id and e.id = p.subject_id
    where p.words @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})
    ${council ? sql`and t.slug = ${council}` : nothing}`;
}
