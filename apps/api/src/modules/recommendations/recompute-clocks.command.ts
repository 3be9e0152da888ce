import { defineCommand } from '../../kernel/command.ts';
import { requiredText } from './act-input.ts';
import { runAnswerClock } from './answer-clock.ts';
import { secretariat } from './authorities.ts';
import { TrackEntity } from './track.entity.ts';
import type { RecomputeClocksInput } from './track.inputs.ts';

/**
 * Computes the running clocks anew with the calendar and the numbers of today: after a holiday was added, only by this
 * explicit, journalled act (domain §3.19; traps T3, T11). Answered tracks keep the date they were answered against.
 */
export const recomputeClocks = defineCommand<RecomputeClocksInput, { looked: number; moved: number }>({
  name: 'recomputeClocks',
  authority: secretariat,
  async run(act, input) {
    const reason = requiredText(input.reason, 'reason');
    const running = await act.em.find(TrackEntity, { tenantId: act.tenantId, state: { $in: ['SENT', 'RECEIVED'] } });
    const calendarVersion = (await act.calendar()).version;
    const moved: { trackId: string; number: string; was: string | null; becomes: string | null }[] = [];
    for (const track of running) {
      const was = track.dueOn;
      await runAnswerClock(act, track);
      if (track.dueOn !== was)
        moved.push({ trackId: track.id, number: track.recommendationNumber, was, becomes: track.dueOn });
    }
    act.journal({
      act: 'ClocksRecomputed',
      subjectType: 'Council',
      subjectId: act.tenantId,
      occurredOn: act.today,
      facts: { reason, calendarVersion, looked: running.length, moved },
    });
    return { looked: running.length, moved: moved.length };
  },
});
