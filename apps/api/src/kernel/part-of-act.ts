import { lackOfAuthority } from './access.ts';
import type { Act, Command, CommandInput } from './command.ts';
import { invalid, refuse, Stop } from './refusals.ts';
import { refused } from './verdict.ts';

/**
 * Performs another act as a part of this one: the same transaction, receipt and answers to warnings; its own authority is
 * asked, its own line stands in the journal. All of it is done, or nothing. `at` is where its input stands in this act's:
 * its faults are told there.
 */
export async function asPartOf<Input extends CommandInput, Success extends object>(
  act: Act,
  command: Command<Input, Success>,
  input: Input,
  at?: string,
): Promise<Success> {
  const lack = lackOfAuthority(command.authority, act.capacity);
  if (lack) throw refuse(refused(lack, { act: command.name }));
  try {
    return await command.run(act, input);
  } catch (stop) {
    if (at === undefined || !(stop instanceof Stop) || stop.problem.kind !== 'INVALID') throw stop;
    throw invalid(...stop.problem.fields.map((field) => ({ ...field, path: `${at}.${field.path}` })));
  }
}
