import { once } from 'node:events';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { freePort } from '../postgres/free-port.ts';
import { checkPorts } from './ports.ts';
import { readSettings } from './settings.ts';

const settings = async (web: number, more: NodeJS.ProcessEnv = {}) =>
  readSettings({ KENES_WEB_PORT: String(web), KENES_API_PORT: String(await freePort()), ...more });

test('free ports pass', async () => {
  await expect(checkPorts(await settings(await freePort()))).resolves.toBeUndefined();
});

const hasIpv6 = networkInterfaces().lo?.some(({ address }) => address === '::1') === true;

test.each(['127.0.0.1', '0.0.0.0', ...(hasIpv6 ? ['::1'] : [])])(
  'a port taken on %s is one sentence that names the variable',
  async (host) => {
    const other = createServer().listen(0, host);
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(checkPorts(await settings(port))).rejects.toThrow(
      `Port ${port} is taken by another program: stop it, or choose another with KENES_WEB_PORT=${port + 1} npm start.`,
    );
    other.close();
  },
);

test('an address that is not this machine’s is refused by its variable', async () => {
  const elsewhere = await settings(await freePort(), { KENES_HOST: '192.0.2.77' });
  await expect(checkPorts(elsewhere)).rejects.toThrow(/^KENES_HOST=192\.0\.2\.77 cannot be listened on/);
});
