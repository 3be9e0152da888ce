import { asFound } from '@kenes/rules';
import { Arg, Ctx, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { execute, problemOf, resultOf, verdictOf } from '../../graphql/results.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { rehearse } from '../../kernel/command.ts';
import type { Operation } from '../../kernel/context.ts';
import { quorumShown } from '../meetings/quorum-shown.ts';
import { MeetingSuccess } from '../meetings/results/meeting.results.ts';
import { MeetingForm, MeetingKind } from '../meetings/types/meeting.enums.ts';
import { MeetingVoteOutcome } from '../votes/types/vote.enums.ts';
import { enterSitting } from './enter-sitting.ts';
import { recordMeeting } from './record-meeting.command.ts';
import { RecordMeetingInput } from './recorded-meeting.inputs.ts';
import { RecordedMeetingCheck, RollOfDay } from './recorded-meeting.types.ts';
import { rollOfDay } from './roll-of-day.ts';

@ObjectType({ description: 'The sitting stands as the paper has it.' })
export class RecordMeetingSuccess extends MeetingSuccess {}
const RecordMeetingResult = resultOf('RecordMeetingResult', RecordMeetingSuccess);

@Resolver()
export class RecordedMeetingsResolver {
  @Query(() => RollOfDay, {
    nullable: true,
    description:
      'The roll and the numbers of a day, for entering a sitting that was held then; null where no convocation was in force, and outside the council.',
  })
  async rollOfDay(
    @Ctx() operation: Operation,
    @Arg('on', () => DateScalar, { description: 'The day.' }) on: string,
    @Arg('kind', () => MeetingKind, { description: 'Whose sitting.' }) kind: MeetingKind,
    @Arg('form', () => MeetingForm, { defaultValue: MeetingForm.ORDINARY, description: 'How it was held.' })
    form: MeetingForm,
    @Arg('commissionId', () => ID, { nullable: true, description: 'The commission, of a commission’s session.' })
    commissionId?: string | null,
  ): Promise<RollOfDay | null> {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT') return null;
    return rollOfDay(operation, capacity.tenantId, { on, kind, form, commissionId: commissionId ?? null });
  }

  @Query(() => RecordedMeetingCheck, {
    description: 'What would come of entering a sitting from notes: told by the same work, which is then taken back.',
  })
  async checkRecordedMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordMeetingInput) input: RecordMeetingInput,
  ): Promise<RecordedMeetingCheck> {
    const tried = await rehearse(operation, recordMeeting, input, enterSitting);
    if (!tried.ok) return { problem: problemOf(operation, tried.problem), verdict: null, quorum: null, votes: [] };
    const { quorum, kept, verdict, meeting } = tried.result;
    const at = (meeting.openedAt ?? meeting.startsAt).toISOString();
    return {
      problem: null,
      verdict: verdictOf(operation, asFound(verdict)),
      quorum: quorumShown(operation, quorum, { at, remote: 0 }),
      votes: kept.votes.map(({ item, at: place, vote }) => ({
        item,
        at: place,
        outcome: vote.outcome && MeetingVoteOutcome[vote.outcome],
        votesFor: vote.votesFor,
        present: vote.present,
        needed: vote.needed,
        base: vote.base,
        tie: vote.tie === true,
      })),
    };
  }

  @Mutation(() => RecordMeetingResult, {
    description:
      'Enters a whole sitting that was held, from notes or a signed paper, all or nothing (domain §8.5, §8.6).',
  })
  async recordMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordMeetingInput) input: RecordMeetingInput,
  ): Promise<object> {
    return execute(operation, recordMeeting, input);
  }
}
