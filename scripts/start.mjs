// npm start: from a bare clone to a running Kenes. See scripts/supervise/main.ts.
import { runUnderOwnNode } from './bootstrap.mjs';

await runUnderOwnNode('scripts/supervise/main.ts', process.argv.slice(2));
