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
  `
-- Many lines of one act at once, in their order: each is what journal_append would have written, but the head of the chain is
-- read and written once. Line by line, a thousand updates of one row within one transaction grow slower and slower.
create function journal_append_all(lines jsonb, actor text, actor_name text, acknowledged jsonb) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chain uuid := coalesce(nullif(current_setting('app.tenant', true), '')::uuid, '00000000-0000-0000-0000-000000000000');
  previous bytea;
  line_seq bigint;
  line_hash bytea;
  line jsonb;
  entered timestamptz := journal_time();
begin
  if current_setting('role', true) <> 'kenes_platform'
    and exists (select from tenant t where t.id = chain and t.state in ('SUSPENDED', 'ARCHIVED')) then
    raise exception 'the tenant is read-only' using errcode = 'KT001';
  end if;
  insert into journal_head values (chain, 0, '\\x00') on conflict do nothing;
  select h.seq, h.hash into line_seq, previous from journal_head h where h.tenant_id = chain for update;
  for line in select value from jsonb_array_elements(lines) with ordinality order by ordinality loop
    line_seq := line_seq + 1;
    line_hash := journal_hash(previous, chain, line_seq, line ->> 'act', line ->> 'type', (line ->> 'subject')::uuid, actor, actor_name,
      line ->> 'behalf', (line ->> 'on')::date, entered, line -> 'facts', acknowledged);
    insert into journal_line values (chain, (line ->> 'id')::uuid, line_seq, line ->> 'act', line ->> 'type', (line ->> 'subject')::uuid, actor,
      actor_name, line ->> 'behalf', (line ->> 'on')::date, entered, line -> 'facts', acknowledged, previous, line_hash);
    previous := line_hash;
  end loop;
  update journal_head h set seq = line_seq, hash = previous where h.tenant_id = chain;
  return line_seq;
end $$;
revoke all on function journal_append_all from public;
grant execute on function journal_append_all to kenes_tenant, kenes_mandate, kenes_body, kenes_link, kenes_platform, kenes_door;
`,
].join('\n');
