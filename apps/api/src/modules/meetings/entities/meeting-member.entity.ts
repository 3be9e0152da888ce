import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

export type MeetingMemberVoice = 'DECISIVE' | 'ADVISORY';
export type MeetingMemberAbsence = 'VALID' | 'UNEXCUSED';

/** One of the roll of a sitting: who may vote in it, or advise. */
@Entity({ tableName: 'meeting_member' })
export class MeetingMemberEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  membershipId: string | null = null;
  @Property({ type: 'text' })
  name!: string;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'text' })
  voice!: MeetingMemberVoice;
  @Property({ type: 'text', nullable: true })
  absence: MeetingMemberAbsence | null = null;
  @Property({ type: 'text', nullable: true })
  absenceBecause: string | null = null;
  /** Left the council before the sitting was opened. */
  @Property({ type: 'boolean' })
  removed: boolean = false;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
