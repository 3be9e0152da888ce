import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';

/** A letter of the register, in or out. */
@Entity({ tableName: 'letter' })
export class LetterEntity extends Versioned {
  @Property({ type: 'text' })
  direction!: 'IN' | 'OUT';
  @Property({ type: 'text' })
  kind!: 'RECOMMENDATION' | 'FINAL_DOCUMENT' | 'ESCALATION' | 'REMINDER' | 'ANSWER' | 'OTHER';
  @Property({ type: 'text' })
  state!: 'DRAFT' | 'ARRIVED' | 'REGISTERED' | 'SENT' | 'CANCELLED';
  @Property({ type: 'text', nullable: true })
  series!: string | null;
  @Property({ type: 'integer', nullable: true })
  year!: number | null;
  @Property({ type: 'integer', nullable: true })
  ordinal!: number | null;
  @Property({ type: 'text', nullable: true })
  number!: string | null;
  @Property({ type: 'date', nullable: true })
  registeredOn!: string | null;
  @Property({ type: 'date', nullable: true })
  datedOn!: string | null;
  @Property({ type: 'text', nullable: true })
  counterNumber!: string | null;
  @Property({ type: 'date', nullable: true })
  counterDate!: string | null;
  @Property({ type: 'uuid', nullable: true })
  bodyId!: string | null;
  @Property({ type: 'text' })
  correspondent!: string;
  @Property({ type: 'text', nullable: true })
  addresseePosition!: string | null;
  @Property({ type: 'text' })
  subject!: string;
  @Property({ type: 'text', nullable: true })
  bodyText!: string | null;
  @Property({ type: 'text', nullable: true })
  fileIndex!: string | null;
  @Property({ type: 'text' })
  channel!: 'EDMS' | 'EMAIL' | 'PAPER' | 'BY_HAND' | 'DESK' | 'LINK';
  @Property({ type: 'text' })
  language!: 'kk' | 'ru';
  @Property({ type: 'uuid', nullable: true })
  executorId!: string | null;
  @Property({ type: 'text', nullable: true })
  executorName!: string | null;
  @Property({ type: 'text', nullable: true })
  executorPhone!: string | null;
  @Property({ type: 'text', nullable: true })
  signatory!: string | null;
  @Property({ type: 'text', nullable: true })
  signatoryPosition!: string | null;
  @Property({ type: 'text', nullable: true })
  email!: string | null;
  @Property({ type: 'uuid', nullable: true })
  replyToId!: string | null;
  @Property({ type: 'uuid', nullable: true })
  missionId!: string | null;
  @Property({ type: 'date', nullable: true })
  sentOn!: string | null;
  @Property({ type: 'date', nullable: true })
  receivedOn!: string | null;
  @Property({ type: 'text', nullable: true })
  instruction!: string | null;
  @Property({ type: 'uuid', nullable: true })
  instructedTo!: string | null;
  @Property({ type: 'date', nullable: true })
  instructedOn!: string | null;
  @Property({ type: 'date', nullable: true })
  controlDue!: string | null;
  @Property({ type: 'date', nullable: true })
  offControlOn!: string | null;
  @Property({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  recordedAt!: Date;
}
