import type { Act } from '../../kernel/command.ts';
import { runAnswerClock } from '../recommendations/answer-clock.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import type { AnswerEntity } from './answer.entity.ts';

/**
 * A body passed a recommendation on: the new addressee gets a track of its own. Its clock runs from the day it was passed
 * on until its own receipt is proven (§8.2). Where it has an open track already, nothing is added.
 */
export async function openForwardedTrack(
  act: Act,
  from: TrackEntity,
  answer: AnswerEntity,
): Promise<TrackEntity | null> {
  const bodyId = answer.forwardedToId;
  if (!bodyId) return null;
  const open = await act.em.findOne(TrackEntity, {
    tenantId: from.tenantId,
    recommendationId: from.recommendationId,
    bodyId,
    state: { $nin: ['FORWARDED', 'CLOSED', 'REISSUED'] },
  });
  if (open) return null;
  const track = await act.insert(TrackEntity, {
    tenantId: from.tenantId,
    recommendationId: from.recommendationId,
    recommendationNumber: from.recommendationNumber,
    missionId: from.missionId,
    bodyId,
    wording: from.wording,
    legalBasis: from.legalBasis,
    state: 'SENT',
    sentOn: answer.datedOn ?? answer.arrivedOn,
    clock: {},
    executeBy: from.executeBy,
    executionFileIds: [],
    forwardedFromId: from.id,
    published: from.published,
  });
  await runAnswerClock(act, track);
  act.journal({
    act: 'TrackForwarded',
    subjectType: 'Track',
    subjectId: track.id,
    occurredOn: track.sentOn ?? answer.arrivedOn,
    facts: { number: track.recommendationNumber, from: from.bodyId, to: bodyId, dueOn: track.dueOn },
  });
  return track;
}
