import type { Act, CommandInput } from '../../kernel/command.ts';
import { decodeId, encodeId, ownId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { asPartOf } from '../../kernel/part-of-act.ts';
import { sql } from '../../kernel/sql.ts';
import { draftLetter } from './draft-letter.command.ts';
import { LetterEntity } from './letter.entity.ts';
import { LetterKind } from './letter.enums.ts';
import type { LetterAtOnceInput } from './letter-at-once.input.ts';
import { sendLetter } from './send-letter.command.ts';

/** What goes out, where the person has not written otherwise. */
export interface GoesOut {
  readonly bodyId: string;
  /** The language of the thing. */
  readonly language: string;
  /** Subject and text in the language of the letter. */
  readonly words: (language: 'kk' | 'ru') => { readonly subject: string; readonly text: string };
  readonly replyToId?: string | null;
  readonly fileId?: string | null;
  /** Unsent tracks to that body that go in the letter, each with its clock. */
  readonly trackIds?: readonly string[];
}

/**
 * The letter by which a thing goes out: one to that body that was sent before, or one drafted and sent now by the
 * register's own commands. Refused where neither a letter nor a channel is named, or the letter went elsewhere.
 */
export async function sendAtOnce(
  act: Act,
  input: LetterAtOnceInput & CommandInput,
  out: GoesOut,
): Promise<LetterEntity> {
  const reading = new InputReading();
  if (input.letterId) {
    const ref = decodeId(input.letterId);
    const sent = ref ? await act.em.findOne(LetterEntity, { tenantId: act.tenantId, id: ref.id }) : null;
    if (!sent || ref?.tenantId !== act.tenantId) reading.fault('letterId', 'NOT_THERE');
    else if (sent.direction !== 'OUT' || sent.state !== 'SENT' || sent.bodyId !== out.bodyId)
      reading.fault('letterId', 'LETTER_NOT_SENT_THERE');
    reading.done();
    if (sent) return sent;
  }
  const { key, channel } = input;
  if (!channel) reading.fault('channel', 'REQUIRED');
  reading.done();
  if (!channel) throw new Error('a channel was not read');
  const language = input.language ?? (out.language === 'ru' ? 'ru' : 'kk');
  const words = out.words(language === 'ru' ? 'ru' : 'kk');
  const { letterId } = await asPartOf(act, draftLetter, {
    key,
    kind: out.trackIds?.length ? LetterKind.RECOMMENDATION : LetterKind.OTHER,
    ...(out.trackIds?.length ? { trackIds: [...out.trackIds] } : {}),
    bodyId: out.bodyId,
    subject: input.subject ?? words.subject,
    bodyText: input.bodyText ?? words.text,
    language,
    ...(out.replyToId ? { replyToId: encodeId(act.tenantId, out.replyToId) } : {}),
    ...(input.signatory ? { signatory: input.signatory } : {}),
    ...(input.signatoryPosition ? { signatoryPosition: input.signatoryPosition } : {}),
  });
  if (out.fileId)
    await act.transaction.execute(
      sql`update stored_file set letter_id = ${ownId(letterId).id}::uuid where tenant_id = ${act.tenantId}::uuid and id = ${out.fileId}::uuid and letter_id is null`,
    );
  // Its tracks are looked for by their letter.
  await act.em.flush();
  const drafted = await act.load(LetterEntity, letterId);
  await asPartOf(act, sendLetter, {
    key,
    id: letterId,
    expectedVersion: drafted.version,
    channel,
    sentOn: input.sentOn ?? null,
    series: input.series ?? null,
    numberByHand: input.numberByHand ?? null,
    email: input.email ?? null,
  });
  return act.load(LetterEntity, letterId);
}
