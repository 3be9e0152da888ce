import { oneOf, parent, tenantTable } from '../ddl.ts';

/**
 * Imports of what councils have: a file that was read, what its columns mean, and the verdict of each row. Cells stay in the
 * file: of a row only its number, a name for people and its points are kept here, and those of an earlier check give way.
 */
export const imports = [
  tenantTable('data_import', {
    columns: `
  version int not null default 1,
  kind text not null ${oneOf('kind', ['MEMBERS', 'LETTERS', 'RECOMMENDATIONS'])},
  state text not null ${oneOf('state', ['READ', 'CHECKING', 'CHECKED', 'ENTERING', 'ENTERED', 'DISCARDED'])},
  file_id uuid not null,
  file_name text not null,
  pasted boolean not null default false,
  sheet text,
  head_row int not null,
  row_count int not null,
  columns jsonb not null default '[]',
  notes jsonb not null default '[]',
  settings jsonb not null default '{}',
  percent int check (percent between 0 and 100),
  allowed_rows int,
  warned_rows int,
  refused_rows int,
  warnings jsonb not null default '[]',
  stopped jsonb,
  entered jsonb,
  read_on date not null,
  entered_on date,
  read_by uuid references account (id),
  ${parent('file_id', 'stored_file')}`,
    after: `
create index data_import_file on data_import (tenant_id, file_id);
create index data_import_read_by on data_import (read_by);`,
  }),
  tenantTable('data_import_row', {
    tenant: 'select, insert, delete',
    columns: `
  import_id uuid not null,
  ordinal int not null,
  outcome text not null ${oneOf('outcome', ['ALLOWED', 'NEEDS_REASON', 'REFUSED'])},
  label text,
  points jsonb not null default '[]',
  twins jsonb not null default '[]',
  ${parent('import_id', 'data_import')}`,
    after: `create index data_import_row_of on data_import_row (tenant_id, import_id, ordinal, id);`,
  }),
].join('\n');
