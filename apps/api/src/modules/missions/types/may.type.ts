import { Field, ObjectType } from 'type-graphql';
import { VerdictType } from '../../../graphql/problems.type.ts';

@ObjectType({ description: 'What the rules say to the viewer’s acts on a mission, before anyone tries.' })
export class MissionMay {
  @Field(() => VerdictType, { description: 'To `amendMission`.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'To `recordDecision`.' })
  recordDecision!: VerdictType;
  @Field(() => VerdictType, { description: 'To `addObject` and `removeObject`.' })
  changeObjects!: VerdictType;
  @Field(() => VerdictType, { description: 'To `notifyObject`.' })
  notifyObject!: VerdictType;
  @Field(() => VerdictType, { description: 'To `addParticipant`, `removeParticipant` and `orderParticipants`.' })
  changeTeam!: VerdictType;
  @Field(() => VerdictType, { description: 'To `startMission` today.' })
  start!: VerdictType;
  @Field(() => VerdictType, { description: 'To `planVisit`.' })
  planVisit!: VerdictType;
  @Field(() => VerdictType, { description: 'To `recordVisit` and `recordRefusedAccess`.' })
  recordVisit!: VerdictType;
  @Field(() => VerdictType, { description: 'To `captureFinding`.' })
  captureFinding!: VerdictType;
  @Field(() => VerdictType, { description: 'To `attachEvidence`.' })
  attachEvidence!: VerdictType;
  @Field(() => VerdictType, { description: 'To `completeMission` today.' })
  complete!: VerdictType;
  @Field(() => VerdictType, { description: 'To `publishMission`.' })
  publish!: VerdictType;
  @Field(() => VerdictType, { description: 'To `unpublishMission`.' })
  unpublish!: VerdictType;
  @Field(() => VerdictType, { description: 'To `cancelMission`.' })
  cancel!: VerdictType;
  @Field(() => VerdictType, { description: 'To `closeMission`.' })
  close!: VerdictType;
  @Field(() => VerdictType, { description: 'To `correctMissionDate`.' })
  correctDate!: VerdictType;
  @Field(() => VerdictType, { description: 'To `repeatMission`.' })
  repeat!: VerdictType;
}

@ObjectType({ description: 'What the rules say to the viewer’s acts on a visit.' })
export class VisitMay {
  @Field(() => VerdictType, { description: 'To `confirmVisit`.' })
  confirm!: VerdictType;
  @Field(() => VerdictType, { description: 'To `recordVisit` and `recordRefusedAccess` of this planned visit.' })
  record!: VerdictType;
  @Field(() => VerdictType, { description: 'To `cancelVisit`.' })
  cancel!: VerdictType;
}

@ObjectType({ description: 'What the rules say to the viewer’s acts on a finding.' })
export class FindingMay {
  @Field(() => VerdictType, { description: 'To `describeFinding`.' })
  describe!: VerdictType;
  @Field(() => VerdictType, { description: 'To `confirmFinding`.' })
  confirm!: VerdictType;
  @Field(() => VerdictType, { description: 'To `withdrawFinding`.' })
  withdraw!: VerdictType;
  @Field(() => VerdictType, { description: 'To `remedyFinding`.' })
  remedy!: VerdictType;
}

@ObjectType({ description: 'What the rules say to the viewer’s acts on a piece of evidence.' })
export class EvidenceMay {
  @Field(() => VerdictType, { description: 'To `describeEvidence`.' })
  describe!: VerdictType;
  @Field(() => VerdictType, { description: 'To `blurEvidence`.' })
  blur!: VerdictType;
  @Field(() => VerdictType, { description: 'To `publishEvidence`.' })
  publish!: VerdictType;
  @Field(() => VerdictType, { description: 'To `hideEvidence`.' })
  hide!: VerdictType;
}
