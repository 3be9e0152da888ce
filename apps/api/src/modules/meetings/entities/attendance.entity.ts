import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

export type AttendanceMode = 'IN_PERSON' | 'REMOTE';
export type AttendanceEnteredBy = 'MEMBER' | 'SECRETARIAT';

/** One stay of a member at a sitting, from an instant to another; open while they are there. */
@Entity({ tableName: 'attendance' })
export class AttendanceEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'uuid' })
  memberId!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  fromAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  untilAt: Date | null = null;
  @Property({ type: 'text' })
  mode!: AttendanceMode;
  @Property({ type: 'text' })
  enteredBy!: AttendanceEnteredBy;
  @Property({ type: 'boolean' })
  withdrawn: boolean = false;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
