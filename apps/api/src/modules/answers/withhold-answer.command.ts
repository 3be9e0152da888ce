import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { council } from '../recommendations/authorities.ts';
import { AnswerEntity } from './answer.entity.ts';
import type { AnswerActInput } from './answer.inputs.ts';
import { mayWithholdAnswer } from './answer.policy.ts';

/**
 * Withholds one answer from the public, with its files; the rule asks for a reason, which is kept with the answer and in the
 * journal (PC-PUB-01). That an answer came, of what kind and when, stays public with its track.
 */
export const withholdAnswer = defineCommand<AnswerActInput, { answerId: string; trackId: string }>({
  name: 'withholdAnswer',
  authority: council,
  async run(act, input) {
    const answer = await act.load(AnswerEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayWithholdAnswer(answer));
    const reason = act.acknowledged.find(({ code }) => code === 'WITHHELD_FROM_PUBLIC')?.reason ?? '';
    answer.published = false;
    answer.withheldOn = act.today.toString();
    answer.withheldBecause = reason;
    act.journal({
      act: 'AnswerWithheld',
      subjectType: 'Track',
      subjectId: answer.trackId,
      occurredOn: act.today,
      facts: { answerId: answer.id, kind: answer.kind, reason },
    });
    return { answerId: encodeId(answer.tenantId, answer.id), trackId: encodeId(answer.tenantId, answer.trackId) };
  },
});
