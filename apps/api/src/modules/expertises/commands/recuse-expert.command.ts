import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { mayRecuse, worksAsExpert } from '../expertise.policy.ts';
import type { RecuseExpertInput } from '../inputs/expert.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpert, tell } from '../on-expertise.ts';

/** An expert refuses, or is taken off by the council: the answers stay in the record and out of the conclusion. */
export const recuseExpert = defineCommand<RecuseExpertInput & CommandInput, ExpertiseDone>({
  name: 'recuseExpert',
  authority: worksAsExpert,
  async run(act, input) {
    const { expertise, expert, situation, by } = await onExpert(act, input);
    act.obey(mayRecuse(situation));
    const reading = new InputReading();
    const because = reading.required('because', input.because, 1_000);
    const on = factOn(act, input.on).toString();
    if (on < expert.appointedOn) reading.fault('on', 'BEFORE_APPOINTMENT', { on: expert.appointedOn });
    reading.done();
    act.em.assign(expert, { state: 'RECUSED', recusedOn: on, recusedBecause: because });
    tell(act, expertise, 'ExpertRecused', { expert: expert.name, by }, on);
    return expertiseIdOf(expertise);
  },
});
