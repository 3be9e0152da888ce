import { translate } from '@kenes/messages';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { issueAnswerLink } from '../letters/issue-answer-link.ts';
import { LetterEntity } from '../letters/letter.entity.ts';
import { letterMail } from '../letters/letter-mail.ts';
import { numberFor } from '../letters/numbering.ts';
import { queueLetter } from '../letters/outbox.ts';
import { sendTracks } from '../letters/send-tracks.ts';
import type { BodyRow } from '../recommendations/act-input.ts';
import type { TrackEntity } from '../recommendations/track.entity.ts';

/** How a final document leaves for one object. */
export interface Leaving {
  readonly language: 'kk' | 'ru';
  readonly channel: 'EDMS' | 'EMAIL' | 'PAPER' | 'BY_HAND' | 'DESK';
  readonly sentOn: string;
  readonly signatory: string | null;
  readonly signatoryPosition: string | null;
  /** Where to, where it leaves by e-mail. */
  readonly email: string | null;
  /** Adopted recommendations of the mission to this object that go in the same letter. */
  readonly tracks: readonly TrackEntity[];
}

/** An object of a mission as a letter addresses it. */
export type ObjectOfMission = BodyRow;

/**
 * Registers the outgoing letter with which a final document goes to one object, with its answer link and the recommendations
 * that go along; by e-mail it queues one mail in the same transaction, papers attached. Gives the letter's id.
 */
export async function letterTo(
  act: Act,
  body: ObjectOfMission,
  mission: { readonly id: string; readonly title: LocalizedText },
  leaving: Leaving,
): Promise<string> {
  const year = Number(leaving.sentOn.slice(0, 4));
  const number = await numberFor(act, { direction: 'OUT', series: null, ordinal: null, printed: null, year });
  const { language } = leaving;
  const letter = await act.insert(LetterEntity, {
    tenantId: act.tenantId,
    direction: 'OUT',
    kind: 'FINAL_DOCUMENT',
    state: 'SENT',
    ...number,
    registeredOn: leaving.sentOn,
    datedOn: leaving.sentOn,
    counterNumber: null,
    counterDate: null,
    bodyId: body.id,
    correspondent: readText(body.name, language).text,
    addresseePosition: body.headPosition ? readText(body.headPosition, language).text : null,
    subject: translate(language, 'finalDocument.letterSubject', { title: readText(mission.title, language).text }),
    bodyText: translate(language, 'finalDocument.letterText'),
    fileIndex: null,
    channel: leaving.channel,
    language,
    executorId: act.accountId,
    executorName: 'account' in act.capacity ? (act.capacity.account?.name ?? null) : null,
    executorPhone: null,
    signatory: leaving.signatory,
    signatoryPosition: leaving.signatoryPosition,
    email: leaving.email,
    replyToId: null,
    missionId: mission.id,
    sentOn: leaving.sentOn,
    receivedOn: null,
    instruction: null,
    instructedTo: null,
    instructedOn: null,
    controlDue: null,
    offControlOn: null,
    recordedBy: act.accountId,
    recordedAt: act.operation.clock.now(),
  });
  await sendTracks(act, leaving.tracks, {
    letterId: letter.id,
    number: number.number,
    sentOn: Temporal.PlainDate.from(leaving.sentOn),
    receivedOn: null,
    receiptKind: null,
    receiptNumber: null,
    body,
  });
  const { url } = await issueAnswerLink(act, letter);
  if (leaving.email)
    await queueLetter(
      act,
      letter.id,
      await letterMail(act, { letter, email: leaving.email, tracks: leaving.tracks, url }),
    );
  return letter.id;
}

/** The objects of a mission as letters address them. */
export function objectsOfMission(act: Act, missionId: string) {
  return act.transaction.rows<ObjectOfMission>(
    sql`select o.id, o.bin, o.name, o.head_position as "headPosition", o.superior_id as "superiorId", o.email from mission_object x join organisation o on o.id = x.body_id
      where x.tenant_id = ${act.tenantId}::uuid and x.mission_id = ${missionId}::uuid order by x.id`,
  );
}
