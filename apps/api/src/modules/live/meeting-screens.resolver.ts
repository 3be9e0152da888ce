import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { Meeting } from '../meetings/types/meeting.type.ts';
import { screensOfMeetings } from './screen.reader.ts';
import { ScreenToken } from './screen.type.ts';

@Resolver(() => Meeting)
export class MeetingScreensResolver {
  @Uses()
  @FieldResolver(() => [ScreenToken], {
    description:
      'Links of the screens in its room, the latest first, ended ones too; at most 100. The secretariat’s; empty for others.',
  })
  screens(@Root() meeting: Meeting, @Ctx() operation: Operation): Promise<ScreenToken[]> | ScreenToken[] {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || !capacity.roles.includes('SECRETARIAT')) return [];
    return operation.level.many<ScreenToken>(screensOfMeetings, meeting.id);
  }
}
