import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

export type MeetingGuestPart = 'INVITEE' | 'RAPPORTEUR' | 'EXPERT' | 'OBSERVER' | 'PRESS' | 'PUBLIC';
export type MeetingGuestMode = 'IN_PERSON' | 'REMOTE';

/** Somebody invited: heard, and never voting. */
@Entity({ tableName: 'meeting_guest' })
export class MeetingGuestEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'text' })
  name!: string;
  @Property({ type: 'text', nullable: true })
  position: string | null = null;
  @Property({ type: 'text', nullable: true })
  organisationName: string | null = null;
  @Property({ type: 'text' })
  part!: MeetingGuestPart;
  @Property({ type: 'boolean', nullable: true })
  came: boolean | null = null;
  @Property({ type: 'text', nullable: true })
  mode: MeetingGuestMode | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
