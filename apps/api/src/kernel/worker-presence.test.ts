import { describe, expect, it, vi } from 'vitest';
import { withClient } from '../../../../scripts/postgres/provision.ts';
import { useApi } from '../testing/api.ts';
import { WorkerPresence } from './worker-presence.ts';

describe('the jobs of a worker', () => {
  const api = useApi();
  const query = <Row extends object>(text: string, values: unknown[] = []) =>
    withClient(api().test.superuser, async (client) => (await client.query<Row>(text, values)).rows);

  /** A job that some worker has taken, by the name of its pool. */
  const taken = async (by: string) => {
    await query(`select graphile_worker.add_job('send-mail', '{}')`);
    await query(
      'update graphile_worker._private_jobs set locked_by = $1, locked_at = now() where id = (select max(id) from graphile_worker._private_jobs)',
      [by],
    );
  };
  const holders = async () =>
    (
      await query<{ holder: string | null }>(
        'select locked_by as holder from graphile_worker._private_jobs order by id',
      )
    ).map(({ holder }) => holder);
  const present = (pool: string) => {
    const presence = new WorkerPresence(api().test.urls.worker, 50);
    presence.events.emit('pool:create', { workerPool: { id: pool } } as never);
    presence.start();
    return presence;
  };

  it('are free again soon after it was killed, and stay its own while it lives', async () => {
    const living = present('pool-living');
    const other = present('pool-other');
    for (const by of ['pool-living', 'pool-killed']) await taken(by);
    await vi.waitFor(async () => expect(await holders()).toEqual(['pool-living', null]), 10_000);
    await living.stop();
    await vi.waitFor(async () => expect(await holders()).toEqual([null, null]), 10_000);
    await other.stop();
  });
});
