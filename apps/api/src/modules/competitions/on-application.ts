import { LockMode } from '@mikro-orm/core';
import type { Act } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { notThere, refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { ApplicationEntity } from './entities/application.entity.ts';
import { CompetitionEntity } from './entities/competition.entity.ts';

/** The application whose link acts, under its lock, with its competition. */
export async function ownApplicationOf(act: Act, expectedVersion?: number) {
  const application = await ownRow(act, expectedVersion);
  return { application, competition: await competitionOfEntity(act, application) };
}

/** The application whose link acts, under its lock. */
export async function ownRow(act: Act, expectedVersion?: number): Promise<ApplicationEntity> {
  if (act.capacity.kind !== 'APPLICANT') throw new Error('only a candidate has an application of their own');
  const ref = { tenantId: act.tenantId, id: act.capacity.applicationId };
  const application = await act.loadRow(ApplicationEntity, ref, {
    lock: true,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
  if (application.erasedOn !== null) throw refuse(refused('APPLICATION_IS_ERASED'));
  return application;
}

/** An application that has a number, for the council, under its lock. A draft is the candidate's own: it is not there. */
export async function onApplication(act: Act, id: string, expectedVersion?: number) {
  const application = await act.load(ApplicationEntity, id, {
    lock: true,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
  if (application.number === null) throw notThere();
  if (application.erasedOn !== null) throw refuse(refused('APPLICATION_IS_ERASED'));
  return { application, competition: await competitionOfEntity(act, application) };
}

/** The competition of an application. */
export function competitionOfEntity(act: Act, { competitionId }: ApplicationEntity): Promise<CompetitionEntity> {
  return act.loadRow(CompetitionEntity, { tenantId: act.tenantId, id: competitionId });
}

/** The same as it stands now, held so that nothing of it changes until the act has ended. */
export async function heldCompetition(act: Act, { competitionId }: ApplicationEntity): Promise<CompetitionEntity> {
  const where = { tenantId: act.tenantId, id: competitionId };
  return act.em.findOneOrFail(CompetitionEntity, where, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
}

/** Whether the group's ballot on the seats an application is for has been opened. */
export async function isVotedOn(act: Act, { competitionId, seatKind }: ApplicationEntity): Promise<boolean> {
  const row = await act.transaction.one(
    sql`select 1 from ballot where tenant_id = ${act.tenantId}::uuid and competition_id = ${competitionId}::uuid and kind = ${seatKind}`,
  );
  return row !== null;
}

/** The codes of the documents that an application has. */
export async function codesOf(act: Act, application: ApplicationEntity): Promise<string[]> {
  const rows = await act.transaction.rows<{ code: string }>(
    sql`select distinct code from application_document where tenant_id = ${act.tenantId}::uuid
      and application_id = ${application.id}::uuid and removed_at is null`,
  );
  return rows.map(({ code }) => code);
}

/** What every act on an application shows. */
export function shown(act: Act, { id }: ApplicationEntity): { applicationId: string } {
  return { applicationId: encodeId(act.tenantId, id) };
}
