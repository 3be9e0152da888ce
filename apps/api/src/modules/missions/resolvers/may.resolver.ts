import { combine, visit as visitStates } from '@kenes/rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { relation } from '../../../kernel/level-loader.ts';
import { sql } from '../../../kernel/sql.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import type { StoredFile } from '../../files/stored-file.type.ts';
import { type EvidenceActName, mayActOnEvidence } from '../evidence.policy.ts';
import { type FindingActName, mayActOnFinding } from '../finding.policy.ts';
import type { MissionActName } from '../mission.authority.ts';
import { mayAct } from '../mission.policy.ts';
import { situationFor } from '../situation.reader.ts';
import { Evidence } from '../types/evidence.type.ts';
import { Finding } from '../types/finding.type.ts';
import { EvidenceMay, FindingMay, MissionMay, VisitMay } from '../types/may.type.ts';
import { Mission } from '../types/mission.type.ts';
import { Visit } from '../types/visit.type.ts';

const proofsOfFindings = relation(
  'numbers of proofs',
  (keys) => sql`select e.finding_id as key, count(*)::int as n from evidence e
    where e.tenant_id = any(${keys.tenants}::uuid[]) and e.finding_id = any(${keys.ids}::uuid[]) group by e.finding_id`,
);

@Resolver(() => Mission)
export class MissionMayResolver {
  @Uses()
  @FieldResolver(() => MissionMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  async viewerMay(@Root() mission: Mission, @Ctx() operation: Operation): Promise<MissionMay | null> {
    const situation = await situationFor(operation, mission.id);
    if (!situation) return null;
    const ask = (act: MissionActName) => verdictOf(operation, mayAct(act, situation));
    return {
      amend: ask('amendMission'),
      recordDecision: ask('recordDecision'),
      changeObjects: ask('addObject'),
      notifyObject: ask('notifyObject'),
      changeTeam: ask('addParticipant'),
      start: ask('startMission'),
      planVisit: ask('planVisit'),
      recordVisit: ask('recordVisit'),
      captureFinding: ask('captureFinding'),
      attachEvidence: ask('attachEvidence'),
      complete: ask('completeMission'),
      publish: ask('publishMission'),
      unpublish: ask('unpublishMission'),
      cancel: ask('cancelMission'),
      close: ask('closeMission'),
      correctDate: ask('correctMissionDate'),
      repeat: ask('repeatMission'),
    };
  }
}

@Resolver(() => Visit)
export class VisitMayResolver {
  @Uses('missionId', 'state')
  @FieldResolver(() => VisitMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  async viewerMay(@Root() visit: Visit, @Ctx() operation: Operation): Promise<VisitMay | null> {
    const situation = await situationFor(operation, visit.missionId);
    if (!situation) return null;
    const ask = (act: MissionActName, to: 'CONFIRMED' | 'DONE' | 'CANCELLED') =>
      verdictOf(operation, combine(mayAct(act, situation), visitStates.may(visit.state, to)));
    return {
      confirm: ask('confirmVisit', 'CONFIRMED'),
      record: ask('recordVisit', 'DONE'),
      cancel: ask('cancelVisit', 'CANCELLED'),
    };
  }
}

@Resolver(() => Finding)
export class FindingMayResolver {
  @FieldResolver(() => FindingMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  async viewerMay(@Root() finding: Finding, @Ctx() operation: Operation): Promise<FindingMay | null> {
    if (operation.capacity.kind === 'PUBLIC') return null;
    const [situation, proofs] = await Promise.all([
      situationFor(operation, finding.missionId),
      operation.level.first<{ n: number }>(proofsOfFindings, finding.id),
    ]);
    if (!situation) return null;
    const facts = { ...finding, evidence: proofs?.n ?? 0 };
    const ask = (act: FindingActName) =>
      verdictOf(operation, combine(mayAct(act, situation), mayActOnFinding(act, situation, facts)));
    return {
      describe: ask('describeFinding'),
      confirm: ask('confirmFinding'),
      withdraw: ask('withdrawFinding'),
      remedy: ask('remedyFinding'),
    };
  }
}

@Resolver(() => Evidence)
export class EvidenceMayResolver {
  @Uses('blur', 'consent', 'fileId', 'kind', 'missionId', 'peopleShown', 'released')
  @FieldResolver(() => EvidenceMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  async viewerMay(@Root() evidence: Evidence, @Ctx() operation: Operation): Promise<EvidenceMay | null> {
    if (operation.capacity.kind === 'PUBLIC') return null;
    const [situation, file] = await Promise.all([
      situationFor(operation, evidence.missionId),
      operation.level.first<StoredFile>(filesByIds(operation), evidence.fileId),
    ]);
    if (!situation) return null;
    const facts = {
      kind: evidence.kind,
      released: evidence.released ?? false,
      peopleShown: evidence.peopleShown ?? false,
      consent: evidence.consent ?? false,
      blurred: evidence.blur?.length ?? 0,
      picture: file?.picture ?? false,
    };
    const ask = (act: EvidenceActName) => verdictOf(operation, mayActOnEvidence(act, situation, facts));
    return {
      describe: ask('describeEvidence'),
      blur: ask('blurEvidence'),
      publish: ask('publishEvidence'),
      hide: ask('hideEvidence'),
    };
  }
}
