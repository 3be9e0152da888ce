import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { council } from '../recommendations/authorities.ts';
import { AnswerEntity } from './answer.entity.ts';
import type { AnswerActInput } from './answer.inputs.ts';
import { mayReleaseAnswer } from './answer.policy.ts';
import { publishAnswer } from './publish-answers.ts';

/** Puts a withheld answer back: it is public again where its recommendation is and its letter has a number. */
export const releaseAnswer = defineCommand<AnswerActInput, { answerId: string; trackId: string }>({
  name: 'releaseAnswer',
  authority: council,
  async run(act, input) {
    const answer = await act.load(AnswerEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayReleaseAnswer(answer));
    const { withheldOn, withheldBecause } = answer;
    answer.withheldOn = null;
    answer.withheldBecause = null;
    await publishAnswer(act, answer.id);
    act.journal({
      act: 'AnswerReleased',
      subjectType: 'Track',
      subjectId: answer.trackId,
      occurredOn: act.today,
      facts: { answerId: answer.id, kind: answer.kind, withheldOn, withheldBecause },
    });
    return { answerId: encodeId(answer.tenantId, answer.id), trackId: encodeId(answer.tenantId, answer.trackId) };
  },
});
