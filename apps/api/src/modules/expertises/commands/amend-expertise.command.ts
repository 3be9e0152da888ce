import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { keepsExpertises, mayAmend } from '../expertise.policy.ts';
import type { AmendExpertiseInput } from '../inputs/expertise.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpertise, readQuestions, tell } from '../on-expertise.ts';

/** Changes topic, subject or questions while the council has not decided; afterwards they are fixed (domain §3.14c). */
export const amendExpertise = defineCommand<AmendExpertiseInput & CommandInput, ExpertiseDone>({
  name: 'amendExpertise',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayAmend(expertise.state));
    const reading = new InputReading();
    const topic = reading.localized('topic', input.topic, 500);
    const subject = reading.localized('subject', input.subject, 1_000);
    const questions = input.questions ? readQuestions(reading, input.questions) : null;
    if (questions?.length === 0) reading.fault('questions', 'REQUIRED');
    reading.done();
    expertise.topic = topic ?? expertise.topic;
    expertise.subject = subject ?? expertise.subject;
    expertise.questions = questions ?? expertise.questions;
    tell(act, expertise, 'ExpertiseAmended', { questions: expertise.questions.length });
    return expertiseIdOf(expertise);
  },
});
