import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** A member's opinion that differs from what was decided; it goes with the protocol (PC-VOTE-03). */
@Entity({ tableName: 'dissenting_opinion' })
export class DissentingOpinionEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'uuid', nullable: true })
  itemId: string | null = null;
  @Property({ type: 'uuid' })
  memberId!: string;
  @Property({ type: 'text' })
  memberName!: string;
  @Property({ type: 'text' })
  text!: string;
  @Property({ type: 'date' })
  givenOn!: string;
  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  recordedAt!: Date;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
