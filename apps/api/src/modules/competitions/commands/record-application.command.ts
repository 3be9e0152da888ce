import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { nextNumber } from '../../../kernel/numbers.ts';
import { type FieldsGiven, readFields, readLanguage } from '../application-input.ts';
import { keepsCompetitions, mayRecordNow } from '../competition.policy.ts';
import { ApplicationEntity } from '../entities/application.entity.ts';
import type { RecordApplicationInput } from '../inputs/application.inputs.ts';
import { mailCandidate } from '../mail-candidate.ts';
import { shown } from '../on-application.ts';
import { onCompetition } from '../on-competition.ts';
import { consentOnPaper, keepPapers, paperVerdict, readPapers } from '../on-paper.ts';

type Input = FieldsGiven &
  Pick<RecordApplicationInput, 'competitionId' | 'receivedOn' | 'consent' | 'documents' | 'language'> &
  CommandInput;

/**
 * Enters an application that came on paper, on the candidate's behalf: judged by the day it was received. To a competition
 * that is itself entered from paper, what is unproved is shown and asks for nothing (domain §8.5).
 */
export const recordApplication = defineCommand<Input, { applicationId: string }>({
  name: 'recordApplication',
  authority: keepsCompetitions,
  async run(act, input) {
    const { entity: competition } = await onCompetition(act, input.competitionId);
    const receivedOn = factOn(act, input.receivedOn);
    act.obey(mayRecordNow(competition.state));
    const reading = new InputReading();
    const application = act.em.create(ApplicationEntity, {
      tenantId: act.tenantId,
      id: newId(),
      competitionId: competition.id,
      state: 'REGISTERED',
      enteredBy: 'SECRETARIAT',
      locale: readLanguage(reading, input.language, act.operation.locale),
      begunAt: act.operation.clock.now(),
      receivedOn: receivedOn.toString(),
      published: false,
    } as never);
    readFields(act, reading, application, competition, input)();
    if (application.surname === null) reading.fault('surname', 'REQUIRED');
    if (application.givenName === null) reading.fault('givenName', 'REQUIRED');
    if (application.seatKind === null) reading.fault('seatKind', 'REQUIRED');
    const documents = await readPapers(act, reading, competition, input.documents ?? []);
    reading.done();
    if (input.consent) consentOnPaper(act, application);
    const verdict = await paperVerdict(act, application, competition, {
      receivedOn,
      codes: documents.map(({ code }) => code),
    });
    act.obey(verdict);
    const { ordinal } = competition;
    const year = Temporal.PlainDate.from(competition.publishedOn ?? act.today).year;
    const place = await nextNumber(act.transaction, act.tenantId, `application:${ordinal}`, year);
    Object.assign(application, { ordinal: place, number: `${ordinal}/${place}`, submitVerdict: verdict.points });
    await act.em.persist(application).flush();
    await keepPapers(act, application, documents);
    await mailCandidate(act, application, competition, 'RECEIPT');
    act.journal({
      act: 'ApplicationRecorded',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: receivedOn,
      facts: {
        competition: ordinal,
        number: application.number,
        documents: documents.map(({ code }) => code),
        points: verdict.points.map(({ code }) => code),
      },
    });
    return shown(act, application);
  },
});
