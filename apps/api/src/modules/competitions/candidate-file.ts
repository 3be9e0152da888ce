import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';

/**
 * A file about a candidate that the secretariat enters: uploaded as a candidate's paper, so that it lies sealed, and nobody's
 * yet. Refuses one that is not there, is another application's, or lies open in the store.
 */
export async function readCandidateFile(
  act: Act,
  reading: InputReading,
  path: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const ref = decodeId(id);
  const found =
    ref?.tenantId === act.tenantId
      ? await act.transaction.one<{ id: string; purpose: string }>(
          sql`select id, purpose from stored_file where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid
            and application_id is null and erased_at is null for update`,
        )
      : null;
  if (!found) reading.fault(path, 'NOT_THERE');
  else if (found.purpose !== 'APPLICATION') reading.fault(path, 'PAPER_NOT_SEALED');
  return found?.id ?? null;
}

/** Makes a file the application's: who sees the one sees the other, and they go together. Gives the file's name. */
export async function claimFile(act: Act, applicationId: string, fileId: string): Promise<string> {
  const row = await act.transaction.one<{ name: string }>(
    sql`update stored_file set application_id = ${applicationId}::uuid where tenant_id = ${act.tenantId}::uuid and id = ${fileId}::uuid returning name`,
  );
  return row?.name ?? '';
}
