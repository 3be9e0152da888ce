import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { keepsExpertises, mayTakeOffControl } from '../expertise.policy.ts';
import type { TakeExpertiseOffControlInput } from '../inputs/expertise.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, missionAlong, onExpertise, tell } from '../on-expertise.ts';

/** Takes the recommendations of an expertise off control, saying why; an outcome recorded later puts them on it again. */
export const takeExpertiseOffControl = defineCommand<TakeExpertiseOffControlInput & CommandInput, ExpertiseDone>({
  name: 'takeExpertiseOffControl',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    const reading = new InputReading();
    const because = reading.required('because', input.because, 1_000);
    reading.done();
    act.obey(mayTakeOffControl(expertise.state));
    expertise.state = 'SENT';
    await missionAlong(act, expertise, 'SENT');
    tell(act, expertise, 'ExpertiseTakenOffControl', { because });
    return expertiseIdOf(expertise);
  },
});
