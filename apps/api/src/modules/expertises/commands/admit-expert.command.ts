import { mayAdmitExpert } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { keepsExpertises, mayAdmit } from '../expertise.policy.ts';
import type { AdmitExpertInput } from '../inputs/expert.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpert, tell } from '../on-expertise.ts';

/** Lets an expert work who declared an interest; it is asked about, and the conclusion says so (PC-MEM-10). */
export const admitExpert = defineCommand<AdmitExpertInput & CommandInput, ExpertiseDone>({
  name: 'admitExpert',
  authority: keepsExpertises,
  async run(act, input) {
    const { expertise, expert, situation } = await onExpert(act, input);
    act.obey(mayAdmit(situation));
    const reading = new InputReading();
    const because = reading.required('because', input.because, 1_000);
    reading.done();
    act.obey(mayAdmitExpert({ interest: expert.interest }));
    act.em.assign(expert, { state: 'WORKING', admitted: true, admittedBecause: because });
    tell(act, expertise, 'ExpertAdmitted', { expert: expert.name });
    return expertiseIdOf(expertise);
  },
});
