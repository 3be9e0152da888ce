import type { Act } from '../../kernel/command.ts';
import { ExpertLinkEntity } from './entities/expert-link.entity.ts';

/** Ends the link that an expert has; false where there is none. */
export async function endLink(act: Act, expertId: string): Promise<boolean> {
  const link = await act.em.findOne(ExpertLinkEntity, { tenantId: act.tenantId, expertId, revokedAt: null });
  if (!link) return false;
  link.revokedAt = act.operation.clock.now();
  await act.em.flush();
  return true;
}
