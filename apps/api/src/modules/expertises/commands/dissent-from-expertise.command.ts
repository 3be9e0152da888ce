import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { isFrozen, mayDissent, worksAsExpert } from '../expertise.policy.ts';
import type { DissentFromExpertiseInput } from '../inputs/expert.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpert, tell } from '../on-expertise.ts';

/** An expert's dissenting opinion: printed in the conclusion, or beside it where that was frozen before (PC-EXP-02). */
export const dissentFromExpertise = defineCommand<DissentFromExpertiseInput & CommandInput, ExpertiseDone>({
  name: 'dissentFromExpertise',
  authority: worksAsExpert,
  async run(act, input) {
    const { expertise, expert, conclusion, situation, by } = await onExpert(act, input);
    act.obey(mayDissent(situation));
    const reading = new InputReading();
    const text = reading.requiredLocalized('text', input.text, 20_000);
    reading.done();
    const on = factOn(act, input.on).toString();
    act.em.assign(expert, { dissent: text, dissentOn: on });
    tell(
      act,
      expertise,
      'ExpertDissented',
      { expert: expert.name, by, beside: isFrozen(conclusion?.state ?? null) },
      on,
    );
    return expertiseIdOf(expertise);
  },
});
