import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** Somebody who registered for a hearing. Personal: never public, and deleted by schedule. */
@Entity({ tableName: 'hearing_participant' })
export class HearingParticipantEntity extends Versioned {
  @Property({ type: 'uuid' })
  hearingId!: string;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'text', nullable: true })
  name!: string | null;
  @Property({ type: 'text' })
  enteredBy!: 'PUBLIC' | 'SECRETARIAT';
  @Property({ type: 'Date', columnType: 'timestamptz' })
  registeredAt!: Date;
  @Property({ type: 'boolean', nullable: true })
  came: boolean | null = null;
  @Property({ type: 'boolean' })
  cancelled: boolean = false;
  @Property({ type: 'date', nullable: true })
  erasedOn: string | null = null;
}
