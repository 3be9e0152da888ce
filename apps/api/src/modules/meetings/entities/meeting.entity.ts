import type { Override } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export type MeetingKind = 'COUNCIL_SESSION' | 'COMMISSION_SESSION' | 'PUBLIC_HEARING';
export type MeetingForm = 'ORDINARY' | 'EXTRAORDINARY' | 'FIRST' | 'JOINT' | 'FIELD' | 'ABSENTEE';
export type MeetingState =
  | 'PLANNED'
  | 'ANNOUNCED'
  | 'REGISTERING'
  | 'IN_SESSION'
  | 'BREAK'
  | 'HELD'
  | 'PROTOCOLLED'
  | 'NO_QUORUM'
  | 'RESCHEDULED'
  | 'CANCELLED';
export type MeetingInitiative = 'PLAN' | 'CHAIR' | 'MEMBERS' | 'FORMING_BODY' | 'OTHER';

/** A sitting of the council or a commission, or a public hearing. */
@Entity({ tableName: 'meeting' })
export class MeetingEntity extends Versioned {
  @Property({ type: 'text' })
  kind!: MeetingKind;
  @Property({ type: 'text' })
  form!: MeetingForm;
  @Property({ type: 'text' })
  state!: MeetingState;
  @Property({ type: 'uuid' })
  convocationId!: string;
  @Property({ type: 'uuid', nullable: true })
  commissionId: string | null = null;
  @Property({ type: 'text', nullable: true })
  number: string | null = null;
  @Property({ type: 'json', nullable: true })
  title: LocalizedText | null = null;
  @Property({ type: 'date' })
  plannedOn!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  startsAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  endsAt: Date | null = null;
  @Property({ type: 'json', nullable: true })
  place: LocalizedText | null = null;
  @Property({ type: 'text', nullable: true })
  remoteUrl: string | null = null;
  @Property({ type: 'text', nullable: true })
  streamUrl: string | null = null;
  @Property({ type: 'text', nullable: true })
  initiative: MeetingInitiative | null = null;
  @Property({ type: 'text', nullable: true })
  initiatedBy: string | null = null;
  @Property({ type: 'integer', nullable: true })
  initiatedCount: number | null = null;
  /** Names of the councils or bodies it is held with. */
  @Property({ type: 'string[]', columnType: 'text[]' })
  jointWith: readonly string[] = [];
  @Property({ type: 'date', nullable: true })
  noticedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  announcedOn: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  openedAt: Date | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  closedAt: Date | null = null;
  @Property({ type: 'text', nullable: true })
  openedByName: string | null = null;
  @Property({ type: 'boolean', nullable: true })
  openedByGroupHead: boolean | null = null;
  @Property({ type: 'uuid', nullable: true })
  chairMemberId: string | null = null;
  @Property({ type: 'text', nullable: true })
  chairName: string | null = null;
  @Property({ type: 'text', nullable: true })
  secretaryName: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  secretaryAccountId: string | null = null;
  @Property({ type: 'integer', nullable: true })
  seats: number | null = null;
  @Property({ type: 'integer', nullable: true })
  filled: number | null = null;
  /** The council’s own numbers in force on its day, kept as they were when it was opened. */
  @Property({ type: 'json' })
  overrides: readonly Override[] = [];
  @Property({ type: 'boolean' })
  recorded: boolean = false;
  @Property({ type: 'uuid', nullable: true })
  paperFileId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  rescheduledToId: string | null = null;
  @Property({ type: 'date', nullable: true })
  cancelledOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  cancelledBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
