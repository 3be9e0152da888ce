import { resolve } from 'node:path';
import { keep } from './command.ts';

/** Verifies every chain of the journal, and against its anchors: those of this Kenes, or of a folder that an auditor kept. */
await keep(async ({ run }) => {
  await run(
    'The verification',
    'verify-journal.js',
    process.argv.slice(2).map((folder) => resolve(folder)),
  );
});
