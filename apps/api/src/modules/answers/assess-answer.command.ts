import { formatDate, isLocale, type Locale, translate } from '@kenes/messages';
import { combine } from '@kenes/rules';
import { type Act, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
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
      await askAgain(act, answer, track, note);
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

async function askAgain(act: Act, answer: AnswerEntity, track: TrackEntity, note: string): Promise<void> {
  const to = await whereToAsk(act, answer, track);
  if (!to) return;
  const { email, locale } = to;
  await queueMailOf(act, {
    kind: 'REANSWER',
    recipient: email,
    subject: translate(locale, 'mail.reminderSubject'),
    text: translate(locale, 'mail.reanswerText', {
      number: track.recommendationNumber,
      date: formatDate(track.reanswerBy ?? act.today),
      note,
    }),
    letterId: track.letterId,
  });
}

/**
 * Whom to ask again: the officer who answered, as long as they speak for the body; else the address the letter went to; else
 * the body's own of the register.
 */
async function whereToAsk(
  act: Act,
  answer: AnswerEntity,
  track: TrackEntity,
): Promise<{ email: string; locale: Locale } | null> {
  const person = await act.transaction.one<{ email: string; locale: string }>(
    sql`select w.email, w.locale from answerer_address(${answer.id}::uuid, ${act.today.toString()}::date) w`,
  );
  if (person) return { email: person.email, locale: isLocale(person.locale) ? person.locale : 'ru' };
  const locale = await languageOfLetter(act, track.letterId);
  const letter = track.letterId
    ? await act.transaction.one<{ email: string | null }>(
        sql`select l.email from letter l where l.tenant_id = ${act.tenantId}::uuid and l.id = ${track.letterId}::uuid`,
      )
    : null;
  const email = letter?.email ?? (await bodyOfRegister(act, track.bodyId, 'id')).email;
  return email ? { email, locale } : null;
}
