import type { DocumentLocale, LetterRegister, RegisteredLetter } from '@kenes/documents';
import type { Operation } from '../../kernel/context.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';

type Direction = 'IN' | 'OUT';

interface RegisterRow extends RegisteredLetter {
  readonly direction: Direction;
}

/** All registered letters of one year, in order of their numbers; an answer is linked with what it answers. */
function registerRows(tenantId: string, year: number, directions: readonly Direction[]): Sql {
  return sql`select l.direction, l.number, l.registered_on as "registeredOn", l.correspondent, l.counter_number as "counterNumber",
    l.counter_date as "counterDate", l.subject, l.file_index as "fileIndex", l.channel, l.executor_name as executor,
    case when l.instructed_on is null then null else json_build_object('dueOn', l.control_due, 'takenOffOn', l.off_control_on) end as control,
    (select coalesce(json_agg(json_build_object('number', r.number, 'on', r.registered_on) order by r.registered_on), '[]'::json)
      from letter r where r.tenant_id = l.tenant_id and r.number is not null
        and ((l.direction = 'OUT' and r.reply_to_id = l.id) or (l.direction = 'IN' and r.id = l.reply_to_id))) as linked
    from letter l where l.tenant_id = ${tenantId}::uuid and l.year = ${year}::int and l.number is not null and l.direction = any(${directions}::text[])
    order by l.direction desc, number_order(l.series), l.ordinal, number_order(l.number)`;
}

/** The yearly register for print; null for anyone but the council's own people. */
export async function letterRegisterDocument(
  operation: Operation,
  request: { readonly year: number; readonly direction: Direction | null; readonly locale: DocumentLocale },
): Promise<LetterRegister | null> {
  const { capacity } = operation;
  if (capacity.kind !== 'TENANT') return null;
  const directions: readonly Direction[] = request.direction ? [request.direction] : ['OUT', 'IN'];
  const [rows, council] = await Promise.all([
    operation.level.rows<RegisterRow>(registerRows(capacity.tenantId, request.year, directions)),
    operation.level.one<{ name: LocalizedText }>(
      sql`select t.name from tenant t where t.id = ${capacity.tenantId}::uuid`,
    ),
  ]);
  return {
    preparedOn: String(operation.clock.today()),
    council: council ? readText(council.name, request.locale).text : '',
    year: request.year,
    parts: directions.map((direction) => ({
      direction,
      letters: rows.filter((row) => row.direction === direction).map(({ direction: _, ...letter }) => letter),
    })),
    keeper: null,
  };
}
