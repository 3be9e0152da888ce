import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

export type MeetingOptionOutcome = 'ELECTED' | 'TIED' | 'NOT_ELECTED';

/** A candidate who stands in an election of a sitting. */
@Entity({ tableName: 'meeting_option' })
export class MeetingOptionEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'uuid' })
  voteId!: string;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;
  @Property({ type: 'text' })
  name!: string;
  @Property({ type: 'integer', nullable: true })
  votesFor: number | null = null;
  @Property({ type: 'boolean', nullable: true })
  majority: boolean | null = null;
  @Property({ type: 'integer', nullable: true })
  place: number | null = null;
  @Property({ type: 'text', nullable: true })
  outcome: MeetingOptionOutcome | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
