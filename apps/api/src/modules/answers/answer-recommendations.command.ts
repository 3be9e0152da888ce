import { translate } from '@kenes/messages';
import { type Act, defineCommand } from '../../kernel/command.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { invalid, notThere } from '../../kernel/refusals.ts';
import { readText } from '../../kernel/texts.ts';
import { languageOfLetter } from '../letters/language-of-letter.ts';
import { LetterEntity } from '../letters/letter.entity.ts';
import { bodyOfRegister, dayOfFact, optionalText, storedFiles } from '../recommendations/act-input.ts';
import { answerers } from '../recommendations/authorities.ts';
import type { TrackEntity } from '../recommendations/track.entity.ts';
import type { AnswerRecommendationsInput } from './answer.inputs.ts';
import { recordAnswers, tracksToAnswer } from './record-answers.ts';

/**
 * Records a body’s answers, one per recommendation, all in one letter (PC-CTRL-12). It is late or in time by the day it
 * arrived. The letter stands in the register as arrived; the secretary gives it a number.
 */
export const answerRecommendations = defineCommand<
  AnswerRecommendationsInput,
  { letterId: string; answerIds: string[]; trackIds: string[] }
>({
  name: 'answerRecommendations',
  authority: answerers,
  async run(act, input) {
    const bySecretariat = act.capacity.kind === 'TENANT';
    const tracks = await tracksToAnswer(act, input.answers);
    const bodyId = answering(act, input, tracks);
    const arrivedOn = bySecretariat ? dayOfFact(act, input.arrivedOn) : act.today;
    const fileIds = await storedFiles(act, input.fileIds, 'fileIds');
    const letter = await letterOf(act, input, tracks, { bodyId, arrivedOn: arrivedOn.toString() });
    const answers = await recordAnswers(act, input.answers, tracks, {
      letter: input,
      answerLetterId: letter.id,
      fileIds,
      arrivedOn,
      enteredBy: bySecretariat ? 'SECRETARIAT' : act.capacity.kind === 'LINK' ? 'LINK' : 'OFFICER',
      bodyId: bySecretariat ? bodyId : null,
    });
    for (const [index, answer] of answers.entries()) {
      const track = tracks[index];
      act.journal({
        act: 'RecommendationAnswered',
        subjectType: 'Track',
        subjectId: answer.trackId,
        occurredOn: answer.arrivedOn,
        onBehalfOf: bySecretariat ? letter.correspondent : null,
        facts: {
          number: track?.recommendationNumber ?? '',
          kind: answer.kind,
          enteredBy: answer.enteredBy,
          late: track?.dueOn ? answer.arrivedOn > track.dueOn : null,
        },
      });
    }
    return {
      letterId: encodeId(act.tenantId, letter.id),
      answerIds: answers.map(({ tenantId, id }) => encodeId(tenantId, id)),
      trackIds: tracks.map(({ tenantId, id }) => encodeId(tenantId, id)),
    };
  },
});

/** Which body answers: the officer’s own, the letter’s, or the one the secretary names. */
function answering(act: Act, input: AnswerRecommendationsInput, tracks: readonly TrackEntity[]): string {
  const [first] = tracks;
  if (!first) throw invalid({ path: 'answers', code: 'REQUIRED' });
  if (act.capacity.kind === 'BODY') return act.capacity.bodyId;
  if (act.capacity.kind === 'LINK') return first.bodyId;
  return input.bodyId ?? first.bodyId;
}

/** The incoming letter: the one named by the secretary, or a new one that has arrived and waits for its number. */
async function letterOf(
  act: Act,
  input: AnswerRecommendationsInput,
  tracks: readonly TrackEntity[],
  facts: { readonly bodyId: string; readonly arrivedOn: string },
): Promise<LetterEntity> {
  if (input.letterId && act.capacity.kind === 'TENANT') {
    const letter = await act.load(LetterEntity, input.letterId, { path: 'letterId' });
    if (letter.direction !== 'IN') throw notThere('letterId');
    return letter;
  }
  const body = await bodyOfRegister(act, facts.bodyId, 'bodyId');
  const replyTo = tracks.find(({ letterId }) => letterId)?.letterId ?? null;
  const numbers = tracks.map(({ recommendationNumber }) => recommendationNumber).join(', ');
  const language = await languageOfLetter(act, replyTo);
  return act.insert(LetterEntity, {
    tenantId: act.tenantId,
    id: newId(),
    direction: 'IN',
    kind: 'ANSWER',
    state: 'ARRIVED',
    bodyId: facts.bodyId,
    correspondent: readText(body.name, language).text,
    subject: translate(language, 'mail.answerSubject', { numbers }),
    channel:
      act.capacity.kind === 'TENANT' ? (input.channel ?? 'PAPER') : act.capacity.kind === 'LINK' ? 'LINK' : 'DESK',
    language,
    counterNumber: optionalText(input.number, 'number', 100),
    counterDate: input.datedOn ?? null,
    datedOn: input.datedOn ?? null,
    executorName: optionalText(input.executor, 'executor', 200),
    executorPhone: optionalText(input.executorPhone, 'executorPhone', 50),
    signatory: optionalText(input.signer, 'signer', 200),
    signatoryPosition: optionalText(input.signerPosition, 'signerPosition', 300),
    replyToId: replyTo,
    receivedOn: facts.arrivedOn,
    recordedBy: act.accountId,
    recordedAt: act.operation.clock.now(),
  });
}
