import { ConfigurationError } from '../environment.ts';

/** Runs a command to its end: its last sentence goes to the terminal; what the operator must mend is said without a stack. */
export async function runCommand(command: (parameters: readonly string[]) => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await command(process.argv.slice(2))}\n`);
  } catch (error) {
    const words = error instanceof Error ? (error instanceof ConfigurationError ? error.message : error.stack) : error;
    process.stderr.write(`${words}\n`);
    process.exitCode = 1;
  }
}
