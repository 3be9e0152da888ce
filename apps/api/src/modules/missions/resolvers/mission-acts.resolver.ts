import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { acts } from '../act-results.ts';
import { amendMission } from '../commands/amend-mission.command.ts';
import { cancelMission } from '../commands/cancel-mission.command.ts';
import { closeMission } from '../commands/close-mission.command.ts';
import { completeMission } from '../commands/complete-mission.command.ts';
import { openMission } from '../commands/open-mission.command.ts';
import { publishMission } from '../commands/publish-mission.command.ts';
import { recordDecision } from '../commands/record-decision.command.ts';
import { repeatMission } from '../commands/repeat-mission.command.ts';
import { startMission } from '../commands/start-mission.command.ts';
import { unpublishMission } from '../commands/unpublish-mission.command.ts';
import {
  AmendMissionInput,
  CancelMissionInput,
  CloseMissionInput,
  CompleteMissionInput,
  OpenMissionInput,
  PublishMissionInput,
  RecordDecisionInput,
  RepeatMissionInput,
  StartMissionInput,
  UnpublishMissionInput,
} from '../inputs/mission.inputs.ts';

@Resolver()
export class MissionActsResolver {
  @Mutation(() => acts.openMission.Result, {
    description:
      'Opens a control action: under Law 383-V on a decision of the council, under Law 30-VIII without one (PC-CTRL-01…08).',
  })
  async openMission(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenMissionInput) input: OpenMissionInput,
  ): Promise<object> {
    return execute(operation, openMission, input);
  }

  @Mutation(() => acts.amendMission.Result, {
    description: 'Changes what a mission says of itself; its law and its form stay.',
  })
  async amendMission(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendMissionInput) input: AmendMissionInput,
  ): Promise<object> {
    return execute(operation, amendMission, input);
  }

  @Mutation(() => acts.recordDecision.Result, {
    description: 'Enters or completes the deciding act after the opening (PC-CTRL-07).',
  })
  async recordDecision(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordDecisionInput) input: RecordDecisionInput,
  ): Promise<object> {
    return execute(operation, recordDecision, input);
  }

  @Mutation(() => acts.startMission.Result, { description: 'Begins the field part.' })
  async startMission(
    @Ctx() operation: Operation,
    @Arg('input', () => StartMissionInput) input: StartMissionInput,
  ): Promise<object> {
    return execute(operation, startMission, input);
  }

  @Mutation(() => acts.completeMission.Result, {
    description: 'Ends the field part; the clock of the final document starts (PC-CTRL-10).',
  })
  async completeMission(
    @Ctx() operation: Operation,
    @Arg('input', () => CompleteMissionInput) input: CompleteMissionInput,
  ): Promise<object> {
    return execute(operation, completeMission, input);
  }

  @Mutation(() => acts.publishMission.Result, { description: 'Shows a mission to the public (PC-PUB-01).' })
  async publishMission(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishMissionInput) input: PublishMissionInput,
  ): Promise<object> {
    return execute(operation, publishMission, input);
  }

  @Mutation(() => acts.unpublishMission.Result, { description: 'Withholds a mission from the public, with a reason.' })
  async unpublishMission(
    @Ctx() operation: Operation,
    @Arg('input', () => UnpublishMissionInput) input: UnpublishMissionInput,
  ): Promise<object> {
    return execute(operation, unpublishMission, input);
  }

  @Mutation(() => acts.cancelMission.Result, {
    description: 'Gives a mission up before its completion, with a reason.',
  })
  async cancelMission(
    @Ctx() operation: Operation,
    @Arg('input', () => CancelMissionInput) input: CancelMissionInput,
  ): Promise<object> {
    return execute(operation, cancelMission, input);
  }

  @Mutation(() => acts.closeMission.Result, {
    description: 'Closes a mission whose recommendations have all come to their end.',
  })
  async closeMission(
    @Ctx() operation: Operation,
    @Arg('input', () => CloseMissionInput) input: CloseMissionInput,
  ): Promise<object> {
    return execute(operation, closeMission, input);
  }

  @Mutation(() => acts.repeatMission.Result, { description: 'Opens the next mission of a series (PC-MON-02).' })
  async repeatMission(
    @Ctx() operation: Operation,
    @Arg('input', () => RepeatMissionInput) input: RepeatMissionInput,
  ): Promise<object> {
    return execute(operation, repeatMission, input);
  }
}
