import type { LegalDate } from '@kenes/calendar';
import { asFound, personIin, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { claimFile, readCandidateFile } from './candidate-file.ts';
import { consentVersion } from './consent.ts';
import type { ApplicationEntity } from './entities/application.entity.ts';
import { ApplicationDocumentEntity } from './entities/application-document.entity.ts';
import type { CompetitionEntity } from './entities/competition.entity.ts';
import type { AttachDocumentPaperInput } from './inputs/application.inputs.ts';
import { iinOf, submissionVerdict } from './submission.ts';

/** A paper of an application: which of the announced ones it is, and its scan where there is one. */
export interface Paper {
  readonly code: string;
  readonly fileId: string | null;
}

/**
 * Reads the papers of an application that came on paper: announced ones. Their scans were uploaded as a candidate's papers,
 * which lie sealed, and are nobody else's yet.
 */
export async function readPapers(
  act: Act,
  reading: InputReading,
  competition: Pick<CompetitionEntity, 'documents'>,
  given: readonly AttachDocumentPaperInput[],
): Promise<Paper[]> {
  const papers: Paper[] = [];
  for (const [index, { code, fileId }] of given.entries()) {
    const path = `documents.${index}`;
    const known = competition.documents.some((document) => document.code === code);
    if (!known) reading.fault(`${path}.code`, 'DOCUMENT_NOT_ANNOUNCED');
    papers.push({ code, fileId: await readCandidateFile(act, reading, `${path}.fileId`, fileId) });
  }
  return papers;
}

/** The paper carries the candidate's consent to the text in force. */
export function consentOnPaper(act: Act, application: ApplicationEntity): void {
  application.consentVersion = consentVersion;
  application.consentAt = new Date(act.operation.clock.moment().epochMilliseconds);
}

/**
 * Every rule on an application that came on paper, judged by the day it was received. To a competition that is itself
 * entered from paper, what is unproved is shown and asks for nothing (domain §8.5).
 */
export async function paperVerdict(
  act: Act,
  application: ApplicationEntity,
  competition: CompetitionEntity,
  { receivedOn, codes }: { readonly receivedOn: LegalDate; readonly codes: readonly string[] },
): Promise<Verdict> {
  const { birthDate } = personIin({ iin: iinOf(act, application), birthDate: null, on: act.today });
  application.birthDate ??= birthDate?.toString() ?? null;
  const others = application.iinDigest && (await othersOf(act, application));
  const verdict = submissionVerdict(act, application, competition, { applied: { on: receivedOn }, codes, others });
  return competition.recorded ? asFound(verdict) : verdict;
}

/** Makes papers the application's: their scans are seen by those who see it, and go with it. */
export async function keepPapers(act: Act, application: ApplicationEntity, papers: readonly Paper[]): Promise<void> {
  for (const { code, fileId } of papers) {
    const name = fileId ? await claimFile(act, application.id, fileId) : code;
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
}

async function othersOf(act: Act, { id, competitionId, iinDigest }: ApplicationEntity): Promise<number> {
  const row = await act.transaction.one<{ n: number }>(
    sql`select count(*)::int as n from application where tenant_id = ${act.tenantId}::uuid and competition_id = ${competitionId}::uuid
      and iin_digest = ${iinDigest} and id <> ${id}::uuid and state not in ('DRAFT', 'WITHDRAWN')`,
  );
  return row?.n ?? 0;
}
