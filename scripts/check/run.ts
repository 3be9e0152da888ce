import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../supervise/settings.ts';

/** Runs a program of node_modules/.bin with its output on our terminal; resolves with its exit code. */
export const run = (program: string, parameters: readonly string[], extra: NodeJS.ProcessEnv = {}): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', program), parameters, {
      cwd: root,
      env: { ...cleanEnvironment(), ...extra },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    // Whoever started us ended, or ended us: the program below must not go on alone.
    let asked = false;
    const stop = () => {
      asked = true;
      child.kill('SIGTERM');
    };
    process.once('disconnect', stop);
    process.once('SIGTERM', stop);
    const end = (code: number) => {
      if (asked) process.exit(143);
      process.off('disconnect', stop);
      process.off('SIGTERM', stop);
      resolve(code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code) => end(code ?? 1));
  });

/** Nothing that the person's own Kenes is told reaches the tests: they have their own database, ports and folders. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (/^(DATABASE_URL|KENES_|NEXTAUTH_|NODE_ENV|PG)/.test(name)) continue;
    env[name] = value;
  }
  return { ...env, NEXT_TELEMETRY_DISABLED: '1', TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
}
