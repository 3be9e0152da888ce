import type { Act } from '../../kernel/command.ts';
import { nothing, type Sql, sql } from '../../kernel/sql.ts';

/**
 * Of stored files, those that may stand as a paper of something and so be sent or shown: not a table that is imported, nor
 * what candidates gave, which hold whole national ids and are read by their own alone. Only a council has such files; other
 * capacities may not even read what a file is for.
 */
export function asPaper({ capacity }: Pick<Act, 'capacity'>): Sql {
  return capacity.kind === 'TENANT' ? sql`and purpose not in ('IMPORT', 'APPLICATION')` : nothing;
}
