import { Act } from '../../kernel/command.ts';
import { Operation } from '../../kernel/context.ts';
import type { Kenes } from '../../kernel/process.ts';

/**
 * Runs a tenant’s job in the tenant’s own context, in one transaction with its journal lines (trap T5: a job without its
 * tenant). The work says whether it did anything; where it did nothing, nothing is journalled.
 */
export async function asSystem(
  kenes: Kenes,
  job: { readonly tenantId: string; readonly job: string },
  work: (act: Act) => Promise<boolean>,
): Promise<void> {
  const capacity = { kind: 'SYSTEM', tenantId: job.tenantId, job: job.job } as const;
  const operation = new Operation({
    ...kenes,
    capacity,
    sessionId: null,
    locale: 'ru',
    client: { address: 'worker', agent: null, trusted: true },
  });
  await kenes.database.inTransaction(capacity, false, async (transaction) => {
    const act = await Act.begin(operation, capacity, transaction, job.job, []);
    if (await work(act)) await act.finish();
  });
}
