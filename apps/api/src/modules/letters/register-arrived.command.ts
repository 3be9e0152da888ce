import { defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { publishAnswersOf } from '../answers/publish-answers.ts';
import { dayOfFact, optionalText } from '../recommendations/act-input.ts';
import { secretariat } from '../recommendations/authorities.ts';
import { LetterEntity } from './letter.entity.ts';
import type { RegisterArrivedInput } from './letter.inputs.ts';
import { mayRegister } from './letter.policy.ts';
import { numberFor } from './numbering.ts';

/** Gives a number to a letter that arrived by desk or link. Its answers are public from then on, as their tracks are. */
export const registerArrived = defineCommand<RegisterArrivedInput, { letterId: string; number: string }>({
  name: 'registerArrived',
  authority: secretariat,
  async run(act, input) {
    const letter = await act.load(LetterEntity, input.id, { expectedVersion: input.expectedVersion, lock: true });
    act.obey(mayRegister(letter));
    const registeredOn = dayOfFact(act, input.registeredOn);
    const number = await numberFor(act, {
      direction: 'IN',
      series: input.series,
      ordinal: input.ordinal,
      printed: input.numberByHand,
      year: registeredOn.year,
    });
    Object.assign(letter, number);
    letter.state = 'REGISTERED';
    letter.registeredOn = registeredOn.toString();
    letter.fileIndex = optionalText(input.fileIndex, 'fileIndex', 50);
    await act.em.flush();
    await publishAnswersOf(act, letter.id);
    act.journal({
      act: 'LetterRegistered',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: registeredOn,
      facts: { number: number.number, from: letter.correspondent, arrivedOn: letter.receivedOn },
    });
    return { letterId: encodeId(letter.tenantId, letter.id), number: number.number };
  },
});
