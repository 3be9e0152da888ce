import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { requiredText } from '../recommendations/act-input.ts';
import { secretariat } from '../recommendations/authorities.ts';
import { AnswerLinkEntity } from './answer-link.entity.ts';
import { LetterEntity } from './letter.entity.ts';
import type { RevokeAnswerLinkInput } from './letter.inputs.ts';

/** Ends a letter’s answer link. */
export const revokeAnswerLink = defineCommand<RevokeAnswerLinkInput, { letterId: string }>({
  name: 'revokeAnswerLink',
  authority: secretariat,
  async run(act, input) {
    const letter = await act.load(LetterEntity, input.id, { lock: true });
    const link = await act.em.findOne(AnswerLinkEntity, {
      tenantId: letter.tenantId,
      letterId: letter.id,
      revokedAt: null,
    });
    if (!link) throw refuse(refused('NO_LINK_TO_REVOKE'));
    link.revokedAt = act.operation.clock.now();
    link.revokedBecause = requiredText(input.reason, 'reason', 500);
    act.journal({
      act: 'AnswerLinkRevoked',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: act.today,
      facts: { number: letter.number, ordinal: link.ordinal, reason: link.revokedBecause },
    });
    return { letterId: encodeId(letter.tenantId, letter.id) };
  },
});
