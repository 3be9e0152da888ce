import { Trouble } from '../trouble.ts';
import type { Ending } from './ending.ts';
import { type ProgramOptions, startProgram } from './program.ts';

/** Runs a program to its end; refuses with its own last sentence when it fails. Stopped with everything else. */
export async function runOnce(ending: Ending, options: ProgramOptions): Promise<void> {
  const program = startProgram(options);
  const forget = ending.add(() => program.stop(5_000));
  const reason = await program.ended;
  forget();
  if (reason !== undefined) throw new Trouble(reason);
}
