import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { councilsByIds } from '../../councils/council.reader.ts';
import { Council } from '../../councils/council.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { lettersByIds } from '../../letters/letter.reader.ts';
import { Letter } from '../../letters/letter.type.ts';
import { itemsByIds } from '../../meetings/readers/agenda.reader.ts';
import { AgendaItem } from '../../meetings/types/agenda.type.ts';
import { missionsByIds } from '../../missions/readers/mission.reader.ts';
import { Mission } from '../../missions/types/mission.type.ts';
import { organisationsByIds } from '../../organisations/organisation.reader.ts';
import { Organisation } from '../../organisations/organisation.type.ts';
import { reportHearingsOfItems, reportHearingsOfMissions } from '../report-hearing.reader.ts';
import { ReportHearing } from '../types/report-hearing.type.ts';

@Resolver(() => ReportHearing)
export class ReportHearingPlacesResolver {
  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'The council.' })
  council(@Root() { councilId }: ReportHearing, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, councilId);
  }

  @Uses('bodyId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'Whose report it is.' })
  body(@Root() { bodyId }: ReportHearing, @Ctx() operation: Operation): Promise<Organisation | null> {
    return operation.level.first<Organisation>(organisationsByIds, bodyId);
  }

  @Uses('missionId')
  @FieldResolver(() => Mission, {
    nullable: true,
    description: 'Its control action: decision, recommendations; for the public once that is published.',
  })
  mission(@Root() { missionId }: ReportHearing, @Ctx() operation: Operation): Promise<Mission | null> {
    return operation.level.first<Mission>(missionsByIds(operation), missionId);
  }

  @Uses('questionId')
  @FieldResolver(() => AgendaItem, { nullable: true, description: 'The question of the session it was last put as.' })
  item(@Root() { questionId }: ReportHearing, @Ctx() operation: Operation): Promise<AgendaItem | null> | null {
    return questionId ? operation.level.first<AgendaItem>(itemsByIds(operation), questionId) : null;
  }

  @Uses('reportFileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The written report.' })
  reportFile(@Root() { reportFileId }: ReportHearing, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return reportFileId ? operation.level.first<StoredFile>(filesByIds(operation), reportFileId) : null;
  }

  @Uses('invitationLetterId')
  @FieldResolver(() => Letter, { nullable: true, description: 'The letter of invitation; null for the public.' })
  invitation(
    @Root() { invitationLetterId }: ReportHearing,
    @Ctx() operation: Operation,
  ): Promise<Letter | null> | null {
    if (invitationLetterId === null || !actsAs(operation, 'TENANT')) return null;
    return operation.level.first<Letter, { eyes: 'COUNCIL' }>(lettersByIds, invitationLetterId, { eyes: 'COUNCIL' });
  }
}

@Resolver(() => AgendaItem)
export class ItemReportHearingsResolver {
  @Uses()
  @FieldResolver(() => [ReportHearing], { description: 'Reports that are heard as this question.' })
  reportHearings(@Root() { id }: AgendaItem, @Ctx() operation: Operation): Promise<ReportHearing[]> | ReportHearing[] {
    return actsAs(operation, 'TENANT', 'PUBLIC')
      ? operation.level.many<ReportHearing>(reportHearingsOfItems(operation), id)
      : [];
  }
}

@Resolver(() => Mission)
export class MissionReportHearingResolver {
  @Uses()
  @FieldResolver(() => ReportHearing, { nullable: true, description: 'The hearing of a report that it is.' })
  reportHearing(@Root() { id }: Mission, @Ctx() operation: Operation): Promise<ReportHearing | null> | null {
    return actsAs(operation, 'TENANT', 'PUBLIC')
      ? operation.level.first<ReportHearing>(reportHearingsOfMissions(operation), id)
      : null;
  }
}
