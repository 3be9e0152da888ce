import { type Keys, relation } from '../../kernel/level-loader.ts';
import { code, type Sql, sql } from '../../kernel/sql.ts';

/** What a publication or an outcome can belong to, by its column. */
export const subjects = ['mission', 'event', 'recommendation'] as const;
export type Subject = (typeof subjects)[number];

const publicationColumns = code(
  'gid(p.tenant_id, p.id) as id, p.channel, p.title, p.url, p.language, p.published_on as "publishedOn"',
);
const outcomeColumns = code(
  'gid(o.tenant_id, o.id) as id, o.kinds, o.text, o.programme, o.by_body_id as "byBodyId", o.recorded_on as "recordedOn"',
);

/** At most a hundred children of each parent, the oldest first. */
function childrenOf(alias: string, table: string, columns: Sql, subject: Subject, date: string): (keys: Keys) => Sql {
  const column = code(`${alias}.${subject}_id`);
  const order = code(`${alias}.${date}, ${alias}.id`);
  return (keys) => sql`select q.* from (
      select ${columns}, ${column} as key, row_number() over (partition by ${column} order by ${order}) as nth
      from ${code(`${table} ${alias}`)}
      where ${code(alias)}.tenant_id = any(${keys.tenants}::uuid[]) and ${column} = any(${keys.ids}::uuid[])) q
    where q.nth <= 100 order by q.nth`;
}

const publicationsOf = (subject: Subject) =>
  relation(
    `publications of ${subject}`,
    childrenOf('p', 'publication_record', publicationColumns, subject, 'published_on'),
  );
const outcomesOf = (subject: Subject) =>
  relation(`outcomes of ${subject}`, childrenOf('o', 'outcome', outcomeColumns, subject, 'recorded_on'));

/** Publications of a mission, an event or a recommendation, the oldest first. */
export const publications = {
  mission: publicationsOf('mission'),
  event: publicationsOf('event'),
  recommendation: publicationsOf('recommendation'),
};

/** Outcomes of a mission, an event or a recommendation, the oldest first. */
export const outcomes = {
  mission: outcomesOf('mission'),
  event: outcomesOf('event'),
  recommendation: outcomesOf('recommendation'),
};

/** One publication by its parts. */
export function publicationById(tenantId: string, id: string): Sql {
  return sql`select ${publicationColumns} from publication_record p where p.tenant_id = ${tenantId}::uuid and p.id = ${id}::uuid`;
}

/** One outcome by its parts. */
export function outcomeById(tenantId: string, id: string): Sql {
  return sql`select ${outcomeColumns} from outcome o where o.tenant_id = ${tenantId}::uuid and o.id = ${id}::uuid`;
}
