import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSecrets, secretNames } from './secrets.ts';
import { readSettings } from './settings.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'kenes-secrets-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const settings = (more: NodeJS.ProcessEnv = {}) => readSettings({ KENES_DATA_DIR: data, ...more });

test('in development secrets are made once, kept for the owner alone, and stay the same', () => {
  const first = readSecrets(settings(), {});
  expect(readSecrets(settings(), {})).toEqual(first);
  expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(Buffer.from(first.programs.KENES_PII_KEY, 'base64')).toHaveLength(32);
});

test('a key that a later version needs is made once for data of before; the others stay', () => {
  const first = readSecrets(settings(), {});
  const { KENES_REGISTER_KEY, ...before } = first.programs;
  writeFileSync(join(data, 'secrets.json'), JSON.stringify({ ...first, programs: before }));
  const second = readSecrets(settings(), {});
  expect(second.programs).toMatchObject(before);
  expect(Buffer.from(second.programs.KENES_REGISTER_KEY, 'base64')).toHaveLength(32);
  expect(second.programs.KENES_REGISTER_KEY).not.toBe(KENES_REGISTER_KEY);
  expect(readSecrets(settings(), {})).toEqual(second);
});

test('a secret given by the operator stands above a kept one and is not written down', () => {
  const given = readSecrets(settings(), { NEXTAUTH_SECRET: 'given-by-the-operator' });
  expect(given.programs.NEXTAUTH_SECRET).toBe('given-by-the-operator');
  expect(readFileSync(join(data, 'secrets.json'), 'utf8')).not.toContain('given-by-the-operator');
});

test('in production every missing secret is named in one sentence', () => {
  const attempt = () => readSecrets(settings({ KENES_ENV: 'production' }), { KENES_WEB_SECRET: 'x' });
  expect(attempt).toThrow('Not set: NEXTAUTH_SECRET, KENES_PII_KEY, KENES_DIGEST_KEY, KENES_REGISTER_KEY.');
  expect(secretNames).toContain('KENES_DIGEST_KEY');
});

test('a database whose passwords are gone is not silently replaced', () => {
  mkdirSync(join(data, 'postgres'));
  writeFileSync(join(data, 'postgres', 'PG_VERSION'), '18');
  expect(() => readSecrets(settings(), {})).toThrow(/restore it, or remove .* to begin anew/);
});
