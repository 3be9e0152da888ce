import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export type MeetingVoteKind = 'DECISION' | 'PROCEDURAL' | 'ELECTION' | 'ASSESSMENT';
export type MeetingVoteForm = 'ROLL_CALL' | 'COUNT_ONLY';
export type MeetingVoteState = 'OPEN' | 'CASTING' | 'COUNTED' | 'CANCELLED';
export type MeetingVotePost =
  | 'CHAIR'
  | 'DEPUTY_CHAIR'
  | 'SECRETARY'
  | 'PRESIDIUM'
  | 'COMMISSION_HEAD'
  | 'COMMISSION_MEMBER'
  | 'OTHER';
export type MeetingVoteOutcome = 'ADOPTED' | 'NOT_ADOPTED';
export type MeetingVoteCasting = 'ADOPTED' | 'NOT_ADOPTED';

/** Who could vote when the vote was closed, and whether they were there. */
export interface ElectorValue {
  readonly memberId: string;
  readonly name: string;
  readonly mode: 'IN_PERSON' | 'REMOTE' | null;
}

/** A vote of a sitting, stamped with the quorum of its moment. */
@Entity({ tableName: 'meeting_vote' })
export class MeetingVoteEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'uuid' })
  itemId!: string;
  @Property({ type: 'text' })
  kind!: MeetingVoteKind;
  @Property({ type: 'json' })
  question!: LocalizedText;
  @Property({ type: 'text' })
  form!: MeetingVoteForm;
  @Property({ type: 'text' })
  state!: MeetingVoteState;
  @Property({ type: 'text', nullable: true })
  post: MeetingVotePost | null = null;
  @Property({ type: 'integer', nullable: true })
  places: number | null = null;
  @Property({ type: 'uuid', nullable: true })
  commissionId: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  openedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  closedAt: Date | null = null;
  @Property({ type: 'integer' })
  electors!: number;
  @Property({ type: 'integer', nullable: true })
  present: number | null = null;
  @Property({ type: 'integer', nullable: true })
  quorum: number | null = null;
  @Property({ type: 'json', nullable: true })
  electorate: readonly ElectorValue[] | null = null;
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
  @Property({ type: 'integer', nullable: true })
  needed: number | null = null;
  @Property({ type: 'text', nullable: true })
  outcome: MeetingVoteOutcome | null = null;
  @Property({ type: 'boolean', nullable: true })
  tie: boolean | null = null;
  @Property({ type: 'text', nullable: true })
  casting: MeetingVoteCasting | null = null;
  @Property({ type: 'uuid', nullable: true })
  castingMemberId: string | null = null;
  @Property({ type: 'boolean' })
  recorded: boolean = false;
  @Property({ type: 'uuid', nullable: true })
  recountOfId: string | null = null;
  @Property({ type: 'text', nullable: true })
  cancelledBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
