// npm run restore -- <folder>: a backup into an empty database. See scripts/keep/restore.ts.
import { runUnderOwnNode } from './bootstrap.mjs';

await runUnderOwnNode('scripts/keep/restore.ts', process.argv.slice(2));
