import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { keepsExpertises, mayWrite } from '../expertise.policy.ts';
import type { WriteConclusionSectionInput } from '../inputs/conclusion.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onConclusion, tell } from '../on-expertise.ts';

/** Writes the prose of one part: grounds, object, method, recommendations. Answers are the experts' own and never prose. */
export const writeConclusionSection = defineCommand<WriteConclusionSectionInput & CommandInput, ExpertiseDone>({
  name: 'writeConclusionSection',
  authority: keepsExpertises,
  async run(act, input) {
    const { conclusion, expertise } = await onConclusion(act, input);
    act.obey(mayWrite(expertise.state, conclusion.state));
    const reading = new InputReading();
    const text = reading.localized('text', input.text, 20_000);
    reading.done();
    const { [input.section]: _, ...rest } = conclusion.prose;
    conclusion.prose = text ? { ...rest, [input.section]: text } : rest;
    tell(act, expertise, 'ConclusionSectionWritten', { section: input.section });
    return expertiseIdOf(expertise);
  },
});
