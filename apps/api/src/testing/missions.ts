import { withClient } from '../../../../scripts/postgres/provision.ts';
import { encodeId, newId } from '../kernel/id.ts';
import type { TestApi } from './api.ts';

/** A mission of a tenant, entered as it stands after its opening: for tests of what hangs on a mission. */
export async function aMission(
  api: Pick<TestApi, 'test'>,
  tenantId: string,
  change: { state?: string; published?: boolean } = {},
): Promise<{ id: string; gid: string }> {
  const id = newId();
  await withClient(api.test.superuser, (client) =>
    client.query(
      `insert into mission (tenant_id, id, number, form, legal_basis, state, title, aim, opened_on, published)
       values ($1, $2, $3, 'MONITORING', 'LAW_383_V', $4, '{"authentic":"ru","ru":"Парк «Южный»"}', '{"authentic":"ru","ru":"Осмотр"}', '2026-04-24', $5)`,
      [tenantId, id, `М-${id.slice(-6)}`, change.state ?? 'RUNNING', change.published ?? false],
    ),
  );
  return { id, gid: encodeId(tenantId, id) };
}
