import type { LegalDate } from '@kenes/calendar';
import { combine, maySend, mustBeConsidered } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { type BodyRow, dayOrNull } from '../recommendations/act-input.ts';
import { runAnswerClock } from '../recommendations/answer-clock.ts';
import { RecommendationEntity } from '../recommendations/recommendation.entity.ts';
import type { TrackEntity } from '../recommendations/track.entity.ts';
import { addresseeFacts } from '../recommendations/track.policy.ts';

/** The letter with which tracks leave, and the receipt where it is already proven. */
export interface TracksLeaving {
  readonly letterId: string;
  readonly number: string;
  readonly sentOn: LegalDate;
  readonly receivedOn: LegalDate | null;
  readonly receiptKind: TrackEntity['receiptKind'];
  readonly receiptNumber: string | null;
  readonly body: BodyRow | null;
}

/**
 * Sends tracks with a letter: each gets its recommendation's frozen wording and its clock, and a recommendation that was only
 * adopted is issued. Refused for one that was not adopted (PC-REC-03).
 */
export async function sendTracks(act: Act, tracks: readonly TrackEntity[], leaving: TracksLeaving): Promise<void> {
  const { sentOn, receivedOn, body } = leaving;
  const recommendations = await recommendationsOf(act, tracks);
  act.obey(
    combine(
      ...recommendations.map((recommendation) =>
        maySend({
          state: recommendation.state,
          adoptedOn: dayOrNull(recommendation.adoptedOn),
          addressees: body ? [addresseeFacts(body)] : [],
          sentOn,
          today: act.today,
          outgoingNumber: leaving.number,
        }),
      ),
      mustBeConsidered(),
    ),
  );
  const byId = new Map(recommendations.map((recommendation) => [recommendation.id, recommendation]));
  for (const track of tracks) {
    const recommendation = byId.get(track.recommendationId);
    if (track.state === 'TO_SEND' || track.state === 'SENT') track.state = receivedOn ? 'RECEIVED' : 'SENT';
    track.wording = recommendation?.wording ?? track.wording;
    track.letterId = leaving.letterId;
    track.letterNumber = leaving.number;
    track.sentOn = sentOn.toString();
    track.receivedOn = receivedOn?.toString() ?? null;
    track.receiptKind = receivedOn ? leaving.receiptKind : null;
    track.receiptNumber = receivedOn ? leaving.receiptNumber : null;
    track.published = recommendation?.published ?? false;
    await runAnswerClock(act, track);
  }
  for (const recommendation of recommendations) {
    if (recommendation.state === 'ADOPTED') recommendation.state = 'ISSUED';
  }
}

async function recommendationsOf(act: Act, tracks: readonly TrackEntity[]): Promise<RecommendationEntity[]> {
  const ids = [...new Set(tracks.map(({ recommendationId }) => recommendationId))];
  return ids.length > 0 ? act.em.find(RecommendationEntity, { tenantId: act.tenantId, id: { $in: ids } }) : [];
}
