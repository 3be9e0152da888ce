import type { VerdictOutcome } from '../../graphql/problems.type.ts';
import { code, type Sql, sql } from '../../kernel/sql.ts';

const columns =
  code(`gid(i.tenant_id, i.id) as id, i.tenant_id as "tenantId", i.version, i.kind, i.state, gid(i.tenant_id, i.file_id) as "fileId",
  i.file_name as "fileName", i.pasted, i.sheet, i.row_count as "rowCount", i.percent, i.allowed_rows as "allowedRows", i.warned_rows as "warnedRows",
  i.refused_rows as "refusedRows", coalesce((i.settings ->> 'withhold')::boolean, false) as withhold, i.read_on as "readOn", i.entered_on as "enteredOn",
  (select concat_ws(' ', a.surname, a.given_name, a.patronymic) from account a where a.id = i.read_by) as "readByName",
  i.columns as "columnValues", i.notes as "noteValues", i.settings, i.warnings as "warningValues", i.stopped as "stoppedValue", i.entered as "enteredValue"`);

/** The imports of a council, or the one of a row. */
export function importsOf(tenantId: string, id: string | null = null): Sql {
  return sql`select ${columns} from data_import i where i.tenant_id = ${tenantId}::uuid and (${id}::uuid is null or i.id = ${id}::uuid)`;
}

/** Which rows are asked for: of one verdict, those of which anything is said, those that have somebody alike. */
export interface RowsAsked {
  readonly said: boolean;
  readonly outcome: VerdictOutcome | null;
  readonly alike: boolean;
}

/** The rows of an import with their verdicts. */
export function rowsOf(tenantId: string, importId: string, { said, outcome, alike }: RowsAsked): Sql {
  return sql`select gid(r.tenant_id, r.id) as id, r.ordinal as number, r.outcome, r.label, r.points, r.twins from data_import_row r
    where r.tenant_id = ${tenantId}::uuid and r.import_id = ${importId}::uuid
      and (not ${said}::boolean or r.outcome <> 'ALLOWED' or r.twins <> '[]'::jsonb)
      and (${outcome}::text is null or r.outcome = ${outcome}) and (not ${alike}::boolean or r.twins <> '[]'::jsonb)`;
}
