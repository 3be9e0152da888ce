import { verifyJournal } from './checks/verify-journal.ts';
import { readEnvironment } from './environment.ts';
import { realClock } from './kernel/clock.ts';
import { Database } from './kernel/database.ts';
import { AnchorFolder } from './modules/journal/anchor-folder.ts';

/**
 * Command: verifies every chain of the journal, in itself and against the anchors of `KENES_ANCHOR_DIR` or of the folder
 * named (the auditor's), and prints one line each; ends with 1 where one is broken.
 */
async function main([folder]: readonly string[]): Promise<number> {
  const environment = readEnvironment();
  const database = new Database(environment.databaseUrl, realClock, { max: 2 });
  try {
    const anchors = await new AnchorFolder(folder ?? environment.anchorDir).all();
    const chains = await verifyJournal(database, anchors);
    for (const { chain, lines, head, anchored, broken } of chains) {
      const state = broken ? `BROKEN at line ${broken.seq} (${broken.fault})` : 'whole';
      process.stdout.write(
        `${chain}: ${lines} lines, ${state}, compared with ${anchored} anchored heads, head ${head ? head.hash : 'none'}\n`,
      );
    }
    return chains.some(({ broken }) => broken) ? 1 : 0;
  } finally {
    await database.close();
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
