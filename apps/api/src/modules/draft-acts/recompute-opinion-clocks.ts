import type { Act } from '../../kernel/command.ts';
import type { MovedClock, Recomputed } from '../recommendations/recomputed.ts';
import { DraftActEntity } from './entities/draft-act.entity.ts';
import { clockOfOpinion } from './on-draft-act.ts';

/** The clocks of opinions that were not sent yet (PC-PWR-03). */
export async function recomputeOpinionClocks(act: Act): Promise<Recomputed> {
  const running = await act.em.find(DraftActEntity, {
    tenantId: act.tenantId,
    state: { $in: ['RECEIVED', 'ACCEPTED_FOR_REVIEW', 'OPINION_ADOPTED'] },
  });
  const moved: MovedClock[] = [];
  for (const draft of running) {
    const was = draft.dueOn;
    act.em.assign(draft, await clockOfOpinion(act, draft.receivedOn));
    const { id: subjectId, ordinal, year, dueOn: becomes } = draft;
    if (becomes !== was) moved.push({ clock: 'OPINION', subjectId, number: `${ordinal}/${year}`, was, becomes });
  }
  return { looked: running.length, moved };
}
