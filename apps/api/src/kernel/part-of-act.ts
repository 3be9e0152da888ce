import { lackOfAuthority } from './access.ts';
import type { Act, Command, CommandInput } from './command.ts';
import { refuse } from './refusals.ts';
import { refused } from './verdict.ts';

/**
 * Performs another act as a part of this one: the same transaction, receipt and answers to warnings; its own authority is
 * asked, its own line stands in the journal. All of it is done, or nothing.
 */
export async function asPartOf<Input extends CommandInput, Success extends object>(
  act: Act,
  command: Command<Input, Success>,
  input: Input,
): Promise<Success> {
  const lack = lackOfAuthority(command.authority, act.capacity);
  if (lack) throw refuse(refused(lack, { act: command.name }));
  return command.run(act, input);
}
