import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { secretariat } from '../recommendations/authorities.ts';
import { issueAnswerLink } from './issue-answer-link.ts';
import { LetterEntity } from './letter.entity.ts';
import type { ReissueAnswerLinkInput } from './letter.inputs.ts';
import { mayHaveLink } from './letter.policy.ts';

/** Issues a letter’s answer link again; the earlier one ends at once. */
export const reissueAnswerLink = defineCommand<ReissueAnswerLinkInput, { letterId: string }>({
  name: 'reissueAnswerLink',
  authority: secretariat,
  async run(act, input) {
    const letter = await act.load(LetterEntity, input.id, { lock: true });
    act.obey(mayHaveLink(letter));
    const link = await issueAnswerLink(act, letter);
    act.journal({
      act: 'AnswerLinkReissued',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: act.today,
      facts: { number: letter.number, ordinal: link.ordinal },
    });
    return { letterId: encodeId(letter.tenantId, letter.id) };
  },
});
