import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

export type MeetingBallotChoice = 'FOR' | 'AGAINST' | 'ABSTAIN' | 'NOT_VOTING' | 'RECUSED';
export type MeetingBallotEnteredBy = 'MEMBER' | 'SECRETARIAT';

/** One member’s ballot. */
@Entity({ tableName: 'meeting_ballot' })
export class MeetingBallotEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'uuid' })
  voteId!: string;
  @Property({ type: 'uuid', nullable: true })
  optionId: string | null = null;
  @Property({ type: 'uuid' })
  memberId!: string;
  @Property({ type: 'text' })
  choice!: MeetingBallotChoice;
  @Property({ type: 'text', nullable: true })
  ground: string | null = null;
  @Property({ type: 'boolean' })
  advisory: boolean = false;
  @Property({ type: 'text' })
  enteredBy!: MeetingBallotEnteredBy;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  castAt!: Date;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
