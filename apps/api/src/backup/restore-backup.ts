import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { brokenLine } from '../checks/journal-chain.ts';
import { migrate } from '../db/migrate.ts';
import type { FileStore } from '../kernel/file-store.ts';
import { compile } from '../kernel/sql.ts';
import { copyOut, headsOf, tablesOf, writeCanonically } from './catalogue.ts';
import { filesNamed } from './make-backup.ts';
import { type Manifest, rowsFile, type SavedTable } from './manifest.ts';
import { Meter } from './meter.ts';

export interface RestoreOptions {
  /** A superuser's URL of an empty database that belongs to kenes_owner: only a superuser may load rows past their triggers. */
  readonly url: string;
  readonly ownerUrl: string;
  readonly workerUrl: string;
  readonly files: FileStore;
  /** The folder of the backup. */
  readonly folder: string;
}

/** What was compared after a restore, and every difference in a sentence; none means that the restore is finished. */
export interface Restored {
  readonly manifest: Manifest;
  readonly rows: number;
  readonly differences: readonly string[];
}

/**
 * Restores a backup into an empty database and a file store, at the version it was taken at; compares every table's rows
 * and their text, the journal's heads and chains, and every file's hash with the backup; then migrates to the newest version.
 */
export async function restoreBackup({ url, ownerUrl, workerUrl, files, folder }: RestoreOptions): Promise<Restored> {
  const manifest = readManifest(folder);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`select from pg_tables where schemaname = 'public' limit 1`);
    if (rows.length > 0) throw new Error('The database is not empty: a backup is restored into a new one only.');
    await migrate(ownerUrl, workerUrl, manifest.migration);
    await writeCanonically(client);
    await load(client, manifest, folder);
    const differences = [...(await compareRows(client, manifest)), ...(await compareJournal(client, manifest))];
    for (const { key } of manifest.files) await files.put(key, createReadStream(join(folder, 'files', key)));
    differences.push(...(await compareFiles(client, manifest, files)));
    await migrate(ownerUrl, workerUrl);
    return { manifest, rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0), differences };
  } finally {
    await client.end();
  }
}

function readManifest(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  if (manifest.format !== 1) throw new Error(`${folder} holds a backup of a format that this version does not know.`);
  return manifest;
}

/** All rows in one transaction: what migrations brought by themselves makes way, triggers and foreign keys stay silent. */
async function load(client: pg.Client, { tables, sequences }: Manifest, folder: string): Promise<void> {
  const name = ({ schema, name: table }: { schema: string; name: string }) =>
    `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(table)}`;
  await client.query('begin');
  await client.query(`set local session_replication_role = replica`);
  await client.query(`truncate ${tables.map(name).join(', ')}`);
  for (const table of tables) {
    const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ');
    const rows = createReadStream(join(folder, rowsFile(table)));
    await pipeline(rows, createGunzip(), client.query(copyFrom(`copy ${name(table)} (${columns}) from stdin`)));
  }
  for (const sequence of sequences) await client.query(`select setval($1, $2)`, [name(sequence), sequence.last]);
  await client.query('commit');
  await client.query('analyze');
}

async function compareRows(client: pg.Client, { tables }: Manifest): Promise<string[]> {
  const differences: string[] = [];
  const present = new Map((await tablesOf(client)).map((table) => [`${table.schema}.${table.name}`, table]));
  for (const saved of tables) {
    const name = `${saved.schema}.${saved.name}`;
    const table = present.get(name);
    if (!table) {
      differences.push(`${name}: the table is not there`);
      continue;
    }
    const { rows, sha256 } = await measure(client, { ...saved, ...table });
    if (rows !== saved.rows) differences.push(`${name}: ${rows} rows, ${saved.rows} in the backup`);
    else if (sha256 !== saved.sha256) differences.push(`${name}: its rows differ from the backup's`);
  }
  return differences;
}

async function measure(client: pg.Client, table: SavedTable): Promise<{ rows: number; sha256: string }> {
  const meter = new Meter();
  await pipeline(client.query(copyTo(copyOut(client, table))), meter.resume());
  return { rows: meter.lines, sha256: meter.sha256() };
}

async function compareJournal(client: pg.Client, { heads }: Manifest): Promise<string[]> {
  const differences: string[] = [];
  const found = new Map((await headsOf(client)).map((head) => [head.chain, head]));
  for (const { chain, seq, hash } of heads) {
    const head = found.get(chain);
    if (head?.seq !== seq || head.hash !== hash) differences.push(`the journal of ${chain} ends elsewhere`);
    const { text, values } = compile(brokenLine(chain));
    const { rows } = await client.query<{ seq: number; fault: string }>(text, values);
    if (rows[0]) differences.push(`the journal of ${chain} is broken at line ${rows[0].seq} (${rows[0].fault})`);
  }
  return differences;
}

/** Every file that a restored row names is read back from the store: by the backup's hash, and by the row's own. */
async function compareFiles(client: pg.Client, manifest: Manifest, files: FileStore): Promise<string[]> {
  const differences: string[] = [];
  const saved = new Map(manifest.files.map((file) => [file.key, file.sha256]));
  const { rows } = await client.query<{ key: string; sha256: string | null }>(filesNamed);
  for (const { key, sha256 } of rows) {
    const meter = new Meter();
    await pipeline((await files.read(key)).stream, meter.resume());
    const found = meter.sha256();
    if (found !== saved.get(key) || (sha256 !== null && found !== sha256))
      differences.push(`the file ${key} is not the one that was stored`);
  }
  return differences;
}
