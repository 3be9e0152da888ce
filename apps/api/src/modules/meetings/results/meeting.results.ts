import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { meetingsByIds } from '../readers/meeting.reader.ts';
import { Meeting } from '../types/meeting.type.ts';

/** Never a type of its own: what acts on a sitting show. */
@ObjectType({ description: 'What acts on a sitting show.' })
export abstract class MeetingSuccess {
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
  @Field(() => Meeting, { nullable: true, description: 'It as it stands now.' })
  meeting(@Ctx() operation: Operation): Promise<Meeting | null> {
    return operation.level.first<Meeting>(meetingsByIds(operation), this.meetingId);
  }
}

@ObjectType({ description: 'The sitting is planned.' })
export class PlanMeetingSuccess extends MeetingSuccess {}
export const PlanMeetingResult = resultOf('PlanMeetingResult', PlanMeetingSuccess);

@ObjectType({ description: 'The sitting is amended.' })
export class AmendMeetingSuccess extends MeetingSuccess {}
export const AmendMeetingResult = resultOf('AmendMeetingResult', AmendMeetingSuccess);

@ObjectType({ description: 'Members and the public are told.' })
export class AnnounceMeetingSuccess extends MeetingSuccess {}
export const AnnounceMeetingResult = resultOf('AnnounceMeetingResult', AnnounceMeetingSuccess);

@ObjectType({ description: 'The sitting is cancelled.' })
export class CancelMeetingSuccess extends MeetingSuccess {}
export const CancelMeetingResult = resultOf('CancelMeetingResult', CancelMeetingSuccess);

@ObjectType({ description: 'The sitting is moved.' })
export class RescheduleMeetingSuccess extends MeetingSuccess {
  @Field(() => ID, { description: 'The sitting it was moved from.' })
  formerId!: string;
}
export const RescheduleMeetingResult = resultOf('RescheduleMeetingResult', RescheduleMeetingSuccess);

@ObjectType({ description: 'Members register.' })
export class BeginRegistrationSuccess extends MeetingSuccess {}
export const BeginRegistrationResult = resultOf('BeginRegistrationResult', BeginRegistrationSuccess);

@ObjectType({ description: 'They are registered.' })
export class RegisterMembersSuccess extends MeetingSuccess {}
export const RegisterMembersResult = resultOf('RegisterMembersResult', RegisterMembersSuccess);

@ObjectType({ description: 'You are registered.' })
export class RegisterSelfSuccess extends MeetingSuccess {}
export const RegisterSelfResult = resultOf('RegisterSelfResult', RegisterSelfSuccess);

@ObjectType({ description: 'The departure is entered.' })
export class RecordDepartureSuccess extends MeetingSuccess {}
export const RecordDepartureResult = resultOf('RecordDepartureResult', RecordDepartureSuccess);

@ObjectType({ description: 'You have left.' })
export class LeaveMeetingSuccess extends MeetingSuccess {}
export const LeaveMeetingResult = resultOf('LeaveMeetingResult', LeaveMeetingSuccess);

@ObjectType({ description: 'Attendance is corrected.' })
export class CorrectAttendanceSuccess extends MeetingSuccess {}
export const CorrectAttendanceResult = resultOf('CorrectAttendanceResult', CorrectAttendanceSuccess);

@ObjectType({ description: 'The reason is entered.' })
export class RecordAbsenceSuccess extends MeetingSuccess {}
export const RecordAbsenceResult = resultOf('RecordAbsenceResult', RecordAbsenceSuccess);

@ObjectType({ description: 'The guest is on the list.' })
export class InviteGuestSuccess extends MeetingSuccess {}
export const InviteGuestResult = resultOf('InviteGuestResult', InviteGuestSuccess);

@ObjectType({ description: 'The guest is amended.' })
export class AmendGuestSuccess extends MeetingSuccess {}
export const AmendGuestResult = resultOf('AmendGuestResult', AmendGuestSuccess);

@ObjectType({ description: 'The sitting is open.' })
export class OpenMeetingSuccess extends MeetingSuccess {}
export const OpenMeetingResult = resultOf('OpenMeetingResult', OpenMeetingSuccess);

@ObjectType({ description: 'A break.' })
export class BreakMeetingSuccess extends MeetingSuccess {}
export const BreakMeetingResult = resultOf('BreakMeetingResult', BreakMeetingSuccess);

@ObjectType({ description: 'The sitting goes on.' })
export class ResumeMeetingSuccess extends MeetingSuccess {}
export const ResumeMeetingResult = resultOf('ResumeMeetingResult', ResumeMeetingSuccess);

@ObjectType({ description: 'It stands that there was no quorum.' })
export class DeclareNoQuorumSuccess extends MeetingSuccess {}
export const DeclareNoQuorumResult = resultOf('DeclareNoQuorumResult', DeclareNoQuorumSuccess);

@ObjectType({ description: 'The sitting is closed.' })
export class CloseMeetingSuccess extends MeetingSuccess {}
export const CloseMeetingResult = resultOf('CloseMeetingResult', CloseMeetingSuccess);

@ObjectType({ description: 'Somebody else presides.' })
export class PassChairSuccess extends MeetingSuccess {}
export const PassChairResult = resultOf('PassChairResult', PassChairSuccess);

@ObjectType({ description: 'The agenda has its order.' })
export class OrderAgendaSuccess extends MeetingSuccess {}
export const OrderAgendaResult = resultOf('OrderAgendaResult', OrderAgendaSuccess);

@ObjectType({ description: 'The floor is given.' })
export class GiveFloorSuccess extends MeetingSuccess {}
export const GiveFloorResult = resultOf('GiveFloorResult', GiveFloorSuccess);

@ObjectType({ description: 'The turn is over.' })
export class EndSpeechSuccess extends MeetingSuccess {}
export const EndSpeechResult = resultOf('EndSpeechResult', EndSpeechSuccess);

@ObjectType({ description: 'There is more time.' })
export class ExtendSpeechSuccess extends MeetingSuccess {}
export const ExtendSpeechResult = resultOf('ExtendSpeechResult', ExtendSpeechSuccess);

@ObjectType({ description: 'The request is taken back.' })
export class WithdrawSpeechSuccess extends MeetingSuccess {}
export const WithdrawSpeechResult = resultOf('WithdrawSpeechResult', WithdrawSpeechSuccess);
