import { translate } from '@kenes/messages';
import { type Act, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, ownId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { sql } from '../../../kernel/sql.ts';
import { readText } from '../../../kernel/texts.ts';
import { draftLetter } from '../../letters/draft-letter.command.ts';
import { LetterEntity } from '../../letters/letter.entity.ts';
import { LetterKind } from '../../letters/letter.enums.ts';
import { sendLetter } from '../../letters/send-letter.command.ts';
import type { SendOpinionInput } from '../draft-act.inputs.ts';
import { mayStep, sendsOpinions } from '../draft-act.policy.ts';
import type { DraftActEntity } from '../entities/draft-act.entity.ts';
import { draftActIdOf, onDraftAct, readLetter, tell } from '../on-draft-act.ts';

/** Sends the adopted opinion by a letter of the register, drafted and sent in the same act; or names one that carried it. */
export const sendOpinion = defineCommand<SendOpinionInput & CommandInput, { draftActId: string; letterId: string }>({
  name: 'sendOpinion',
  authority: sendsOpinions,
  async run(act, input) {
    const draft = await onDraftAct(act, input);
    act.obey(mayStep(draft.state, 'SENT'));
    const reading = new InputReading();
    const sent = await readLetter(act, reading, input.letterId, 'OUT');
    if (sent && (sent.state !== 'SENT' || sent.bodyId !== draft.fromBodyId))
      reading.fault('letterId', 'LETTER_NOT_SENT_THERE');
    if (!input.letterId && !input.channel) reading.fault('channel', 'REQUIRED');
    reading.done();
    const letterId = sent ? encodeId(act.tenantId, sent.id) : await sendNow(act, draft, input);
    const letter = await act.load(LetterEntity, letterId);
    draft.state = 'SENT';
    draft.opinionLetterId = letter.id;
    draft.sentOn = letter.sentOn ?? act.today.toString();
    if (draft.sentOn < (draft.opinionOn ?? '')) {
      reading.fault('sentOn', 'BEFORE_ITS_ADOPTION', { on: draft.opinionOn ?? '' });
      reading.done();
    }
    tell(act, draft, 'OpinionSent', draft.sentOn, {
      letter: letter.number,
      late: draft.dueOn !== null && draft.sentOn > draft.dueOn,
    });
    return { ...draftActIdOf(draft), letterId };
  },
});

/** Drafts and sends the letter; the file of the opinion goes with it. */
async function sendNow(act: Act, draft: DraftActEntity, input: SendOpinionInput & CommandInput): Promise<string> {
  const { key, channel } = input;
  if (!channel) throw new Error('a channel was not read');
  const language = input.language ?? (draft.opinion?.authentic === 'ru' ? 'ru' : 'kk');
  const locale = language === 'ru' ? 'ru' : 'kk';
  const text = draft.opinion ? readText(draft.opinion, locale).text : '';
  const title = readText(draft.title, locale).text;
  const { letterId } = await asPartOf(act, draftLetter, {
    key,
    kind: LetterKind.OTHER,
    bodyId: draft.fromBodyId,
    subject: input.subject ?? translate(locale, 'controlForms.opinionSubject', { title: title.slice(0, 400) }),
    bodyText: input.bodyText ?? text,
    language,
    ...(draft.incomingLetterId ? { replyToId: encodeId(act.tenantId, draft.incomingLetterId) } : {}),
    ...(input.signatory ? { signatory: input.signatory } : {}),
    ...(input.signatoryPosition ? { signatoryPosition: input.signatoryPosition } : {}),
  });
  if (draft.opinionFileId)
    await act.transaction.execute(
      sql`update stored_file set letter_id = ${ownId(letterId).id}::uuid where tenant_id = ${act.tenantId}::uuid and id = ${draft.opinionFileId}::uuid and letter_id is null`,
    );
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
  return letterId;
}
