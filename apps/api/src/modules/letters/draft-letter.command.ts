import { translate } from '@kenes/messages';
import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { readText } from '../../kernel/texts.ts';
import { refused } from '../../kernel/verdict.ts';
import { bodyOfRegister, optionalText, requiredText } from '../recommendations/act-input.ts';
import { secretariat } from '../recommendations/authorities.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import { LetterEntity } from './letter.entity.ts';
import type { DraftLetterInput } from './letter.inputs.ts';
import { mayGoInLetter } from './letter.policy.ts';

/** Drafts an outgoing letter; several recommendations to one body go in one letter (§8.3). */
export const draftLetter = defineCommand<DraftLetterInput, { letterId: string }>({
  name: 'draftLetter',
  authority: secretariat,
  async run(act, input) {
    if (input.language !== 'kk' && input.language !== 'ru')
      throw invalid({ path: 'language', code: 'LETTER_LANGUAGE' });
    const { language } = input;
    const tracks: TrackEntity[] = [];
    for (const [index, id] of (input.trackIds ?? []).entries())
      tracks.push(await act.load(TrackEntity, id, { path: `trackIds.${index}`, lock: true }));
    for (const track of tracks) act.obey(mayGoInLetter(track));
    if (new Set(tracks.map(({ bodyId }) => bodyId)).size > 1) throw refuse(refused('ONE_ADDRESSEE_PER_LETTER'));
    const bodyId = tracks[0]?.bodyId ?? input.bodyId ?? null;
    if (input.kind === 'RECOMMENDATION' && tracks.length === 0) throw invalid({ path: 'trackIds', code: 'REQUIRED' });
    const body = bodyId ? await bodyOfRegister(act, bodyId, 'bodyId') : null;
    const replyTo = input.replyToId ? await act.load(LetterEntity, input.replyToId, { path: 'replyToId' }) : null;
    const numbers = tracks.map(({ recommendationNumber }) => recommendationNumber).join(', ');
    const letter = await act.insert(LetterEntity, {
      tenantId: act.tenantId,
      direction: 'OUT',
      kind: input.kind,
      state: 'DRAFT',
      bodyId,
      correspondent: requiredText(
        input.correspondent ?? (body ? readText(body.name, language).text : null),
        'correspondent',
        500,
      ),
      addresseePosition:
        optionalText(input.addresseePosition, 'addresseePosition', 300) ??
        (body?.headPosition ? readText(body.headPosition, language).text : null),
      subject: requiredText(
        input.subject ??
          (tracks.length > 0
            ? translate(language, 'mail.recommendationsSubject', { count: tracks.length, numbers })
            : null),
        'subject',
        500,
      ),
      bodyText: optionalText(input.bodyText, 'bodyText', 20_000),
      channel: 'EDMS',
      language,
      executorId: act.accountId,
      executorName: optionalText(input.executorName, 'executorName', 200) ?? nameOf(act.capacity),
      executorPhone: optionalText(input.executorPhone, 'executorPhone', 50),
      signatory: optionalText(input.signatory, 'signatory', 200),
      signatoryPosition: optionalText(input.signatoryPosition, 'signatoryPosition', 300),
      replyToId: replyTo?.id ?? null,
      missionId: tracks[0]?.missionId ?? null,
      recordedBy: act.accountId,
      recordedAt: act.operation.clock.now(),
    });
    for (const track of tracks) track.letterId = letter.id;
    act.journal({
      act: 'LetterDrafted',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: act.today,
      facts: { kind: letter.kind, bodyId, recommendations: numbers },
    });
    return { letterId: encodeId(letter.tenantId, letter.id) };
  },
});

function nameOf(capacity: { kind: string; account?: { name: string } | null }): string | null {
  return capacity.account?.name ?? null;
}
