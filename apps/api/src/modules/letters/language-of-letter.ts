import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';

/** The language in which one writes back about a letter: its own; Russian where there is none. Any capacity that sees it. */
export async function languageOfLetter(act: Act, letterId: string | null): Promise<'kk' | 'ru'> {
  if (!letterId) return 'ru';
  const letter = await act.transaction.one<{ language: 'kk' | 'ru' }>(
    sql`select l.language from letter l where l.tenant_id = ${act.tenantId}::uuid and l.id = ${letterId}::uuid`,
  );
  return letter?.language ?? 'ru';
}
