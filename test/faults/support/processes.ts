import { readdirSync, readFileSync } from 'node:fs';

/** What is killed. */
export type Part = 'api' | 'worker' | 'postgres';

const words: Readonly<Record<Part, readonly string[]>> = {
  api: ['dist/main.js'],
  worker: ['dist/worker.js'],
  postgres: ['postgres', '-D'],
};

/** The process id of one part of a Kenes, among the supervisor's own children; undefined while it is down. */
export function processOf(part: Part, supervisor: number): number | undefined {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => parentOf(pid) === supervisor && words[part].every((word) => commandOf(pid).includes(word)));
}

function parentOf(pid: number): number | undefined {
  const fields = read(`/proc/${pid}/stat`);
  return Number(/\) \S (\d+)/.exec(fields)?.[1]);
}

const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`);

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
