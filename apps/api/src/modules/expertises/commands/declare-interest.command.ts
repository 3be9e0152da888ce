import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { mayDeclare, worksAsExpert } from '../expertise.policy.ts';
import type { DeclareInterestInput } from '../inputs/expert.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpert, tell } from '../on-expertise.ts';

/** Declares an interest, or that there is none (PC-MEM-10): the expert, or the secretariat by the expert's paper. */
export const declareInterest = defineCommand<DeclareInterestInput & CommandInput, ExpertiseDone>({
  name: 'declareInterest',
  authority: worksAsExpert,
  async run(act, input) {
    const { expertise, expert, situation, by } = await onExpert(act, input);
    act.obey(mayDeclare(situation));
    const reading = new InputReading();
    const text = reading.optional('text', input.text, 2_000);
    if (input.interest && text === null) reading.fault('text', 'REQUIRED');
    const on = factOn(act, input.on).toString();
    if (on < expert.appointedOn) reading.fault('on', 'BEFORE_APPOINTMENT', { on: expert.appointedOn });
    reading.done();
    act.em.assign(expert, {
      interest: input.interest,
      interestText: input.interest ? text : null,
      declaredOn: on,
      declaredBy: by,
      admitted: false,
      admittedBecause: null,
      state: input.interest ? 'CONFLICTED' : 'WORKING',
    });
    tell(act, expertise, 'InterestDeclared', { expert: expert.name, interest: input.interest, by }, on);
    return expertiseIdOf(expertise);
  },
});
