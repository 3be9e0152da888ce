import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { requiredText } from '../recommendations/act-input.ts';
import { secretariat } from '../recommendations/authorities.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import { LetterEntity } from './letter.entity.ts';
import type { CancelLetterInput } from './letter.inputs.ts';
import { mayCancelLetter } from './letter.policy.ts';

/** Gives up a draft; its tracks are free for another letter. */
export const cancelLetter = defineCommand<CancelLetterInput, { letterId: string }>({
  name: 'cancelLetter',
  authority: secretariat,
  async run(act, input) {
    const letter = await act.load(LetterEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayCancelLetter(letter));
    letter.state = 'CANCELLED';
    const of = { tenantId: letter.tenantId };
    for (const track of await act.em.find(TrackEntity, { ...of, letterId: letter.id })) track.letterId = null;
    for (const track of await act.em.find(TrackEntity, { ...of, escalationLetterId: letter.id }))
      track.escalationLetterId = null;
    act.journal({
      act: 'LetterCancelled',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: act.today,
      facts: { reason: requiredText(input.reason, 'reason') },
    });
    return { letterId: encodeId(letter.tenantId, letter.id) };
  },
});
