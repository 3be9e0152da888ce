import { keep } from './command.ts';

/** Writes the register of seats anew (`recompute`), or passes it to the key in use from the one before (`rotate`). */
await keep(async ({ run }) => {
  await run('The register of seats', 'ops/seat-register.js', process.argv.slice(2));
});
