import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Migration } from '@mikro-orm/migrations';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../apps/api/src/db/migrations/index.ts';

const squawk = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'squawk');
/** Binaries of the linter come for the common platforms; elsewhere the machine that lands changes lints them. */
const available = spawnSync(squawk, ['--version']).status === 0;

/** Never asked for: counters and versions do not outgrow 32 bits. */
const never = ['prefer-bigint-over-int'];

/**
 * The last migration of the first release. Up to it no released database holds rows: a lock on a new table stops nobody.
 * Every later one is linted whole; where it must do what a rule warns of, `-- squawk-ignore <rule>` stands above with its reason.
 */
const firstRelease = '0029';
const onlyWithRows = [
  'constraint-missing-not-valid',
  'require-concurrent-index-creation',
  'adding-foreign-key-constraint',
  'ban-drop-column',
  'ban-drop-not-null',
  'adding-serial-primary-key-field',
  'adding-field-with-default',
];

/** The SQL that a migration would send, in its order. */
async function sqlOf(make: (typeof migrations)[number]['class']): Promise<string> {
  const sent: string[] = [];
  const migration: Migration = Object.create(make.prototype, {
    execute: { value: async (text: string) => void sent.push(text) },
  });
  await migration.up();
  return sent.join(';\n');
}

function lint(name: string, text: string): string[] {
  const excluded = [...never, ...(name.slice(0, 4) <= firstRelease ? onlyWithRows : [])];
  const { stdout, stderr } = spawnSync(
    squawk,
    [
      ...['--assume-in-transaction', '--pg-version', '18', '--reporter', 'gcc', '--stdin-filepath', `${name}.sql`],
      ...excluded.map((rule) => `--exclude=${rule}`),
    ],
    { input: text, encoding: 'utf8' },
  );
  return `${stdout}${stderr}`.split('\n').filter((line) => /: (warning|error): /.test(line));
}

describe('migrations', () => {
  it.each(migrations)('$name waits for a lock, and works, only for a set time', async ({ class: make }) => {
    const text = await sqlOf(make);
    expect(text).toMatch(/^set local lock_timeout = '\d+s'/);
    expect(text).toMatch(/set local statement_timeout = '\d+(s|min)'/);
  });

  it.runIf(available)('do nothing that a linter of PostgreSQL migrations warns of (trust 15)', async () => {
    const found: string[] = [];
    for (const { name, class: make } of migrations) found.push(...lint(name, await sqlOf(make)));
    expect(found).toEqual([]);
  });

  it.runIf(available)('after the first release are linted whole', () => {
    const text = `set local lock_timeout = '5s'; set local statement_timeout = '1min';
      create index mission_title on mission (title); alter table mission add constraint odd check (title <> '');`;
    const rules = lint('9999-example', text).map((line) => /: warning: (\S+)/.exec(line)?.[1]);
    expect(rules).toEqual(
      expect.arrayContaining(['require-concurrent-index-creation', 'constraint-missing-not-valid']),
    );
  });
});
