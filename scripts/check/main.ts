import { say } from '../supervise/progress.ts';
import { Trouble } from '../trouble.ts';
import { type Count, type Stage, stages } from './stages.ts';
import { provideTools } from './tools.ts';

interface Result extends Count {
  readonly stage: Stage;
  readonly seconds: number;
}

/** Runs the stages asked for (`--only unit,api`; all without it) and ends with one line that adds them up. */
async function main(parameters: readonly string[]): Promise<number> {
  const chosen = choose(parameters);
  if (chosen.some((stage) => ['documents', 'pages'].includes(stage.name))) provideTools();
  const results: Result[] = [];
  for (const stage of chosen) {
    say(`\n── ${stage.name}: ${stage.protects}`);
    const started = performance.now();
    const blocked = results.some((result) => result.stage.name === stage.needs && result.failed > 0);
    if (blocked) say(`  Not run: ${stage.needs} failed.`);
    const count = blocked ? { passed: 0, failed: 1, skipped: 0 } : await stage.run();
    results.push({ ...count, stage, seconds: (performance.now() - started) / 1000 });
  }
  return sum(results);
}

function choose(parameters: readonly string[]): readonly Stage[] {
  const at = parameters.indexOf('--only');
  if (at < 0 && parameters.length === 0) return stages;
  const names = at >= 0 ? (parameters[at + 1] ?? '').split(',') : parameters;
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Trouble(
      `No such stage: ${unknown.join(', ')}. There are ${stages.map((stage) => stage.name).join(', ')}: npm test -- --only unit,api.`,
    );
  }
  return stages.filter((stage) => names.includes(stage.name));
}

/** The checklist, and the plain closing line. */
function sum(results: readonly Result[]): number {
  say('');
  for (const { stage, passed, failed, skipped, seconds } of results) {
    const sign = failed > 0 ? '✗' : passed === 0 ? '–' : '✓';
    const counts = [`${passed} passed`, failed > 0 ? `${failed} failed` : '', skipped > 0 ? `${skipped} skipped` : ''];
    say(
      `${sign} ${stage.name.padEnd(10)} ${counts.filter((part) => part !== '').join(', ')}  (${seconds.toFixed(1)} s)`,
    );
  }
  const total = (pick: (count: Count) => number) => results.reduce((all, result) => all + pick(result), 0);
  const [passed, failed, skipped] = [
    total((one) => one.passed),
    total((one) => one.failed),
    total((one) => one.skipped),
  ];
  say('');
  say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

let code = 1;
try {
  code = await main(process.argv.slice(2));
} catch (problem) {
  process.stderr.write(
    problem instanceof Trouble ? `✗ ${problem.message}\n` : `✗ ${problem instanceof Error ? problem.stack : problem}\n`,
  );
}
process.exit(code);
