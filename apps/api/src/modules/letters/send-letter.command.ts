import { type Act, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { bodyOfRegister, dayOfFact, optionalText } from '../recommendations/act-input.ts';
import { secretariat } from '../recommendations/authorities.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import { issueAnswerLink } from './issue-answer-link.ts';
import { LetterEntity } from './letter.entity.ts';
import type { SendLetterInput } from './letter.inputs.ts';
import { maySendLetter } from './letter.policy.ts';
import { letterMail } from './letter-mail.ts';
import { numberFor } from './numbering.ts';
import { looksLikeEmail, queueLetter } from './outbox.ts';
import { sendTracks } from './send-tracks.ts';

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
      printed: input.numberByHand,
      year: sentOn.year,
    });
    const tracks = await act.em.find(TrackEntity, { tenantId: letter.tenantId, letterId: letter.id });
    if (letter.kind === 'RECOMMENDATION' && tracks.length === 0) throw refuse(refused('NOTHING_TO_SEND'));
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
    await sendTracks(act, tracks, {
      letterId: letter.id,
      number: number.number,
      sentOn,
      receivedOn,
      receiptKind: input.receiptKind ?? null,
      receiptNumber: optionalText(input.receiptNumber, 'receiptNumber', 100),
      body,
    });
    if (letter.kind === 'ESCALATION') await markEscalated(act, letter);
    await act.em.flush();
    const link =
      letter.kind === 'RECOMMENDATION' || letter.kind === 'FINAL_DOCUMENT' ? await issueAnswerLink(act, letter) : null;
    if (email)
      await queueLetter(act, letter.id, await letterMail(act, { letter, email, tracks, url: link?.url ?? null }));
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

async function markEscalated(act: Act, letter: LetterEntity): Promise<void> {
  const escalated = await act.em.find(TrackEntity, { tenantId: letter.tenantId, escalationLetterId: letter.id });
  for (const track of escalated) track.escalatedOn = letter.sentOn;
}
