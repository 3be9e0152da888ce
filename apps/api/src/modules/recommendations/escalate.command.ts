import { translate } from '@kenes/messages';
import { combine } from '@kenes/rules';
import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { readText } from '../../kernel/texts.ts';
import { refused } from '../../kernel/verdict.ts';
import { languageOfLetter } from '../letters/language-of-letter.ts';
import { LetterEntity } from '../letters/letter.entity.ts';
import { bodyOfRegister, optionalText } from './act-input.ts';
import { council } from './authorities.ts';
import { TrackEntity } from './track.entity.ts';
import type { EscalateInput } from './track.inputs.ts';
import { mayEscalateTrack } from './track.policy.ts';

/**
 * Drafts the letter to the superior of a body that owes an answer or gave a poor one: a person’s decision, refused where
 * no superior is known. The tracks count as escalated once the letter is sent.
 */
export const escalate = defineCommand<EscalateInput, { letterId: string; trackIds: string[] }>({
  name: 'escalate',
  authority: council,
  async run(act, input) {
    const tracks: TrackEntity[] = [];
    for (const [index, id] of input.trackIds.entries())
      tracks.push(await act.load(TrackEntity, id, { path: `trackIds.${index}`, lock: true }));
    const [first] = tracks;
    if (!first) throw invalid({ path: 'trackIds', code: 'REQUIRED' });
    if (tracks.some(({ bodyId }) => bodyId !== first.bodyId)) throw refuse(refused('ONE_ADDRESSEE_PER_LETTER'));
    const body = await bodyOfRegister(act, first.bodyId, 'trackIds');
    const circumstances = {
      on: act.today,
      hasSuperior: body.superiorId !== null,
      byPerson: act.accountId !== null,
    };
    act.obey(combine(...tracks.map((track) => mayEscalateTrack(track, circumstances))));
    const superior = await bodyOfRegister(act, body.superiorId ?? '', 'trackIds');
    const language = await languageOfLetter(act, first.letterId);
    const numbers = tracks.map(({ recommendationNumber }) => recommendationNumber).join(', ');
    const letters = [...new Set(tracks.flatMap(({ letterNumber }) => letterNumber ?? []))].join(', ');
    const letter = await act.insert(LetterEntity, {
      tenantId: act.tenantId,
      direction: 'OUT',
      kind: 'ESCALATION',
      state: 'DRAFT',
      bodyId: superior.id,
      correspondent: readText(superior.name, language).text,
      addresseePosition: superior.headPosition ? readText(superior.headPosition, language).text : null,
      subject: translate(language, 'mail.escalationSubject', { numbers }),
      bodyText:
        optionalText(input.text, 'text', 20_000) ??
        translate(language, 'mail.escalationText', { body: readText(body.name, language).text, numbers, letters }),
      channel: 'EDMS',
      language,
      executorId: act.accountId,
      executorName: act.capacity.kind === 'TENANT' ? act.capacity.account.name : null,
      missionId: first.missionId,
      recordedBy: act.accountId,
      recordedAt: act.operation.clock.now(),
    });
    for (const track of tracks) track.escalationLetterId = letter.id;
    act.journal({
      act: 'Escalated',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: act.today,
      facts: { numbers, superior: superior.id },
    });
    return {
      letterId: encodeId(letter.tenantId, letter.id),
      trackIds: tracks.map(({ tenantId, id }) => encodeId(tenantId, id)),
    };
  },
});
