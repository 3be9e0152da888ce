import type { Capacity } from '../kernel/capacity.ts';
import type { Command, CommandInput } from '../kernel/command.ts';
import type { TestApi } from './api.ts';

/** The codes of what a command said instead of being done, at any depth; none where it was done. */
export function codesOf(result: { ok: boolean; problem?: unknown }): string[] {
  return [...JSON.stringify(result.ok ? {} : result.problem).matchAll(/"code":"([A-Z_]+)"/g)].map(
    ([, code]) => code ?? '',
  );
}

/** Performs an act and answers every warning with a reason, as often as warnings come; anything else is thrown. */
export async function done<Input extends CommandInput, Success extends object>(
  api: TestApi,
  who: Capacity,
  command: Command<Input, Success>,
  input: object,
): Promise<Success> {
  let acknowledged: { code: string; reason: string }[] = [];
  for (let round = 0; round < 5; round += 1) {
    const result = await api.perform(who, command, { ...input, acknowledged } as never);
    if (result.ok) return result.success;
    if (result.problem.kind !== 'NEEDS_REASON') throw new Error(`${command.name}: ${JSON.stringify(result.problem)}`);
    acknowledged = [...acknowledged, ...codesOf(result).map((code) => ({ code, reason: 'Проверено секретариатом.' }))];
  }
  throw new Error(`${command.name} asks for ever`);
}
