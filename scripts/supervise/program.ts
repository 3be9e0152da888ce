import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { logTail } from './log-tail.ts';

export interface ProgramOptions {
  /** As a person would call it: "The API". */
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: string;
  /** Receives the lines of standard output, which go to the log as well. */
  readonly onLine?: (line: string) => void;
}

/** A child in a group of its own, which dies with us and whose output goes to its log. */
export interface Program {
  readonly name: string;
  readonly pid: number | undefined;
  /** Resolves when it has ended, with undefined for success or with the reason. */
  readonly ended: Promise<string | undefined>;
  hasEnded(): boolean;
  /** Asks it to end, and makes it after `patience` ms. */
  stop(patience?: number): Promise<void>;
}

let dieWithParent: readonly string[] | undefined;

/** Where the system can, the kernel ends the child when we die, even by kill -9. */
function prefix(): readonly string[] {
  dieWithParent ??=
    spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true'], { stdio: 'ignore' }).status === 0
      ? ['setpriv', '--pdeathsig', 'TERM']
      : [];
  return dieWithParent;
}

export function startProgram(options: ProgramOptions): Program {
  mkdirSync(dirname(options.log), { recursive: true });
  const log = openSync(options.log, 'a');
  const [program = '', ...parameters] = [...prefix(), ...options.command];
  const child = spawn(program, parameters, {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ['ignore', options.onLine === undefined ? log : 'pipe', log],
  });
  closeSync(log);
  const { onLine } = options;
  if (onLine !== undefined && child.stdout !== null) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      appendFileSync(options.log, `${line}\n`);
      onLine(line);
    });
  }
  const ended = endOf(child, options);
  return {
    name: options.name,
    pid: child.pid,
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: async (patience = 10_000) => {
      signalGroup(child, 'SIGTERM');
      const force = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
      await ended;
      clearTimeout(force);
    },
  };
}

const endOf = (child: ChildProcess, { name, log }: ProgramOptions): Promise<string | undefined> =>
  new Promise((resolve) => {
    child.once('error', (problem) => resolve(`${name} could not be started: ${problem.message}.`));
    child.once('exit', (code, signal) => {
      if (code === 0) return resolve(undefined);
      const how = signal === null ? `ended with ${code}` : `was ended by ${signal}`;
      resolve(`${name} ${how}: ${logTail(log)}`);
    });
  });

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended in this very moment.
  }
}
