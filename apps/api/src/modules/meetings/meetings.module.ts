import { AgendaItemEntity } from './entities/agenda-item.entity.ts';
import { AgendaMaterialEntity } from './entities/agenda-material.entity.ts';
import { AttendanceEntity } from './entities/attendance.entity.ts';
import { MeetingEntity } from './entities/meeting.entity.ts';
import { MeetingGuestEntity } from './entities/meeting-guest.entity.ts';
import { MeetingMemberEntity } from './entities/meeting-member.entity.ts';
import { SpeechEntity } from './entities/speech.entity.ts';
import { AgendaItemResolver, AgendaMaterialResolver } from './resolvers/agenda.resolver.ts';
import { AgendaActsResolver } from './resolvers/agenda-acts.resolver.ts';
import { AttendanceActsResolver } from './resolvers/attendance-acts.resolver.ts';
import { FloorActsResolver } from './resolvers/floor-acts.resolver.ts';
import { MeetingActsResolver } from './resolvers/meeting-acts.resolver.ts';
import { MeetingDaysResolver } from './resolvers/meeting-days.resolver.ts';
import { MeetingsResolver } from './resolvers/meetings.resolver.ts';
import { MembershipSessionsResolver } from './resolvers/missed.resolver.ts';

/** Registration only. */
export const meetingEntities = [
  MeetingEntity,
  MeetingMemberEntity,
  AttendanceEntity,
  MeetingGuestEntity,
  AgendaItemEntity,
  AgendaMaterialEntity,
  SpeechEntity,
] as const;

export const meetingResolvers = [
  MeetingsResolver,
  MembershipSessionsResolver,
  MeetingDaysResolver,
  AgendaItemResolver,
  AgendaMaterialResolver,

  MeetingActsResolver,
  AttendanceActsResolver,
  AgendaActsResolver,
  FloorActsResolver,
] as const;
