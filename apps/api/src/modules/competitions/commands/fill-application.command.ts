import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { mayFillFieldsNow, ownApplication } from '../application.policy.ts';
import { type FieldsGiven, givenFields, readFields, readLanguage } from '../application-input.ts';
import { consentVersion } from '../consent.ts';
import type { FillApplicationInput } from '../inputs/application.inputs.ts';
import { ownApplicationOf, shown } from '../on-application.ts';

type Input = FieldsGiven & Pick<FillApplicationInput, 'expectedVersion' | 'consentVersion' | 'language'> & CommandInput;

/** Whether anything of the candidate is told: nothing personal is kept without consent. A kind of seat is nobody's. */
function saysOfPerson({ seatKind: _, ...input }: Input): boolean {
  return givenFields(input).length > 0;
}

/** Each change is a line of the journal: a stranger's form has room for every keystroke's pause, not for a machine. */
const mostChanges = 500;

/** The candidate fills in a piece of the application: a draft, or one that was returned. What is left out stays. */
export const fillApplication = defineCommand<Input, { applicationId: string }>({
  name: 'fillApplication',
  authority: ownApplication,
  async run(act, input) {
    const { application, competition } = await ownApplicationOf(act, input.expectedVersion);
    act.obey(mayFillFieldsNow({ state: application.state, competition }, { at: act.operation.clock.moment() }));
    if (application.version > mostChanges) throw refuse(refused('APPLICATION_CHANGED_TOO_OFTEN'));
    const reading = new InputReading();
    const change = readFields(act, reading, application, competition, input);
    const locale = readLanguage(reading, input.language, application.locale);
    const { consentVersion: agreed } = input;
    if (agreed && agreed !== consentVersion) reading.fault('consentVersion', 'CONSENT_OF_OTHER_TEXT');
    else if (!agreed && application.consentAt === null && saysOfPerson(input))
      reading.fault('consentVersion', 'CONSENT_FIRST');
    reading.done();
    change();
    application.locale = locale;
    if (agreed && application.consentVersion !== agreed) {
      application.consentVersion = agreed;
      application.consentAt = new Date(act.operation.clock.moment().epochMilliseconds);
    }
    act.journal({
      act: 'ApplicationFilled',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: act.today,
      // Which fields, never what is in them: the journal is kept when personal data are deleted.
      facts: { competition: competition.ordinal, fields: givenFields(input), ...(agreed ? { consent: agreed } : {}) },
    });
    return shown(act, application);
  },
});
