import { combine, maySend, mustBeConsidered } from '@kenes/rules';
import { type Act, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { bodyOfRegister, dayOfFact, dayOrNull, optionalText } from '../recommendations/act-input.ts';
import { runAnswerClock } from '../recommendations/answer-clock.ts';
import { secretariat } from '../recommendations/authorities.ts';
import { RecommendationEntity } from '../recommendations/recommendation.entity.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import { addresseeFacts } from '../recommendations/track.policy.ts';
import { issueAnswerLink } from './issue-answer-link.ts';
import { LetterEntity } from './letter.entity.ts';
import type { SendLetterInput } from './letter.inputs.ts';
import { maySendLetter } from './letter.policy.ts';
import { letterMail } from './letter-mail.ts';
import { numberFor } from './numbering.ts';
import { looksLikeEmail, queueMailOf } from './outbox.ts';

const channels = new Set(['EDMS', 'EMAIL', 'PAPER', 'BY_HAND']);

/**
 * Sends a drafted letter: it gets its number by series and year, its tracks their frozen wording and their clock, and an
 * answer link is issued. Receipt need not be proven: until it is, the clock runs from sending, which the track says.
 */
export const sendLetter = defineCommand<SendLetterInput, { letterId: string; trackIds: string[]; number: string }>({
  name: 'sendLetter',
  authority: secretariat,
  async run(act, input) {
    const letter = await act.load(LetterEntity, input.id, { expectedVersion: input.expectedVersion, lock: true });
    act.obey(maySendLetter(letter));
    if (!channels.has(input.channel)) throw invalid({ path: 'channel', code: 'CHANNEL_NOT_FOR_SENDING' });
    const sentOn = dayOfFact(act, input.sentOn);
    const receivedOn = input.receivedOn ? dayOfFact(act, input.receivedOn) : null;
    if (receivedOn && !input.receiptKind) throw invalid({ path: 'receiptKind', code: 'REQUIRED' });
    const body = letter.bodyId ? await bodyOfRegister(act, letter.bodyId, 'bodyId') : null;
    const email = input.channel === 'EMAIL' ? input.email?.trim() || body?.email : null;
    if (input.channel === 'EMAIL' && !(email && looksLikeEmail(email)))
      throw invalid({ path: 'email', code: 'EMAIL_MALFORMED' });
    const number = await numberFor(act, {
      direction: 'OUT',
      series: input.series,
      ordinal: input.ordinal,
      year: sentOn.year,
    });
    const tracks = await act.em.find(TrackEntity, { tenantId: letter.tenantId, letterId: letter.id });
    if (letter.kind === 'RECOMMENDATION' && tracks.length === 0) throw refuse(refused('NOTHING_TO_SEND'));
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
            outgoingNumber: number.number,
          }),
        ),
        mustBeConsidered(),
      ),
    );
    Object.assign(letter, number);
    letter.state = 'SENT';
    letter.registeredOn = sentOn.toString();
    letter.datedOn = sentOn.toString();
    letter.sentOn = sentOn.toString();
    letter.receivedOn = receivedOn?.toString() ?? null;
    letter.channel = input.channel;
    letter.email = email ?? null;
    letter.fileIndex = optionalText(input.fileIndex, 'fileIndex', 50);
    letter.signatory = optionalText(input.signatory, 'signatory', 200) ?? letter.signatory;
    letter.signatoryPosition =
      optionalText(input.signatoryPosition, 'signatoryPosition', 300) ?? letter.signatoryPosition;
    letter.executorPhone = optionalText(input.executorPhone, 'executorPhone', 50) ?? letter.executorPhone;
    const byId = new Map(recommendations.map((recommendation) => [recommendation.id, recommendation]));
    for (const track of tracks) {
      const recommendation = byId.get(track.recommendationId);
      if (track.state === 'TO_SEND' || track.state === 'SENT') track.state = receivedOn ? 'RECEIVED' : 'SENT';
      track.wording = recommendation?.wording ?? track.wording;
      track.letterNumber = number.number;
      track.sentOn = letter.sentOn;
      track.receivedOn = letter.receivedOn;
      track.receiptKind = receivedOn ? (input.receiptKind ?? null) : null;
      track.receiptNumber = receivedOn ? optionalText(input.receiptNumber, 'receiptNumber', 100) : null;
      track.published = recommendation?.published ?? false;
      await runAnswerClock(act, track);
    }
    for (const recommendation of recommendations) {
      if (recommendation.state === 'ADOPTED') recommendation.state = 'ISSUED';
    }
    if (letter.kind === 'ESCALATION') await markEscalated(act, letter);
    await act.em.flush();
    const link =
      letter.kind === 'RECOMMENDATION' || letter.kind === 'FINAL_DOCUMENT' ? await issueAnswerLink(act, letter) : null;
    if (email) await queueMailOf(act, await letterMail(act, { letter, email, tracks, url: link?.url ?? null }));
    act.journal({
      act: 'LetterSent',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: sentOn,
      facts: {
        number: number.number,
        channel: input.channel,
        body: letter.correspondent,
        recommendations: tracks.map(({ recommendationNumber, dueOn }) => ({ number: recommendationNumber, dueOn })),
      },
    });
    return {
      letterId: encodeId(letter.tenantId, letter.id),
      trackIds: tracks.map(({ tenantId, id }) => encodeId(tenantId, id)),
      number: number.number,
    };
  },
});

async function recommendationsOf(act: Act, tracks: readonly TrackEntity[]): Promise<RecommendationEntity[]> {
  const ids = [...new Set(tracks.map(({ recommendationId }) => recommendationId))];
  return ids.length > 0 ? act.em.find(RecommendationEntity, { tenantId: act.tenantId, id: { $in: ids } }) : [];
}

async function markEscalated(act: Act, letter: LetterEntity): Promise<void> {
  const escalated = await act.em.find(TrackEntity, { tenantId: letter.tenantId, escalationLetterId: letter.id });
  for (const track of escalated) track.escalatedOn = letter.sentOn;
}
