import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../supervise/settings.ts';
import { run } from './run.ts';
import type { Count } from './stages.ts';

/** Runs one project of vitest.config.ts and counts what it reports. A run that fails without a failed test counts as one. */
export async function runProject(project: string): Promise<Count> {
  const folder = join(root, 'test', 'output');
  const file = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const code = await run('vitest', [
    ...['run', '--project', project, '--passWithNoTests'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  const count = readCount(file);
  if (code !== 0 && count.failed === 0) return { ...count, failed: 1 };
  return count;
}

function readCount(file: string): Count {
  try {
    const report: { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number } =
      JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
