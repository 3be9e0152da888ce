import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { dayOfFact } from '../recommendations/act-input.ts';
import { council } from '../recommendations/authorities.ts';
import { LetterEntity } from './letter.entity.ts';
import type { TakeOffControlInput } from './letter.inputs.ts';
import { mayTakeOffControl } from './letter.policy.ts';

/** Takes a letter off the chair’s control. */
export const takeOffControl = defineCommand<TakeOffControlInput, { letterId: string }>({
  name: 'takeOffControl',
  authority: council,
  async run(act, input) {
    const letter = await act.load(LetterEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayTakeOffControl(letter));
    const offControlOn = dayOfFact(act, input.offControlOn);
    letter.offControlOn = offControlOn.toString();
    act.journal({
      act: 'LetterTakenOffControl',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: offControlOn,
      facts: { number: letter.number },
    });
    return { letterId: encodeId(letter.tenantId, letter.id) };
  },
});
