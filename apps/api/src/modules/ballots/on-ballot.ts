import { legalEntityOf, type WorkingGroupState } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { decodeId, encodeId, type RowRef } from '../../kernel/id.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { ApplicationEntity } from '../competitions/entities/application.entity.ts';
import { CompetitionEntity } from '../competitions/entities/competition.entity.ts';
import type { Roster } from '../composition/roster.ts';
import { type Groups, groupOf, membersOn } from '../working-groups/groups.ts';
import type { GroupMember } from '../working-groups/types/working-group.type.ts';
import { BallotEntity } from './entities/ballot.entity.ts';
import { BallotLineEntity } from './entities/ballot-line.entity.ts';
import { BallotVoteEntity } from './entities/ballot-vote.entity.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** A ballot under its lock: votes and closing come one after another. */
export async function onBallot(act: Act, id: string, options: { expectedVersion?: number; path?: string } = {}) {
  return act.load(BallotEntity, id, { lock: true, ...options });
}

/** The competition of a ballot, locked before it. */
export async function competitionOfBallot(act: Act, ballotId: string): Promise<CompetitionEntity> {
  const ref = decodeId(ballotId);
  if (ref?.tenantId !== act.tenantId) throw notThere();
  const row = await act.transaction.one<{ id: string }>(
    sql`select competition_id as id from ballot where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
  if (!row) throw notThere();
  return act.loadRow(CompetitionEntity, { tenantId: act.tenantId, id: row.id }, { lock: true });
}

/** The convocation of a ballot's competition, as an opaque ID: it is locked before both. */
export async function convocationOfBallot(act: Act, ballotId: string): Promise<string> {
  const ref = decodeId(ballotId);
  if (ref?.tenantId !== act.tenantId) throw notThere();
  const row = await act.transaction.one<{ id: string }>(sql`select c.convocation_id as id from ballot b
    join competition c on c.tenant_id = b.tenant_id and c.id = b.competition_id where b.tenant_id = ${ref.tenantId}::uuid and b.id = ${ref.id}::uuid`);
  if (!row) throw notThere();
  return encodeId(act.tenantId, row.id);
}

/** The candidates of a ballot with their applications, by number. */
export async function linesOf(act: Act, ballot: BallotEntity) {
  const { tenantId } = act;
  const lines = await act.em.find(BallotLineEntity, { tenantId, ballotId: ballot.id });
  const ids = lines.map(({ applicationId }) => applicationId);
  const applications = await act.em.find(ApplicationEntity, { tenantId, id: { $in: ids } });
  const byId = new Map(applications.map((one) => [one.id, one]));
  return lines
    .flatMap((line) => {
      const application = byId.get(line.applicationId);
      return application ? [{ line, application }] : [];
    })
    .toSorted((a, b) => (a.application.ordinal ?? 0) - (b.application.ordinal ?? 0));
}

/** Whether a candidate still stands: admitted, and neither withdrawn nor rejected since. */
export function stands({ state }: ApplicationEntity): boolean {
  return state === 'ADMITTED' || state === 'INTERVIEWED';
}

/** The group of a competition's convocation, with its state. */
export function groupOfCompetition(all: Groups, { convocationId }: CompetitionEntity) {
  const group = groupOf(all, convocationId);
  const state: WorkingGroupState | null = group === null || group.state === 'DISSOLVED' ? null : group.state;
  return { group, state };
}

/** The count of a ballot by its rows as they stand in the act. */
export async function countedNow(
  act: Act,
  ballot: BallotEntity,
  candidates: Awaited<ReturnType<typeof linesOf>>,
  all: Groups,
  roster: Roster,
): Promise<Outcome> {
  const cast = await act.em.find(BallotVoteEntity, { tenantId: act.tenantId, ballotId: ballot.id });
  const presence = await act.transaction.rows<{
    memberId: string;
  }>(sql`select member_id as "memberId" from ballot_presence
    where tenant_id = ${act.tenantId}::uuid and ballot_id = ${ballot.id}::uuid and present`);
  const members = membersOn(all, ballot.groupId, ballot.sittingOn);
  return outcomeOf({
    kind: ballot.kind,
    seats: ballot.seats,
    groupSize: ballot.groupSize,
    form: ballot.form,
    openly: ballot.openly,
    memberIds: members.map(({ uuid }) => uuid),
    presentIds: presence.map(({ memberId }) => memberId),
    present: ballot.form === 'COUNT_ONLY' ? (ballot.present ?? 0) : null,
    on: Temporal.PlainDate.from(ballot.sittingOn),
    overrides: roster.overrides,
    lines: candidates.map(({ line, application }) => ({
      applicationId: application.id,
      interested: interestedIn(application.iinDigest?.toString('hex') ?? null, members, roster).map(({ uuid }) => uuid),
      stands: stands(application),
      npo: ballot.kind === 'NPO' ? npoOf(application) : null,
      votes: cast.filter(({ applicationId }) => applicationId === application.id),
      counts:
        line.votesFor === null
          ? null
          : {
              FOR: line.votesFor,
              AGAINST: line.votesAgainst ?? 0,
              ABSTAIN: line.abstained ?? 0,
              NOT_VOTING: line.notVoting ?? 0,
              RECUSED: line.recused ?? 0,
            },
    })),
  });
}

/** Members of the group who are the candidate, by the digest of the IIN. */
export function interestedIn(digest: string | null, members: readonly GroupMember[], roster: Roster): GroupMember[] {
  return digest === null ? [] : members.filter(({ personId }) => roster.people.get(personId)?.iinDigest === digest);
}

/** The entity by which one of an NPO is known (PC-MEM-03). */
export function npoOf({ nominatorName, npoBin, npoHeadBin, npoAlliance }: ApplicationEntity): string | null {
  return legalEntityOf({ name: nominatorName ?? '', bin: npoBin, headBin: npoHeadBin, alliance: npoAlliance });
}

/** A ballot with another vote is another version of it: who looked at it before is told. Call it last. */
export async function touchBallot(act: Act, ref: RowRef): Promise<void> {
  await act.em.flush();
  await act.transaction.execute(
    sql`update ballot set version = version + 1 where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
}

/** Marks members as present, or not. */
export async function markPresence(act: Act, ballotId: string, memberIds: readonly string[], present: boolean) {
  if (memberIds.length === 0) return;
  await act.transaction.execute(sql`insert into ballot_presence (tenant_id, id, ballot_id, member_id, present)
    select ${act.tenantId}::uuid, uuidv7(), ${ballotId}::uuid, m.id, ${present} from unnest(${memberIds}::uuid[]) m(id)
    on conflict (tenant_id, ballot_id, member_id) do update set present = excluded.present`);
}
