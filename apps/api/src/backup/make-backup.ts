import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { FileStore } from '../kernel/file-store.ts';
import { copyOut, headsOf, migrationOf, sequencesOf, type Table, tablesOf, writeCanonically } from './catalogue.ts';
import { type Manifest, rowsFile, type SavedFile, type SavedTable } from './manifest.ts';
import { Meter } from './meter.ts';

export interface BackupOptions {
  /** The login of kenes_backup: it reads everything (BYPASSRLS) and writes nothing. */
  readonly url: string;
  readonly files: FileStore;
  /** A folder that does not exist yet, or is empty; it appears under its name only when the backup is whole. */
  readonly folder: string;
}

/**
 * Saves the database as one snapshot, table by table, and after it every file that the snapshot names (originals are never
 * rewritten, so a file too many does no harm and none is missing). Throws where a file is not what the database says of it.
 */
export async function makeBackup({ url, files, folder }: BackupOptions): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty: a backup is never written over another.`);
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(join(partial, 'database'), { recursive: true, mode: 0o700 });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await writeCanonically(client);
    await client.query('begin isolation level repeatable read, read only');
    const tables: SavedTable[] = [];
    for (const table of await tablesOf(client)) tables.push(await saveTable(client, table, partial));
    const { rows } = await client.query<{ at: string }>(
      `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at`,
    );
    const manifest: Manifest = {
      format: 1,
      takenAt: rows[0]?.at ?? '',
      migration: await migrationOf(client),
      tables,
      sequences: await sequencesOf(client),
      heads: await headsOf(client),
      files: await saveFiles(client, files, partial),
    };
    await client.query('commit');
    writeFileSync(join(partial, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
    return manifest;
  } finally {
    await client.end();
  }
}

async function saveTable(client: pg.Client, table: Table, folder: string): Promise<SavedTable> {
  const meter = new Meter();
  const file = createWriteStream(join(folder, rowsFile(table)), { mode: 0o600 });
  await pipeline(client.query(copyTo(copyOut(client, table))), meter, createGzip({ level: 6 }), file);
  return { ...table, rows: meter.lines, sha256: meter.sha256() };
}

async function saveFiles(client: pg.Client, files: FileStore, folder: string): Promise<SavedFile[]> {
  const { rows } = await client.query<{ key: string; sha256: string | null }>(filesNamed);
  const saved: SavedFile[] = [];
  for (const { key, sha256 } of rows) {
    const meter = new Meter();
    const path = join(folder, 'files', key);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    await pipeline((await files.read(key)).stream, meter, createWriteStream(path, { mode: 0o600 }));
    const found = meter.sha256();
    if (sha256 !== null && found !== sha256)
      throw new Error(`The file ${key} is not the one that was stored: its SHA-256 differs.`);
    saved.push({ key, size: meter.bytes, sha256: found });
  }
  return saved;
}

/** Every file that a row names; of originals the database knows the hash, but of sealed ones that of what was sealed. */
export const filesNamed = `
  select key, max(sha256) as sha256 from (
    select storage_key as key, case when storage_key not like '%.sealed' then encode(sha256, 'hex') end as sha256 from stored_file
    union all select derivative_key, null from stored_file where derivative_key is not null
    union all select thumbnail_key, null from stored_file where thumbnail_key is not null
    union all select attachment ->> 'storageKey', null from mail, jsonb_array_elements(attachments) attachment
    union all select attachment ->> 'storageKey', null from platform_mail, jsonb_array_elements(attachments) attachment
  ) named where key is not null group by key order by key`;
