import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { openIin } from './iin.ts';

/** The whole IIN of a person, in the reader's own capacity; asked only after the look stands in the journal. */
export async function keptIin(operation: Operation, personId: string): Promise<string> {
  const { tenantId, id } = ownId(personId);
  const row = await operation.level.one<{ sealed: string; keyId: string }>(
    sql`select encode(p.iin_sealed, 'hex') as sealed, p.iin_key_id as "keyId" from council_person p
      where p.tenant_id = ${tenantId}::uuid and p.id = ${id}::uuid`,
  );
  if (!row) throw new Error('a person whose IIN was to be shown is not there');
  return openIin(operation.services, tenantId, id, { iinSealed: Buffer.from(row.sealed, 'hex'), iinKeyId: row.keyId });
}
