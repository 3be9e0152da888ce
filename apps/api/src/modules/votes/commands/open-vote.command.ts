import { combine, mayPutToVote } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { takeFloorBack } from '../../meetings/on-floor.ts';
import { onItem } from '../../meetings/on-item.ts';
import { asDate, momentWithin, sittingIn } from '../../meetings/on-meeting.ts';
import { quorumAt } from '../../meetings/sitting.ts';
import { keepCandidates, readElection } from '../election.ts';
import { MeetingVoteEntity } from '../entities/meeting-vote.entity.ts';
import { told, voteIdOf } from '../on-vote.ts';
import { recountOf } from '../recount.ts';
import type { OpenVoteInput } from '../vote.inputs.ts';
import { keepsVotes } from '../vote.policy.ts';

/**
 * Puts a question to the vote: the sitting runs, its quorum is there this moment, the question is on the agenda
 * (PC-SES-01, PC-VOTE-01). One vote at a time.
 */
export const openVote = defineCommand<OpenVoteInput & CommandInput, { voteId: string }>({
  name: 'openVote',
  authority: keepsVotes,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.itemId, undefined, 'itemId');
    const kind = input.kind ?? 'DECISION';
    if (kind === 'ASSESSMENT' && item.kind === 'LAW_ENFORCEMENT_INFORMATION')
      throw refuse(refused('INFORMATION_IS_NOT_ASSESSED'));
    if (kind === 'ASSESSMENT' && item.kind !== 'REPORT_HEARING') throw refuse(refused('ASSESSMENT_NEEDS_REPORT'));
    const sitting = await sittingIn(act, meeting);
    const at = momentWithin(act, meeting, input.at);
    const open = await act.transaction.one<{ votes: number }>(
      sql`select count(*)::int as votes from meeting_vote where tenant_id = ${act.tenantId}::uuid
        and meeting_id = ${meeting.id}::uuid and state in ('OPEN', 'CASTING')`,
    );
    act.obey(
      mayPutToVote({
        session: meeting.state,
        item: item.state,
        quorum: quorumAt({ ...sitting, at }),
        openVotes: open?.votes ?? 0,
        recorded: meeting.recorded,
      }),
    );
    const reading = new InputReading();
    const question = reading.localized('question', input.question, 2_000) ?? item.title;
    const election = kind === 'ELECTION' ? await readElection(act, reading, input, item) : null;
    const recountOfId = await recountOf(act, reading, item.id, input.recountOfId);
    reading.done();
    if (election) act.obey(combine(election.points));
    const vote = await act.insert(MeetingVoteEntity, {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: meeting.id,
      itemId: item.id,
      kind,
      question,
      form: input.form ?? 'ROLL_CALL',
      state: 'OPEN',
      post: election?.post ?? null,
      places: election?.places ?? null,
      commissionId: election?.commissionId ?? null,
      openedAt: asDate(at),
      electors: sitting.roll.filter(({ voice }) => voice === 'DECISIVE').length,
      recorded: meeting.recorded,
      recountOfId,
      published: meeting.published && !item.closed,
    });
    if (election) await keepCandidates(act, vote, election.candidates);
    if (item.state === 'INCLUDED') item.state = 'DISCUSSED';
    item.beganAt ??= asDate(at);
    await takeFloorBack(act, meeting, asDate(at));
    tellMeeting(act, meeting.id, 'VOTE', 'AGENDA');
    act.journal({
      act: 'MeetingVoteOpened',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: { item: item.ordinal, ...told(vote), at: at.toString() },
    });
    return voteIdOf(vote);
  },
});
