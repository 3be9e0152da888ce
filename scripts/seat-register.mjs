// npm run recompute-register, npm run rotate-register-key: the register of seats across councils. See scripts/keep/seat-register.ts.
import { runUnderOwnNode } from './bootstrap.mjs';

await runUnderOwnNode('scripts/keep/seat-register.ts', process.argv.slice(2));
