import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { organisationsByIds } from '../../organisations/organisation.reader.ts';
import { Organisation } from '../../organisations/organisation.type.ts';
import { evidenceOf } from '../readers/evidence.reader.ts';
import { findingsByIds, findingsOfVisits } from '../readers/finding.reader.ts';
import { missionsByIds } from '../readers/mission.reader.ts';
import { visitsByIds } from '../readers/visit.reader.ts';
import { Evidence } from '../types/evidence.type.ts';
import { Finding } from '../types/finding.type.ts';
import { Mission } from '../types/mission.type.ts';
import { MissionEvent } from '../types/mission-event.type.ts';
import { MissionObject, Participant } from '../types/team.type.ts';
import { Visit } from '../types/visit.type.ts';

const organisation = (operation: Operation, id: string | null): Promise<Organisation | null> | null =>
  id ? operation.level.first<Organisation>(organisationsByIds, id) : null;

@Resolver(() => MissionObject)
export class MissionObjectResolver {
  @Uses('bodyId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation.' })
  body(@Root() object: MissionObject, @Ctx() operation: Operation): Promise<Organisation | null> | null {
    return organisation(operation, object.bodyId);
  }
}

@Resolver(() => Participant)
export class ParticipantResolver {
  @Uses('bodyId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation of the register.' })
  body(@Root() participant: Participant, @Ctx() operation: Operation): Promise<Organisation | null> | null {
    return organisation(operation, participant.bodyId);
  }
}

@Resolver(() => MissionEvent)
export class MissionEventResolver {
  @Uses('bodyId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation it concerns.' })
  body(@Root() event: MissionEvent, @Ctx() operation: Operation): Promise<Organisation | null> | null {
    return organisation(operation, event.bodyId);
  }
}

@Resolver(() => Visit)
export class VisitResolver {
  @Uses('missionId')
  @FieldResolver(() => Mission, { nullable: true, description: 'Its mission.' })
  mission(@Root() visit: Visit, @Ctx() operation: Operation): Promise<Mission | null> {
    return operation.level.first<Mission>(missionsByIds(operation), visit.missionId);
  }

  @Uses()
  @FieldResolver(() => [Finding], { description: 'What was found at it, at most 100.' })
  findings(@Root() visit: Visit, @Ctx() operation: Operation): Promise<Finding[]> {
    return operation.level.many<Finding>(findingsOfVisits(operation), visit.id);
  }

  @Uses()
  @FieldResolver(() => [Evidence], { description: 'What was captured at it, at most 100.' })
  evidence(@Root() visit: Visit, @Ctx() operation: Operation): Promise<Evidence[]> {
    return operation.level.many<Evidence>(evidenceOf(operation, 'visit_id'), visit.id);
  }
}

@Resolver(() => Finding)
export class FindingResolver {
  @Uses('missionId')
  @FieldResolver(() => Mission, { nullable: true, description: 'Its mission.' })
  mission(@Root() finding: Finding, @Ctx() operation: Operation): Promise<Mission | null> {
    return operation.level.first<Mission>(missionsByIds(operation), finding.missionId);
  }

  @Uses('visitId')
  @FieldResolver(() => Visit, { nullable: true, description: 'The visit at which it was found.' })
  visit(@Root() finding: Finding, @Ctx() operation: Operation): Promise<Visit | null> | null {
    return finding.visitId ? operation.level.first<Visit>(visitsByIds(operation), finding.visitId) : null;
  }

  @Uses('bodyId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'The object that answers for it.' })
  body(@Root() finding: Finding, @Ctx() operation: Operation): Promise<Organisation | null> | null {
    return organisation(operation, finding.bodyId);
  }

  @Uses()
  @FieldResolver(() => [Evidence], { description: 'Its proofs, at most 100.' })
  evidence(@Root() finding: Finding, @Ctx() operation: Operation): Promise<Evidence[]> {
    return operation.level.many<Evidence>(evidenceOf(operation, 'finding_id'), finding.id);
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @Uses('fileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The stored file.' })
  file(@Root() evidence: Evidence, @Ctx() operation: Operation): Promise<StoredFile | null> {
    return operation.level.first<StoredFile>(filesByIds(operation), evidence.fileId);
  }

  @Uses('findingId')
  @FieldResolver(() => Finding, { nullable: true, description: 'The finding it proves.' })
  finding(@Root() evidence: Evidence, @Ctx() operation: Operation): Promise<Finding | null> | null {
    return evidence.findingId ? operation.level.first<Finding>(findingsByIds(operation), evidence.findingId) : null;
  }
}
