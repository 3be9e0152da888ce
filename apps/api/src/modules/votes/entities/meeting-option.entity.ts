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
  @Property({ type: 'integer', nullable: true })
  votesAgainst: number | null = null;
  @Property({ type: 'integer', nullable: true })
  abstained: number | null = null;
  @Property({ type: 'integer', nullable: true })
  notVoting: number | null = null;
  @Property({ type: 'integer', nullable: true })
  recused: number | null = null;
  @Property({ type: 'integer', nullable: true })
  base: number | null = null;
  @Property({ type: 'text', nullable: true })
  outcome: MeetingOptionOutcome | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
