import type { Act } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import type { MeetingEntity } from '../meetings/entities/meeting.entity.ts';
import { onMeetingOf } from '../meetings/on-meeting.ts';
import { MeetingBallotEntity } from './entities/meeting-ballot.entity.ts';
import { MeetingOptionEntity } from './entities/meeting-option.entity.ts';
import { MeetingVoteEntity } from './entities/meeting-vote.entity.ts';

/** A vote with its sitting, both under their locks: it is closed once, and no ballot comes in while it is counted. */
export async function onVote(
  act: Act,
  id: string,
  expectedVersion?: number,
  path = 'id',
): Promise<{ readonly meeting: MeetingEntity; readonly vote: MeetingVoteEntity }> {
  const { meeting, ref } = await onMeetingOf(act, 'meeting_vote', id, path);
  const vote = await act.loadRow(MeetingVoteEntity, ref, {
    lock: true,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
  return { meeting, vote };
}

/**
 * The vote of a ballot: forty members do not wait for one another, only for whoever counts. The one who votes is taken
 * under a lock, so that two devices of one member come one after the other.
 */
export async function besideOthers(
  act: Act,
  id: string,
): Promise<{ readonly vote: MeetingVoteEntity; readonly memberId: string | null }> {
  const ref = decodeId(id);
  if (ref?.tenantId !== act.tenantId) throw notThere('voteId');
  const shared = await act.transaction.one<{ meeting: string }>(
    sql`select meeting_id as meeting from meeting_vote where tenant_id = ${act.tenantId}::uuid and id = ${ref.id}::uuid for share`,
  );
  if (!shared) throw notThere('voteId');
  const own = await act.transaction.one<{ id: string }>(
    sql`select r.id from meeting_member r join council_person p on p.tenant_id = r.tenant_id and p.id = r.person_id
      where r.tenant_id = ${act.tenantId}::uuid and r.meeting_id = ${shared.meeting}::uuid and p.account_id = ${act.accountId}::uuid
        and not r.removed for update of r`,
  );
  return { vote: await act.loadRow(MeetingVoteEntity, ref), memberId: own?.id ?? null };
}

/** The candidates of an election, in the order of the list. */
export function optionsOf(act: Act, { id }: MeetingVoteEntity): Promise<MeetingOptionEntity[]> {
  return act.em.find(MeetingOptionEntity, { tenantId: act.tenantId, voteId: id }, { orderBy: { ordinal: 'asc' } });
}

/** The ballots of a vote. */
export function ballotsOf(act: Act, { id }: MeetingVoteEntity): Promise<MeetingBallotEntity[]> {
  return act.em.find(MeetingBallotEntity, { tenantId: act.tenantId, voteId: id });
}

/** What acts on a vote answer. */
export function voteIdOf({ tenantId, id }: MeetingVoteEntity): { voteId: string } {
  return { voteId: encodeId(tenantId, id) };
}

/** How the journal tells a vote. */
export function told({ kind, question, form, post, places }: MeetingVoteEntity): Record<string, unknown> {
  return { kind, question: question[question.authentic], form, ...(post ? { post, places } : {}) };
}
