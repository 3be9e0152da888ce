import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { amendMeeting } from '../commands/amend-meeting.command.ts';
import { announceMeeting } from '../commands/announce-meeting.command.ts';
import { beginRegistration } from '../commands/begin-registration.command.ts';
import { breakMeeting } from '../commands/break-meeting.command.ts';
import { cancelMeeting } from '../commands/cancel-meeting.command.ts';
import { closeMeeting } from '../commands/close-meeting.command.ts';
import { declareNoQuorum } from '../commands/declare-no-quorum.command.ts';
import { openMeeting } from '../commands/open-meeting.command.ts';
import { orderAgenda } from '../commands/order-agenda.command.ts';
import { passChair } from '../commands/pass-chair.command.ts';
import { planMeeting } from '../commands/plan-meeting.command.ts';
import { rescheduleMeeting } from '../commands/reschedule-meeting.command.ts';
import { resumeMeeting } from '../commands/resume-meeting.command.ts';
import { OrderAgendaInput } from '../inputs/agenda.inputs.ts';
import {
  AmendMeetingInput,
  AnnounceMeetingInput,
  BeginRegistrationInput,
  BreakMeetingInput,
  CancelMeetingInput,
  CloseMeetingInput,
  DeclareNoQuorumInput,
  OpenMeetingInput,
  PassChairInput,
  PlanMeetingInput,
  RescheduleMeetingInput,
  ResumeMeetingInput,
} from '../inputs/meeting.inputs.ts';
import {
  AmendMeetingResult,
  AnnounceMeetingResult,
  BeginRegistrationResult,
  BreakMeetingResult,
  CancelMeetingResult,
  CloseMeetingResult,
  DeclareNoQuorumResult,
  OpenMeetingResult,
  OrderAgendaResult,
  PassChairResult,
  PlanMeetingResult,
  RescheduleMeetingResult,
  ResumeMeetingResult,
} from '../results/meeting.results.ts';

@Resolver()
export class MeetingActsResolver {
  @Mutation(() => PlanMeetingResult, {
    description: 'Plans a sitting of the council or a commission, or a public hearing.',
  })
  async planMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => PlanMeetingInput) input: PlanMeetingInput,
  ): Promise<object> {
    return execute(operation, planMeeting, input);
  }

  @Mutation(() => AmendMeetingResult, { description: 'Corrects time, place and name of a sitting that has not begun.' })
  async amendMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendMeetingInput) input: AmendMeetingInput,
  ): Promise<object> {
    return execute(operation, amendMeeting, input);
  }

  @Mutation(() => AnnounceMeetingResult, {
    description: 'Tells members and the public of a sitting (PC-SES-05, PC-HEAR-02).',
  })
  async announceMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => AnnounceMeetingInput) input: AnnounceMeetingInput,
  ): Promise<object> {
    return execute(operation, announceMeeting, input);
  }

  @Mutation(() => CancelMeetingResult, { description: 'Cancels a sitting that has not begun.' })
  async cancelMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => CancelMeetingInput) input: CancelMeetingInput,
  ): Promise<object> {
    return execute(operation, cancelMeeting, input);
  }

  @Mutation(() => RescheduleMeetingResult, { description: 'Moves a sitting to another day, with its agenda.' })
  async rescheduleMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => RescheduleMeetingInput) input: RescheduleMeetingInput,
  ): Promise<object> {
    return execute(operation, rescheduleMeeting, input);
  }

  @Mutation(() => BeginRegistrationResult, { description: 'Begins the registration of members.' })
  async beginRegistration(
    @Ctx() operation: Operation,
    @Arg('input', () => BeginRegistrationInput) input: BeginRegistrationInput,
  ): Promise<object> {
    return execute(operation, beginRegistration, input);
  }

  @Mutation(() => OpenMeetingResult, { description: 'Opens a sitting with a quorum (PC-SES-01, PC-ORG-01).' })
  async openMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenMeetingInput) input: OpenMeetingInput,
  ): Promise<object> {
    return execute(operation, openMeeting, input);
  }

  @Mutation(() => BreakMeetingResult, { description: 'A break of the sitting.' })
  async breakMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => BreakMeetingInput) input: BreakMeetingInput,
  ): Promise<object> {
    return execute(operation, breakMeeting, input);
  }

  @Mutation(() => ResumeMeetingResult, { description: 'The sitting goes on after a break.' })
  async resumeMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => ResumeMeetingInput) input: ResumeMeetingInput,
  ): Promise<object> {
    return execute(operation, resumeMeeting, input);
  }

  @Mutation(() => DeclareNoQuorumResult, {
    description: 'Enters that a sitting could not be opened for want of a quorum.',
  })
  async declareNoQuorum(
    @Ctx() operation: Operation,
    @Arg('input', () => DeclareNoQuorumInput) input: DeclareNoQuorumInput,
  ): Promise<object> {
    return execute(operation, declareNoQuorum, input);
  }

  @Mutation(() => CloseMeetingResult, { description: 'Closes a sitting.' })
  async closeMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => CloseMeetingInput) input: CloseMeetingInput,
  ): Promise<object> {
    return execute(operation, closeMeeting, input);
  }

  @Mutation(() => PassChairResult, { description: 'Somebody else presides from now on.' })
  async passChair(
    @Ctx() operation: Operation,
    @Arg('input', () => PassChairInput) input: PassChairInput,
  ): Promise<object> {
    return execute(operation, passChair, input);
  }

  @Mutation(() => OrderAgendaResult, { description: 'Orders the agenda.' })
  async orderAgenda(
    @Ctx() operation: Operation,
    @Arg('input', () => OrderAgendaInput) input: OrderAgendaInput,
  ): Promise<object> {
    return execute(operation, orderAgenda, input);
  }
}
