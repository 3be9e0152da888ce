// npm run backup -- <folder>: database and files as one whole. See scripts/keep/backup.ts.
import { runUnderOwnNode } from './bootstrap.mjs';

await runUnderOwnNode('scripts/keep/backup.ts', process.argv.slice(2));
