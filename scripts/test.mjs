// npm test: everything that is checked, from a bare clone. See scripts/check/main.ts.
import { runUnderOwnNode } from './bootstrap.mjs';

await runUnderOwnNode('scripts/check/main.ts', process.argv.slice(2));
