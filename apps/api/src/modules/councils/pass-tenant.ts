import { loadRegister } from '../../db/register.ts';
import type { Act } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { TenantEntity } from './tenant.entity.ts';
import { mayPass, type TenantStateName } from './tenant.states.ts';

/** Takes a tenant to a state, with a reason; refuses a step that the scheme has not. */
export async function passTenant(
  act: Act,
  input: { readonly id: string; readonly expectedVersion: number; readonly reason: string },
  to: TenantStateName,
  journalled: string,
): Promise<{ councilId: string }> {
  const reading = new InputReading();
  const reason = reading.required('reason', input.reason);
  reading.done();
  const tenant = await loadRegister(act, TenantEntity, input.id, { expectedVersion: input.expectedVersion });
  act.obey(mayPass(tenant.state, to));
  const from = tenant.state;
  tenant.state = to;
  act.journal({
    act: journalled,
    subjectType: 'Council',
    subjectId: tenant.id,
    occurredOn: act.today,
    facts: { from, to, reason },
  });
  return { councilId: tenant.id };
}
