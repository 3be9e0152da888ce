import type { LegalDate } from '@kenes/calendar';
import { combine, mayCorrectDate } from '@kenes/rules';
import { type Act, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { LetterEntity } from '../letters/letter.entity.ts';
import { dayOf, dayOrNull } from './act-input.ts';
import { runAnswerClock } from './answer-clock.ts';
import { secretariat } from './authorities.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import { TrackEntity } from './track.entity.ts';
import { type CorrectDateInput, TrackDate } from './track.inputs.ts';
import { mayCorrectTrackDate } from './track.policy.ts';

const columns = { SENT: 'sentOn', RECEIVED: 'receivedOn', ANSWERED: 'answeredOn', EXECUTED: 'executedOn' } as const;

/**
 * Corrects a wrong date by a journalled act with a reason, and computes the clock anew (§8.2). Sending and receipt are
 * facts of the letter: its other tracks are corrected with it. Reminders already sent for a day are not repeated.
 */
export const correctDate = defineCommand<CorrectDateInput, { trackId: string; changedTrackIds: string[] }>({
  name: 'correctDate',
  authority: secretariat,
  async run(act, input) {
    const track = await act.load(TrackEntity, input.id, { expectedVersion: input.expectedVersion });
    const column = columns[input.date];
    const was = track[column];
    if (!was) throw refuse(refused('DATE_NOT_RECORDED'));
    act.obey(
      combine(
        mayCorrectTrackDate(track),
        mayCorrectDate({
          was: dayOrNull(was),
          becomes: dayOf(input.becomes),
          ...(await neighbours(act, track, input.date)),
          today: act.today,
          reason: input.reason,
        }),
      ),
    );
    const ofLetter = input.date === TrackDate.SENT || input.date === TrackDate.RECEIVED;
    const tracks =
      ofLetter && track.letterId
        ? await act.em.find(TrackEntity, { tenantId: track.tenantId, letterId: track.letterId })
        : [track];
    const changes: { trackId: string; dueWas: string | null; dueOn: string | null }[] = [];
    for (const one of tracks) {
      const dueWas = one.dueOn;
      one[column] = input.becomes;
      if (ofLetter) await runAnswerClock(act, one);
      changes.push({ trackId: one.id, dueWas, dueOn: one.dueOn });
    }
    if (ofLetter && track.letterId) {
      const letter = await act.em.findOne(LetterEntity, { tenantId: track.tenantId, id: track.letterId });
      if (letter) letter[input.date === TrackDate.SENT ? 'sentOn' : 'receivedOn'] = input.becomes;
    }
    if (input.date === TrackDate.ANSWERED) {
      await act.transaction.execute(sql`update answer set arrived_on = ${input.becomes}::date, version = version + 1
        where tenant_id = ${track.tenantId}::uuid and track_id = ${track.id}::uuid and arrived_on = ${was}::date and kind <> 'INTERIM'`);
    }
    act.journal({
      act: 'DateCorrected',
      subjectType: 'Track',
      subjectId: track.id,
      occurredOn: act.today,
      facts: {
        number: track.recommendationNumber,
        date: input.date,
        was,
        becomes: input.becomes,
        reason: input.reason,
        changes,
      },
    });
    return {
      trackId: encodeId(track.tenantId, track.id),
      changedTrackIds: tracks.map(({ tenantId, id }) => encodeId(tenantId, id)),
    };
  },
});

/** The facts on either side of the corrected one: adopted, sent, received, answered; executed stands by itself. */
async function neighbours(
  act: Act,
  track: TrackEntity,
  date: TrackDate,
): Promise<{ follows: LegalDate | null; precedes: LegalDate | null }> {
  const recommendation = await act.em.findOne(RecommendationEntity, {
    tenantId: track.tenantId,
    id: track.recommendationId,
  });
  const adopted = recommendation?.adoptedOn ?? null;
  // Receipt before sending is asked about by the clock itself.
  const between = {
    SENT: [adopted, track.answeredOn],
    RECEIVED: [null, track.answeredOn],
    ANSWERED: [track.sentOn, null],
    EXECUTED: [adopted, null],
  } satisfies Record<TrackDate, readonly (string | null)[]>;
  const [follows = null, precedes = null] = between[date];
  return { follows: dayOrNull(follows), precedes: dayOrNull(precedes) };
}
