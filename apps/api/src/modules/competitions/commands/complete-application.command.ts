import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { mayCompleteNow } from '../application.policy.ts';
import { type FieldsGiven, givenFields, readFields, readLanguage } from '../application-input.ts';
import { keepsCompetitions } from '../competition.policy.ts';
import type { CompleteApplicationInput } from '../inputs/application.inputs.ts';
import { mailCandidate } from '../mail-candidate.ts';
import { codesOf, onApplication, shown } from '../on-application.ts';
import { consentOnPaper, keepPapers, paperVerdict, readPapers } from '../on-paper.ts';

type Input = FieldsGiven &
  Pick<CompleteApplicationInput, 'id' | 'expectedVersion' | 'receivedOn' | 'consent' | 'documents' | 'language'> &
  CommandInput;

/**
 * Completes an application on paper that was returned: what the candidate brought is entered on the candidate's behalf and
 * judged by the day it came, by every rule of a submission. It keeps its number and the day it was received first.
 */
export const completeApplication = defineCommand<Input, { applicationId: string }>({
  name: 'completeApplication',
  authority: keepsCompetitions,
  async run(act, input) {
    const { application, competition } = await onApplication(act, input.id, input.expectedVersion);
    const receivedOn = factOn(act, input.receivedOn);
    act.obey(mayCompleteNow(application, competition.state));
    const reading = new InputReading();
    const change = readFields(act, reading, application, competition, input);
    const locale = readLanguage(reading, input.language, application.locale);
    const documents = await readPapers(act, reading, competition, input.documents ?? []);
    const fields = givenFields(input);
    const consents = input.consent === true && application.consentAt === null;
    if (fields.length === 0 && documents.length === 0 && !consents) reading.fault('documents', 'NOTHING_BROUGHT');
    if (application.returnedOn !== null && receivedOn.toString() < application.returnedOn)
      reading.fault('receivedOn', 'BROUGHT_BEFORE_RETURN', { on: application.returnedOn });
    reading.done();
    change();
    const { surname, givenName, seatKind } = application;
    if (surname === null) reading.fault('surname', 'REQUIRED');
    if (givenName === null) reading.fault('givenName', 'REQUIRED');
    if (seatKind === null) reading.fault('seatKind', 'REQUIRED');
    reading.done();
    application.locale = locale;
    if (consents) consentOnPaper(act, application);
    const codes = [...(await codesOf(act, application)), ...documents.map(({ code }) => code)];
    const verdict = await paperVerdict(act, application, competition, { receivedOn, codes });
    act.obey(verdict);
    Object.assign(application, { state: 'REGISTERED', submitVerdict: verdict.points });
    await act.em.flush();
    await keepPapers(act, application, documents);
    const mailed = await mailCandidate(act, application, competition, 'COMPLETED');
    act.journal({
      act: 'ApplicationCompleted',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: receivedOn,
      // Which fields, never what is in them: the journal is kept when personal data are deleted.
      facts: {
        competition: competition.ordinal,
        number: application.number,
        fields,
        documents: documents.map(({ code }) => code),
        points: verdict.points.map(({ code }) => code),
        mailed,
      },
    });
    return shown(act, application);
  },
});
