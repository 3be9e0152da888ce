import { join } from 'node:path';
import type { Ending } from './ending.ts';
import type { Step } from './progress.ts';
import { runOnce } from './run-once.ts';
import { root, type Settings } from './settings.ts';

/** Builds what has changed since it was built last; turbo knows by the content of the sources. */
export async function buildWhatIsStale(settings: Settings, ending: Ending, step: Step): Promise<void> {
  const done = new Set<string>();
  await runOnce(ending, {
    name: 'The build',
    command: [
      ...[join(root, 'node_modules', '.bin', 'turbo'), 'run', 'build'],
      ...['--filter=@kenes/api', '--filter=@kenes/web', '--output-logs=new-only', '--no-update-notifier'],
    ],
    cwd: root,
    env: buildEnvironment(),
    log: join(settings.logs, 'build.log'),
    onLine: (line) => {
      const task = /^(@kenes\/\w+):build: /.exec(line)?.[1];
      if (task !== undefined) done.add(task);
      step.at(undefined, [...done].join(', '));
    },
  });
}

/** A build must not depend on who runs it: no secret, no address. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
  for (const name of ['PATH', 'HOME', 'LANG', 'TMPDIR', 'CI']) if (process.env[name]) env[name] = process.env[name];
  return env;
}
