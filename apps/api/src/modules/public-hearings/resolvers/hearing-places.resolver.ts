import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { councilsByIds } from '../../councils/council.reader.ts';
import { Council } from '../../councils/council.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { meetingsByIds } from '../../meetings/readers/meeting.reader.ts';
import { Meeting } from '../../meetings/types/meeting.type.ts';
import { missionsByIds } from '../../missions/readers/mission.reader.ts';
import { Mission } from '../../missions/types/mission.type.ts';
import { hearingsOfMeetings, hearingsOfMissions } from '../public-hearing.reader.ts';
import { PublicHearing } from '../types/public-hearing.type.ts';

@Resolver(() => PublicHearing)
export class HearingPlacesResolver {
  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'The council.' })
  council(@Root() { councilId }: PublicHearing, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, councilId);
  }

  @Uses('meetingId')
  @FieldResolver(() => Meeting, {
    nullable: true,
    description:
      'Its sitting: place, hour, drafts as papers of its question, protocol, the days of law (PC-HEAR-02, 03).',
  })
  meeting(@Root() { meetingId }: PublicHearing, @Ctx() operation: Operation): Promise<Meeting | null> {
    return operation.level.first<Meeting>(meetingsByIds(operation), meetingId);
  }

  @Uses('missionId')
  @FieldResolver(() => Mission, {
    nullable: true,
    description: 'Its control action: decision, objects, recommendations; for the public once that is published.',
  })
  mission(@Root() { missionId }: PublicHearing, @Ctx() operation: Operation): Promise<Mission | null> {
    return operation.level.first<Mission>(missionsByIds(operation), missionId);
  }

  @Uses('resolutionFileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The signed resolution.' })
  resolutionFile(
    @Root() { resolutionFileId }: PublicHearing,
    @Ctx() operation: Operation,
  ): Promise<StoredFile | null> | null {
    return resolutionFileId ? operation.level.first<StoredFile>(filesByIds(operation), resolutionFileId) : null;
  }
}

@Resolver(() => Meeting)
export class MeetingHearingResolver {
  @Uses()
  @FieldResolver(() => PublicHearing, { nullable: true, description: 'The public hearing that it is.' })
  publicHearing(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<PublicHearing | null> | null {
    return actsAs(operation, 'TENANT', 'PUBLIC') ? operation.level.first<PublicHearing>(hearingsOfMeetings, id) : null;
  }
}

@Resolver(() => Mission)
export class MissionHearingResolver {
  @Uses()
  @FieldResolver(() => PublicHearing, { nullable: true, description: 'The public hearing that it is.' })
  publicHearing(@Root() { id }: Mission, @Ctx() operation: Operation): Promise<PublicHearing | null> | null {
    return actsAs(operation, 'TENANT', 'PUBLIC') ? operation.level.first<PublicHearing>(hearingsOfMissions, id) : null;
  }
}
