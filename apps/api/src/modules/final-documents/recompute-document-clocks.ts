import type { Act } from '../../kernel/command.ts';
import { MissionEntity } from '../missions/entities/mission.entity.ts';
import type { MovedClock, Recomputed } from '../recommendations/recomputed.ts';
import { documentClock } from './document-clock.ts';
import { FinalDocumentEntity } from './final-document.entity.ts';

/** The clocks of final documents that were not sent (PC-CTRL-10): of the completed missions and of their drafts. */
export async function recomputeDocumentClocks(act: Act): Promise<Recomputed> {
  const moved: MovedClock[] = [];
  const { tenantId } = act;
  const note = (subjectId: string, number: string, was: string | null, becomes: string | null) => {
    if (becomes !== was) moved.push({ clock: 'FINAL_DOCUMENT', subjectId, number, was, becomes });
  };
  const drafts = await act.em.find(FinalDocumentEntity, { tenantId, state: 'DRAFT' });
  const waiting = await act.em.find(MissionEntity, {
    tenantId,
    $or: [{ state: 'COMPLETED' }, { id: { $in: drafts.map(({ missionId }) => missionId) } }],
  });
  const missions = new Map(waiting.map((mission) => [mission.id, mission]));
  for (const mission of waiting) {
    if (!mission.completedOn) continue;
    const { dueOn } = await documentClock(act, mission.legalBasis, mission.completedOn);
    note(mission.id, mission.number, mission.documentDueOn, dueOn);
    mission.documentDueOn = dueOn;
  }
  for (const draft of drafts) {
    const mission = missions.get(draft.missionId);
    if (mission) act.em.assign(draft, await documentClock(act, mission.legalBasis, draft.completedOn));
  }
  return { looked: waiting.length, moved };
}
