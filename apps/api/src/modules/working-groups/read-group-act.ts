import type { ActFacts, GroupAuthority } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import type { InputReading } from '../../kernel/input.ts';
import { readAct } from '../composition/on-roster.ts';
import type { GroupActInput } from './working-group.inputs.ts';

/** An act of whoever forms the group, as read. */
export interface ReadGroupAct {
  readonly by: GroupAuthority | null;
  readonly number: string | null;
  readonly on: string | null;
  readonly fileId: string | null;
  readonly facts: ActFacts;
}

/** Reads the act that sets the size or names the state part; what is missing of it the rules say. */
export async function readGroupAct(
  act: Act,
  reading: InputReading,
  path: string,
  given: GroupActInput | null | undefined,
): Promise<ReadGroupAct> {
  const { number, on, fileId } = await readAct(act, reading, path, given);
  const day = on === null ? null : Temporal.PlainDate.from(on);
  return { by: given?.by ?? null, number, on, fileId, facts: { number, on: day, hasFile: fileId !== null } };
}
