import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { projection } from '../../../graphql/projection.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { councilsByIds } from '../../councils/council.reader.ts';
import { Council } from '../../councils/council.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { evidenceOf } from '../readers/evidence.reader.ts';
import { findingsOf } from '../readers/finding.reader.ts';
import { countsOfMissions, seriesOf } from '../readers/mission.reader.ts';
import { objectsOf, participantsOf } from '../readers/team.reader.ts';
import { timelineOf } from '../readers/timeline.reader.ts';
import { visitsOf } from '../readers/visit.reader.ts';
import { Evidence } from '../types/evidence.type.ts';
import { Finding, FindingState } from '../types/finding.type.ts';
import { Mission, MissionCounts } from '../types/mission.type.ts';
import { MissionEvent } from '../types/mission-event.type.ts';
import { MissionObject, Participant } from '../types/team.type.ts';
import { Visit } from '../types/visit.type.ts';

const noCounts: MissionCounts = {
  objects: 0,
  participants: 0,
  visits: 0,
  findings: 0,
  findingsDraft: 0,
  findingsConfirmed: 0,
  findingsRemedied: 0,
  evidence: 0,
};

@Resolver(() => Mission)
export class MissionFieldsResolver {
  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'The tenant that carries it out.' })
  council(@Root() mission: Mission, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, mission.councilId);
  }

  @Uses()
  @FieldResolver(() => [MissionObject], { description: 'Its objects (PC-CTRL-02), at most 100.' })
  objects(@Root() mission: Mission, @Ctx() operation: Operation): Promise<MissionObject[]> {
    return operation.level.many<MissionObject>(objectsOf(operation), mission.id);
  }

  @Uses()
  @FieldResolver(() => [Participant], { description: 'Who takes part, in order, at most 100.' })
  participants(@Root() mission: Mission, @Ctx() operation: Operation): Promise<Participant[]> {
    return operation.level.many<Participant>(participantsOf(operation), mission.id);
  }

  @Uses()
  @FieldResolver(() => [Visit], { description: 'Its visits by day, at most 100.' })
  visits(@Root() mission: Mission, @Ctx() operation: Operation): Promise<Visit[]> {
    return operation.level.many<Visit>(visitsOf(operation), mission.id);
  }

  @Uses()
  @FieldResolver(() => [Finding], {
    description: 'Its findings by number, at most 100; the public sees confirmed and remedied ones. More: `findings`.',
  })
  findings(
    @Root() mission: Mission,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Arg('state', () => [FindingState], { nullable: true, description: 'Only in one of these states.' })
    state?: FindingState[] | null,
  ): Promise<Finding[]> {
    return operation.level.many<Finding, { states: readonly FindingState[] | null }>(
      findingsOf(operation),
      mission.id,
      { states: state ?? null },
      projection(info),
    );
  }

  @Uses()
  @FieldResolver(() => [Evidence], { description: 'All its evidence in the order of capture, at most 100.' })
  evidence(@Root() mission: Mission, @Ctx() operation: Operation): Promise<Evidence[]> {
    return operation.level.many<Evidence>(evidenceOf(operation, 'mission_id'), mission.id);
  }

  @Uses('seriesId')
  @FieldResolver(() => [Mission], { description: 'The other missions of its series (PC-MON-02), at most 100.' })
  series(@Root() mission: Mission, @Ctx() operation: Operation): Promise<Mission[]> | Mission[] {
    return mission.seriesId ? operation.level.many<Mission>(seriesOf(operation), mission.id) : [];
  }

  @Uses()
  @FieldResolver(() => [MissionEvent], {
    description: 'Its dated steps from the decision to the last answer, the earliest first, at most 200.',
  })
  timeline(@Root() mission: Mission, @Ctx() operation: Operation): Promise<MissionEvent[]> {
    return operation.level.many<MissionEvent>(timelineOf(operation), mission.id);
  }

  @Uses()
  @FieldResolver(() => MissionCounts, { description: 'How much there is in it.' })
  async counts(@Root() mission: Mission, @Ctx() operation: Operation): Promise<MissionCounts> {
    return (await operation.level.first<MissionCounts>(countsOfMissions, mission.id)) ?? noCounts;
  }

  @Uses('decisionFileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The scan of the decision; null for the public.' })
  decisionFile(@Root() mission: Mission, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return mission.decisionFileId
      ? operation.level.first<StoredFile>(filesByIds(operation), mission.decisionFileId)
      : null;
  }
}
