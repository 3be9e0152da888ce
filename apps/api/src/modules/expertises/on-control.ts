import type { Act } from '../../kernel/command.ts';
import { ExpertiseEntity } from './entities/expertise.entity.ts';
import { missionAlong, tell } from './on-expertise.ts';

/**
 * An outcome of a control action puts the expertise that was sent on control with it (domain §3.14, PC-REC-05); on a day that
 * is the outcome's. Nothing where the control action is no expertise, or it stands elsewhere.
 */
export async function expertiseOnControl(act: Act, missionId: string, on: string): Promise<void> {
  const expertise = await act.em.findOne(ExpertiseEntity, { tenantId: act.tenantId, missionId });
  if (expertise?.state !== 'SENT') return;
  act.em.assign(expertise, { state: 'ON_CONTROL', onControlOn: on });
  await missionAlong(act, expertise, 'ON_CONTROL');
  tell(act, expertise, 'ExpertisePutOnControl', {}, on);
}
