// npm run check-files: rows of files without bytes, bytes without rows. See scripts/keep/check-files.ts.
import { runUnderOwnNode } from './bootstrap.mjs';

await runUnderOwnNode('scripts/keep/check-files.ts', process.argv.slice(2));
