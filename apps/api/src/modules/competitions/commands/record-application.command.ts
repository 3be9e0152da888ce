import { asFound, personIin } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { nextNumber } from '../../../kernel/numbers.ts';
import { sql } from '../../../kernel/sql.ts';
import { readFile } from '../../composition/member-input.ts';
import { type FieldsGiven, readFields, readLanguage } from '../application-input.ts';
import { keepsCompetitions, mayRecordNow } from '../competition.policy.ts';
import { consentVersion } from '../consent.ts';
import { ApplicationEntity } from '../entities/application.entity.ts';
import { ApplicationDocumentEntity } from '../entities/application-document.entity.ts';
import type { RecordApplicationInput } from '../inputs/application.inputs.ts';
import { mailCandidate } from '../mail-candidate.ts';
import { shown } from '../on-application.ts';
import { onCompetition } from '../on-competition.ts';
import { iinOf, submissionVerdict } from '../submission.ts';

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
    const documents = [];
    for (const [index, { code, fileId }] of (input.documents ?? []).entries()) {
      const path = `documents.${index}`;
      const known = competition.documents.some((document) => document.code === code);
      if (!known) reading.fault(`${path}.code`, 'DOCUMENT_NOT_ANNOUNCED');
      documents.push({ code, fileId: await readFile(act, reading, `${path}.fileId`, fileId) });
    }
    reading.done();
    if (input.consent) {
      application.consentVersion = consentVersion;
      application.consentAt = new Date(act.operation.clock.moment().epochMilliseconds);
    }
    const { birthDate } = personIin({ iin: iinOf(act, application), birthDate: null, on: act.today });
    application.birthDate ??= birthDate?.toString() ?? null;
    const others = application.iinDigest && (await othersOf(act, application));
    const verdict = submissionVerdict(act, application, competition, {
      applied: { on: receivedOn },
      codes: documents.map(({ code }) => code),
      others,
    });
    act.obey(competition.recorded ? asFound(verdict) : verdict);
    const { ordinal } = competition;
    const year = Temporal.PlainDate.from(competition.publishedOn ?? act.today).year;
    const place = await nextNumber(act.transaction, act.tenantId, `application:${ordinal}`, year);
    Object.assign(application, { ordinal: place, number: `${ordinal}/${place}`, submitVerdict: verdict.points });
    await act.em.persist(application).flush();
    for (const { code, fileId } of documents) {
      const name = fileId ? await claim(act, application.id, fileId) : code;
      await act.insert(ApplicationDocumentEntity, {
        tenantId: act.tenantId,
        id: newId(),
        applicationId: application.id,
        code,
        fileId,
        name,
        addedAt: act.operation.clock.now(),
      });
    }
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

/** A scan becomes the application's: from now on those see it who see the application, and it goes with it. */
async function claim(act: Parameters<typeof readFile>[0], applicationId: string, fileId: string): Promise<string> {
  const row = await act.transaction.one<{ name: string }>(
    sql`update stored_file set application_id = ${applicationId}::uuid where tenant_id = ${act.tenantId}::uuid and id = ${fileId}::uuid returning name`,
  );
  return row?.name ?? '';
}

async function othersOf(act: Parameters<typeof readFile>[0], { id, competitionId, iinDigest }: ApplicationEntity) {
  const row = await act.transaction.one<{ n: number }>(
    sql`select count(*)::int as n from application where tenant_id = ${act.tenantId}::uuid and competition_id = ${competitionId}::uuid
      and iin_digest = ${iinDigest} and id <> ${id}::uuid and state not in ('DRAFT', 'WITHDRAWN')`,
  );
  return row?.n ?? 0;
}
