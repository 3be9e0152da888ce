import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { Secrets } from '../../scripts/supervise/secrets.ts';
import { publicRoutes } from '../support/public-routes.ts';

describe('what nobody may read stands nowhere (trust 12)', () => {
  const { webUrl, apiUrl, data, accounts } = inject('kenes');
  const secrets: Secrets = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8'));
  const keys = [...Object.values(secrets.programs), ...Object.values(secrets.logins), secrets.superuser];
  const passwords = [...new Set(accounts.map(({ password }) => password ?? ''))];

  it('no log of any program holds a key, a password, or an address that is itself a key', () => {
    const folder = join(data, 'logs');
    const names = readdirSync(folder);
    expect(names).toEqual(expect.arrayContaining(['api.log', 'web.log', 'worker.log', 'demo.log']));
    const found = names.flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const said = [...keys, ...passwords].filter((secret) => text.includes(secret)).map(() => `${name}: a secret`);
      return /\/(l|invitation|password-reset)\/[\w-]{16,}/.test(text) ? [...said, `${name}: a link`] : said;
    });
    expect(found).toEqual([]);
  });

  it('no public page in any language holds one, nor the e-mail of anyone who signs in', async () => {
    const people = accounts.map(({ email }) => email ?? '');
    expect(people.length).toBeGreaterThan(5);
    const found: string[] = [];
    for (const { path } of await publicRoutes(apiUrl)) {
      for (const locale of ['kk', 'ru', 'en']) {
        const html = await (await fetch(`${webUrl}/${locale}${path}`)).text();
        for (const secret of [...keys, ...passwords, ...people])
          if (html.includes(secret)) found.push(`${locale}${path}: ${people.includes(secret) ? secret : 'a secret'}`);
      }
    }
    expect(found).toEqual([]);
  });
});
