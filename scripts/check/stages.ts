import { run } from './run.ts';
import { runProject } from './vitest.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Stage {
  readonly name: string;
  /** What a failure of it would let through. */
  readonly protects: string;
  /** A stage without which this one has nothing to test. */
  readonly needs?: string;
  run(): Promise<Count>;
}

/** A check without tests of its own counts as one. */
const check = async (...commands: readonly (readonly [string, readonly string[]])[]): Promise<Count> => {
  for (const [program, parameters] of commands) {
    if ((await run(program, parameters)) !== 0) return { passed: 0, failed: 1, skipped: 0 };
  }
  return { passed: 1, failed: 0, skipped: 0 };
};

const turbo = (...tasks: string[]) =>
  ['turbo', ['run', ...tasks, '--output-logs=errors-only', '--no-update-notifier']] as const;

/** In this order: what is quick to fail comes first. */
export const stages: readonly Stage[] = [
  {
    name: 'types',
    protects: 'every workspace compiles, strictly',
    run: () => check(turbo('types'), ['tsc', ['-p', 'tsconfig.json']]),
  },
  {
    name: 'lint',
    protects: 'the house rules that a linter can see, and the format',
    run: () => check(['biome', ['check', '--error-on-warnings', '.']]),
  },
  { name: 'unit', protects: 'calendar, rules, messages, documents: the pure packages', run: () => runProject('unit') },
  { name: 'guards', protects: 'nobody forgot: access, imports, messages, schema', run: () => runProject('guards') },
  { name: 'api', protects: 'every act of every module, on a real PostgreSQL', run: () => runProject('api') },
  { name: 'isolation', protects: 'two tenants see nothing of each other', run: () => runProject('isolation') },
  { name: 'stories', protects: 'whole procedures, told from beginning to end', run: () => runProject('stories') },
  { name: 'documents', protects: 'rendered pages, compared as pictures', run: () => runProject('documents') },
  {
    name: 'build',
    protects: 'what npm start would run',
    run: () => check(turbo('build')),
  },
  {
    name: 'faults',
    protects: 'kill -9, concurrent edits, a restore: nothing acknowledged is lost, nothing is done twice',
    needs: 'build',
    run: () => runProject('faults'),
  },
  {
    name: 'pages',
    protects: 'journeys in a real Chromium against a Kenes started as npm start does',
    needs: 'build',
    run: () => runProject('pages'),
  },
];
