import { type Act, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { readText } from '../../kernel/texts.ts';
import { LetterEntity } from '../letters/letter.entity.ts';
import { numberFor } from '../letters/numbering.ts';
import { bodyOfRegister, dayOfFact, optionalText, requiredText, storedFiles } from '../recommendations/act-input.ts';
import { secretariat } from '../recommendations/authorities.ts';
import type { RegisterIncomingInput } from './answer.inputs.ts';
import { recordAnswers, tracksToAnswer } from './record-answers.ts';

const channels = new Set(['EDMS', 'EMAIL', 'PAPER', 'BY_HAND']);

/** Registers a letter that came on paper or by mail, on the body’s behalf, with the answers it brings (§8.3). */
export const registerIncoming = defineCommand<
  RegisterIncomingInput,
  { letterId: string; answerIds: string[]; number: string }
>({
  name: 'registerIncoming',
  authority: secretariat,
  async run(act, input) {
    if (!channels.has(input.channel)) throw invalid({ path: 'channel', code: 'CHANNEL_NOT_FOR_PAPER' });
    if (input.language !== 'kk' && input.language !== 'ru')
      throw invalid({ path: 'language', code: 'LETTER_LANGUAGE' });
    const items = input.answers ?? [];
    const tracks = items.length > 0 ? await tracksToAnswer(act, items) : [];
    const bodyId = input.bodyId ?? tracks[0]?.bodyId ?? null;
    const body = bodyId ? await bodyOfRegister(act, bodyId, 'bodyId') : null;
    const arrivedOn = dayOfFact(act, input.arrivedOn);
    const fileIds = await storedFiles(act, input.fileIds, 'fileIds');
    const replyTo = input.replyToId ? await act.load(LetterEntity, input.replyToId, { path: 'replyToId' }) : null;
    const number = await numberFor(act, {
      direction: 'IN',
      series: input.series,
      ordinal: input.ordinal,
      printed: input.numberByHand,
      year: arrivedOn.year,
    });
    const letter = await act.insert(LetterEntity, {
      tenantId: act.tenantId,
      direction: 'IN',
      kind: items.length > 0 ? 'ANSWER' : 'OTHER',
      state: 'REGISTERED',
      ...number,
      registeredOn: arrivedOn.toString(),
      datedOn: input.datedOn ?? null,
      counterNumber: optionalText(input.number, 'number', 100),
      counterDate: input.datedOn ?? null,
      bodyId,
      correspondent: requiredText(
        input.correspondent ?? (body ? readText(body.name, input.language).text : null),
        'correspondent',
        500,
      ),
      subject: requiredText(input.subject, 'subject', 500),
      bodyText: optionalText(input.bodyText, 'bodyText', 20_000),
      fileIndex: optionalText(input.fileIndex, 'fileIndex', 50),
      channel: input.channel,
      language: input.language,
      executorName: optionalText(input.executor, 'executor', 200),
      executorPhone: optionalText(input.executorPhone, 'executorPhone', 50),
      signatory: optionalText(input.signer, 'signer', 200),
      signatoryPosition: optionalText(input.signerPosition, 'signerPosition', 300),
      replyToId: replyTo?.id ?? tracks.find(({ letterId }) => letterId)?.letterId ?? null,
      missionId: tracks[0]?.missionId ?? null,
      receivedOn: arrivedOn.toString(),
      recordedBy: act.accountId,
      recordedAt: act.operation.clock.now(),
    });
    await attach(act, letter, fileIds);
    act.journal({
      act: 'IncomingRegistered',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: arrivedOn,
      onBehalfOf: letter.correspondent,
      facts: { number: number.number, counterNumber: letter.counterNumber, answers: items.length },
    });
    const answers =
      items.length > 0
        ? await recordAnswers(act, items, tracks, {
            letter: input,
            answerLetterId: letter.id,
            fileIds,
            arrivedOn,
            enteredBy: 'SECRETARIAT',
            bodyId,
          })
        : [];
    for (const [index, answer] of answers.entries()) {
      act.journal({
        act: 'RecommendationAnswered',
        subjectType: 'Track',
        subjectId: answer.trackId,
        occurredOn: arrivedOn,
        onBehalfOf: letter.correspondent,
        facts: { number: tracks[index]?.recommendationNumber ?? '', kind: answer.kind, enteredBy: 'SECRETARIAT' },
      });
    }
    return {
      letterId: encodeId(act.tenantId, letter.id),
      answerIds: answers.map(({ tenantId, id }) => encodeId(tenantId, id)),
      number: number.number,
    };
  },
});

/** The scans of the letter are its files as well as its answers’. */
async function attach(act: Act, letter: LetterEntity, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return;
  await act.transaction.execute(
    sql`update stored_file set letter_id = ${letter.id}::uuid where tenant_id = ${letter.tenantId}::uuid and id = any(${[...fileIds]}::uuid[]) and letter_id is null`,
  );
}
