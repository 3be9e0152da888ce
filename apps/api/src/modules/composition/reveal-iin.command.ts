import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { lookEnds } from '../../kernel/look.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import type { RevealIinInput } from './composition.inputs.ts';
import { keepsRoster } from './composition.policy.ts';
import { CouncilPersonEntity } from './entities/council-person.entity.ts';

/** A look at a whole IIN: this act only writes who looked and why; the number is read after it, and kept by no receipt. */
export const revealIin = defineCommand<RevealIinInput & CommandInput, { personId: string; lookEnds: string }>({
  name: 'revealIin',
  authority: keepsRoster,
  async run(act, input) {
    const person = await act.load(CouncilPersonEntity, input.id);
    const reading = new InputReading();
    const because = reading.required('because', input.because, 500);
    reading.done();
    if (person.iinSealed === null) throw refuse(refused('IIN_NOT_KEPT'));
    act.journal({
      act: 'IinRevealed',
      subjectType: 'CouncilPerson',
      subjectId: person.id,
      occurredOn: act.today,
      facts: { name: [person.surname, person.givenName, person.patronymic].filter(Boolean).join(' '), because },
    });
    return { personId: encodeId(act.tenantId, person.id), lookEnds: lookEnds(act) };
  },
});
