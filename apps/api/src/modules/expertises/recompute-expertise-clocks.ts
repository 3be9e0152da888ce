import { expertiseClock } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { documentClock } from '../final-documents/document-clock.ts';
import { MissionEntity } from '../missions/entities/mission.entity.ts';
import type { MovedClock, Recomputed } from '../recommendations/recomputed.ts';
import { storedClock } from '../recommendations/stored-clock.ts';
import { ExpertiseEntity } from './entities/expertise.entity.ts';

/** The clocks of experts at work (PC-EXP-01) and of signed conclusions that were not sent (PC-CTRL-10). */
export async function recomputeExpertiseClocks(act: Act): Promise<Recomputed> {
  const { tenantId } = act;
  const running = await act.em.find(ExpertiseEntity, {
    tenantId,
    state: { $in: ['IN_WORK', 'CONCLUSION_SIGNED', 'DOCUMENTED'] },
  });
  const missions = await act.em.find(MissionEntity, {
    tenantId,
    id: { $in: running.map(({ missionId }) => missionId) },
  });
  const moved: MovedClock[] = [];
  for (const one of running) {
    const mission = missions.find(({ id }) => id === one.missionId);
    const number = mission?.number ?? '';
    if (one.state === 'IN_WORK') {
      if (one.startedOn === null) continue;
      const was = one.dueOn;
      const startedOn = Temporal.PlainDate.from(one.startedOn);
      const clock = expertiseClock({ startedOn, calendar: await act.calendar(), overrides: await act.overrides() });
      one.dueOn = clock.due?.toString() ?? null;
      one.clock = storedClock(clock);
      if (one.dueOn !== was) moved.push({ clock: 'EXPERTISE', subjectId: one.id, number, was, becomes: one.dueOn });
    } else if (one.concludedOn !== null && mission) {
      const was = one.sendBy;
      const { dueOn, clock } = await documentClock(act, mission.legalBasis, one.concludedOn);
      act.em.assign(one, { sendBy: dueOn, sendClock: clock });
      if (dueOn !== was) moved.push({ clock: 'CONCLUSION', subjectId: one.id, number, was, becomes: dueOn });
    }
  }
  return { looked: running.length, moved };
}
