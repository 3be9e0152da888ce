// npm run verify-journal [-- <folder of anchors>]: every chain, from its first line to its head. See scripts/keep/verify-journal.ts.
import { runUnderOwnNode } from './bootstrap.mjs';

await runUnderOwnNode('scripts/keep/verify-journal.ts', process.argv.slice(2));
