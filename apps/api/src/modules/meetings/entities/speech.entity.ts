import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

export type SpeechKind = 'REPORT' | 'SPEECH' | 'QUESTION' | 'ANSWER' | 'POINT_OF_ORDER';
export type SpeechState = 'WAITING' | 'SPEAKING' | 'DONE' | 'WITHDRAWN';

/** A turn on the floor: asked for, begun, ended. */
@Entity({ tableName: 'speech' })
export class SpeechEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'uuid' })
  itemId!: string;
  @Property({ type: 'uuid', nullable: true })
  memberId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  guestId: string | null = null;
  @Property({ type: 'text' })
  speakerName!: string;
  @Property({ type: 'text' })
  kind!: SpeechKind;
  @Property({ type: 'text' })
  state!: SpeechState;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  askedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  beganAt: Date | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  endedAt: Date | null = null;
  @Property({ type: 'integer', nullable: true })
  allottedSeconds: number | null = null;
  @Property({ type: 'integer' })
  extendedSeconds: number = 0;
  @Property({ type: 'text', nullable: true })
  extendedBecause: string | null = null;
  @Property({ type: 'text', nullable: true })
  gist: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
