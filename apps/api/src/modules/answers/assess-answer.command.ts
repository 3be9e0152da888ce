import { formatDate, translate } from '@kenes/messages';
import { combine } from '@kenes/rules';
import { type Act, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid } from '../../kernel/refusals.ts';
import { languageOfLetter } from '../letters/language-of-letter.ts';
import { queueMailOf } from '../letters/outbox.ts';
import { bodyOfRegister, dayOfFact, optionalText } from '../recommendations/act-input.ts';
import { council } from '../recommendations/authorities.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import { mayAssess } from '../recommendations/track.policy.ts';
import { AnswerEntity } from './answer.entity.ts';
import type { AssessAnswerInput } from './answer.inputs.ts';

/**
 * The council’s judgement of an answer. INSUFFICIENT asks the body again by a date of the council’s own: no new term of
 * law runs (§8.2). A sufficient acceptance with a date puts the track on execution.
 */
export const assessAnswer = defineCommand<AssessAnswerInput, { answerId: string; trackId: string }>({
  name: 'assessAnswer',
  authority: council,
  async run(act, input) {
    const answer = await act.load(AnswerEntity, input.id, { expectedVersion: input.expectedVersion });
    const track = await act.loadRow(TrackEntity, { tenantId: answer.tenantId, id: answer.trackId }, { lock: true });
    if (answer.kind === 'INTERIM') throw invalid({ path: 'id', code: 'INTERIM_NOT_ASSESSED' });
    act.obey(combine(mayAssess(track)));
    const note = optionalText(input.note, 'note', 4_000);
    const assessedOn = dayOfFact(act, input.assessedOn);
    answer.quality = input.quality;
    answer.qualityNote = note;
    answer.assessedOn = assessedOn.toString();
    track.quality = input.quality;
    if (input.quality === 'INSUFFICIENT') {
      if (!note) throw invalid({ path: 'note', code: 'REQUIRED' });
      if (!input.reanswerBy) throw invalid({ path: 'reanswerBy', code: 'REQUIRED' });
      if (input.reanswerBy < answer.assessedOn) throw invalid({ path: 'reanswerBy', code: 'DATE_ALREADY_PAST' });
      track.reanswerAskedOn = answer.assessedOn;
      track.reanswerBy = input.reanswerBy;
      await askAgain(act, track, note);
    } else {
      track.reanswerAskedOn = null;
      track.reanswerBy = null;
      const accepted = answer.kind === 'ACCEPTED' || answer.kind === 'PARTLY_ACCEPTED';
      track.executeBy ??= accepted ? answer.promisedOn : null;
      if (input.quality === 'SUFFICIENT' && accepted && track.executeBy && track.state === 'ANSWERED')
        track.state = 'ON_EXECUTION';
    }
    act.journal({
      act: 'AnswerAssessed',
      subjectType: 'Track',
      subjectId: track.id,
      occurredOn: assessedOn,
      facts: { number: track.recommendationNumber, quality: input.quality, reanswerBy: track.reanswerBy },
    });
    return { answerId: encodeId(answer.tenantId, answer.id), trackId: encodeId(track.tenantId, track.id) };
  },
});

async function askAgain(act: Act, track: TrackEntity, note: string): Promise<void> {
  const body = await bodyOfRegister(act, track.bodyId, 'id');
  if (!body.email) return;
  const language = await languageOfLetter(act, track.letterId);
  await queueMailOf(act, {
    kind: 'REANSWER',
    recipient: body.email,
    subject: translate(language, 'mail.reminderSubject'),
    text: translate(language, 'mail.reanswerText', {
      number: track.recommendationNumber,
      date: formatDate(track.reanswerBy ?? act.today),
      note,
    }),
    letterId: track.letterId,
  });
}
