import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { execute, resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { MeetingSuccess } from '../meetings/results/meeting.results.ts';
import { recordMeeting } from './record-meeting.command.ts';
import { RecordMeetingInput } from './recorded-meeting.inputs.ts';

@ObjectType({ description: 'The sitting stands as the paper has it.' })
export class RecordMeetingSuccess extends MeetingSuccess {}
const RecordMeetingResult = resultOf('RecordMeetingResult', RecordMeetingSuccess);

@Resolver()
export class RecordedMeetingsResolver {
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
