import type { Act } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import type { ProposalInput } from './parameter.inputs.ts';
import { ParameterOverrideEntity } from './parameter-override.entity.ts';

/** Decides on a proposal that waits; the line stands in its tenant's journal. */
export async function decideParameter(
  act: Act,
  input: ProposalInput,
  to: 'APPROVED' | 'DECLINED' | 'WITHDRAWN',
  journalled: string,
  check: (override: ParameterOverrideEntity) => void = () => undefined,
  reason?: string,
): Promise<{ overrideId: string }> {
  const override = await act.load(ParameterOverrideEntity, input.id, { expectedVersion: input.expectedVersion });
  if (override.state !== 'PROPOSED') throw refuse(refused(`OVERRIDE_IS_${override.state}`));
  check(override);
  override.state = to;
  if (to !== 'WITHDRAWN') {
    override.decidedBy = act.accountId;
    override.decidedOn = String(act.today);
    override.declinedBecause = reason ?? null;
  }
  const { ruleId, key, value, effectiveFrom } = override;
  act.journal({
    act: journalled,
    subjectType: 'ParameterOverride',
    subjectId: override.id,
    occurredOn: act.today,
    facts: { ruleId, key, value, effectiveFrom, ...(reason ? { reason } : {}) },
  });
  return { overrideId: input.id };
}
