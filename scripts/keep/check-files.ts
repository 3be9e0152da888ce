import { keep } from './command.ts';

/** Compares the rows of stored files with the bytes in the store; changes nothing. */
await keep(async ({ run }) => {
  await run('The check of files', 'check-files.js', []);
});
