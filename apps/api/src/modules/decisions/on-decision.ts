import type { Act } from '../../kernel/command.ts';
import type { InputReading } from '../../kernel/input.ts';
import type { OnDecisionInput } from './decision.inputs.ts';
import { mayFollow } from './decision.policy.ts';
import { DecisionEntity } from './entities/decision.entity.ts';

/** A decision that is being executed, under its lock. */
export async function onFollowed(act: Act, { id, expectedVersion }: Pick<OnDecisionInput, 'id' | 'expectedVersion'>) {
  const decision = await act.load(DecisionEntity, id, { lock: true, expectedVersion });
  act.obey(mayFollow(decision.state));
  return decision;
}

/** The day of a fact of its execution is not before the decision. */
export function afterDecision(reading: InputReading, { decidedOn }: DecisionEntity, on: string): void {
  if (on < decidedOn) reading.fault('on', 'END_BEFORE_START');
}
