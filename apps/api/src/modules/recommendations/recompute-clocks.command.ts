import { type Act, defineCommand } from '../../kernel/command.ts';
import { recomputeOpinionClocks } from '../draft-acts/recompute-opinion-clocks.ts';
import { recomputeExpertiseClocks } from '../expertises/recompute-expertise-clocks.ts';
import { recomputeDocumentClocks } from '../final-documents/recompute-document-clocks.ts';
import { recomputeProtocolClocks } from '../protocols/recompute-protocol-clocks.ts';
import { recomputePublicationClocks } from '../publications/recompute-publication-clocks.ts';
import { requiredText } from './act-input.ts';
import { runAnswerClock } from './answer-clock.ts';
import { secretariat } from './authorities.ts';
import type { MovedClock, Recomputed } from './recomputed.ts';
import { TrackEntity } from './track.entity.ts';
import type { RecomputeClocksInput } from './track.inputs.ts';

/**
 * Computes the running clocks anew with the calendar and the numbers of today: answers awaited, final documents owed,
 * publications owed, protocols to be ready and to be public, opinions on draft acts, experts at work and conclusions to be
 * sent. What is counted back from a sitting's
 * day is computed whenever it is read, and needs none of this. After a holiday was added, only by this explicit, journalled act (domain §3.19; traps T3, T11).
 * Answered tracks, sent documents and what was published keep the date they were measured against.
 */
export const recomputeClocks = defineCommand<RecomputeClocksInput, { looked: number; moved: number }>({
  name: 'recomputeClocks',
  authority: secretariat,
  async run(act, input) {
    const reason = requiredText(input.reason, 'reason');
    const calendarVersion = (await act.calendar()).version;
    const kinds = [
      await recomputeAnswerClocks(act),
      await recomputeDocumentClocks(act),
      await recomputePublicationClocks(act),
      await recomputeProtocolClocks(act),
      await recomputeOpinionClocks(act),
      await recomputeExpertiseClocks(act),
    ];
    const looked = kinds.reduce((sum, kind) => sum + kind.looked, 0);
    const moved = kinds.flatMap((kind) => kind.moved);
    act.journal({
      act: 'ClocksRecomputed',
      subjectType: 'Council',
      subjectId: act.tenantId,
      occurredOn: act.today,
      facts: { reason, calendarVersion, looked, moved },
    });
    return { looked, moved: moved.length };
  },
});

async function recomputeAnswerClocks(act: Act): Promise<Recomputed> {
  const running = await act.em.find(TrackEntity, { tenantId: act.tenantId, state: { $in: ['SENT', 'RECEIVED'] } });
  const moved: MovedClock[] = [];
  for (const track of running) {
    const was = track.dueOn;
    await runAnswerClock(act, track);
    const { id: subjectId, recommendationNumber: number, dueOn: becomes } = track;
    if (becomes !== was) moved.push({ clock: 'ANSWER', subjectId, number, was, becomes });
  }
  return { looked: running.length, moved };
}
