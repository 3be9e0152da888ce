import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { amendGuest } from '../commands/amend-guest.command.ts';
import { correctAttendance } from '../commands/correct-attendance.command.ts';
import { inviteGuest } from '../commands/invite-guest.command.ts';
import { leaveMeeting } from '../commands/leave-meeting.command.ts';
import { recordAbsence } from '../commands/record-absence.command.ts';
import { recordDeparture } from '../commands/record-departure.command.ts';
import { registerMembers } from '../commands/register-members.command.ts';
import { registerSelf } from '../commands/register-self.command.ts';
import {
  CorrectAttendanceInput,
  LeaveMeetingInput,
  RecordAbsenceInput,
  RecordDepartureInput,
  RegisterMembersInput,
  RegisterSelfInput,
} from '../inputs/attendance.inputs.ts';
import { AmendGuestInput, InviteGuestInput } from '../inputs/meeting.inputs.ts';
import {
  AmendGuestResult,
  CorrectAttendanceResult,
  InviteGuestResult,
  LeaveMeetingResult,
  RecordAbsenceResult,
  RecordDepartureResult,
  RegisterMembersResult,
  RegisterSelfResult,
} from '../results/meeting.results.ts';

@Resolver()
export class AttendanceActsResolver {
  @Mutation(() => RegisterMembersResult, { description: 'Registers members who came.' })
  async registerMembers(
    @Ctx() operation: Operation,
    @Arg('input', () => RegisterMembersInput) input: RegisterMembersInput,
  ): Promise<object> {
    return execute(operation, registerMembers, input);
  }

  @Mutation(() => RegisterSelfResult, { description: 'The viewer registers themselves.' })
  async registerSelf(
    @Ctx() operation: Operation,
    @Arg('input', () => RegisterSelfInput) input: RegisterSelfInput,
  ): Promise<object> {
    return execute(operation, registerSelf, input);
  }

  @Mutation(() => RecordDepartureResult, { description: 'Enters that a member left.' })
  async recordDeparture(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordDepartureInput) input: RecordDepartureInput,
  ): Promise<object> {
    return execute(operation, recordDeparture, input);
  }

  @Mutation(() => LeaveMeetingResult, { description: 'The viewer leaves.' })
  async leaveMeeting(
    @Ctx() operation: Operation,
    @Arg('input', () => LeaveMeetingInput) input: LeaveMeetingInput,
  ): Promise<object> {
    return execute(operation, leaveMeeting, input);
  }

  @Mutation(() => CorrectAttendanceResult, {
    description: 'Corrects when a member was there; votes that were closed stay.',
  })
  async correctAttendance(
    @Ctx() operation: Operation,
    @Arg('input', () => CorrectAttendanceInput) input: CorrectAttendanceInput,
  ): Promise<object> {
    return execute(operation, correctAttendance, input);
  }

  @Mutation(() => RecordAbsenceResult, { description: 'Enters why a member is not there (PC-TERM-04).' })
  async recordAbsence(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordAbsenceInput) input: RecordAbsenceInput,
  ): Promise<object> {
    return execute(operation, recordAbsence, input);
  }

  @Mutation(() => InviteGuestResult, { description: 'Puts somebody on the list of those invited.' })
  async inviteGuest(
    @Ctx() operation: Operation,
    @Arg('input', () => InviteGuestInput) input: InviteGuestInput,
  ): Promise<object> {
    return execute(operation, inviteGuest, input);
  }

  @Mutation(() => AmendGuestResult, { description: 'Corrects a guest, or enters whether they came.' })
  async amendGuest(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendGuestInput) input: AmendGuestInput,
  ): Promise<object> {
    return execute(operation, amendGuest, input);
  }
}
