import { verifyJournal } from './checks/verify-journal.ts';
import { readEnvironment } from './environment.ts';
import { Database } from './kernel/database.ts';

/** Command: verifies every chain of the journal and prints one line each; ends with 1 where one is broken. */
async function main(): Promise<number> {
  const database = new Database(readEnvironment().databaseUrl, { max: 2 });
  try {
    const chains = await verifyJournal(database);
    for (const { chain, lines, head, broken } of chains) {
      const state = broken ? `BROKEN at line ${broken.seq} (${broken.fault})` : 'whole';
      process.stdout.write(`${chain}: ${lines} lines, ${state}, head ${head ? head.hash : 'none'}\n`);
    }
    return chains.some(({ broken }) => broken) ? 1 : 0;
  } finally {
    await database.close();
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
