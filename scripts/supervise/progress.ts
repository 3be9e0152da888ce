/** What `npm start` and `npm test` say while they work: one line a step, with its seconds. */
export interface Step {
  /** How far it is: `part` of 1, and what is being done. */
  at(part: number | undefined, text: string): void;
}

const terminal = process.stdout.isTTY === true;
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Shows `title` as running while `work` runs, then as done or failed with the seconds it took. */
export async function step<T>(title: string, work: (step: Step) => Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  let part: number | undefined;
  let text = '';
  let frame = 0;
  let said = 0;
  const line = () => [title, part === undefined ? '' : bar(part), text].filter((word) => word !== '').join('  ');
  const draw = () => {
    if (!terminal) return;
    frame = (frame + 1) % frames.length;
    const width = process.stdout.columns ?? 80;
    process.stdout.write(`\r\x1b[K${`${frames[frame]} ${line()}`.slice(0, width - 10)}  ${seconds()}`);
  };
  const timer = setInterval(() => (terminal ? draw() : say(`  ${line()}  ${seconds()}`)), terminal ? 100 : 20_000);
  const finish = (sign: string) => {
    clearInterval(timer);
    say(`${terminal ? '\r\x1b[K' : ''}${sign} ${title}  ${seconds()}`);
  };
  const shown: Step = {
    at(given, words) {
      part = given;
      text = words;
      // Elsewhere than on a terminal a line for every fifth of the way is enough.
      if (terminal || given === undefined || given < said + 0.2) return;
      said = given;
      say(`  ${line()}  ${seconds()}`);
    },
  };
  try {
    const result = await work(shown);
    finish('✓');
    return result;
  } catch (problem) {
    finish('✗');
    throw problem;
  }
}

/** One line for the person at the terminal. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function bar(part: number): string {
  const done = Math.round(Math.min(1, Math.max(0, part)) * 24);
  return `${'█'.repeat(done)}${'░'.repeat(24 - done)} ${String(Math.round(part * 100)).padStart(3)} %`;
}
