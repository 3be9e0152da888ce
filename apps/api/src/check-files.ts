import { checkFiles, grace } from './checks/check-files.ts';
import { readEnvironment } from './environment.ts';
import { assemble } from './kernel/process.ts';

/**
 * Command: compares the rows of stored files with the bytes in the store and prints one line for each that stands alone; ends
 * with 1 where a row has lost its bytes. Bytes without a row are told and left: nothing is removed by a check.
 */
async function main(): Promise<number> {
  const kenes = assemble(readEnvironment());
  try {
    const found = await checkFiles(kenes.database, kenes.services.files, kenes.clock.now().getTime() - grace);
    for (const { tenant, fileId, key } of found.withoutBytes)
      process.stdout.write(`LOST: file ${fileId} of ${tenant}, key ${key}\n`);
    for (const key of found.withoutRow) process.stdout.write(`without a row: ${key}\n`);
    process.stdout.write(
      `${found.rows} files, ${found.bytes} things in the store, ${found.withoutBytes.length} lost, ${found.withoutRow.length} without a row\n`,
    );
    return found.withoutBytes.length > 0 ? 1 : 0;
  } finally {
    await kenes.database.close();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
