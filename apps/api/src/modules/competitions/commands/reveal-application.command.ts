import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { lookEnds } from '../../../kernel/look.ts';
import type { RevealApplicationInput } from '../inputs/application.inputs.ts';
import { onApplication, shown } from '../on-application.ts';
import { seesWhole } from '../working-together.ts';

/** A look at the personal data of one application: this act only writes who looked; the data are read after it, and kept by no receipt. */
export const revealApplication = defineCommand<
  RevealApplicationInput & CommandInput,
  { applicationId: string; lookEnds: string }
>({
  name: 'revealApplication',
  authority: seesWhole,
  async run(act, input) {
    const { application, competition } = await onApplication(act, input.id);
    const reading = new InputReading();
    const because = reading.optional('because', input.because, 500);
    reading.done();
    act.journal({
      act: 'ApplicationRevealed',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: act.today,
      facts: { competition: competition.ordinal, number: application.number, because },
    });
    return { ...shown(act, application), lookEnds: lookEnds(act) };
  },
});
