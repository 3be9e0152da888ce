import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../apps/api/src/kernel/id.ts';
import { givenIin } from '../../apps/api/src/modules/composition/iin.ts';
import { setUpConvocation } from '../../apps/api/src/modules/composition/set-up-convocation.command.ts';
import { anIin } from '../../apps/api/src/modules/composition/testing/cast.ts';
import { seatsElsewhere } from '../../apps/api/src/modules/membership-register/found-seats.ts';
import { registerKeysInUse } from '../../apps/api/src/modules/membership-register/recompute-register.ts';
import { registerKey } from '../../apps/api/src/modules/membership-register/register-keys.ts';
import { inTenant, useApi } from '../../apps/api/src/testing/api.ts';
import { aCouncil, anAccount } from '../../apps/api/src/testing/cast.ts';
import { done } from '../../apps/api/src/testing/done.ts';
import { root } from '../../scripts/supervise/settings.ts';

const api = useApi('2026-11-23');
const fresh = Buffer.alloc(32, 4);

describe('npm run rotate-register-key', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kenes-rotate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The command as its operator runs it; what it printed, and how it ended. */
  const rotate = (keys: { readonly KENES_REGISTER_KEY: string; readonly KENES_REGISTER_KEY_OLD?: string }) =>
    new Promise<{ code: number | null; said: string }>((resolve, reject) => {
      const { urls } = api().test;
      const child = spawn('npm', ['run', '--silent', 'rotate-register-key'], {
        cwd: root,
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          DATABASE_URL: urls.application,
          KENES_MIGRATION_DATABASE_URL: urls.owner,
          KENES_WORKER_DATABASE_URL: urls.worker,
          KENES_DATA_DIR: folder,
          KENES_PII_KEY: api().services.piiKey.toString('base64'),
          ...keys,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          said += chunk.toString('utf8');
        });
      child.once('error', reject);
      child.once('exit', (code) => resolve({ code, said }));
    });

  it('passes the register to the new key, run again changes nothing, and every answer of before stays the same', {
    timeout: 300_000,
  }, async () => {
    const people = [anIin('1979-01-02', 1), anIin('1979-01-02', 2), anIin('1979-01-02', 3)];
    for (const [level, iin] of [
      ['REPUBLICAN', people[0]],
      ['LOCAL', people[1]],
    ] as const) {
      const council = await aCouncil(api(), { level });
      await done(api(), inTenant(council.id, (await anAccount(api())).id), setUpConvocation, {
        number: 1,
        startsOn: '2025-06-02',
        endsOn: '2028-06-01',
        members: [{ surname: 'Ким', givenName: 'Лев', iin: givenIin(api().services, iin ?? ''), seatKind: 'CITIZEN' }],
      });
    }
    const [old] = api().services.registerKeys;
    const asking = newId();
    /** What the register answers about each of them, to whoever has these keys. */
    const answers = (...registerKeys: [Buffer, ...Buffer[]]) =>
      api().database.inTransaction({ kind: 'SYSTEM', tenantId: asking, job: 'test' }, true, (transaction) =>
        seatsElsewhere(
          transaction,
          { registerKeys },
          asking,
          people.map((iin) => ({ iin, from: '2026-12-01', to: null })),
        ),
      );
    const before = await answers(old);
    expect(before.map(Boolean)).toEqual([true, false, false]);

    const unset = await rotate({ KENES_REGISTER_KEY: fresh.toString('base64') });
    expect(unset).toMatchObject({ code: 1, said: expect.stringContaining('KENES_REGISTER_KEY_OLD is not set') });
    expect(await answers(old)).toEqual(before);

    const keys = {
      KENES_REGISTER_KEY: fresh.toString('base64'),
      KENES_REGISTER_KEY_OLD: old.toString('base64'),
    };
    expect(await rotate(keys)).toMatchObject({
      code: 0,
      said: expect.stringMatching(new RegExp(`Rotated: 2 memberships written.*; 2 under ${registerKey(fresh).id}\\.`)),
    });
    expect(await answers(fresh, old)).toEqual(before);
    expect(await rotate(keys)).toMatchObject({
      code: 0,
      said: expect.stringContaining('Rotated: 0 memberships written'),
    });
    // The old key is taken away: it opens nothing any more, the new one answers as the old one did.
    expect(await registerKeysInUse(api().database)).toMatchObject([{ keyId: registerKey(fresh).id }]);
    expect(await answers(fresh)).toEqual(before);
    expect((await answers(old)).map(Boolean)).toEqual([false, false, false]);
  });
});
